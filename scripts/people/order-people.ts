import { HIGHEST, kindsHeld } from '../../lib/languages/en/identify/offices';
import type { PackPerson, PackPosition } from '../../lib/model/pack';

/** The first kind of office that is of a part of a country, in the order of `offices.ts`. */
const OF_A_PART = 10;
/** Years by which an office of a part of a country counts as held longer ago: its holders are in fewer papers. */
const PART = 12;
/** Years by which one of the highest offices counts as held later: presidents stay in the news. */
const HEAD = 60;
/** The year up to which sources of members without dates saw them; EveryPolitician, November 2015. */
const UNDATED = 2015;
/** Whoever was born so many years before is in no paper as somebody who speaks. */
const OLDEST = 95;

function kindOf({ title, org }: PackPosition): number {
  const role = { title, of: org, from: null, to: null, asOf: { date: '', precision: 'day' as const }, source: '' };
  return kindsHeld(role)[0] ?? OF_A_PART;
}

/** The last year in which an office was held, as far as its row tells. */
function lastYear({ start, end, seen }: PackPosition, asOf: number): number {
  if (seen) return Number(seen.slice(-4));
  if (end) return Math.min(asOf, Number(end.slice(0, 4)));
  return start ? asOf : UNDATED;
}

/** How much somebody is in the news now: the year up to which their offices count. */
function newsYear({ positions, birth, death }: PackPerson, asOf: number): number {
  const years = positions.map((position) => {
    const kind = kindOf(position);
    const more = kind <= HIGHEST ? HEAD : kind >= OF_A_PART ? -PART : 0;
    return lastYear(position, asOf) + more;
  });
  const last = Math.max(...years, 0);
  const isOver = death !== null || (birth !== null && Number(birth.slice(0, 4)) < asOf - OLDEST);
  return isOver ? last - HEAD / 2 : last;
}

/** Those who are most in the news first; of the same year by id, so that the same input gives the same order. */
export function orderPeople(people: readonly PackPerson[], asOf: string): PackPerson[] {
  const year = Number(asOf.slice(0, 4));
  const keyed = people.map((person) => ({ person, news: newsYear(person, year) }));
  keyed.sort((a, b) => b.news - a.news || (a.person.id < b.person.id ? -1 : 1));
  return keyed.map(({ person }) => person);
}
