/**
 * Who was merged with whom. A merge is one identity row, `aforesaid:OTHER` → KEPT, and names ids only: the two people's
 * own rows and statements, in the library or in packs, stay untouched, are joined whenever they are read, and undoing
 * takes that one row away. A merge of somebody who is nowhere just now does nothing, until they are there again.
 */
import type { Identity, Person } from '../model/person';
import type { Source } from '../model/statement';
import { reading } from './access';
import type { RecordsDatabase } from './schema';

/** Scheme of the identity rows that merge two people. */
export const MERGE_SCHEME = 'aforesaid';

/** The source of what the reader decided. */
export const READER_SOURCE: Omit<Source, 'retrieved' | 'changed'> = {
  id: 'aforesaid:reader',
  title: 'The reader',
  outlet: null,
  address: null,
  published: null,
  licence: null,
  deleted: false,
};

/** Primary key of the row that merges this person into another. */
export function mergeId(other: string): string {
  return `${MERGE_SCHEME}:${other}`;
}

/** Merges as they stand. */
export interface SameAs {
  /** The person under whom this one is shown: itself when it was not merged. */
  keptFor(id: string): string;
  /** The kept person's own id first, then all that were merged into it. */
  membersOf(kept: string): string[];
}

/** Everybody apart: for showing what was merged as it is by itself. */
export const APART: SameAs = { keptFor: (id) => id, membersOf: (id) => [id] };

/** Reads who is one with whom, inside a transaction that includes `identities`. */
export type ReadMerges = (records: RecordsDatabase) => Promise<SameAs>;

/** Reads everybody as they are by themselves, whatever was merged. */
export const asApart: ReadMerges = async () => APART;

/** Whom each id stands for: union-find with path compression, so that a chain is walked once, however long it is. */
class MergeForest {
  /** Id → one nearer to the end; the end itself has none. */
  private readonly up = new Map<string, string>();

  constructor(private readonly into: Map<string, string>) {
    for (const id of into.keys()) this.settle(id);
  }

  /**
   * Follows merges from an id that was not settled. In a circle, which two devices can make, the smallest id is kept.
   */
  private settle(start: string): void {
    const path = new Set<string>();
    let at = start;
    for (
      let next = this.into.get(at);
      next !== undefined && !this.up.has(at) && !path.has(at);
      next = this.into.get(at)
    ) {
      path.add(at);
      at = next;
    }
    const end = path.has(at) ? smallestBehind(path, at) : this.keptFor(at);
    for (const id of path) if (id !== end) this.up.set(id, end);
  }

  /** Where merges of an id end: itself when it was not merged. */
  keptFor = (id: string): string => {
    let end = id;
    for (let next = this.up.get(end); next !== undefined; next = this.up.get(end)) end = next;
    for (let at = id; at !== end; ) {
      const next = this.up.get(at)!;
      this.up.set(at, end);
      at = next;
    }
    return end;
  };

  /**
   * An id that a merge names may be another's as well (`wikidata:Q1` of a person of the records): then both are one.
   * Whom the id stands for is kept, unless the id itself was merged into somebody.
   */
  joinIdentity({ id, person }: Identity): void {
    const [named, owner] = [this.keptFor(id), this.keptFor(person)];
    if (named === owner) return;
    const [other, kept] = named === id ? [id, owner] : [owner, named];
    this.into.set(other, kept);
    this.up.set(other, kept);
  }

  /** By the id kept, that id first, then all that ended there. */
  members(): Map<string, Set<string>> {
    const members = new Map<string, Set<string>>();
    for (const id of new Set([...this.into.keys(), ...this.into.values()])) {
      const kept = this.keptFor(id);
      members.set(kept, (members.get(kept) ?? new Set([kept])).add(id));
    }
    return members;
  }
}

/** The smallest of the ids from `from` on, which close a circle. */
function smallestBehind(path: ReadonlySet<string>, from: string): string {
  const all = [...path];
  return all.slice(all.indexOf(from)).reduce((least, id) => (id < least ? id : least));
}

