import { areNearCopies } from '../compare/near-copies';
import type { Pair, PairSides } from '../model/pair';
import type { RecordsDatabase } from '../records/schema';
import { keepWish, type PairWish, type PairWord, readPairWords } from './pair-words';
import { messageOf, useLive } from './use-live';

/** The reader's words on the pairs that are shown. */
export interface PairsShown {
  /** The word on this pair, or on a near copy of it, the newest first. */
  wordOn(sides: PairSides): PairWord | null;
  /** Keeps a wish; resolves to null when it is on the disk, else to what went wrong. */
  wish(sides: PairSides, before: PairWord | null, wish: PairWish): Promise<string | null>;
}

const isSamePair = ({ now, earlier }: Pair, sides: PairSides): boolean =>
  areNearCopies(now.words, sides.now.words) && areNearCopies(earlier.words, sides.earlier.words);

/** What was said of a pair that is this one or nearly: the word that was kept last. Of another person none. */
export const wordOnPair = (words: readonly PairWord[], sides: PairSides): PairWord | null =>
  words.find(({ pair }) => pair.person === sides.person && isSamePair(pair, sides)) ?? null;

/** The reader's words on pairs of these people (`Person.id`), read anew whenever they change. */
export function usePairs(records: RecordsDatabase, people: readonly string[]): PairsShown {
  const live = useLive(() => readPairWords(records, people), [records, people.join('\n')]);
  const words = live.status === 'ready' ? live.value : [];
  return {
    wordOn: (sides) => wordOnPair(words, sides),
    wish: (sides, before, wish) => keepWish(records, sides, before, wish).then(() => null, messageOf),
  };
}
