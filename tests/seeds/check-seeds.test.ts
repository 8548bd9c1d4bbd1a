import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { WrittenFile } from '../../lib/records/records-file';
import { checkSeeds } from '../../seeds/check-seeds';

const text = readFileSync(new URL('../../seeds/starter.json', import.meta.url), 'utf8');

/** A fresh copy, so that no case sees what another one broke. */
const starter = (): WrittenFile => JSON.parse(text);

const statementWith = (file: WrittenFile, form: 'verbatim' | 'reported') =>
  file.statements.find((statement) => statement.form === form)!;

test('the starter shelf has no fault', () => {
  expect(checkSeeds(starter())).toEqual([]);
});

/** What is broken, how, and what the fault must name. */
const BROKEN: [what: string, breakIt: (file: WrittenFile) => void, fault: RegExp][] = [
  ['a field misspelt', (f) => Object.assign(f.people[0]!, { rolls: [] }), /people\[0\]\.rolls/],
  ['no main name', (f) => Object.assign(f.people[0]!.names[0]!, { kind: 'alias' }), /people\[0\]\.names.*main/],
  [
    'a source that is not there',
    (f) => Object.assign(f.statements[0]!, { source: 'hearsay' }),
    /“hearsay” is not among/,
  ],
  ['a person who is not there', (f) => Object.assign(f.statements[0]!, { person: 'nobody' }), /“nobody” is not among/],
  [
    'an address that runs',
    (f) => Object.assign(f.sources[1]!, { address: 'javascript:alert(1)' }),
    /sources\[1\]\.address/,
  ],
  [
    'a date that does not exist',
    (f) => Object.assign(f.statements[0]!, { said: { date: '2025-02-30', precision: 'day' } }),
    /statements\[0\]\.said.*real date/,
  ],
  [
    'a precision that is not the date’s',
    (f) => Object.assign(f.statements[0]!, { said: { date: '2025', precision: 'day' } }),
    /statements\[0\]\.said/,
  ],
  ['a person without a role', (f) => f.people[0]!.roles.splice(0), /no role with a source/],
  [
    'a role that ends before it starts',
    (f) => Object.assign(f.people[1]!.roles[0]!, { to: { date: '2024', precision: 'year' } }),
    /ends before it starts/,
  ],
  [
    'a role newer than its source',
    (f) => Object.assign(f.people[1]!.roles[0]!, { from: { date: '2027', precision: 'year' } }),
    /starts after its source/,
  ],
  [
    'a role vouched for after its source appeared',
    (f) => Object.assign(f.people[3]!.roles[0]!, { asOf: { date: '2026-01', precision: 'month' } }),
    /Special envoy is newer than its source/,
  ],
  [
    'a verbatim excerpt of 26 words',
    (f) => Object.assign(statementWith(f, 'verbatim'), { words: 'peace '.repeat(26).trim() }),
    /26 words, 25 are allowed/,
  ],
  [
    'a context of 26 words',
    (f) => Object.assign(statementWith(f, 'reported'), { after: 'peace '.repeat(26).trim() }),
    /26 words, 25 are allowed/,
  ],
  [
    'quotation marks in a report',
    (f) => Object.assign(statementWith(f, 'reported'), { words: 'He spoke of “peace”.' }),
    /holds quotation marks/,
  ],
  [
    'an ellipsis in verbatim words',
    (f) => Object.assign(statementWith(f, 'verbatim'), { words: 'peace … in our time' }),
    /marks that were not said/,
  ],
  [
    'white space around words',
    (f) => Object.assign(statementWith(f, 'verbatim'), { words: 'peace in our time ' }),
    /white space/,
  ],
  [
    'a loaded word in a report',
    (f) => Object.assign(statementWith(f, 'reported'), { words: 'Boasted that peace was near.' }),
    /“Boasted” judges/,
  ],
  [
    'a loaded word in a role',
    (f) => Object.assign(f.people[2]!.roles[0]!, { title: 'Regime leader' }),
    /“Regime” judges/,
  ],
  ['a loaded occasion', (f) => Object.assign(f.statements[0]!, { occasion: 'His U-turn' }), /“U-turn” judges/],
  ['a loaded source title', (f) => Object.assign(f.sources[0]!, { title: 'What the liar said' }), /“liar” judges/],
  [
    'no date at all',
    (f) => Object.assign(f.statements[0]!, { said: null, published: null }),
    /neither date said nor date published/,
  ],
  [
    'said after it was published',
    (f) => Object.assign(f.statements[0]!, { said: { date: '2025-10-02', precision: 'day' } }),
    /said after it was published/,
  ],
  [
    'a date after the day its source was looked at',
    (f) => Object.assign(statementWith(f, 'verbatim'), { said: { date: '2031', precision: 'year' }, published: null }),
    /dated after its source/,
  ],
  [
    'a date published that is not its source’s',
    (f) => Object.assign(f.statements[0]!, { published: { date: '2025-09-03', precision: 'day' } }),
    /differs from its source's/,
  ],
  ['a statement twice', (f) => f.statements.push(structuredClone(f.statements[0]!)), /a statement stands twice/],
  [
    'a statement twice but for capitals and spaces',
    (f) => f.statements.push({ ...f.statements[0]!, words: f.statements[0]!.words.toUpperCase().replace(' ', '  ') }),
    /a statement stands twice/,
  ],
  ['an id twice', (f) => f.people.push(structuredClone(f.people[0]!)), /stands twice in people/],
  ['a name of two people', (f) => Object.assign(f.people[1]!.names[1]!, { text: 'Xi Jinping' }), /a name stands twice/],
  ['a source twice', (f) => f.sources.push({ ...f.sources[0]!, id: 'again' }), /a source stands twice/],
  [
    'a source of nothing',
    (f) => f.sources.push({ ...f.sources[0]!, id: 'idle', title: 'Idle' }),
    /source idle: nothing comes from it/,
  ],
  [
    'a note in the reader’s name',
    (f) =>
      f.notes.push({ id: 'n', about: { kind: 'name', name: 'Xi Jinping' }, text: 'Remember.', created: 0, changed: 0 }),
    /the reader’s alone/,
  ],
  ['a tombstone', (f) => Object.assign(f.statements[0]!, { deleted: true }), /1 deleted records/],
];

describe('a starter shelf with one fault', () => {
  test.each(BROKEN)('%s', (_what, breakIt, fault) => {
    const file = starter();
    breakIt(file);
    expect(checkSeeds(file).join('\n')).toMatch(fault);
  });
});

test.each([null, 'shelf', [], {}])('what is no shelf file is told, not thrown: %j', (value) => {
  expect(checkSeeds(value)).toHaveLength(1);
});

test('neutral words that only look like loaded ones pass', () => {
  const file = starter();
  statementWith(file, 'reported').words = 'Believes that relief for families and allies is a blessing for Slamet.';
  expect(checkSeeds(file)).toEqual([]);
});
