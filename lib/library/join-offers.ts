/** Somebody met in reading whom a pack or a look-up brought by now: offered to the reader, never joined by itself. */

import type { RoleWords } from '../detect/people/role-words';
import { type JoinSign, joinSigns } from '../languages/en/identify/join-signs';
import { isMetInReading } from '../model/met-person';
import { mainName, type Person } from '../model/person';
import { addCorrection, listCorrections } from '../records/corrections';
import { nameKey } from '../text/name-keys';
import type { Library } from './library';

/** Two who may be one. */
export interface JoinOffer {
  met: Person;
  other: Person;
  /** Not empty. */
  by: JoinSign[];
}

/** Of so many people, those met last, is it asked who else they may be. */
const MOST_LOOKED_AT = 500;

const keysOf = ({ names }: Person): string[] => names.map(({ text }) => nameKey(text));

/**
 * Who of those met in reading may be somebody whom a source tells of: the same name, and what they do in common. Nobody
 * whom the reader joined with anybody, and no two of whom the reader said that they are not one.
 *
 * @param words by which roles are compared
 */
export async function joinOffers(library: Library, words: RoleWords): Promise<JoinOffer[]> {
  const { records } = library;
  const [ids, { keptFor, membersOf }] = await Promise.all([
    records.people.toCollection().primaryKeys(),
    library.merges(),
  ]);
  const asked = ids
    .filter((id) => isMetInReading(id) && membersOf(keptFor(id)).length === 1)
    .sort()
    .slice(-MOST_LOOKED_AT);
  if (asked.length === 0) return [];
  const met = await library.peopleByIds(asked);
  const named = await library.peopleNamed(met.map(mainName));
  const refused = new Set((await listCorrections(records)).filter(isRefusal).map(keyOfRefusal));
  return met.flatMap((person) =>
    named.flatMap((other): JoinOffer[] => {
      if (isMetInReading(other.id) || !keysOf(other).includes(nameKey(mainName(person)))) return [];
      const by = joinSigns(person, other, words);
      return by.length > 0 && !refused.has(keyOf(mainName(person), other.id)) ? [{ met: person, other, by }] : [];
    }),
  );
}

const keyOf = (name: string, other: string): string => JSON.stringify([nameKey(name), other]);
const isRefusal = ({ kind, target }: { kind: string; target: string | null }): boolean =>
  kind === 'not-this-person' && target !== null;
const keyOfRefusal = ({ words, target }: { words: string; target: string | null }): string => keyOf(words, target!);

/** The reader's word that they are not one: it is not offered again for this name. Returns the correction's id. */
export async function refuseJoin({ records }: Library, met: Person, other: Person): Promise<string> {
  const kind = 'not-this-person' as const;
  const refusal = await addCorrection(records, { address: null, kind, words: mainName(met), target: other.id });
  return refusal.id;
}
