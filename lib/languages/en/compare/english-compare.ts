import type { CompareLanguage, WordMeaning } from '../../../compare/compare-language';
import type { Piece } from '../../../compare/pieces';
import type { QuantityWords } from '../../../compare/quantities/quantity-words';
import { plainWord } from '../recall/plain-word';
import { isStopWord } from '../recall/stop-words';
import { formOf } from '../recall/word-form';
import { changesIn } from './changes-in';
import {
  BEFORE_COUNTED,
  DOWN,
  ENDS_COUNTED,
  LIGHT,
  QUALIFIERS,
  SAME_OF_FIGURES,
  TO_COME,
  UP,
} from './words/figure-words';
import { MONTHS, OTHER_WORDS } from './words/months';
import { BOUNDS, FRACTIONS, SCALES, SHORT_SCALES, SMALL_NUMBERS } from './words/numbers';
import {
  AGAINST_WORDS,
  CONDITIONS,
  FOR_WORDS,
  INSIDE,
  NOT_TURNED,
  PERHAPS,
  POSITION_COPULAS,
  SPEAKERS,
  STATES,
  SURELY,
  TURNING,
} from './words/position-words';
import { wordsOf } from './words/tables';
import { MONEY_BEFORE, RATES, UNIT_OF } from './words/units';

const plainForm = (word: string): string => formOf(plainWord(word));

/** Makes something of a word once: texts say the same few thousand words again and again. */
function remember<T>(make: (word: string) => T): (word: string) => T {
  let known = new Map<string, { made: T }>();
  return (word) => {
    const before = known.get(word);
    if (before) return before.made;
    if (known.size > KEPT) known = new Map();
    const made = make(word);
    known.set(word, { made });
    return made;
  };
}

/** So many words are remembered before all are forgotten. */
const KEPT = 8192;

const SAME = new Map(
  SAME_OF_FIGURES.flatMap((line) => {
    const words = wordsOf(line).map(plainForm);
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** The key of a word without endings, given its form; see {@link WordMeaning.key}. */
function keyOf(plain: string, form: string): string | null {
  if (isStopWord(plain) || LIGHT.has(plain) || plain.length < 2) return null;
  return SAME.get(form) ?? form;
}

const QUANTITIES: QuantityWords = {
  small: SMALL_NUMBERS,
  scales: SCALES,
  shortScales: SHORT_SCALES,
  fractions: FRACTIONS,
  half: 'half',
  beforeScale: new Set(['a', 'an', 'of']),
  ofWhole: new Set(['of', 'the', 'all', 'its', 'their', 'our', 'my', 'your']),
  units: UNIT_OF,
  moneyBefore: MONEY_BEFORE,
  percent: ['%', 'percent', 'per cent', 'pct', 'percentage'],
  points: new Set(['point', 'points']),
  per: new Set(['a', 'an', 'per', 'each', 'every']),
  rates: RATES,
  bounds: BOUNDS,
  longestBound: 3,
  oneOf: new Set(['a', 'an', 'one', 'single', 'whole', 'full']),
  lasting: new Set(['in', 'within', 'for', 'after', 'under', 'over', 'than', 'during']),
  and: 'and',
  to: new Set(['to', '-', '–', '‑', 'or']),
  between: 'between',
  from: 'from',
  inOf: ['in', 'out of', 'in every'],
  beforeCounted: BEFORE_COUNTED,
  endsCounted: (word) => ENDS_COUNTED.has(word),
  months: MONTHS,
  isOtherWord: (month) => OTHER_WORDS.has(month),
  ordinals: new Set(['st', 'nd', 'rd', 'th', 'of']),
  limits: new Set(['by', 'until', 'till', 'before', 'from']),
  changeBy: 'by',
  changeTo: 'to',
};

const JOINTS = new Set(['and', 'but', 'while', 'whereas', 'plus', 'then']);

const SIGNS = new Map<string, 1 | -1>([
  ...FOR_WORDS.map((word): [string, 1] => [plainForm(word), 1]),
  ...AGAINST_WORDS.map((word): [string, -1] => [plainForm(word), -1]),
]);

/** The longest first. */
const CONDITION_PHRASES = CONDITIONS.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const CONDITION_STARTS = new Set(CONDITION_PHRASES.map(([first]) => first!));

function conditionsIn(pieces: readonly Piece[], first: number, last: number): [number, number][] {
  const found: [number, number][] = [];
  for (let i = first; i < last; i++) {
    if (!CONDITION_STARTS.has(pieces[i]!.lower)) continue;
    const phrase = CONDITION_PHRASES.find((words) => words.every((word, k) => pieces[i + k]?.lower === word));
    if (!phrase) continue;
    found.push([i, i + phrase.length]);
    i += phrase.length - 1;
  }
  return found;
}

const isTurning = (word: string) => TURNING.has(word) || word.endsWith("n't");

function factsOf(word: string): WordMeaning {
  const plain = plainWord(word);
  const form = plainForm(word);
  return {
    key: keyOf(plain, form),
    sign: SIGNS.get(form) ?? 0,
    isTurning: isTurning(word),
    surely: SURELY.has(word) ? 1 : PERHAPS.has(word) ? -1 : 0,
    isToCome: TO_COME.has(word) || word.endsWith("'ll"),
    isQualifier: QUALIFIERS.has(word),
    isJoint: JOINTS.has(word),
    isCopula: POSITION_COPULAS.has(word),
    isState: STATES.has(word),
    isSpeaker: SPEAKERS.has(word.replace(/'.*/, '')),
    isInside: INSIDE.has(word),
  };
}

/** English, as two texts are compared in it. */
export const ENGLISH_COMPARE: CompareLanguage = {
  code: 'en',
  quantities: QUANTITIES,
  factsOf: remember(factsOf),
  isAlwaysCapital: (word) => /^i(?:'|$)/.test(word),
  up: plainForm(UP),
  down: plainForm(DOWN),
  keepsStraight: (word) => NOT_TURNED.has(word),
  conditionsIn,
  changesIn,
};
