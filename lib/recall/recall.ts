import type { Recall, RecalledStatement } from '../model/recall';
import type { Source, Statement } from '../model/statement';
import type { When } from '../model/when';
import { type Bag, bagOf } from './bag';
import { isBeingRead, isEarlier, type ReadingPlace } from './being-read';
import { type Query, queryOf } from './query';
import { type Collection, scoreBag } from './rank';
import { createRarity } from './rarity';
import { isOfSubstance } from './substance';

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
  /** At most so many statements a claim; default {@link DEFAULT_LIMIT}. */
  limit?: number;
  /** Statements that score less have too little in common; default {@link DEFAULT_MIN_SCORE}. */
  minScore?: number;
}

/** More than this nobody reads beside an article; the library page has the rest. */
export const DEFAULT_LIMIT = 5;

/**
 * Below this, what is shared does not say that the subject is the same. Of 424 claims in debates, with all that the
 * speaker was known to have said until four days before, the best statement with a score under 9 was on the subject
 * for 2 in 62; see `bench/recall`.
 */
export const DEFAULT_MIN_SCORE = 9;

interface Candidate {
  statement: Statement;
  source: Source;
  bag: Bag;
}

/** Words in common alone, with each word's rarity taken among all candidates of this person. */
function collectionOf(candidates: Candidate[]): Collection {
  const holding = new Map<string, number>();
  let length = 0;
  for (const { bag } of candidates) {
    length += bag.length;
    for (const key of bag.counts.keys()) holding.set(key, (holding.get(key) ?? 0) + 1);
  }
  return {
    rarity: createRarity(candidates.length, (key) => holding.get(key) ?? 0),
    averageLength: Math.max(1, length / Math.max(1, candidates.length)),
  };
}

/** The people's statements that may be shown, by person, each read once. A statement without its source is left out. */
function candidatesByPerson(
  people: ReadonlySet<string>,
  statements: Statement[],
  sources: Source[],
  published: When | null,
): Map<string, Candidate[]> {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const byPerson = new Map<string, Candidate[]>();
  for (const statement of statements) {
    const source = sourceById.get(statement.source);
    if (!source || statement.deleted || !people.has(statement.person) || !isEarlier(statement, published)) continue;
    const list = byPerson.get(statement.person) ?? [];
    list.push({ statement, source, bag: bagOf(statement.words) });
    byPerson.set(statement.person, list);
  }
  return byPerson;
}

/** Best first; equal scores: the newer first, then by id, so that the order never depends on the store. */
function compareRecalled(a: RecalledStatement, b: RecalledStatement): number {
  const [dateA, dateB] = [a, b].map(({ statement }) => (statement.said ?? statement.published)?.date ?? '');
  if (a.score !== b.score) return b.score - a.score;
  if (dateA !== dateB) return dateA! < dateB! ? 1 : -1;
  return a.statement.id < b.statement.id ? -1 : 1;
}

function recallOne(
  claim: ClaimText,
  query: Query,
  candidates: Candidate[],
  collection: Collection,
  options: RecallOptions,
) {
  const least = options.minScore ?? DEFAULT_MIN_SCORE;
  const found: RecalledStatement[] = [];
  for (const { statement, source, bag } of candidates) {
    const score = scoreBag(query, bag, collection);
    if (score.score < least || !isOfSubstance(query, bag, collection.rarity)) continue;
    if (!isBeingRead(claim, statement, source, options.article)) found.push({ ...score, statement, source });
  }
  return found.sort(compareRecalled).slice(0, options.limit ?? DEFAULT_LIMIT);
}

/**
 * For each claim, the same person's earlier statements that share words and names with it, best first.
 *
 * One {@link Recall} a claim, in the order of the claims; an empty list where nothing of substance is shared. Left
 * out: statements of others, deleted ones, ones without their source, ones dated after the article was published,
 * and the statement that is being read (see `isBeingRead`). Pure and deterministic: the order of `statements`
 * changes nothing. Time grows with the statements of the claims' people, times the claims.
 */
export function recallStatements(
  claims: ClaimText[],
  statements: Statement[],
  sources: Source[],
  options: RecallOptions,
): Recall[] {
  const people = new Set(claims.map((claim) => claim.person));
  const byPerson = candidatesByPerson(people, statements, sources, options.article.published);
  const collections = new Map([...byPerson].map(([person, list]) => [person, collectionOf(list)]));
  return claims.map((claim) => {
    const collection = collections.get(claim.person);
    if (!collection) return { claim: claim.id, statements: [] };
    const query = queryOf(claim.text, claim.before ? [claim.before] : []);
    return { claim: claim.id, statements: recallOne(claim, query, byPerson.get(claim.person)!, collection, options) };
  });
}
