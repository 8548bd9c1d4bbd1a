/** Statements that came into the library by reading: kept once, listed by article, taken back and brought again. */
import { type KeptNow, NOTHING_KEPT } from '../model/kept-claim';
import { isMetInReading } from '../model/met-person';
import { factsOf, type Person } from '../model/person';
import type { Source, Statement } from '../model/statement';
import type { When } from '../model/when';
import { reading } from './access';
import { sourceId, statementId } from './content-hash';
import { forgetMet, MET_PEOPLE, meetAgain } from './met-people';
import { bringNamesAgain, putNames, setNamesAside } from './names-with';
import { filledIn, metAgain } from './older-kept';
import { requireSource } from './record-rules';
import { fromRow, unlessDropped } from './rows';
import { currentMerges, readSameAs, type SameAs } from './same-as';
import type { KeptRow, RecordsDatabase, StatementRow } from './schema';
import type { SourceDraft } from './sources';
import { ADDING, identifyStatements, putNewStatements, type StatementDraft } from './statements';
import { type Door, writeRecords } from './write-records';

/** What one read article leaves in the library. */
export interface KeepDraft {
  /** The article. Its address makes it one source, however often it is read. */
  article: SourceDraft;
  statements: Omit<StatementDraft, 'source'>[];
  /**
   * The speakers as they are known, with the sources of their facts: put where they are not in the library yet, and
   * where they were met in reading and are introduced anew.
   */
  people: Person[];
  sources: Source[];
  /** Keys of the full names of the article; absent where nobody looked. */
  names?: string[];
}

/** A statement by its id, and by whom it is. */
export type KeptSaying = Pick<Statement, 'id' | 'person'>;

/** What was kept of one article. */
export interface KeptArticle {
  article: Source;
  /** When the newest of them was kept. Milliseconds since 1970. */
  at: number;
  /** In the order in which they were kept. */
  statements: Statement[];
}

/** Somebody met in reading whom this article introduces in words of its own. */
const isIntroducedAnew = ({ id, roles }: Person, stands: { roles: readonly unknown[]; deleted: boolean }): boolean =>
  isMetInReading(id) && !stands.deleted && roles.length > stands.roles.length;

async function putMissing(records: RecordsDatabase, door: Door, { people, sources }: KeepDraft): Promise<void> {
  const known = await records.people.bulkGet(people.map(({ id }) => id));
  const missing = people.filter((person, i) => {
    const stands = unlessDropped(known[i]);
    return !stands || isIntroducedAnew(person, stands);
  });
  const needed = new Set(missing.flatMap(factsOf).map(({ source }) => source));
  const stand = await records.sources.bulkGet([...needed]);
  const have = new Set(stand.flatMap((row) => (unlessDropped(row) ? [row!.id] : [])));
  await door.put(
    'sources',
    sources.filter(({ id }) => needed.has(id) && !have.has(id)),
  );
  await door.put(
    'people',
    missing.map((person) => ({ ...person, deleted: false })),
  );
}

async function putArticle(records: RecordsDatabase, door: Door, id: string, draft: SourceDraft): Promise<void> {
  const before = await records.sources.get(id);
  if (before && !before.deleted) return;
  await door.put('sources', [{ ...draft, id, deleted: false }]);
}

/**
 * The ids that the same words have under each of the people who are one with the speaker now: merging and separating
 * must not bring them again. Not inside a transaction: hashing would end it.
 */
async function idsWithin(
  { membersOf, keptFor }: SameAs,
  identified: ReadonlyMap<string, StatementDraft>,
): Promise<Map<string, string[]>> {
  const ids = [...identified].map(async ([id, draft]): Promise<[string, string[]]> => {
    const members = membersOf(keptFor(draft.person)).filter((person) => person !== draft.person);
    return [id, [id, ...(await Promise.all(members.map((person) => statementId({ ...draft, person }))))]];
  });
  return new Map(await Promise.all(ids));
}

/**
 * Those of whom none of the ids stands in the library, deleted or not. For use inside a transaction over `statements`.
 */
async function withoutStanding(
  records: RecordsDatabase,
  identified: ReadonlyMap<string, StatementDraft>,
  within: ReadonlyMap<string, string[]>,
): Promise<Map<string, StatementDraft>> {
  const rows = await records.statements.bulkGet([...within.values()].flat());
  const standing = new Set(rows.flatMap((row) => (unlessDropped(row) ? [row!.id] : [])));
  return new Map([...identified].filter(([id]) => !within.get(id)!.some((each) => standing.has(each))));
}

const without = <T>(all: ReadonlyMap<string, T>, ids: { has(id: string): boolean }): Map<string, T> =>
  new Map([...all].filter(([id]) => !ids.has(id)));

const metPeople = (statements: readonly Statement[]): string[] =>
  [...new Set(statements.map(({ person }) => person))].filter(isMetInReading);

