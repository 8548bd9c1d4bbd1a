import { NameKind } from '../../codec/name-filter';
import { hashesOf } from '../../codec/name-walk';
import { hashesOfId } from '../../codec/person-keys';
import { type NameHit, scanNames, scannable } from '../../codec/scan-names';
import type { Person } from '../../model/person';
import { joinPeople } from '../../records/same-as';
import { nameKey, nameKeysOf } from '../../text/name-keys';
import { type HeldPack, heldPacks } from '../held-packs';
import { type ReadBlocks, readAtOnce } from '../read-at-once';
import type { Packs } from '../schema';
import { type FoundRow, findRows, type Lead } from './find-rows';
import { personFrom } from './packed-person';

/** The filter of a pack, used as it lies. */
const filterOf = ({ volumes }: HeldPack): Uint32Array => volumes.get('filter')?.directory ?? new Uint32Array(0);

/** The name of this row that reads like the text; undefined when none does, or it is only a part of a longer one. */
function nameRead({ row }: FoundRow, text: string): string | undefined {
  const names = [row.name, ...row.aliases];
  const key = nameKey(text);
  const name = names.find((each) => each === text) ?? names.find((each) => nameKey(each) === key);
  if (name === undefined || key.includes(' ')) return name;
  const all = names.map((each) => ({ text: each, kind: 'alias' as const, source: '' }));
  return nameKeysOf({ names: all }).includes(key) ? name : undefined;
}

/** Rows that are meant, each with those of its names that were read or asked for. */
type NamedRows = Map<FoundRow, Set<string>>;

/** Those of the rows of which the text is a name. */
function rowsNamed(rows: readonly FoundRow[], text: string): [FoundRow, string][] {
  return rows.flatMap((row): [FoundRow, string][] => {
    const name = nameRead(row, text);
    return name === undefined ? [] : [[row, name]];
  });
}

function addNamed(into: NamedRows, named: readonly [FoundRow, string][]): void {
  for (const [row, name] of named) into.set(row, (into.get(row) ?? new Set()).add(name));
}

/** The people of several packs that are one by their id, joined; the first pack's main name stands. */
function joinById(rows: NamedRows): Person[] {
  const byId = new Map<string, Person[]>();
  for (const [{ held, row }, names] of rows) {
    const person = personFrom(row, held.pack.header, [...names]);
    byId.set(person.id, [...(byId.get(person.id) ?? []), person]);
  }
  return [...byId.values()].map(([first, ...others]) => joinPeople([first!, ...others]));
}

/** Which rows the hash at a place leads to. */
export type RowsAt = (hit: NameHit) => readonly FoundRow[];

/** Goes through the places of one text: at each start the longest name that is one, nothing inside it again. */
function readPlaces(text: string, hits: readonly NameHit[], rowsAt: RowsAt, found: NamedRows): void {
  let readTo = 0;
  for (let i = 0; i < hits.length; ) {
    const { start } = hits[i]!;
    let next = i;
    while (hits[next]?.start === start) next++;
    const here = start < readTo ? [] : hits.slice(i, next);
    for (const end of [...new Set(here.map((hit) => hit.end))].sort((a, b) => b - a)) {
      const rows = new Set(here.flatMap((hit) => (hit.end === end ? rowsAt(hit) : [])));
      const named = rowsNamed([...rows], text.slice(start, end));
      addNamed(found, named);
      if (named.length > 0) readTo = end;
      if (named.length > 0) break;
    }
    i = next;
  }
}

const LEADS = { [NameKind.Main]: 'people', [NameKind.Alias]: 'aliases' } as const;

const keyOf = ({ filter, kind, hash }: NameHit): string => `${filter} ${kind} ${hash}`;

/** Reads the rows of all places, of each hash once. */
async function readRows(held: readonly HeldPack[], read: ReadBlocks, hits: readonly NameHit[]): Promise<RowsAt> {
  const unique = [...new Map(hits.map((hit) => [keyOf(hit), hit])).values()];
  const rows = new Map<string, FoundRow[]>();
  const readFrom = async (pack: HeldPack, filter: number) => {
    const mine = unique.filter((hit) => hit.filter === filter);
    const found = await findRows(
      pack,
      read,
      mine.map(({ kind, hash }) => ({ to: LEADS[kind], hash })),
    );
    for (const [i, hit] of mine.entries()) rows.set(keyOf(hit), found[i]!);
  };
  await Promise.all(held.map(readFrom));
  return (hit) => rows.get(keyOf(hit)) ?? [];
}

/**
 * The people whose full names stand in the texts: found at capitals (or letters without case), the longest name at each
 * place. No list of names is asked for: each text is passed through the filters of all packs, and only rows of names
 * that are probably there are read. Namesakes come all.
 *
 * @param texts one for each block of an article: no name goes across two
 * @param filters one for each pack
 * @param readRowsAt reads what the hits lead to; a row's pack is the one of the hit's filter
 * @returns people joined by id over all packs, in no particular order; ids as in the library (`wikidata:Q…`)
 */
export async function peopleReadIn(
  texts: readonly string[],
  filters: readonly Uint32Array[],
  readRowsAt: (hits: readonly NameHit[]) => Promise<RowsAt>,
): Promise<Person[]> {
  const scanned = texts.map((printed) => {
    const text = scannable(printed);
    return { text, hits: scanNames(text, filters) };
  });
  const rowsAt = await readRowsAt(scanned.flatMap(({ hits }) => hits));
  const found: NamedRows = new Map();
  for (const { text, hits } of scanned) readPlaces(text, hits, rowsAt, found);
  return joinById(found);
}

/**
 * {@link peopleReadIn} over the installed packs.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function packedPeopleIn(packs: Packs, texts: readonly string[]): Promise<Person[]> {
  return readAtOnce(packs, 'people', (held, read) =>
    peopleReadIn(texts, held.map(filterOf), (hits) => readRows(held, read, hits)),
  );
}

/** The rows of all packs that these lead to, each once. */
async function rowsBehind(packs: Packs, leads: readonly Lead[]): Promise<FoundRow[]> {
  // Through Dexie too, so that a `liveQuery` sees what was read.
  await heldPacks(packs, 'people');
  const found = await readAtOnce(packs, 'people', (held, read) =>
    Promise.all(held.map((each) => findRows(each, read, leads))),
  );
  return [...new Set(found.flat(2))];
}

/**
 * The people of the installed packs with these ids, as in the library.
 *
 * @returns each person once, joined over all packs, in the order asked
 */
export async function packedPeopleByIds(packs: Packs, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await rowsBehind(
    packs,
    ids.map((id) => ({ to: 'ids', hash: hashesOfId(id)[0] })),
  );
  const meant = rows.filter(({ row }) => ids.includes(row.id));
  const people = new Map(joinById(new Map(meant.map((row) => [row, new Set()]))).map((person) => [person.id, person]));
  return [...new Set(ids)].flatMap((id) => people.get(id) ?? []);
}

/**
 * The people of the installed packs of whom one of these is a full name or alias, folded; a bare surname finds nobody.
 */
export async function packedPeopleNamed(packs: Packs, names: readonly string[]): Promise<Person[]> {
  const leads = names.flatMap((text): Lead[] => {
    const hash = hashesOf(scannable(text))?.whole;
    if (hash === undefined) return [];
    return [
      { to: 'people', hash },
      { to: 'aliases', hash },
    ];
  });
  const rows = await rowsBehind(packs, leads);
  const found: NamedRows = new Map();
  for (const text of names) addNamed(found, rowsNamed(rows, text));
  return joinById(found);
}
