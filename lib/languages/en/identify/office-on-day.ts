import { heldOn, isAfter } from '../../../model/held-on';
import type { Role } from '../../../model/person';
import { dayOf, type When } from '../../../model/when';
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

/**
 * Whether a country has one holder of this office at a time, so that a printed "President" and this role are the same.
 */
const isOfOne = (role: Role): boolean => rankOf(role) <= HIGHEST;

/** Whether two dates are one, each as exact as it is; not where one is missing. */
const areOneDate = (a: When | null, b: When | null): boolean =>
  a !== null && b !== null && !isAfter(a.date, b.date) && !isAfter(b.date, a.date);

/** Whether two roles of one person are the same office, in whatever words. */
const isOneOffice = (a: Role, b: Role): boolean =>
  (a.title === b.title && a.of === b.of) || (isOfOne(a) && rankOf(a) === rankOf(b));

/**
 * Whether another record has the same office, begun on the same day, and ended before this day: one of them is wrong.
 */
const isDenied = (role: Role, roles: readonly Role[], day: string): boolean =>
  roles.some(
    (other) => other.to && isAfter(day, other.to.date) && areOneDate(role.from, other.from) && isOneOffice(role, other),
  );

/** The kinds of offices in the Congress of the United States; see `offices.ts`. */
const IN_CONGRESS: readonly number[] = [6, 7];

/** "Democrat of Vermont", as members of the Congress are introduced. */
const PARTY_OF_STATE = /\b(?:democrat|republican|independent) of /;

/** A head of government goes by the title in office alone; a president often for life. See `offices.ts`. */
const PRIME_MINISTER = 1;

/** Where an article names a country; in each case that of the person. */
export interface CountryNamed {
  /** With the role. */
  withRole?: boolean;
  /** Anywhere. */
  inArticle?: boolean;
}

/**
 * The office in which somebody was on the article's day: the highest of those whose dates cover it. If none does, the
 * highest one without a start that is of a kind the article prints with the name, former where it says former; null
 * where neither is there. Nor is an office shown of which another record says that it had ended by then. A role without
 * dates never stands before one with, and never counts as one of today. Where a source saw them in one of the highest
 * offices in other years, an article that prints the office with its country ("the German Chancellor") says that they
 * are in it. "President Kim" alone does not: many keep the title for life. A prime minister is in office also where the
 * article names the country elsewhere.
 *
 * @param roles of all records of the person
 */
export function officeOnDay(roles: readonly Role[], name: NameInArticle, named: CountryNamed = {}): Role | null {
  const day = name.published && dayOf(name.published);
  const isHeld = (role: Role) => (day === null ? null : heldOn(role, day));
  const isSure = (role: Role) => isHeld(role) === true && !isDenied(role, roles, day!);
  const held = roles.filter((role) => (role.from || role.seen) && isSure(role));
  if (held.length > 0) return held.sort(byRank)[0]!;
  const once = kindsOnce(name);
  const isOfState = name.states.length > 0 && PARTY_OF_STATE.test(name.beside);
  const said = isOfState ? [...name.kinds, ...IN_CONGRESS] : name.kinds;
  const isPrinted = (role: Role) => {
    const kinds = kindsHeld(role);
    if (FORMER.test(role.title)) return kinds.some((kind) => once.includes(kind));
    return kinds.some((kind) => said.includes(kind) && !once.includes(kind));
  };
  const isInIt = (role: Role) =>
    isOfOne(role) && (named.withRole === true || (named.inArticle === true && rankOf(role) === PRIME_MINISTER));
  const open = roles.filter((role) => !role.from && (role.seen ? isInIt(role) : isHeld(role) !== false));
  return open.filter(isPrinted).sort(byRank)[0] ?? null;
}
