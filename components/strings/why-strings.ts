import type { ClaimGives } from '../../lib/model/claim';
import type { RecallScore } from '../../lib/model/recall';

/** "Why is this here": the words of `Why`, for the side panel. The tables of rules are in `rule-words.ts`. */
export const whyStrings = {
  why: 'Why',
  whyClaim: (clause: string) => `Why: ${clause}`,
  whyPerson: (name: string) => `Why: ${name}`,
  foundBy: 'Found by',
  takenToBe: (pronoun: string, name: string) => `“${pronoun}”, taken to be ${name}, named before`,
  confidence: 'Confidence',
  inTheWords: 'In the words',
  sure: (words: string, percent: number) => `${words}, ${percent}\u00a0%`,
} as const;

/** Confidence in words: each from this number on. */
export const CONFIDENCE_WORDS: readonly [number, string][] = [
  [0.9, 'very likely right'],
  [0.65, 'likely right'],
  [0.45, 'as likely right as not'],
  [0, 'rather a guess'],
];

/** What a claim gives, as a label. */
export const GIVES_LABELS: Readonly<Record<ClaimGives, string>> = {
  figure: 'Figure',
  promise: 'Promise',
  forecast: 'Forecast',
  opinion: 'Opinion',
  position: 'Position',
};

/** What a claim gives, as a reason; never whether it is right. */
export const GIVES_WORDS: Readonly<Record<ClaimGives, string>> = {
  figure: 'a figure that can be looked up',
  promise: 'a promise: later it can be seen what was done',
  forecast: 'a forecast: later it can be seen what came',
  opinion: 'a view, which cannot be looked up',
  position: 'a stand for or against something',
};

/** For a claim worth checking whose words give none of these plainly. */
export const LOOK_UP_WORDS = 'something that can be looked up';

/** What a recalled statement was found by: the parts of its score. */
export type FoundPart = Exclude<keyof RecallScore, 'score' | 'shared'>;

/** The parts in words, in the order in which they are told when they weigh the same. */
export const FOUND_PARTS: Readonly<Record<FoundPart, string>> = {
  words: 'Words in common',
  names: 'Names in common',
  phrases: 'Pairs of words in common',
  figures: 'Figures in common',
  dates: 'Years or months in common',
  negation: 'Words that both negate',
};

/** Over how likely it is that a statement is on the same matter as the claim, which says nothing of what they say. */
export const SAME_MATTER = 'On the same matter';

/** That likelihood in words: each from this number on. */
export const SAME_MATTER_WORDS: readonly [number, string][] = [
  [0.85, 'very likely'],
  [0.5, 'likely'],
  [0, 'perhaps'],
];

/** How much of it a part was, in words: each from this share on. */
export const SHARE_WORDS: readonly [number, string][] = [
  [0.995, 'all of it'],
  [0.55, 'most of it'],
  [0.25, 'a good part'],
  [0, 'a little'],
];
