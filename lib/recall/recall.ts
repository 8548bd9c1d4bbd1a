import type { Recall, RecalledStatement } from '../model/recall';
import type { Source, Statement } from '../model/statement';
import type { When } from '../model/when';
import { areAlike } from './alike';
import { isBeingRead, type ReadingPlace } from './being-read';
import { type Candidates, candidatesByPerson } from './candidates';
import { areApart } from './dates';
import { queryOf } from './query';
import { scoreBag } from './rank';
import { withoutRepeats } from './repeats';
import { type IsPerson, isOfSubstance } from './substance';
import { termsOf } from './terms';

/** A claim as recall needs it. */
export interface ClaimText {
  /** `Claim.id`. */
  id: string;
  /** The attributed words, verbatim; parts joined by a space. */
  text: string;
  /** `Person.id` of the confirmed speaker. */
  person: string;
  /** Text around the claim that may name its subject (the sentence, the one before); counts little. */
  before?: string;
  /** When the article says it was said; absent or null when it does not. */
  said?: When | null;
}

/** What recall must know besides the claims and the shelves. */
export interface RecallOptions {
  /** The article that is being read, as far as recall needs it. */
  article: ReadingPlace;
  /**
   * Names of the people in the article. The name of a person says less of what a claim is about than that of a place
   * or an organisation; where none are given, every name may be a person's.
   */
  people?: readonly string[];
  /** At most so many statements a claim; default {@link DEFAULT_LIMIT}. */
  limit?: number;
  /** Statements that score less have too little in common; default {@link DEFAULT_MIN_SCORE}. */
  minScore?: number;
}

/** More than this nobody reads beside an article; the library page has the rest. */
export const DEFAULT_LIMIT = 5;

/** Below this, even subjects that are shared are shared in passing, in a text on something else. */
export const DEFAULT_MIN_SCORE = 5.5;

/**
 * What was said on another occasion comes before further reports of the one that is being read, whose words are in the
 * article anyway; then best first; equal scores: the newer first, then by id, so that the order never depends on the store.
 */
function compareRecalled(a: RecalledStatement, b: RecalledStatement, read: When | null): number {
  const [apartA, apartB] = [a, b].map(({ statement }) => areApart(statement.said ?? statement.published, read));
  if (apartA !== apartB) return apartA ? -1 : 1;
  const [dateA, dateB] = [a, b].map(({ statement }) => (statement.said ?? statement.published)?.date ?? '');
  if (a.score !== b.score) return b.score - a.score;
  if (dateA !== dateB) return dateA! < dateB! ? 1 : -1;
  return a.statement.id < b.statement.id ? -1 : 1;
}

function recallOne(claim: ClaimText, candidates: Candidates, isPerson: IsPerson, options: RecallOptions) {
  const query = queryOf(claim.text, claim.before ? [claim.before] : []);
  const { rarity } = candidates;
  const found: RecalledStatement[] = [];
  for (const { statement, source, bag } of candidates.all) {
    const score = scoreBag(query, bag, candidates);
    if (score.score < (options.minScore ?? DEFAULT_MIN_SCORE)) continue;
    if (!isOfSubstance(query, bag, rarity, isPerson)) continue;
    const alike = areAlike(query, bag, rarity);
    if (!isBeingRead(claim, statement, source, options.article, alike)) found.push({ ...score, statement, source });
  }
  const read = claim.said ?? options.article.published;
  const ordered = found.sort((a, b) => compareRecalled(a, b, read));
  return withoutRepeats(ordered).slice(0, options.limit ?? DEFAULT_LIMIT);
}

/** Whether a word belongs to one of these names; null where no names are given. */
function inNames(names: readonly string[] | undefined): IsPerson {
  if (!names) return null;
  const keys = new Set(names.flatMap((name) => termsOf(name).words.map((word) => word.key)));
  return (key) => keys.has(key);
}

/**
 * For each claim, the same person's earlier statements that share words and names with it, best first.
 *
 * One {@link Recall} a claim, in the order of the claims; an empty list where nothing of substance is shared. Left
 * out: statements of others, deleted ones, ones without their source, ones dated after the article was published,
 * the same words out of a second source, and the statement that is being read (see `isBeingRead`). Pure and deterministic: the order of `statements`
 * changes nothing. Time grows with the statements of the claims' people, times the claims.
 */
export function recallStatements(
  claims: ClaimText[],
  statements: Statement[],
  sources: Source[],
  options: RecallOptions,
): Recall[] {
  const speakers = new Set(claims.map((claim) => claim.person));
  const byPerson = candidatesByPerson(speakers, statements, sources, options.article.published);
  const isPerson = inNames(options.people);
  return claims.map((claim) => {
    const candidates = byPerson.get(claim.person);
    return { claim: claim.id, statements: candidates ? recallOne(claim, candidates, isPerson, options) : [] };
  });
}
