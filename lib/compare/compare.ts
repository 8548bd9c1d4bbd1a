import type { Difference } from '../model/difference';
import { sideOf } from '../model/stance';
import { figuresAgree, otherFigures, type RangePair } from './compare-figures';
import type { CompareLanguage } from './compare-language';
import { differingWords, type WordDifference } from './differing-words';
import type { TextRange } from './pieces';
import { onOneThing, otherPositions } from './position/other-position';
import { type Position, positionsOf } from './position/position';
import { type ReadText, readForComparing } from './read-text';
import type { Saying } from './saying';

/**
 * Those that are shown, and whether for sure: the others get no label, because too few pairs at hand show them rightly
 * (docs/accuracy.md, *Then and now*).
 */
export const SHOWN: Readonly<Partial<Record<Difference, 'sure' | 'asked'>>> = {
  changed: 'sure',
  figure: 'sure',
  'equal-words': 'sure',
  position: 'asked',
  'equal-position': 'asked',
};

/** What was found between two texts. */
export interface Comparison {
  /** Null where nothing can be told for sure, which is usual. */
  difference: Difference | null;
  /** The words that tell it, in each text: UTF-16 units of {@link Saying.text}. */
  now: TextRange[];
  earlier: TextRange[];
  /** Word by word; null where the texts share too little for that to help. */
  words: WordDifference | null;
}

/** A saying that was read for comparing; made once for each. */
export interface ReadSaying extends Saying {
  read: ReadText;
  /** Keys of all that it is about. */
  keys: ReadonlySet<string>;
  positions: readonly Position[];
  /** Where the speaker says of themselves that they think otherwise now. */
  changes: readonly TextRange[];
}

/** Reads a saying for {@link compareSayings}. */
export function readSaying(saying: Saying, language: CompareLanguage): ReadSaying {
  const read = readForComparing(saying.text, language);
  const changes = language.changesIn(saying.text, saying.isVerbatim);
  const isFigure = (at: number) => read.quantities.some(({ first, last }) => at >= first && at < last);
  const keys = new Set(read.keys.flatMap((key, at) => (key === null || isFigure(at) ? [] : [key])));
  return { ...saying, read, keys, positions: positionsOf(read, language), changes };
}

/** So many words in a row of meaning must be shared for "the same": fewer may be a turn of speech. */
const LEAST_WORDS = 5;
const SAME_WORDS = 0.85;
const SAME_RUN = 0.5;
/** From this part of the shorter text on the differing words are marked. */
const MARKED_FROM = 0.4;
/** And from this part of what the shorter one is about on they are looked at word by word. */
const SHARED_FROM = 0.3;
const LEAST_KEYS = 3;
const SAME_KEYS = 0.75;
const SAME_LENGTH = 0.4;

const isSaid = ({ stance }: Saying): boolean => stance === null || sideOf(stance) !== 'open';
const isHeldOff = ({ stance }: Saying): boolean => stance !== null && sideOf(stance) === 'rejected';

/** How many things both are about. */
function countShared(now: ReadSaying, earlier: ReadSaying): number {
  let shared = 0;
  for (const key of now.keys) if (earlier.keys.has(key)) shared++;
  return shared;
}

/** Whether nearly all that the shorter text is about stands in the longer one too. */
function areAboutTheSame(now: ReadSaying, earlier: ReadSaying): boolean {
  const shared = countShared(now, earlier);
  const least = Math.min(now.keys.size, earlier.keys.size);
  if (shared < LEAST_KEYS || shared < SAME_KEYS * least) return false;
  return least >= SAME_LENGTH * Math.max(now.keys.size, earlier.keys.size);
}

/** Nearly all words of the shorter text in the longer one, half of them in one run. */
function areSameWords({ shared, longest, now, earlier }: WordDifference): boolean {
  const least = Math.min(now, earlier);
  return longest >= LEAST_WORDS && shared >= SAME_WORDS * least && longest >= SAME_RUN * least;
}

/** Whether the sentences turn round, bind or doubt what they say in the same way. */
function areHeldAlike(now: ReadSaying, earlier: ReadSaying): boolean {
  const held = ({ positions }: ReadSaying) => [
    positions.reduce((sign, one) => sign * (one.sign ?? 1) * (one.isTurned ? -1 : 1), 1),
    Number(positions.some(({ conditions }) => conditions.length > 0)),
    Number(positions.some(({ surely }) => surely < 0)),
    Number(positions.some(({ isToCome }) => isToCome)),
  ];
  return held(now).join() === held(earlier).join();
}

type Told = Pick<Comparison, 'difference' | 'now' | 'earlier'>;

const told = (difference: Difference, pairs: readonly RangePair[] = []): Told => ({
  difference,
  now: pairs.map((pair) => pair.now),
  earlier: pairs.map((pair) => pair.earlier),
});

const NOTHING: Told = { difference: null, now: [], earlier: [] };

/** Two texts for the same or against the same thing, of which one is bound to a condition. */
function otherConditions(now: readonly Position[], earlier: readonly Position[]): Told | null {
  for (const [one, other] of onOneThing(now, earlier)) {
    if (one.sign !== other.sign || one.conditions.length > 0 === other.conditions.length > 0) continue;
    return { difference: 'condition', now: [...one.conditions], earlier: [...other.conditions] };
  }
  return null;
}

/** What was to come is told as done, for or against the same thing. */
const isLaterStep = (now: readonly Position[], earlier: readonly Position[]): boolean =>
  onOneThing(now, earlier).some(([one, other]) => one.sign === other.sign && other.isToCome && !one.isToCome);

function tellOf(now: ReadSaying, earlier: ReadSaying, words: WordDifference | null, language: CompareLanguage): Told {
  if (!isSaid(now) || !isSaid(earlier)) return NOTHING;
  if (now.changes.length > 0) return { ...told('changed'), now: [...now.changes] };
  const turned = isHeldOff(now) !== isHeldOff(earlier);
  const figures = turned ? [] : otherFigures(now.read, earlier.read, language);
  if (figures.length > 0) return told('figure', figures);
  const positions = otherPositions(now.positions, earlier.positions, turned);
  if (positions.length > 0) return told('position', positions);
  if (!turned) {
    const bound = otherConditions(now.positions, earlier.positions);
    if (bound) return bound;
    if (isLaterStep(now.positions, earlier.positions)) return told('later-step');
  }
  const alike = areHeldAlike(now, earlier) && figuresAgree(now.read, earlier.read);
  if (words && areSameWords(words) && alike) return told(turned ? 'position' : 'equal-words');
  if (turned || !areAboutTheSame(now, earlier)) return NOTHING;
  return alike ? told('equal-position') : NOTHING;
}

/**
 * What differs between a claim and an earlier statement of the same person. Pure; swapping names changes nothing. Two
 * texts of which one is not in the language give no difference that needs its words: the caller says which language
 * both are in.
 */
export function compareSayings(now: ReadSaying, earlier: ReadSaying, language: CompareLanguage): Comparison {
  const words = shareEnough(now, earlier) ? differingWords(now.read.pieces, earlier.read.pieces) : null;
  const isClose = words !== null && words.shared >= MARKED_FROM * Math.min(words.now, words.earlier);
  return { ...tellOf(now, earlier, words, language), words: isClose ? words : null };
}

/** Texts that share hardly anything they are about are not taken apart word by word. */
const shareEnough = (now: ReadSaying, earlier: ReadSaying): boolean =>
  countShared(now, earlier) >= SHARED_FROM * Math.min(now.keys.size, earlier.keys.size);
