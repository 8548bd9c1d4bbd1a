import type { Reading } from '../model/reading';
import type { Recall, RecalledStatement } from '../model/recall';
import type { Judge, Opinion, PairOfWords } from './judge';

/** One earlier statement beside its claim. */
export interface ShownPair {
  /** Names the pair within a reading. */
  key: string;
  words: PairOfWords;
  /** Both words as one text: pairs with the same have one opinion. */
  text: string;
}

/** At most so many pairs of one article are looked at: each takes the device about a second. */
const MOST = 60;

/** Opinions by {@link ShownPair.text}, so that an article that is read again asks nothing twice. */
export type Opinions = Map<string, Opinion>;

const keyOf = (claim: string, { statement }: RecalledStatement): string => `${claim} ${statement.id}`;

/**
 * What is shown as earlier on the same matter, pair by pair in reading order.
 *
 * @param wordsOfClaim the words of a claim by its id
 */
export function shownPairs({ recalls }: Pick<Reading, 'recalls'>, wordsOfClaim: (claim: string) => string) {
  const pairs = recalls.flatMap(({ claim, statements }) =>
    statements.map((found): ShownPair => {
      const words = { now: wordsOfClaim(claim), earlier: found.statement.words };
      return { key: keyOf(claim, found), words, text: JSON.stringify(words) };
    }),
  );
  return pairs.slice(0, MOST);
}

/** The pairs of which no opinion is known. */
export function notLookedAt(pairs: readonly ShownPair[], known: Opinions): ShownPair[] {
  return pairs.filter(({ text }) => !known.has(text));
}

/** The keys of the pairs that are known to be on another matter. */
export function doubtedOf(pairs: readonly ShownPair[], known: Opinions): Set<string> {
  return new Set(pairs.filter(({ text }) => known.get(text) === 'another matter').map(({ key }) => key));
}

/**
 * Asks the judge about one pair after another, and nothing twice.
 *
 * @param known gets the opinions
 * @param tell after each opinion
 */
export async function askAboutPairs(
  pairs: readonly ShownPair[],
  judge: Pick<Judge, 'judge'>,
  { known, signal, tell }: { known: Opinions; signal: AbortSignal; tell(): void },
): Promise<void> {
  for (const { words, text } of pairs) {
    if (known.has(text)) continue;
    const opinion = await judge.judge(words, signal);
    if (signal.aborted) return;
    known.set(text, opinion);
    tell();
  }
}

function lowered(recall: Recall, doubted: ReadonlySet<string>): Recall {
  const isDoubted = (found: RecalledStatement) => doubted.has(keyOf(recall.claim, found));
  const fallen = recall.statements.filter(isDoubted).map((found) => ({ ...found, isDoubted: true }));
  if (fallen.length === 0) return recall;
  return {
    ...recall,
    statements: recall.statements.filter((found) => !isDoubted(found)),
    perhaps: [...fallen, ...recall.perhaps],
  };
}

/** The reading with what is doubted under *perhaps related*; nothing is taken away, nothing else is changed. */
export function withDoubts(reading: Reading, doubted: ReadonlySet<string>): Reading {
  if (doubted.size === 0) return reading;
  return { ...reading, recalls: reading.recalls.map((recall) => lowered(recall, doubted)) };
}