interface Identified {
  source: string;
  drafts: ReadonlyMap<string, StatementDraft>;
  sameAs: SameAs;
  within: ReadonlyMap<string, string[]>;
}

/** Everything that needs hashing, which would end a transaction; null where there is nothing to keep. */
async function identify(records: RecordsDatabase, { article, statements }: KeepDraft): Promise<Identified | null> {
  requireSource(article);
  const source = await sourceId(article);
  const drafts = await identifyStatements(statements.map((statement) => ({ ...statement, source })));
  if (drafts.size === 0) return null;
  const sameAs = await currentMerges(records);
  return { source, drafts, sameAs, within: await idsWithin(sameAs, drafts) };
}

const KEEPING = [...ADDING, 'kept'] as const;

/** Puts what does not stand yet. For use inside a transaction over {@link KEEPING}. */
async function putKept(records: RecordsDatabase, door: Door, draft: KeepDraft, what: Identified, at: number) {
  const { source, drafts, sameAs, within } = what;
  await putMissing(records, door, draft);
  await putArticle(records, door, source, draft.article);
  const met = await metAgain(records, drafts, (person) => sameAs.membersOf(sameAs.keptFor(person)));
  await door.put(
    'statements',
    [...met.values()].flatMap((each) => filledIn(each) ?? []),
  );
  const unmet = await withoutStanding(records, without(drafts, met), within);
  const added = await putNewStatements(records, door, unmet);
  await records.kept.bulkPut(added.map(({ id }): KeptRow => ({ id, source, at })));
  if (added.length > 0 && draft.names) await putNames(records, source, draft.names);
  await meetAgain(records, door, metPeople(added));
  return { added, older: [...met.values()].map(([row]) => row.id) };
}

/**
 * Keeps what an article reports, in one transaction. Read again, it adds nothing; what the reader took back does not
 * come again by itself, nor under the id of somebody whom the reader merged with the speaker. What an earlier build
 * kept of the same passage stays in its place and is filled in.
 *
 * @param at time of reading, milliseconds since 1970
 * @returns the statements that are new
 * @throws RecordRefused when a statement has no words or a false date, or a speaker is not known: then nothing is kept
 */
export async function keepStatements(records: RecordsDatabase, draft: KeepDraft, at: number): Promise<Statement[]> {
  const what = await identify(records, draft);
  if (!what) return [];
  return writeRecords(records, KEEPING, async (door) => (await putKept(records, door, draft, what, at)).added);
}

/**
 * What {@link keepStatements} would keep now; nothing is changed. What stands in the library, or was taken back,
 * is not among it.
 *
 * @throws RecordRefused as `keepStatements`, but for speakers who are not known
 */
export async function wouldKeep(records: RecordsDatabase, draft: KeepDraft): Promise<KeptSaying[]> {
  const what = await identify(records, draft);
  if (!what) return [];
  const { drafts, sameAs, within } = what;
  return reading(records, ['statements'], async () => {
    const met = await metAgain(records, drafts, (person) => sameAs.membersOf(sameAs.keptFor(person)));
    const unmet = await withoutStanding(records, without(drafts, met), within);
    return [...unmet].map(([id, { person }]) => ({ id, person }));
  });
}

/**
 * As {@link keepStatements}, because the reader asked for these: what was taken back comes again.
 *
 * @throws RecordRefused as `keepStatements`
 */
export async function pickStatements(records: RecordsDatabase, draft: KeepDraft, at: number): Promise<KeptNow> {
  const what = await identify(records, draft);
  if (!what) return NOTHING_KEPT;
  return writeRecords(records, [...KEEPING, ...MET_PEOPLE], async (door) => {
    const { added, older } = await putKept(records, door, draft, what, at);
    const rows = await records.statements.bulkGet([...new Set([...older, ...[...what.within.values()].flat()])]);
    const standing = rows.flatMap((row) => unlessDropped(row) ?? []);
    await setDeleted(records, door, standing, false);
    const kept = await records.kept.bulkGet(standing.map(({ id }) => id));
    const again = standing.flatMap(({ id, source }, i): KeptRow[] => {
      const row = kept[i];
      return row && row.at > 0 ? [] : [{ id, source, at }];
    });
    await records.kept.bulkPut(again);
    if (again.length > 0) await bringNamesAgain(records, [what.source]);
    const isNew = new Set(added.map(({ id }) => id));
    const came = standing.filter(({ id, deleted }) => deleted || isNew.has(id));
    return { kept: standing.map(({ id }) => id), came: came.map(({ id }) => id) };
  });
}

/**
 * What was kept lately and still stands, the newest article first.
 *
 * @param most at most so many statements are looked at
 */
