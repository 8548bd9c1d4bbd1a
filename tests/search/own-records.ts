import { eachPosting } from '../../lib/codec/posting-list';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { ReadingPlace } from '../../lib/recall/being-read';
import { queryOf } from '../../lib/recall/query';
import { termKeysOf } from '../../lib/recall/terms';
import { reading } from '../../lib/records/access';
import type { RecordsDatabase } from '../../lib/records/schema';
import type { StatementDraft } from '../../lib/records/statements';
import { indexStatements } from '../../lib/search/records/grow-index';
import { readLists } from '../../lib/search/records/own-lists';
import type { OwnClaim } from '../../lib/search/records/own-samples';
import { personKey } from '../../lib/search/records/segment-of-rows';
import { freshRecords } from '../records/fresh-records';
import { addPerson } from '../records/write-people';
import { addSources } from '../records/write-sources';

/** The people in this library, and where all was printed. */
export const PEOPLE = ['ada', 'bo', 'cyd'] as const;
const PAPER = 'https://paper.example/';

/** RecordsDatabase with some people, a source for each of some pages, and no statement. */
export async function ownRecords(): Promise<RecordsDatabase> {
  const records = freshRecords();
  const about = { outlet: null, published: null, retrieved: '2026-01-01', licence: null };
  await addSources(
    records,
    ['one', 'two'].map((id) => ({ ...about, id, title: `Page ${id}`, address: `${PAPER}${id}` })),
  );
  for (const id of PEOPLE) {
    const names = [{ text: `${id} Ellery-${id}`, kind: 'main' as const, source: 'one' }];
    await addPerson(records, { id, names, roles: [], links: [], epithets: [] });
  }
  return records;
}

/** A statement to be put on them. */
export const draft = (person: string, words: string, change: Partial<StatementDraft> = {}): StatementDraft => ({
  person,
  words,
  form: 'reported',
  said: null,
  published: null,
  source: 'one',
  occasion: null,
  place: null,
  audience: null,
  before: '',
  after: '',
  ...change,
});

/** A claim as the records are asked for it. */
export const claimOf = (person: string, text: string, names: string[] = []): OwnClaim => ({
  id: 'claim',
  person,
  names,
  query: queryOf(text, ENGLISH_RECALL),
});

/** An article of another page. */
export const PLACE: ReadingPlace = { address: 'https://news.example/', published: null };

/** Few statements make a tail here and few a segment, so that all ways of growing are gone. */
export const SMALL = { atOnce: 3, tail: 4, segment: 12 };

/** Puts all that waits into the index. */
export const index = (records: RecordsDatabase) => indexStatements(records, ENGLISH_RECALL, SMALL);

/** The ids of the statements in the library that are found by each of these words and people. */
export async function foundBy(records: RecordsDatabase, words: string, people: readonly string[]) {
  const keys = [...termKeysOf(words, ENGLISH_RECALL), ...people.map(personKey)];
  return reading(records, ['meta', 'postings', 'statements'], async () => {
    const lists = await readLists(records, new Set(keys), ENGLISH_RECALL);
    const found: [string, string[]][] = [];
    for (const key of keys) {
      const numbers: number[] = [];
      for (const list of lists.listsOf(key)) eachPosting(list, 0, Number.POSITIVE_INFINITY, (at) => numbers.push(at));
      const rows = await Promise.all(numbers.map((number) => records.statements.where({ number }).toArray()));
      found.push([key, rows.flat().map(({ id }) => id)]);
    }
    return { isWhole: lists.isWhole, found };
  });
}

/** The same as it has to be, read from the statements themselves. */
export async function heldBy(records: RecordsDatabase, words: string, people: readonly string[]) {
  const rows = (await records.statements.toArray()).sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const byWords = termKeysOf(words, ENGLISH_RECALL).map((key): [string, string[]] => [
    key,
    rows.filter((row) => termKeysOf(row.words, ENGLISH_RECALL).includes(key)).map(({ id }) => id),
  ]);
  const byPerson = people.map((of): [string, string[]] => [
    personKey(of),
    rows.filter(({ person }) => person === of).map(({ id }) => id),
  ]);
  return { isWhole: true, found: [...byWords, ...byPerson] };
}
