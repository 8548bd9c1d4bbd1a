import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepCaptured } from '../../lib/desk/keep-reading';
import { LIBRARY_ROLES } from '../../lib/languages/en/library-roles';
import { capturedClaim, namesToCapture } from '../../lib/library/captured-claim';
import { openLibrary } from '../../lib/library/library';
import { reportWords } from '../../lib/model/claim-words';
import type { Reading } from '../../lib/model/reading';
import type { Span } from '../../lib/model/span';
import { keptFrom, takeBackKept } from '../../lib/records/kept';
import type { RecordsDatabase } from '../../lib/records/schema';
import { articleOf } from '../desk/article-of';
import { plantedRecords } from '../desk/planted-records';
import { readArticle } from '../desk/read-in-english';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
  onTestFinished(() => records.delete());
});

const DIRECT = '“The quay is old. It will be mended by the spring,” Helen Marrow, a harbour engineer, said in Sundby.';
const DENIED = 'On Friday, Tove Aune, the mayor, denied that the quay had been sold to a foreign bank.';
const PLAIN = 'Rain fell on the harbour all day. The ferry did not sail. The shops were shut.';
const LONE = 'Marrow went home.';

const paragraphs = [DIRECT, DENIED, PLAIN, LONE];
const read = () => readArticle(records, articleOf(...paragraphs));

function select(words: string): Span {
  const block = paragraphs.findIndex((text) => text.includes(words));
  const start = paragraphs[block]!.indexOf(words);
  return { block, start, end: start + words.length };
}

function shownOf(reading: Reading, words: string): string {
  const claim = capturedClaim(reading, select(words))!;
  const { text, quoted, reporting } = reportWords(reading.article, claim);
  const speaker = claim.speaker.kind === 'person' ? claim.speaker.text : claim.speaker.kind;
  return `${speaker} | ${reporting ?? ''} | ${quoted ? `“${text}”` : text}`;
}

describe('what a selection means', () => {
  it.each([
    ['part of a quotation: its whole sentence', 'mended by', 'Helen Marrow |  | “It will be mended by the spring”'],
    ['two sentences of it', 'old. It will', 'Helen Marrow |  | “The quay is old. It will be mended by the spring”'],
    ['its marks too', '“The quay is old.', 'Helen Marrow |  | “The quay is old.”'],
    [
      'part of a report: all of it, with the denial',
      'sold to a foreign bank',
      'Tove Aune | denied | that the quay had been sold to a foreign bank',
    ],
    ['the reporting word alone', 'denied', 'Tove Aune | denied | that the quay had been sold to a foreign bank'],
    ['no claim: the sentence', 'did not', 'unclear |  | The ferry did not sail.'],
    ['two sentences without one', 'sail. The shops', 'unclear |  | The ferry did not sail. The shops were shut.'],
  ])('%s', async (_, words, shown) => {
    expect(shownOf(await read(), words)).toBe(shown);
  });

  it('is nothing where nothing is selected, or the article has no such place', async () => {
    const reading = await read();
    expect(capturedClaim(reading, { block: 2, start: 4, end: 5 })).toBeNull();
    expect(capturedClaim(reading, { block: 9, start: 0, end: 5 })).toBeNull();
    expect(capturedClaim(reading, { block: 2, start: 900, end: 910 })).toBeNull();
  });

  it('is whole sentences and unclear where two claims are touched and none holds it all', async () => {
    const reading = await read();
    const [claim] = reading.claims;
    const parts = ['The quay is old.', 'by the spring'].map((words, at) => ({
      ...claim!,
      id: `part ${at}`,
      content: [select(words)],
    }));
    const both = { ...reading, claims: parts };
    expect(shownOf(both, 'old. It will be mended by')).toMatch(
      /^unclear \| {2}\| “The quay is old\. It will be mended/,
    );
    expect(shownOf(both, 'quay is')).toBe('Helen Marrow |  | “The quay is old.”');
  });

  it('offers people who are named in full, and the library leaves no choice of', async () => {
    const reading = await read();
    const claim = capturedClaim(reading, select('The ferry'))!;
    expect(namesToCapture(reading, claim)).toEqual(['Helen Marrow', 'Tove Aune']);
    const [first, ...rest] = reading.entities;
    const open = { ...reading, entities: [{ ...first!, candidates: ['a', 'b'] }, ...rest, { ...rest[0]!, id: 'x' }] };
    expect(namesToCapture(open, claim)).toEqual([]);
  });
});

describe('a selection that is kept', () => {
  const keep = async (words: string, name: string) =>
    keepCaptured(
      openLibrary(records, null),
      await read(),
      { span: select(words), name },
      Date.UTC(2025, 8, 3),
      LIBRARY_ROLES,
    );
  const kept = async () => (await keptFrom(records, articleOf().address)).statements;

  it.each([
    [
      'mended by',
      'Helen Marrow',
      { form: 'verbatim', words: 'It will be mended by the spring', before: '“The quay is old. ', reporting: 'said' },
    ],
    ['sold to a foreign', 'Helen Marrow', { form: 'reported', words: DENIED, said: null }],
    [
      'sold to a foreign',
      'Tove Aune',
      { form: 'reported', words: 'denied that the quay had been sold to a foreign bank', stance: 'denies' },
    ],
    ['did not', 'Tove Aune', { form: 'reported', words: 'The ferry did not sail.', said: null }],
  ])('%s, said by %s', async (words, name, statement) => {
    const { kept: ids, came } = await keep(words, name);
    expect(came).toEqual(ids);
    // Asked for once more it stands already: an undo must not take it.
    expect(await keep(words, name)).toEqual({ kept: ids, came: [] });
    const published = { date: '2025-09-02', precision: 'day' };
    expect(await kept()).toMatchObject([{ id: ids[0], ...statement, published, rule: 'selected' }]);
    await takeBackKept(records, ids);
    expect(await kept()).toEqual([]);
    expect(await keep(words, name)).toEqual({ kept: ids, came: ids });
  });

  it.each(['Marrow', 'Nobody Here'])('is not kept as said by %s', async (name) => {
    expect(await keep('did not', name)).toEqual({ kept: [], came: [] });
    expect(await kept()).toEqual([]);
  });
});
