import { heldOn } from '../../../model/held-on';
import type { Role } from '../../../model/person';
import { dayOf } from '../../../model/when';
import type { NameInArticle } from './name-in-article';
import { HIGHEST, kindsHeld, kindsSaid, rankOf } from './offices';

const FORMER = /^(?:former|ex)\b/i;

const startOf = ({ from, seen }: Role): string => (from ?? seen)?.date ?? '';

const byRank = (a: Role, b: Role): number => rankOf(a) - rankOf(b) || startOf(b).localeCompare(startOf(a));

/** Kinds of offices that the article says were held once: "the former senator". */
function kindsOnce({ printed, words }: NameInArticle): number[] {
  const after = printed.split(new RegExp(words.once, 'gi')).slice(1);
  return after.flatMap((text) => kindsSaid(text.split(/[|,]/)[0]!));
}

/** Whether a country has one holder of this office at a time, so that a printed "President" and this role are the same. */
const isOfOne = (role: Role): boolean => rankOf(role) <= HIGHEST;

/**
 * The office in which somebody was on the article's day: the highest of those whose dates cover it. If none does, the
 * highest one without a start that is of a kind the article prints with the name, former where it says former; null
 * where neither is there. A role without dates never stands before one with, and never counts as one of today. Where a
 * source saw them in one of the highest offices in other years, an article that prints the office with its country
 * ("the German Chancellor") says that they are in it. "President Kim" alone does not: many keep the title for life.
 *
 * @param roles of all records of the person
 * @param isOfCountry whether the article prints their country with the role
 */
export function officeOnDay(roles: readonly Role[], name: NameInArticle, isOfCountry = false): Role | null {
  const day = name.published && dayOf(name.published);
  const isHeld = (role: Role) => (day === null ? null : heldOn(role, day));
  const held = roles.filter((role) => (role.from || role.seen) && isHeld(role) === true);
  if (held.length > 0) return held.sort(byRank)[0]!;
  const once = kindsOnce(name);
  const isPrinted = (role: Role) => {
    const kinds = kindsHeld(role);
    if (FORMER.test(role.title)) return kinds.some((kind) => once.includes(kind));
    return kinds.some((kind) => name.kinds.includes(kind) && !once.includes(kind));
  };
  const open = roles.filter(
    (role) => !role.from && (role.seen ? isOfCountry && isOfOne(role) : isHeld(role) !== false),
  );
  return open.filter(isPrinted).sort(byRank)[0] ?? null;
}
