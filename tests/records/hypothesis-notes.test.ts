import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromHypothesis } from '../../lib/records/hypothesis-notes';
import { importRecords, previewImport } from '../../lib/records/import-records';
import { listNotes } from '../../lib/records/notes';
import { undoImport } from '../../lib/records/undo-import';
import { freshRecords } from './fresh-records';

const ME = 'acct:ann@hypothes.is';
const PAGE = 'https://news.example/2024/05/03/the-mill-stays-open';

const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact, prefix: 'and said: ', suffix: ', then left' });

/** An annotation as the client exports it, with fields that we do not read. */
const annotation = (change: object = {}) => ({
  id: 'Xc0_-1',
  created: '2024-05-04T09:30:00.123456+00:00',
  updated: '2024-05-05T09:30:00.000000+00:00',
  user: ME,
  uri: PAGE,
  text: 'Look at the figures.',
  tags: [],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [{ source: PAGE, selector: [{ type: 'RangeSelector', startOffset: 3 }, quote('We will stay')] }],
  document: { title: ['The mill stays open'] },
  hidden: false,
  ...change,
});

const exported = (...annotations: unknown[]) => ({
  export_date: '2026-11-30T10:00:00.000Z',
  export_userid: ME,
  client_version: '1.1500.0',
  annotations,
});

const NOTE = {
  id: 'hypothesis:Xc0_-1',
  about: {
    kind: 'passage',
    passage: {
      address: PAGE,
      title: 'The mill stays open',
      span: { block: 0, start: 0, end: 12 },
      words: 'We will stay',
      before: 'and said: ',
      after: ', then left',
    },
  },
  text: 'Look at the figures.',
  created: Date.UTC(2024, 4, 4, 9, 30, 0, 123),
  changed: Date.UTC(2024, 4, 5, 9, 30),
};

it.each<[string, object, object]>([
  ['a note on words', {}, NOTE],
  ['tags below it', { tags: ['mill', 'to check'] }, { ...NOTE, text: 'Look at the figures.\n\n#mill #to check' }],
  ['tags alone', { text: ' ', tags: ['mill'] }, { ...NOTE, text: '#mill' }],
])('takes %s', (_, change, note) => {
  expect(fromHypothesis(exported(annotation(change)))).toMatchObject({ file: { notes: [note] }, leftOut: [] });
});

it.each<[string, unknown]>([
  ['was written by somebody else', annotation({ user: 'acct:bo@hypothes.is' })],
  ['is an answer to another', annotation({ references: ['abc'] })],
  ['is about no words of the page', annotation({ target: [{ source: PAGE }] })],
  ['marks words, without a note on them', annotation({ text: '' })],
  ['is not written as Hypothesis does', annotation({ created: 'yesterday' })],
  ['is not written as Hypothesis does', null],
])('leaves out what %s', (message, one) => {
  const read = fromHypothesis(exported(annotation(), one));
  expect(read!.file.notes).toHaveLength(1);
  expect(read!.leftOut).toEqual([{ path: 'annotations[1]', message }]);
});

it('is no other file, and throws for none', () => {
  expect(fromHypothesis({ format: 'aforesaid-shelf', annotations: [] })).toBe(null);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.array(fc.jsonValue()).map((each) => exported(...each)),
      ),
      (value) => {
        expect(() => fromHypothesis(value)).not.toThrow();
      },
    ),
  );
});

it('is imported once, with what is left out told, and undone', async () => {
  const records = freshRecords();
  const file = annotation({ id: 'b', uri: 'file:///home/ann/mill.pdf' });
  const text = JSON.stringify(exported(annotation(), annotation({ id: 'c', text: '' }), file));
  const leftOut = [
    { path: 'annotations[1]', message: 'marks words, without a note on them' },
    { path: 'notes[1].about.passage.address', message: 'must be an http or https address' },
  ];
  expect(await previewImport(records, text)).toMatchObject({ ok: true, added: 1, replaced: [], leftOut });
  expect(await importRecords(records, text)).toMatchObject({ ok: true, added: 1, leftOut });
  expect(await importRecords(records, text)).toMatchObject({ ok: true, added: 0, unchanged: 1 });
  expect(await listNotes(records, { search: 'figures' })).toMatchObject([{ about: NOTE.about, text: NOTE.text }]);
  await undoImport(records);
  expect(await listNotes(records, { search: '' })).toEqual([]);
});
