import type { NeutralWords } from './neutral-words';
import { shows } from './sign';
import type { WorthWords } from './worth-words';

/**
 * Log odds of a sentence that shows no sign at all, chosen so that 0.5 parts the sentences of debates best: from 0.4 to
 * 0.55 the F1 of either part of CheckThat! 2024 task 1 moves by less than 0.03 (`npm run bench -- detect`).
 */
const NO_SIGN = -1.2;

/**
 * How worth checking one sentence is, 0 to 1; from 0.5 on somebody who checks facts would likely pick it. A rank, not a
 * probability, and it says nothing on whether the sentence is right. Names, parties and genders in it make no
 * difference.
 */
export function worthOfWords(said: NeutralWords, { signs }: WorthWords): number {
  const odds = signs.reduce((sum, sign) => (shows(sign, said) ? sum + sign.points : sum), NO_SIGN);
  return 1 / (1 + Math.exp(-odds));
}
