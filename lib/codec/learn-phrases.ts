import { joinBytes } from './deflate';
import { MOST_PHRASES, type PhraseTable, writePhraseTable } from './phrase-table';
import { createPhraseTree } from './phrase-tree';
import { walkPhrases } from './phrase-writer';

/** After so many rounds of joining neighbours hardly anything more is gained. */
const ROUNDS = 6;
const LONGEST = 64;
/** What is seen less often is chance. */
const FEWEST = 3;
/** A pair of phrases is one number: `first × PAIR + second`. */
const PAIR = 65_536;

const SINGLE_BYTES = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));

interface Counted {
  /** How often each phrase was used. */
  uses: Uint32Array;
  /** How often one followed another. */
  pairs: Map<number, number>;
}

function countIn(sample: readonly Uint8Array[], phrases: readonly Uint8Array[]): Counted {
  const tree = createPhraseTree(phrases);
  const uses = new Uint32Array(phrases.length);
  const pairs = new Map<number, number>();
  const walked = new Uint16Array(sample.reduce((most, { length }) => Math.max(most, length), 0));
  for (const text of sample) {
    const count = walkPhrases(tree, phrases, text, walked);
    for (let i = 0; i < count; i++) {
      uses[walked[i]!]! += 1;
      if (i === 0) continue;
      const pair = walked[i - 1]! * PAIR + walked[i]!;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return { uses, pairs };
}

interface Candidate {
  phrase: Uint8Array;
  /** Numbers that are saved, against writing every byte as one. */
  gain: number;
}

const textOf = (phrase: Uint8Array): string => String.fromCharCode(...phrase);

/** The phrases that there are, and those that stand side by side joined into one; each once. */
function candidatesOf(phrases: readonly Uint8Array[], { uses, pairs }: Counted): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (phrase: Uint8Array, count: number) => {
    if (phrase.length > 1 && phrase.length <= LONGEST && count >= FEWEST)
      found.set(textOf(phrase), { phrase, gain: count * (phrase.length - 1) });
  };
  for (const [pair, count] of pairs) {
    if (count >= FEWEST) add(joinBytes([phrases[Math.floor(pair / PAIR)]!, phrases[pair % PAIR]!]), count);
  }
  for (const [i, phrase] of phrases.entries()) add(phrase, uses[i]!);
  return [...found.values()];
}

/**
 * The phrases that texts like these are written shortest with, learnt in rounds: phrases that often follow each other
 * become one. The same sample always gives the same table.
 *
 * @param sample half a megabyte is enough; more takes longer and gains a few percent
 */
export function learnPhrases(sample: readonly Uint8Array[]): PhraseTable {
  let phrases: Uint8Array[] = SINGLE_BYTES;
  for (let round = 1; round < ROUNDS; round++) {
    const candidates = candidatesOf(phrases, countIn(sample, phrases)).sort((a, b) => b.gain - a.gain);
    const best = candidates.slice(0, MOST_PHRASES - SINGLE_BYTES.length);
    phrases = [...SINGLE_BYTES, ...best.map(({ phrase }) => phrase)];
  }
  const { uses } = countIn(sample, phrases);
  const order = phrases.map((_, i) => i).sort((a, b) => uses[b]! - uses[a]! || a - b);
  return writePhraseTable(order.map((i) => phrases[i]!));
}
