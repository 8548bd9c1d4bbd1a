/** What speaks for somebody met in reading being somebody whom a source tells of. */
import { fitsPlace } from '../../../detect/people/place-of-role';
import type { RoleWords } from '../../../detect/people/role-words';
import { yearOf } from '../../../model/held-on';
import { metOn } from '../../../model/met-person';
import type { Person } from '../../../model/person';
import { kindsHeld, kindsSaid, plain, spaced } from './offices';
import { countryNames } from './sides';

/** What two records of one name have in common. */
export type JoinSign = 'role' | 'country';

/** Shorter words tell nothing. */
const SHORTEST = 4;

/** Nobody speaks for longer than that. */
const LIFE = 100;

function lived({ born = [], died = [] }: Person, day: string | null): boolean {
  const year = day === null ? null : yearOf({ date: day });
  if (year === null) return true;
  const isDead = died.some(({ when }) => (yearOf(when) ?? year) < year);
  const isTooOld = born.some(({ when }) => year - (yearOf(when) ?? year) > LIFE);
  return !isDead && !isTooOld;
}

const wordsOf = (texts: readonly string[], { hollowWords }: RoleWords): string[] =>
  spaced(texts.join(' '))
    .split(' ')
    .filter((word) => word.length >= SHORTEST && !hollowWords.has(word));

/**
 * What the introductions of somebody met in reading have in common with what a source tells of somebody of that name:
 * an office of one kind, or a word of what they do; and the country.
 *
 * @returns empty unless the role is common; also where they were dead, or cannot have lived
 */
export function joinSigns(met: Person, other: Person, words: RoleWords): JoinSign[] {
  if (!lived(other, metOn(met.id))) return [];
  const printed = met.roles.map(({ title }) => title);
  const kinds = new Set(printed.flatMap((title) => kindsSaid(plain(title))));
  const countries = countryNames(other);
  const isPlace = (word: string) => countries.some((country) => fitsPlace(word, country, words));
  const told = new Set(wordsOf([...other.roles.map(({ title }) => title), ...(other.told ?? [])], words));
  const mine = wordsOf(printed, words);
  const hasRole =
    other.roles.some((role) => kindsHeld(role).some((kind) => kinds.has(kind))) ||
    mine.some((word) => told.has(word) && !isPlace(word));
  if (!hasRole) return [];
  return mine.some(isPlace) ? ['role', 'country'] : ['role'];
}
