import type { Sign } from '../model/mention';
import type { Person } from '../model/person';
import { type NameOnPage, signsFor } from './candidate-signs';

/** One of several people of a name, and what speaks for them. */
interface RankedCandidate {
  /** `Person.id`. */
  person: string;
  score: number;
  /** The signs that count for this one, strongest first. */
  signs: Sign[];
}

/** Several people of a name, ranked. */
export interface RankedNamesakes {
  /** Best first; equal ones by id, so that the order says nothing. */
  ranked: RankedCandidate[];
  /** `Person.id` of the one who clearly is meant; null: ask the reader. */
  clear: string | null;
}

/** Whom the reader chose for a name; null: none of those in the library. */
export interface NamesakeChoice {
  /** `Person.id`. */
  person: string | null;
  /** Whether they chose on this page; elsewhere somebody else of that name may have been meant. */
  here: boolean;
}

/** On its page the reader's own word outweighs everything. */
const CHOSEN_HERE = 100;

/** Elsewhere it is a lead that one more sign makes clear, and that what the page says can outweigh. */
const CHOSEN_ELSEWHERE = 3;

/** A lone weak sign, such as a country that the article names, must never decide. */
const CLEAR_SCORE = 4;
const CLEAR_LEAD = 3;

function weightOf(choice: NamesakeChoice | null, person: Person): number {
  if (choice?.person !== person.id) return 0;
  return choice.here ? CHOSEN_HERE : CHOSEN_ELSEWHERE;
}

function rankOne(person: Person, page: NameOnPage, choice: NamesakeChoice | null): RankedCandidate {
  const signs = Object.entries({
    'chosen-before': weightOf(choice, person),
    ...signsFor(person, page),
  }) as [Sign, number][];
  const counting = signs.filter(([, value]) => value > 0).sort(([, a], [, b]) => b - a);
  const score = signs.reduce((sum, [, value]) => sum + value, 0);
  return { person: person.id, score, signs: counting.map(([sign]) => sign) };
}

/**
 * Ranks the people in the library who share a name by what the page says of the one it names. One is clear only when
 * the page says enough of them (a role with its place, or a role and more) and clearly less of everybody else; a wrong
 * person is worse than a question.
 *
 * @param choice whom the reader chose for this name before; null when never
 */
export function rankNamesakes(
  candidates: readonly Person[],
  page: NameOnPage,
  choice: NamesakeChoice | null,
): RankedNamesakes {
  const ranked = candidates
    .map((person) => rankOne(person, page, choice))
    .sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1));
  const [first, second] = ranked;
  const isClear = first !== undefined && first.score >= CLEAR_SCORE && first.score - (second?.score ?? 0) >= CLEAR_LEAD;
  return { ranked, clear: isClear ? first.person : null };
}