/**
 * Makes the table of merges from identity rows. Time grows with the rows, in whatever chains or circles they lie.
 *
 * @param identities the rows that merge, and those that say whose the ids are that they name; others do no harm
 */
export function sameAsFrom(identities: Identity[]): SameAs {
  const live = identities.filter(({ deleted }) => !deleted);
  const merges = live.filter(({ scheme }) => scheme === MERGE_SCHEME);
  const forest = new MergeForest(new Map(merges.map(({ value, person }) => [value, person])));
  const owned = live.filter(({ scheme, id, person }) => scheme !== MERGE_SCHEME && id !== person);
  for (const identity of owned.toSorted((a, b) => (a.id < b.id ? -1 : 1))) forest.joinIdentity(identity);
  const members = forest.members();
  return { keptFor: forest.keptFor, membersOf: (kept) => [...(members.get(kept) ?? [kept])] };
}

/**
 * Reads the merges. For use inside a transaction that includes `identities`. Reads all of them at once: each is made
 * by the reader's hand, so there are tens, not thousands.
 */
export async function readSameAs(records: RecordsDatabase): Promise<SameAs> {
  const merges = await records.identities.where('scheme').equals(MERGE_SCHEME).toArray();
  const live = merges.filter(({ deleted }) => !deleted);
  if (live.length === 0) return APART;
  const named = await records.identities.bulkGet([...new Set(live.flatMap(({ value, person }) => [value, person]))]);
  return sameAsFrom([...live, ...named.flatMap((identity) => identity ?? [])]);
}

/**
 * Whose ids these are, merges left aside: an id (`wikidata:Q1`) is the primary key of the row that says so, where there
 * is one, else it is itself. For use inside a transaction that includes `identities`.
 */
export async function readBases(records: RecordsDatabase, ids: readonly string[]): Promise<string[]> {
  const identities = await records.identities.bulkGet([...ids]);
  return ids.map((id, at) => {
    const identity = identities[at];
    return identity && !identity.deleted ? identity.person : id;
  });
}

/** Who is one with whom just now, in a transaction of its own. */
export async function currentMerges(records: RecordsDatabase): Promise<SameAs> {
  return reading(records, ['identities'], () => readSameAs(records));
}

function withoutRepeats<T>(facts: T[], keyOf: (fact: T) => string): T[] {
  const first = new Map<string, T>();
  for (const fact of facts) if (!first.has(keyOf(fact))) first.set(keyOf(fact), fact);
  return [...first.values()];
}

/** What is missing in all records stays missing. */
function joinOptional(records: Person[]): Pick<Person, 'born' | 'died' | 'countries' | 'told' | 'identifiers'> {
  const fields = ['born', 'died', 'countries', 'told', 'identifiers'] as const;
  const joined = fields.flatMap((field) => {
    const facts = records.flatMap((record): (object | string)[] => record[field] ?? []);
    return facts.length > 0 ? [[field, withoutRepeats(facts, (fact) => JSON.stringify(fact))]] : [];
  });
  return Object.fromEntries(joined);
}

/** One person out of several records of them: the first one's id and main name, everybody's facts, nothing twice. */
export function joinPeople(records: [Person, ...Person[]]): Person {
  const [kept, ...others] = records;
  if (others.length === 0) return kept;
  const aliases = others.flatMap(({ names }) => names.map((name) => ({ ...name, kind: 'alias' as const })));
  return {
    ...kept,
    names: withoutRepeats([...kept.names, ...aliases], ({ text }) => text),
    roles: withoutRepeats(
      records.flatMap(({ roles }) => roles),
      (role) => JSON.stringify(role),
    ),
    links: withoutRepeats(
      records.flatMap(({ links }) => links),
      ({ address }) => address,
    ),
    ...joinOptional(records),
    epithets: [...new Set(records.flatMap(({ epithets }) => epithets))],
    changed: Math.max(...records.map(({ changed }) => changed)),
  };
}
