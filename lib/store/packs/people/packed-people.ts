import type { Person } from '../../../model/person';
import { Entry } from '../../../shards/name-filter';
import { hashesOf } from '../../../shards/name-walk';
import { hashesOfId } from '../../../shards/person-keys';
import { type NameHit, scanNames, scannable } from '../../../shards/scan-names';
import { foldName, nameKeysOf } from '../../name-keys';
import { joinPeople } from '../../same-as';
import { blockCacheOf, type HeldPack, heldPacks } from '../held-packs';
import type { Packs } from '../schema';
import { type FoundRow, findRows, type WantedRows } from './find-rows';
import { personFrom } from './packed-person';

/** The filter of a pack, used as it lies. */
const filterOf = ({ volumes }: HeldPack): Uint32Array => volumes.get('filter')?.directory ?? new Uint32Array(0);

/** A name as detection compares it too: the comma of "Jr." and the marks around a nickname may be left out. */
const looseName = (name: string): string => foldName(name.replace(/[,"“”]+/g, ' '));

/** The name of this row that reads like the text; undefined when none does, or it is only a part of a longer one. */
function nameRead({ row }: FoundRow, text: string, loose: string): string | undefined {
  const names = [row.name, ...row.aliases];
  const name = names.find((each) => each === text) ?? names.find((each) => looseName(each) === loose);
  if (name === undefined || loose.includes(' ')) return name;
  const all = names.map((each) => ({ text: each, kind: 'alias' as const, source: '' }));
  return nameKeysOf({ names: all }).includes(foldName(name)) ? name : undefined;
}

/** A row with those of its names that were read or asked for. */
interface Named extends FoundRow {
  named: Set<string>;
}

/** The people of several packs that are one by their id, joined; the first pack's main name stands. */
function joinById(rows: readonly Named[]): Person[] {
  const byId = new Map<string, Person[]>();
  for (const { held, row, named } of rows) {
    const person = personFrom(row, held.pack.header, [...named]);
    byId.set(person.id, [...(byId.get(person.id) ?? []), person]);
  }
  return [...byId.values()].map(([first, ...others]) => joinPeople([first!, ...others]));
}

/** Which rows stand at a place: found by its hash and compared by their names. */
type RowsAt = (hit: NameHit, text: string) => Named[];

/** Goes through the places of one text: at each start the longest name that is one, nothing inside it again. */
function readPlaces(text: string, hits: readonly NameHit[], rowsAt: RowsAt, found: Set<Named>): void {
  let readTo = 0;
  for (let i = 0; i < hits.length; ) {
    const { start } = hits[i]!;
    let next = i;
    while (hits[next]?.start === start) next++;
    const here = start < readTo ? [] : hits.slice(i, next);
    for (const end of [...new Set(here.map((hit) => hit.end))].sort((a, b) => b - a)) {
      const rows = here.filter((hit) => hit.end === end).flatMap((hit) => rowsAt(hit, text.slice(start, end)));
      for (const row of rows) found.add(row);
      if (rows.length > 0) readTo = end;
      if (rows.length > 0) break;
    }
    i = next;
  }
}

/** Rows under every hash that finds them, by pack. */
function createRowsAt(held: readonly HeldPack[], rows: readonly Named[]): RowsAt {
  const byHash = new Map<string, Set<Named>>();
  for (const row of rows) {
    for (const name of [row.row.name, ...row.row.aliases]) {
      const key = `${row.held.pack.edition} ${hashesOf(name)?.whole}`;
      byHash.set(key, (byHash.get(key) ?? new Set()).add(row));
    }
  }
  return ({ filter, hash }, text) => {
    const loose = looseName(text);
    return [...(byHash.get(`${held[filter]!.pack.edition} ${hash}`) ?? [])].filter((row) => {
      const name = nameRead(row, text, loose);
      if (name !== undefined) row.named.add(name);
      return name !== undefined;
    });
  };
}

function wantedOf(held: readonly HeldPack[], hits: readonly NameHit[]): WantedRows[] {
  return held.map((each, place) => {
    const hashes = (kind: NameHit['kind']) =>
      new Set(hits.flatMap((hit) => (hit.filter === place && hit.kind === kind ? [hit.hash] : [])));
    return { held: each, mains: hashes(Entry.Main), aliases: hashes(Entry.Alias), ids: [] };
  });
}

/**
 * The people of the installed packs whose full names stand in the texts: found at capitals (or letters without case), the
 * longest name at each place. No list of names is asked for: each text is passed through the filters of all packs, and
 * only the blocks of names that are probably there are read. Namesakes come all.
 *
 * @param texts one for each block of an article: no name goes across two
 * @returns people joined by id over all packs, in no particular order; ids as on the shelves (`wikidata:Q…`)
 * @throws StorageRefused, ShelvesSuperseded
 */
export async function packedPeopleIn(packs: Packs, texts: readonly string[]): Promise<Person[]> {
  const held = await heldPacks(packs, 'people');
  if (held.length === 0) return [];
  const filters = held.map(filterOf);
  const scanned = texts.map((text) => {
    const clean = scannable(text);
    return { text: clean, hits: scanNames(clean, filters) };
  });
  const hits = scanned.flatMap((each) => each.hits);
  const rows = await findRows(blockCacheOf(packs), wantedOf(held, hits));
  const named = rows.map((row): Named => ({ ...row, named: new Set() }));
  const rowsAt = createRowsAt(held, named);
  const found = new Set<Named>();
  for (const { text, hits: inText } of scanned) readPlaces(text, inText, rowsAt, found);
  return joinById([...found]);
}

/**
 * The people of the installed packs with these ids, as on the shelves.
 *
 * @returns each person once, joined over all packs, in the order asked
 */
export async function packedPeopleByIds(packs: Packs, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const held = await heldPacks(packs, 'people');
  const hashes = ids.map((id) => hashesOfId(id)[0]);
  const rows = await findRows(
    blockCacheOf(packs),
    held.map((each) => ({ held: each, mains: [], aliases: [], ids: hashes })),
  );
  const people = joinById(rows.filter(({ row }) => ids.includes(row.id)).map((row) => ({ ...row, named: new Set() })));
  return [...new Set(ids)].flatMap((id) => people.find((person) => person.id === id) ?? []);
}

/** The people of the installed packs of whom one of these is a full name or alias, folded; a bare surname finds nobody. */
export async function packedPeopleNamed(packs: Packs, names: readonly string[]): Promise<Person[]> {
  const held = await heldPacks(packs, 'people');
  const asked = names.flatMap((text) => {
    const hash = hashesOf(scannable(text))?.whole;
    return hash === undefined ? [] : [{ text, loose: looseName(text), hash }];
  });
  const hashes = asked.map(({ hash }) => hash);
  const rows = await findRows(
    blockCacheOf(packs),
    held.map((each) => ({ held: each, mains: hashes, aliases: hashes, ids: [] })),
  );
  const named = rows.map((row): Named => {
    const read = asked.flatMap(({ text, loose }) => nameRead(row, text, loose) ?? []);
    return { ...row, named: new Set(read) };
  });
  return joinById(named.filter((row) => row.named.size > 0));
}
