import type { Recall } from '../model/recall';
import type { Source, Statement } from '../model/statement';
import { dayOf } from '../model/when';
import type { Asked, ClaimText } from './asked';
import { bagOf, type WordCounts } from './bag';
import type { ReadingPlace } from './being-read';
import { asOneCollection, type Candidates, candidatesByPerson, collect, type Sample } from './candidates';
import { earlierOf } from './earlier';
import { matterOfClaim } from './matter';
import { othersOn } from './others';
import { queryOf } from './query';
import type { RecallLanguage } from './recall-language';
import type { IsPerson } from './substance';
import { termKeysOf } from './terms';
import type { Themes } from './themes';
import { OTHERS } from './thresholds';

export type { ClaimText } from './asked';

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
  /** Whether what others said is wanted; as `OTHERS.areShown` has it where that is not told. */
  others?: boolean;
  /** What the articles of the library tell which words go together; null or absent where nothing was learnt. */
  themes?: Themes | null;
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
  /** Of anybody else. Where no statement of theirs was read, they still tell how rare words are in the library. */
  others: readonly Sample[];
}

const NO_SAMPLES: ClaimSamples = { own: [], others: [] };

/** A claim with all that it is held against: the speaker's own statements and those of others. */
interface Prepared {
  asked: Asked;
  own: Candidates;
  library: Candidates;
}

/**
 * Prepares one claim for being held against statements. `read`: those of its speaker that were all read; `wordsOf`:
 * reads a text that stands further away, as it may for several claims.
 */
export function prepareClaim(
  claim: ClaimText,
  read: Candidates,
  samples: ClaimSamples,
  { language, article: place, themes = null }: RecallOptions,
  isPerson: IsPerson,
  wordsOf: (text: string) => WordCounts = (text) => bagOf(text, language).counts,
): Prepared {
  const query = queryOf(claim.text, language);
  const library = collect([], asOneCollection(samples.others), language);
  const around = bagOf((claim.around ?? []).join('\n'), language);
  const known = { rarity: library.rarity, themes, day: place.published && dayOf(place.published) };
  const further = (claim.further ?? []).map(wordsOf);
  const matter = matterOfClaim(bagOf(claim.text, language), around, known, further);
  const asked: Asked = { claim, query, matter, isPerson, place };
  const own = samples.own.length === 0 ? read : collect(read.all, samples.own, language);
  return { asked, own, library };
}

/** Reads each text once, whoever asks: claims of one paragraph stand near the same others. */
function readingOnce(language: RecallLanguage): (text: string) => WordCounts {
  const known = new Map<string, WordCounts>();
  return (text) => {
    const counts = known.get(text) ?? bagOf(text, language).counts;
    known.set(text, counts);
    return counts;
  };
}

/**
 * For each claim, the same person's earlier statements on the same matter, the surest first, those that perhaps are,
 * the record of what the claim reports, and what others said on its subject.
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
  const { article: place, language, others = OTHERS.areShown } = options;
  const speakers = new Set(claims.map((claim) => claim.person));
  const byPerson = candidatesByPerson(speakers, statements, sources, place, language);
  const readOf = new Map([...speakers].map((person) => [person, collect(byPerson.get(person) ?? [], [], language)]));
  const isPerson = inNames(options);
  const wordsOf = readingOnce(language);
  return claims.map((claim): Recall => {
    const ofClaim = samples.get(claim.id) ?? NO_SAMPLES;
    const { asked, own, library } = prepareClaim(claim, readOf.get(claim.person)!, ofClaim, options, isPerson, wordsOf);
    return { claim: claim.id, ...earlierOf(asked, own), others: others ? othersOn(asked, library) : [] };
  });
}
