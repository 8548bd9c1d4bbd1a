/**
 * The reader's records, the installed packs and the reader's merges, asked as one. A library is made for one
 * question (a message, a view) and then forgotten: it reads the merges once, so that all its answers are of one
 * state of them.
 */
import type { Person } from '../model/person';
import type { Source } from '../model/statement';
import { reading } from '../records/access';
import { asApart, type SameAs } from '../records/same-as';
import type { RecordsDatabase } from '../records/schema';
import type { Packs } from '../volumes/schema';
import { packedIdsOf } from './join-packed';
import { latestSaid, type Said } from './latest-said';
import { type LibraryParts, mergesReadOnce } from './library-parts';
import { type Owner, ownersOf } from './owners';
import { allByIds, allNamed, peopleInPacks } from './people';
import { allSourcesByIds, sourcesOf } from './sources';

/** Every answer may fail with StorageRefused or RecordsSuperseded. */
export interface Library extends LibraryParts {
  /** Everybody of whom one of these is a full name or alias; a bare surname finds nobody. Each once, in no order. */
  peopleNamed(names: readonly string[]): Promise<Person[]>;
  /** Those with these ids, of the records or of a pack, with all that either knows of them; each once, in no order. */
  peopleByIds(ids: readonly string[]): Promise<Person[]>;
  /** Null where nobody knows them, or the reader deleted them. */
  personById(id: string): Promise<Person | null>;
  /** People as the packs alone have them, under the packs' ids. */
  peopleInPacks(ids: readonly string[]): Promise<Person[]>;
  /** Under whom these are shown, and by which name; by id. Whom the reader deleted is missing. */
  ownersOf(ids: readonly string[]): Promise<Map<string, Owner>>;
  /** Who is one with whom. */
  merges(): Promise<SameAs>;
  /** The ids under which packs may know these people: their own, those merged with them, and all their identities. */
  packedIdsOf(ids: readonly string[]): Promise<string[]>;
  /** The sources with these ids, by id; one that neither records nor packs have is missing. */
  sourcesByIds(ids: readonly string[]): Promise<Map<string, Source>>;
  /** What the facts about these people rest on, by id. */
  sourcesOf(people: readonly Person[]): Promise<Map<string, Source>>;
  /** At most so many of the newest statements of a person, each under this id; what is in the same words once. */
  latestSaid(person: string, most: number): Promise<Said[]>;
  /** The same library as if the reader had merged nobody. */
  apart(): Library;
}

/** Makes the library for one question. Nothing is read yet. */
export function openLibrary(records: RecordsDatabase, packs: Packs | null): Library {
  return libraryOf({ records, packs, readMerges: mergesReadOnce() });
}

function libraryOf(parts: LibraryParts): Library {
  const { records, readMerges } = parts;
  let merges: Promise<SameAs> | null = null;
  return {
    ...parts,
    peopleNamed: (names) => allNamed(parts, names),
    peopleByIds: (ids) => allByIds(parts, ids),
    personById: async (id) => (await allByIds(parts, [id]))[0] ?? null,
    peopleInPacks: (ids) => peopleInPacks(parts, ids),
    ownersOf: (ids) => ownersOf(parts, ids),
    merges() {
      merges ??= reading(records, ['identities'], () => readMerges(records));
      return merges;
    },
    packedIdsOf: (ids) => packedIdsOf(parts, ids),
    sourcesByIds: (ids) => allSourcesByIds(parts, ids),
    sourcesOf: (people) => sourcesOf(parts, people),
    latestSaid: (person, most) => latestSaid(parts, person, most),
    apart: () => libraryOf({ ...parts, readMerges: asApart }),
  };
}

/**
 * Asks the library, and the records alone where the packs fail: what the reader has of their own must not wait for a
 * pack to be mended.
 *
 * @param ask is given a library of its own each time
 * @param report hears why the packs failed
 */
export async function askLibrary<T>(
  records: RecordsDatabase,
  packs: Packs | null,
  ask: (library: Library) => Promise<T>,
  report: (error: unknown, when: string) => void,
): Promise<T> {
  if (!packs) return ask(openLibrary(records, null));
  return ask(openLibrary(records, packs)).catch((error: unknown) => {
    report(error, 'packs');
    return ask(openLibrary(records, null));
  });
}
