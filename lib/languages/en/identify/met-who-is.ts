import { isAfter, yearOf } from '../../../model/held-on';
import { metOn } from '../../../model/met-person';
import type { Person } from '../../../model/person';
import { nameKey } from '../../../text/name-keys';
import { compareIntroductions } from './compare-introductions';
import type { NameInArticle } from './name-in-article';

/** Years after which somebody of the same name and office is taken for their child. */
const GENERATION = 20;

/** Years within which a rare name alone is of the same person, as long as nothing speaks against it. */
const SAME_NEWS = 1;

/** How frequent the words of a name may be that two people in the news of one year do not share. From 0 to 1. */
const RARE = 0.8;

/** Whether two days are so many years apart at most. ISO, as exact as they are. */
function areWithin(years: number, a: string, b: string): boolean {
  const [first, second] = isAfter(a, b) ? [b, a] : [a, b];
  const end = `${yearOf({ date: first })! + years}${first.slice(4)}`;
  return !isAfter(second, end);
}

/** Whom else articles name in full. Keys of names. */
export interface NamedWith {
  /** In this article. */
  names: ReadonlySet<string>;
  /** In the articles that tell of somebody met in reading, by their id. */
  metWith: ReadonlyMap<string, ReadonlySet<string>>;
}

const surnamesOf = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.split(' ').at(-1)!));

/**
 * Who of those met in other articles is meant by a name: whom these introduced alike, else, if the name is rare, of
 * whom they told nothing that speaks against it; a name without any introduction is no one's unless both articles name
 * somebody else in common. Two articles far apart in time are never of one person.
 *
 * @param roles how this article introduces them, as printed
 * @param met all bear the name
 * @returns their ids; several are a question
 */
export function metWhoIs(
  name: NameInArticle,
  roles: readonly string[],
  met: readonly Person[],
  { names, metWith }: NamedWith,
): string[] {
  if (met.length === 0) return [];
  const key = nameKey(name.name);
  const others = [...names].filter((other) => other !== key);
  const surnames = surnamesOf(others);
  const day = name.published?.date ?? null;
  const isNear = ({ id }: Person, years: number) => {
    const before = metOn(id);
    return day !== null && before !== null && areWithin(years, day, before);
  };
  const compared = met.map((person) => ({
    person,
    is: compareIntroductions(
      roles,
      person.roles.map(({ title }) => title),
      name.words,
      surnames,
    ),
  }));
  const isIntroduced = (person: Person) => roles.length > 0 && person.roles.length > 0;
  const haveOneInCommon = ({ id }: Person) => others.some((other) => metWith.get(id)?.has(other));
  const alike = compared.filter(({ person, is }) => is === 'alike' && isNear(person, GENERATION));
  const open = compared.filter(
    ({ person, is }) => is === 'open' && isNear(person, SAME_NEWS) && (isIntroduced(person) || haveOneInCommon(person)),
  );
  const meant = alike.length > 0 || name.frequency > RARE ? alike : open;
  return meant.map(({ person: { id } }) => id);
}
