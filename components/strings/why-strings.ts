import type { ClaimGives } from '../../lib/model/claim';
import type { RecallScore } from '../../lib/model/recall';
import { spoken } from './spoken';

/** "Why is this here": the words of `Why`, for the side panel. The tables of rules are in `rule-words.ts`. */
export const whyStrings = spoken('whyStrings', {
  why: 'Why',
  whyClaim: (clause: string) => `Why: ${clause}`,
  whyPerson: (name: string) => `Why: ${name}`,
  foundBy: 'Found by',
  takenToBe: (pronoun: string, name: string) => `“${pronoun}”, taken to be ${name}, named before`,
  confidence: 'Confidence',
  inTheWords: 'In the words',
  /** For a claim worth checking whose words give nothing plainly. */
  lookUp: 'something that can be looked up',
  /** Over how likely it is that a statement is on the same matter as the claim; nothing of what they say. */
  sameMatter: 'On the same matter',
  quoted: (words: string, rule: string) => `“${words}”: ${rule}`,
  sure: (words: string, percent: number) => `${words}, ${percent}\u00a0%`,
});

/** How likely something is, in words: the likeliest first. */
export const LIKELIHOODS = spoken('LIKELIHOODS', {
  confidence: ['very likely right', 'likely right', 'as likely right as not', 'rather a guess'],
  sameMatter: ['very likely', 'likely', 'perhaps'],
  share: ['all of it', 'most of it', 'a good part', 'a little'],
});

/** From which number on each of them is said; the last from 0. */
const FROM: Readonly<Record<keyof typeof LIKELIHOODS, readonly number[]>> = {
  confidence: [0.9, 0.65, 0.45, 0],
  sameMatter: [0.85, 0.5, 0],
  share: [0.995, 0.55, 0.25, 0],
};

/**
 * A number from 0 to 1 in words: how likely something found is right, or on the same matter, or how much a part was.
 */
export function likelihoodWords(kind: keyof typeof LIKELIHOODS, number: number): string {
  return LIKELIHOODS[kind][FROM[kind].findIndex((from) => number >= from)] ?? '';
}

/** What a claim gives, as a label. */
export const GIVES_LABELS: Readonly<Record<ClaimGives, string>> = spoken('GIVES_LABELS', {
  figure: 'Figure',
  promise: 'Promise',
  forecast: 'Forecast',
  opinion: 'Opinion',
  position: 'Position',
});

/** What a claim gives, as a reason; never whether it is right. */
export const GIVES_WORDS: Readonly<Record<ClaimGives, string>> = spoken('GIVES_WORDS', {
  figure: 'a figure that can be looked up',
  promise: 'a promise: later it can be seen what was done',
  forecast: 'a forecast: later it can be seen what came',
  opinion: 'a view, which cannot be looked up',
  position: 'a stand for or against something',
});

/** What a recalled statement was found by: the parts of its score. */
export type FoundPart = Exclude<keyof RecallScore, 'score' | 'shared'>;

/** The parts in words, in the order in which they are told when they weigh the same. */
export const FOUND_PARTS: Readonly<Record<FoundPart, string>> = spoken('FOUND_PARTS', {
  words: 'Words in common',
  names: 'Names in common',
  phrases: 'Pairs of words in common',
  figures: 'Figures in common',
  dates: 'Years or months in common',
  negation: 'Words that both negate',
});
