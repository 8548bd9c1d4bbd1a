import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addToFilter, createFilter, NameKind } from '../../lib/codec/name-filter';
import { fileIdOf, type PersonKeys, personKeys } from '../../lib/codec/person-keys';
import type { NameHit } from '../../lib/codec/scan-names';
import type { PackHeader, PackPerson } from '../../lib/model/pack';
import type { Person } from '../../lib/model/person';
import { openPack } from '../../lib/packs/open-pack';
import { packIdFrom } from '../../lib/packs/pack-id';
import { PackRefused } from '../../lib/packs/pack-refused';
import type { HeldPack } from '../../lib/volumes/held-packs';
import type { FoundRow } from '../../lib/volumes/people/find-rows';
import { peopleReadIn } from '../../lib/volumes/people/packed-people';
import { BadInput } from './bad-input';

/** People of pack files, found in texts as the installed packs find theirs. */
export interface PeopleFiles {
  /** As `packedPeopleIn`. */
  peopleIn(texts: readonly string[]): Promise<Person[]>;
}

/** One file in memory: its rows by the hashes of their names, and the filter over these. */
interface FileIndex {
  filter: Uint32Array;
  byName: Record<NameHit['kind'], Map<number, FoundRow[]>>;
}

/** What a file without a header is taken to say of itself. */
const headerOf = (file: string, asOf: string): Partial<PackHeader> => {
  const name = path.basename(file);
  return { id: packIdFrom(name), name, licence: 'unknown', source: { title: name, address: null }, asOf };
};

/** Enters a row under each of its names. */
function enter(row: FoundRow, { main, aliases }: PersonKeys, { byName }: FileIndex): void {
  const put = (kind: NameHit['kind'], hash: number) => {
    const there = byName[kind].get(hash);
    if (there) there.push(row);
    else byName[kind].set(hash, [row]);
  };
  put(NameKind.Main, main);
  for (const hash of aliases) put(NameKind.Alias, hash);
}

function filterOf(keys: readonly PersonKeys[]): Uint32Array {
  const filter = createFilter(
    keys.reduce((sum, { aliases, beginnings }) => sum + 1 + aliases.length + beginnings.length, 0),
  );
  for (const { main, isFoundByMain, aliases, beginnings } of keys) {
    if (isFoundByMain) addToFilter(filter, NameKind.Main, main);
    for (const hash of aliases) addToFilter(filter, NameKind.Alias, hash);
    for (const hash of beginnings) addToFilter(filter, NameKind.Beginning, hash);
  }
  return filter;
}

async function readRows(file: string, asOf: string): Promise<{ header: PackHeader; people: PackPerson[] }> {
  const source = new Blob([await readFile(file)]);
  const { header, batches } = await openPack(source, { format: { name: 'pack' }, header: headerOf(file, asOf) });
  if (header.kind !== 'people') throw new BadInput(`${file} holds ${header.kind}, not people.`);
  const people: PackPerson[] = [];
  for await (const { rows } of batches()) people.push(...(rows as PackPerson[]));
  return { header, people: people.map((row) => ({ ...row, id: fileIdOf(row.id) })) };
}

async function indexOf(file: string, asOf: string): Promise<FileIndex> {
  const { header, people } = await readRows(file, asOf);
  const held = { pack: { header }, volumes: new Map() } as unknown as HeldPack;
  const keys = people.map(personKeys);
  const index: FileIndex = {
    filter: filterOf(keys),
    byName: { [NameKind.Main]: new Map(), [NameKind.Alias]: new Map() },
  };
  for (const [at, row] of people.entries()) enter({ held, row }, keys[at]!, index);
  return index;
}

/**
 * Reads pack files of people (`docs/packs.md`; may be gzipped; a file of rows alone is taken too).
 *
 * @param asOf the day to which files without a header hold; ISO
 * @throws BadInput naming the file, where one cannot be read or is no pack of people
 */
export async function readPeopleFiles(files: readonly string[], asOf: string): Promise<PeopleFiles> {
  const indexes: FileIndex[] = [];
  for (const file of files) {
    indexes.push(
      await indexOf(file, asOf).catch((error: unknown) => {
        const isExpected = error instanceof PackRefused || (error as NodeJS.ErrnoException).code !== undefined;
        throw isExpected ? new BadInput(`${file} cannot be read: ${(error as Error).message}`) : error;
      }),
    );
  }
  const filters = indexes.map(({ filter }) => filter);
  const rowsAt = ({ filter, kind, hash }: NameHit) => indexes[filter]!.byName[kind].get(hash) ?? [];
  return { peopleIn: (texts) => peopleReadIn(texts, filters, async () => rowsAt) };
}
