import { createTermsLanguage } from '../../../recall/terms-language';
import type { WordRules } from '../../../recall/word-rules';
import { isAlwaysCapital, keyInCapitals } from './capitals';
import { isNegation } from './negation';
import { NUMBER_WORDS } from './number-words';
import { plainWord } from './plain-word';
import { oneSpelling, oneWordFor } from './spelling-variants';
import { stem } from './stem';
import { canBeName, isStopWord } from './stop-words';
import { isShortTitle } from './titles';

const RULES: WordRules = {
  code: 'en',
  edition: 1,
  plainWord,
  keyOf: (word) => oneSpelling(stem(oneSpelling(NUMBER_WORDS.get(word) ?? word))),
  keyInCapitals,
  isStopWord,
  canBeName,
  isNegation,
  isAlwaysCapital,
  isShortTitle,
  oneWordFor,
};

/** English, as statements are indexed with it. */
export const ENGLISH_TERMS = createTermsLanguage(RULES);
