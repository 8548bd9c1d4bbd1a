import type { OthersStatement, Recall, RecalledStatement, RecallScore } from '../model/recall';
import type { Stance } from '../model/stance';
import type { Source, Statement } from '../model/statement';
import type { When } from '../model/when';
import { foldWords } from '../text/fold-word';
import { areAlike } from './alike';
import { isBeingRead, type ReadingPlace } from './being-read';
import {
  asOneCollection,
  type Candidate,
  type Candidates,
  candidatesByPerson,
  collect,
  type Sample,
} from './candidates';
import { areApart, daysApart } from './dates';
import { type Query, queryOf, withAround } from './query';
import { scoreBag } from './rank';
import type { RecallLanguage } from './recall-language';
import { withoutRepeats } from './repeats';
import { type IsPerson, isOfSubstance } from './substance';
import { termKeysOf } from './terms';
import { OTHERS, OWN } from './thresholds';
import { WEIGHTS } from './weights';

/** A claim as recall needs it. */
export interface ClaimText {
  /** `Claim.id`. */
  id: string;
  /** The attributed words, verbatim; parts joined by a space. */
  text: string;
  /** `Person.id` of the confirmed speaker. */
  person: string;
  /** Text around the claim that may name its subject; counts little, and only for what the speaker said. */
  around?: readonly string[];
  /** When the article says it was said; absent or null when it does not. */
  said?: When | null;
  /** How the reporting words stand to the words; absent where nobody told. */
  stance?: Stance;
}

/** What recall must know besides the claims and the records. */
export interface RecallOptions {
  /** The article that is being read, as far as recall needs it. */
  article: ReadingPlace;
  /** With which claims and statements are read. */
  language: RecallLanguage;
  /**
   * Names of the people in the article. The name of a person says less of what a claim is about than that of a place
   * or an organisation.
   */
  people: readonly string[];
}

/**
 * What was said on another occasion comes before further reports of the one that is being read, whose words are in
 * the article anyway; then best first; equal scores: the newer first, then by id, so that the order never depends on
 * the store.
 */
function compareRecalled(a: RecalledStatement, b: RecalledStatement, read: When | null): number {
  const [apartA, apartB] = [a, b].map(({ statement }) => areApart(statement.said ?? statement.published, read));
  if (apartA !== apartB) return apartA ? -1 : 1;
  const [dateA, dateB] = [a, b].map(({ statement }) => (statement.said ?? statement.published)?.date ?? '');
  if (a.score !== b.score) return b.score - a.score;
  if (dateA !== dateB) return dateA! < dateB! ? 1 : -1;
  return a.statement.id < b.statement.id ? -1 : 1;
}

/** The score with what it gains by having been said not long before. */
function withFreshness(score: RecallScore, { said, published }: Statement, read: When | null): RecallScore {
  const days = daysApart(said ?? published, read);
  const freshness = days === null ? 0 : (score.score * WEIGHTS.freshness) / (1 + days / WEIGHTS.freshDays);
  return { ...score, freshness, score: score.score + freshness };
}

/** What is asked for, once for all candidates. */
interface Asked {
  claim: ClaimText;
  query: Query;
  isPerson: IsPerson;
  place: ReadingPlace;
}

/** What may be shown of one kind of speakers, and how much of it. */
interface Least {
  score: number;
  shown: number;
}

function scoreCandidate(asked: Asked, candidate: Candidate, of: Candidates, least: number): RecallScore | null {
  const { claim, query, isPerson, place } = asked;
  const { statement, source, bag } = candidate;
  const score = scoreBag(query, bag, of);
  if (score.score < least || !isOfSubstance(query, bag, of.rarity, isPerson)) return null;
  const alike = areAlike(query, bag, of.rarity);
  if (isBeingRead(claim, statement, source, place, alike)) return null;
  return withFreshness(score, statement, claim.said ?? place.published);
}

type Found = RecalledStatement & { speaker: string | null };

function ranked(asked: Asked, candidates: Candidates, least: Least): Found[] {
  const found: Found[] = [];
  for (const candidate of candidates.all) {
    const score = scoreCandidate(asked, candidate, candidates, least.score);
    const { statement, source, alsoIn, speaker } = candidate;
    if (score) found.push({ ...score, statement, source, alsoIn, speaker });
  }
  const read = asked.claim.said ?? asked.place.published;
  return withoutRepeats(found.sort((a, b) => compareRecalled(a, b, read))).slice(0, least.shown);
}

const withoutSpeaker = ({ speaker: _, ...found }: Found): RecalledStatement => found;

/**
 * At most one of each speaker: the others on a subject are several people. Two of one name may be the same person,
 * whatever their ids.
 */
function onePerPerson(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ statement: { person }, speaker }) => {
    const keys = [`id ${person}`, `name ${foldWords(speaker ?? person)}`];
    const isNew = keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

/** Whether a word belongs to one of these names. */
function inNames({ people, language }: RecallOptions): IsPerson {
  const keys = new Set(people.flatMap((name) => termKeysOf(name, language)));
  return (key) => keys.has(key);
}

/** Statements of large collections for one claim, of which only the best were read. */
export interface ClaimSamples {
  /** Of the claim's own person; none of them is among the statements that were all read. */
  own: readonly Sample[];
  /** Of anybody else. */
  others: readonly Sample[];
}

const NO_SAMPLES: ClaimSamples = { own: [], others: [] };

function recallOne(asked: Asked, read: Candidates, samples: ClaimSamples): Recall {
  const { claim, query } = asked;
  const own = samples.own.length === 0 ? read : collect(read.all, samples.own, query.language);
  const among = collect([], asOneCollection(samples.others), query.language);
  const others = onePerPerson(ranked(asked, among, { score: OTHERS.score, shown: Number.POSITIVE_INFINITY }));
  return {
    claim: claim.id,
    statements: ranked({ ...asked, query: withAround(query, claim.around ?? []) }, own, OWN).map(withoutSpeaker),
    others: others.slice(0, OTHERS.shown).map((found): OthersStatement => ({ ...found, speaker: found.speaker ?? '' })),
  };
}

/**
 * For each claim, the same person's earlier statements that share words and names with it, best first, and what others
 * said on its subject.
 *
 * One {@link Recall} a claim, in the order of the claims; empty lists where nothing of substance is shared. Left
 * out: deleted statements, ones without their source, ones that are not from before (`isFromBefore`), and the
 * statement that is being read (see `isBeingRead`). Pure and deterministic: the order of `statements` changes
 * nothing. Time grows with the statements of the claims' people, times the claims; of `samples` all are looked at.
 */
export function recallStatements(
  claims: ClaimText[],
  statements: Statement[],
  sources: Source[],
  options: RecallOptions,
  samples: ReadonlyMap<string, ClaimSamples> = new Map(),
): Recall[] {
  const { article: place, language } = options;
  const speakers = new Set(claims.map((claim) => claim.person));
  const byPerson = candidatesByPerson(speakers, statements, sources, place, language);
  const readOf = new Map([...speakers].map((person) => [person, collect(byPerson.get(person) ?? [], [], language)]));
  const isPerson = inNames(options);
  return claims.map((claim) => {
    const asked = { claim, query: queryOf(claim.text, language), isPerson, place };
    return recallOne(asked, readOf.get(claim.person)!, samples.get(claim.id) ?? NO_SAMPLES);
  });
}
