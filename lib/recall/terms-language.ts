import { makeForm, type WordForm } from './word-form';
import type { WordRules } from './word-rules';

/** A language as texts are read into words with it (`termsOf`). */
export interface TermsLanguage
  extends Pick<WordRules, 'isNegation' | 'isAlwaysCapital' | 'isShortTitle' | 'oneWordFor'> {
  /** Language and edition ("en/1"): two indexes with the same mark hold the same keys for the same text. */
  mark: string;
  /** The form of one word of `tokens.ts`, as it stands in a text. The same object may be given again. */
  formOf(raw: string): WordForm;
  /** The form of two words printed as one elsewhere: `word` stands for both. */
  joinedForm(word: string, first: WordForm): WordForm;
}

/** Words seen lately are not taken apart again: few thousand make up nearly all of any text. */
const KEPT = 8192;

/** Remembers at least the last {@link KEPT} words, and at most twice as many. */
function rememberForms(make: (raw: string) => WordForm): (raw: string) => WordForm {
  let young = new Map<string, WordForm>();
  let old = new Map<string, WordForm>();
  return (raw) => {
    const known = young.get(raw);
    if (known) return known;
    const form = old.get(raw) ?? make(raw);
    if (young.size >= KEPT) {
      old = young;
      young = new Map();
    }
    young.set(raw, form);
    return form;
  };
}

/** Makes a language of its rules. It remembers the forms of words that it met, and nothing else. */
export function createTermsLanguage(rules: WordRules): TermsLanguage {
  const make = (raw: string) => makeForm(raw, rules);
  return {
    mark: `${rules.code}/${rules.edition}`,
    formOf: rememberForms(make),
    joinedForm: (word, first) => ({ ...make(word), capital: first.capital }),
    isNegation: rules.isNegation,
    isAlwaysCapital: rules.isAlwaysCapital,
    isShortTitle: rules.isShortTitle,
    oneWordFor: rules.oneWordFor,
  };
}
