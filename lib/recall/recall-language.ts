import { termKeysOf } from './terms';
import type { TermsLanguage } from './terms-language';
import { kindsWith, type WordKind } from './word-kind';

/**
 * What a language knows of its words, for weighing what two texts share. Words that are given as a text are inflected
 * freely.
 */
export interface RecallRules {
  /**
   * Least share of sentences of public speech that hold the words, 0 to 1, and the words: `Term.key`s with spaces
   * between.
   */
  background: readonly (readonly [share: number, keys: string])[];
  /** Words with a capital that name no subject, which the counted table leaves out, and their share. */
  genericNames: { share: number; words: string };
  /** Content words that are never what a statement is about. */
  notSubjects: readonly string[];
  /** Names of months that are no other words. */
  months: string;
  /** The last whole day that is written in a text, as an ISO date; null where there is none. */
  lastDayIn(text: string): string | null;
  /** Whether a folded word stands behind a name and is no part of it ("jr"). */
  isNameSuffix(word: string): boolean;
}

/** A language as recall reads and weighs texts with it. */
export interface RecallLanguage extends TermsLanguage, Pick<RecallRules, 'lastDayIn' | 'isNameSuffix'> {
  /** Share of sentences of public speech at large that hold a word, 0 to 1. Takes a `Term.key`. */
  backgroundShare(key: string): number;
  /** Whether a word can be what a statement is about. Takes a `Term.key`; figures are never subjects. */
  canBeSubject(key: string): boolean;
  /** Which kind a word is of. Takes a `Term.key`. */
  kindOf(key: string): WordKind;
}

/** Share of a word that the table does not have: below its last band, one that one statement in two thousand holds. */
const UNLISTED = 0.0005;

const FIGURE = /^[\d.,]+$/;

function sharesOf(terms: TermsLanguage, { background, genericNames }: RecallRules): Map<string, number> {
  const shares = new Map<string, number>();
  for (const key of termKeysOf(genericNames.words, terms)) shares.set(key, genericNames.share);
  for (const [share, keys] of background) for (const key of keys.split(' ')) shares.set(key, share);
  return shares;
}

/** Makes the language of recall out of how texts are read and the rules for weighing what was read. */
export function createRecallLanguage(terms: TermsLanguage, rules: RecallRules): RecallLanguage {
  const shares = sharesOf(terms, rules);
  const notSubjects = new Set(rules.notSubjects.flatMap((words) => termKeysOf(words, terms)));
  return {
    ...terms,
    backgroundShare: (key) => shares.get(key) ?? UNLISTED,
    canBeSubject: (key) => !notSubjects.has(key) && !FIGURE.test(key),
    kindOf: kindsWith(new Set(termKeysOf(rules.months, terms))),
    lastDayIn: rules.lastDayIn,
    isNameSuffix: rules.isNameSuffix,
  };
}
