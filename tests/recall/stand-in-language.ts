import { createRecallLanguage, type RecallLanguage } from '../../lib/recall/recall-language';
import { createTermsLanguage, type TermsLanguage } from '../../lib/recall/terms-language';

const STOP_WORDS = new Set('der die das und in im nicht wir hat man war'.split(' '));

/**
 * A second language for tests: a handful of German words, chosen so that English reads the same words otherwise ("die",
 * "war", "not", "art", "us"). It has a memory of its own each time.
 */
export function createStandInTerms(): TermsLanguage {
  return createTermsLanguage({
    code: 'de-x-standin',
    edition: 1,
    plainWord: (folded) => folded.replace(/[.,']/g, ''),
    keyOf: (word) => word.replace(/(?:en|e|s)$/, ''),
    keyInCapitals: () => null,
    isStopWord: (word) => STOP_WORDS.has(word),
    canBeName: () => false,
    isNegation: (word) => word === 'nicht',
    isAlwaysCapital: () => false,
    isShortTitle: (word) => word === 'hr',
    oneWordFor: (first, second) => (first === 'vereinte' && second === 'nationen' ? 'uno' : null),
  });
}

/** The same as recall weighs texts with it. */
export function createStandIn(): RecallLanguage {
  return createRecallLanguage(createStandInTerms(), {
    background: [[0.05, 'krieg land']],
    genericNames: { share: 0.02, words: 'Montag' },
    notSubjects: ['art', 'gross'],
    months: 'Januar Dezember',
    lastDayIn: (text) => /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? null,
    isNameSuffix: () => false,
  });
}
