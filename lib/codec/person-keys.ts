import type { PackPerson } from '../model/pack';
import { nameKeysOf } from '../text/name-keys';
import { EMPTY_HASH, spread } from './name-letters';
import { hashesOf } from './name-walk';

/** By what a person of a pack is found. */
export interface PersonKeys {
  /** Hash of the main name; the person is stored under it. */
  main: number;
  /** Whether the main name alone finds the person. */
  isFoundByMain: boolean;
  /** Hashes of the other names that find the person. */
  aliases: number[];
  /** Hashes of the beginnings of all these names. */
  beginnings: number[];
}

/** Names of this form are kept by `nameKeysOf` as they are: words of letters, initials only between. */
const PLAIN = /^[A-Za-z]{2,}(?: [A-Za-z]{2,}| [A-Za-z]\.?)* [A-Za-z]{2,}$/;

/** The names that find the person, as they may be hashed. */
function namesThatFind({ name, aliases }: PackPerson): { isFoundByMain: boolean; others: string[] } {
  if (PLAIN.test(name) && aliases.every((alias) => PLAIN.test(alias))) return { isFoundByMain: true, others: aliases };
  const named = (text: string) => ({ text, kind: 'alias' as const, source: '' });
  const keys = nameKeysOf({ names: [name, ...aliases].map(named) });
  const main = hashesOf(name)?.whole;
  return { isFoundByMain: keys.some((key) => hashesOf(key)?.whole === main), others: keys };
}

/** Works out all keys of a person. A person whose name has no letter is stored under 0, and found by the id alone. */
export function personKeys(person: PackPerson): PersonKeys {
  const hashed = hashesOf(person.name);
  const main = hashed?.whole ?? 0;
  const { isFoundByMain, others } = namesThatFind(person);
  const aliases = new Set<number>();
  const beginnings = isFoundByMain && hashed ? [...hashed.beginnings] : [];
  for (const other of others) {
    const hashes = hashesOf(other);
    if (!hashes || hashes.whole === main || aliases.has(hashes.whole)) continue;
    aliases.add(hashes.whole);
    for (const beginning of hashes.beginnings) beginnings.push(beginning);
  }
  return { main, isFoundByMain, aliases: [...aliases], beginnings };
}

/** The id of a person of a pack as the records write it: `Q…` is Wikidata's. */
export function fileIdOf(id: string): string {
  return /^Q\d+$/.test(id) ? `wikidata:${id}` : id;
}

function hashUnits(text: string, multiplier: number): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), multiplier) ^ (hash >>> 15);
  return spread(hash);
}

/** Two hashes of an id of the records, independent of each other: together they take no two ids of a pack for one. */
export function hashesOfId(personId: string): [number, number] {
  return [hashUnits(personId, 0x01000193), hashUnits(personId, 0x9e3779b1)];
}
