import { createTermsLanguage } from '../../../recall/terms-language';
import type { WordRules } from '../../../recall/word-rules';
import { isAlwaysCapital, keyInCapitals } from './capitals';
import { isNegation } from './negation';
import { NUMBER_WORDS } from './number-words';
import { plainWord } from './plain-word';
import { oneWordFor } from './spelling-variants';
import { canBeName, isStopWord } from './stop-words';
import { isShortTitle } from './titles';
import { formOf } from './word-form';

const RULES: WordRules = {
  code: 'en',
  edition: 1,
  plainWord,
  keyOf: (word) => formOf(NUMBER_WORDS.get(word) ?? word),
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
