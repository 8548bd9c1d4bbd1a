import type { CompareLanguage } from '../../../compare/compare-language';
import type { QuantityWords } from '../../../compare/quantities/quantity-words';
import { isNegation } from '../recall/negation';
import { plainWord } from '../recall/plain-word';
import { oneSpelling } from '../recall/spelling-variants';
import { stem } from '../recall/stem';
import { isStopWord } from '../recall/stop-words';
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
import { wordsOf } from './words/tables';
import { MONEY_BEFORE, RATES, UNIT_OF } from './words/units';

const formOf = (word: string): string => oneSpelling(stem(oneSpelling(plainWord(word))));

const SAME = new Map(
  SAME_OF_FIGURES.flatMap((line) => {
    const words = wordsOf(line).map(formOf);
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

function keyOf(word: string): string | null {
  const plain = plainWord(word);
  if (isStopWord(plain) || LIGHT.has(plain) || plain.length < 2) return null;
  const form = formOf(plain);
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

/** English, as two texts are compared in it. */
export const ENGLISH_COMPARE: CompareLanguage = {
  code: 'en',
  quantities: QUANTITIES,
  keyOf,
  up: formOf(UP),
  down: formOf(DOWN),
  isNegation: (word) => isNegation(plainWord(word)),
  isToCome: (word) => TO_COME.has(word) || word.endsWith("'ll"),
  isQualifier: (word) => QUALIFIERS.has(word),
  isJoint: (word) => JOINTS.has(word),
};
