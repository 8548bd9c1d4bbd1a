/** A name met in reading that turns out to be two people: what some articles tell goes to a person of its own. */
import { isMetInReading, metId } from '../model/met-person';
import { mainName, type Person } from '../model/person';
import type { Source, Statement } from '../model/statement';
import { dayTold } from '../model/when';
import { nameKey } from '../text/name-keys';
import { reading } from './access';
import { hashText } from './content-hash';
import { idsUnder, MOVING, moveStatements, type NewIds } from './move-statements';
import { newId } from './new-id';
import { fromRow, unlessDropped } from './rows';
import type { RecordsDatabase, StatementRow } from './schema';
import { type Door, writeRecords } from './write-records';

/** What one article tells of somebody met in reading. */
export interface MetPart {
  article: Source;
  /** How it introduces them, as printed. */
  introductions: string[];
  statements: number;
}

/** What undoing a split needs; plain data. */
export interface Split {
  /** `Person.id`s. */
  from: string;
  into: string;
  /** Ids of the choices that say who is meant on each page. */
  corrections: string[];
}

const TABLES = ['people', 'statements', 'sources'] as const;

/** What somebody said, and what of it the reader took back. */
const statementsOf = async (records: RecordsDatabase, person: string): Promise<StatementRow[]> => {
  const rows = await records.statements.where('[person+when]').between([person, ''], [person, '\uffff']).toArray();
  return rows.flatMap((row) => unlessDropped(row) ?? []);
};

/** Sources in which somebody is named, introduced or quoted, in this order, each once. */
const sourcesOf = ({ names, roles }: Person, statements: readonly Statement[]): string[] => [
  ...new Set([...names, ...roles, ...statements].map(({ source }) => source)),
];

/**
 * What each article tells of somebody who was met in reading, in the order in which they were met.
 *
 * @returns empty for everybody else, and for whom the library does not know
 */
export async function metParts(records: RecordsDatabase, id: string): Promise<MetPart[]> {
  if (!isMetInReading(id)) return [];
  return reading(records, TABLES, async () => {
    const person = await records.people.get(id);
    if (!person || person.deleted) return [];
    const statements = (await statementsOf(records, id)).filter(({ deleted }) => !deleted);
    const sources = await records.sources.bulkGet(sourcesOf(person, statements));
    return sources.flatMap((row): MetPart[] => {
      if (!row || row.deleted) return [];
      const isOfIt = ({ source }: { source: string }) => source === row.id;
      const introductions = person.roles.filter(isOfIt).map(({ title }) => title);
      return [{ article: fromRow.sources(row), introductions, statements: statements.filter(isOfIt).length }];
    });
  });
}

/** Not inside a transaction: hashing would end it. */
async function idOfSplit(person: Person, source: Source): Promise<string> {
  const day = dayTold(source.published);
  const id = async (...more: string[]) =>
    metId(day, await hashText(JSON.stringify([nameKey(mainName(person)), source.id, ...more])));
  const asMet = await id();
  return asMet === person.id ? id('apart') : asMet;
}

/** Says for each of these pages who is meant by the name there. Returns the ids of what was said. */
async function chooseOnPages(door: Door, name: string, pages: readonly (readonly [Source, string])[]) {
  const choices = pages.flatMap(([{ address }, target]) =>
    address === null ? [] : [{ id: newId(), address, kind: 'is-person' as const, words: name, target }],
  );
  const created = Date.now();
  await door.put(
    'corrections',
    choices.map((choice) => ({ ...choice, created, deleted: false })),
  );
  return choices.map(({ id }) => id);
}

/** Something was kept between reading and writing: then all is read anew. */
const KEPT_SINCE = 'kept since';

const haveIds = (rows: readonly StatementRow[], ids: NewIds): boolean => rows.every(({ id }) => ids.has(id));

/**
 * Takes what some articles tell of somebody met in reading, introductions and statements, to a person of its own, in
 * one transaction. On each page of both it stands from now on who is meant.
 *
 * @param sources `Source.id`s of the articles; not all of them
 * @returns what {@link undoSplit} needs; null when nothing or all would go, or the person is not one met in reading
 */
export async function splitMet(
  records: RecordsDatabase,
  id: string,
  sources: readonly string[],
): Promise<Split | null> {
  const parts = await metParts(records, id);
  const going = parts.filter(({ article }) => sources.includes(article.id));
  const known = await records.people.get(id);
  const staying = parts.find((part) => !going.includes(part));
  if (!known || going.length === 0 || !staying) return null;
  const into = await idOfSplit(known, going[0]!.article);
  const ids = await idsUnder(into, await statementsOf(records, id));
  const split = await writeRecords(records, [...TABLES, ...MOVING, 'corrections'], async (door) => {
    const person = await records.people.get(id);
    if (!person || person.deleted) return null;
    const goes = ({ source }: { source: string }) => going.some(({ article }) => article.id === source);
    const rows = (await statementsOf(records, id)).filter(goes);
    if (!haveIds(rows, ids)) return KEPT_SINCE;
    const roles = person.roles.filter(goes);
    const name = { ...person.names[0]!, text: mainName(person), source: going[0]!.article.id };
    const plain = fromRow.people(person);
    await door.put('people', [
      {
        ...plain,
        names: plain.names.map((each) => (goes(each) ? { ...each, source: staying.article.id } : each)),
        roles: plain.roles.filter((role) => !goes(role)),
      },
      { ...plain, id: into, names: [name], roles, deleted: false },
    ]);
    await moveStatements(records, door, rows, into, ids);
    const pages = parts.map(({ article }) => [article, goes({ source: article.id }) ? into : id] as const);
    const corrections = await chooseOnPages(door, name.text, pages);
    return { from: id, into, corrections };
  });
  return split === KEPT_SINCE ? splitMet(records, id, sources) : split;
}

/**
 * Takes a split back: all that either of the two tells by now is of the first again. Does nothing where one of them is
 * not there any more.
 */
export async function undoSplit(records: RecordsDatabase, split: Split): Promise<void> {
  const { from, into, corrections } = split;
  const ids = await idsUnder(from, await statementsOf(records, into));
  const undone = await writeRecords(records, [...TABLES, ...MOVING, 'corrections'], async (door) => {
    const [first, second] = await records.people.bulkGet([from, into]);
    if (!first || !second || first.deleted || second.deleted) return;
    const rows = await statementsOf(records, into);
    if (!haveIds(rows, ids)) return KEPT_SINCE;
    await moveStatements(records, door, rows, from, ids);
    await door.put('people', [
      { ...fromRow.people(first), roles: [...first.roles, ...second.roles] },
      { ...fromRow.people(second), deleted: true },
    ]);
    const said = (await records.corrections.bulkGet(corrections)).flatMap((row) => row ?? []);
    await door.put(
      'corrections',
      said.map((row) => ({ ...fromRow.corrections(row), deleted: true })),
    );
    return;
  });
  if (undone === KEPT_SINCE) await undoSplit(records, split);
}