export async function listKept(records: RecordsDatabase, most = 500): Promise<KeptArticle[]> {
  return reading(records, ['kept', 'statements', 'sources', 'identities'], async () => {
    const rows = await records.kept.orderBy('at').reverse().limit(most).toArray();
    const statements = await records.statements.bulkGet(rows.map(({ id }) => id));
    const sources = await records.sources.bulkGet([...new Set(rows.map(({ source }) => source))]);
    const sameAs = await readSameAs(records);
    const articles = new Map<string, KeptArticle>();
    for (const article of sources)
      if (article && !article.deleted)
        articles.set(article.id, { article: fromRow.sources(article), at: 0, statements: [] });
    for (const [i, { source, at }] of rows.entries()) {
      const [row, kept] = [statements[i], articles.get(source)];
      if (!row || row.deleted || !kept) continue;
      kept.at = Math.max(kept.at, at);
      kept.statements.push({ ...fromRow.statements(row), person: sameAs.keptFor(row.person) });
    }
    return [...articles.values()].filter((kept) => kept.statements.length > 0).sort((a, b) => b.at - a.at);
  });
}

/** What stands in the library of one article, kept by reading it or by a click. */
export interface KeptFrom {
  /** In the order in which they were kept; each under the person who is shown for theirs. */
  statements: Statement[];
  /** How many people say them. */
  people: number;
}

/**
 * What was kept of the page at this address and still stands.
 *
 * @param address as the article has it
 */
export async function keptFrom(records: RecordsDatabase, address: string): Promise<KeptFrom> {
  // Wrapped, for without that a live query would lose sight of what is read after it.
  const source = await Promise.resolve(sourceId({ address, title: '', outlet: null, published: null }));
  return reading(records, ['kept', 'statements', 'identities'], async () => {
    const rows = await records.kept.where('source').equals(source).toArray();
    const inOrder = rows.filter(({ at }) => at > 0).sort((a, b) => a.at - b.at);
    const found = await records.statements.bulkGet(inOrder.map(({ id }) => id));
    const sameAs = await readSameAs(records);
    const statements = found.flatMap((row) =>
      row && !row.deleted ? [{ ...fromRow.statements(row), person: sameAs.keptFor(row.person) }] : [],
    );
    return { statements, people: new Set(statements.map(({ person }) => person)).size };
  });
}

async function setTakenBack(records: RecordsDatabase, ids: string[], deleted: boolean): Promise<number> {
  return writeRecords(records, ['kept', 'statements', 'meta', ...MET_PEOPLE], async (door) => {
    const kept = (await records.kept.bulkGet(ids)).flatMap((row) => row ?? []);
    const rows = await records.statements.bulkGet(kept.map(({ id }) => id));
    await records.kept.bulkPut(kept.map((row) => ({ ...row, at: deleted ? -Math.abs(row.at) : Math.abs(row.at) })));
    const sources = [...new Set(kept.map(({ source }) => source))];
    await (deleted ? setEmptiedAside : bringNamesAgain)(records, sources);
    return setDeleted(
      records,
      door,
      rows.flatMap((row) => row ?? []),
      deleted,
    );
  });
}

/** Whom those articles named of which nothing is kept any more tells nothing of anybody until something is again. */
async function setEmptiedAside(records: RecordsDatabase, sources: readonly string[]): Promise<void> {
  const emptied: string[] = [];
  for (const source of sources) {
    const rows = await records.kept.where('source').equals(source).toArray();
    if (!rows.some(({ at }) => at > 0)) emptied.push(source);
  }
  await setNamesAside(records, emptied);
}

/** For use inside a transaction over `statements` and {@link MET_PEOPLE}. Returns how many were changed. */
async function setDeleted(records: RecordsDatabase, door: Door, rows: StatementRow[], deleted: boolean) {
  const changed = rows.filter((row) => row.deleted !== deleted);
  await door.put(
    'statements',
    changed.map((row) => ({ ...fromRow.statements(row), deleted })),
  );
  await (deleted ? forgetMet : meetAgain)(records, door, metPeople(changed));
  return changed.length;
}

/**
 * Takes kept statements out of the library, and whoever was only met with them; others are left alone. Returns how many
 * statements there were.
 */
export async function takeBackKept(records: RecordsDatabase, ids: string[]): Promise<number> {
  return setTakenBack(records, ids, true);
}

/** Brings statements again that {@link takeBackKept} took, with whom it took. Returns how many came. */
export async function bringKeptAgain(records: RecordsDatabase, ids: string[]): Promise<number> {
  return setTakenBack(records, ids, false);
}

/**
 * Gives statements that were kept by reading another date on which they were said; null: it is not known. Others are
 * left alone.
 *
 * @param ids `Statement.id`
 */
export async function dateStatements(records: RecordsDatabase, ids: string[], said: When | null): Promise<void> {
  await writeRecords(records, ['kept', 'statements'], async (door) => {
    const kept = (await records.kept.bulkGet(ids)).flatMap((row) => row ?? []);
    const rows = (await records.statements.bulkGet(kept.map(({ id }) => id))).flatMap((row) => row ?? []);
    await door.put(
      'statements',
      rows.map((row) => ({ ...fromRow.statements(row), said })),
    );
  });
}
