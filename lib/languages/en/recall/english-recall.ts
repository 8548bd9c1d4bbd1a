import { createRecallLanguage, type RecallRules } from '../../../recall/recall-language';
import { BACKGROUND_WORDS } from './background-words';
import { lastDayIn, MONTHS_ALONE } from './date-in-text';
import { ENGLISH_TERMS } from './english-terms';
import { GENERIC_NAMES } from './generic-names';
import { NOT_SUBJECTS } from './subject-words';
import { isEnglishNameSuffix } from './titles';

const RULES: RecallRules = {
  background: BACKGROUND_WORDS,
  genericNames: GENERIC_NAMES,
  notSubjects: NOT_SUBJECTS,
  months: MONTHS_ALONE,
  lastDayIn,
  isNameSuffix: isEnglishNameSuffix,
};

/** English, as claims are compared with statements in it. */
export const ENGLISH_RECALL = createRecallLanguage(ENGLISH_TERMS, RULES);
