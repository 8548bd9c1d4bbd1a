/** What the sentence of a draft tells of whether its speaker spoke before: where it stands, and its reporting word. */
import { oneOf } from '../../../detect/one-of';
import { firstEndingAfter } from '../../../model/span';
import type { Draft } from './draft';
import type { Sentence } from './sentence';
import type { Speech } from './speech';

/** Whether a rule finds words in quotation marks. */
export const isQuoting = (rule: string) => /quotation|^transcript/.test(rule);

/** Whether the reporting word says that the one who spoke goes on. */
export const goesOnSpeaking = ({ cue, speakerSentence: { text } }: Draft): boolean =>
  cue !== null && /^(?:add|continu|conclud)/.test(text.slice(cue.start, cue.end));

/** Whether only quotations and small words stand before the subject of its sentence. */
export function opensSentence({ speaker, speakerSentence: { speech, quote, terms } }: Draft): boolean {
  return terms.slice(0, speaker!.first).every(({ kind, lower }, i) => {
    return kind === 'punct' || speech[i] !== -1 || quote[i] !== -1 || oneOf('but|and|then|so|yet|still', lower);
  });
}

/** "It was late, he said, and": whether only the words that are told stand before who tells them. */
export function isWithinWords({ speaker, speakerSentence, sentence, parts }: Draft): boolean {
  if (sentence !== speakerSentence) return false;
  const isTold = (at: { start: number; end: number }) =>
    parts.some(({ start, end }) => start <= at.start && at.end <= end);
  return sentence.terms.slice(0, speaker!.first).every((term) => term.kind === 'punct' || isTold(term));
}

const ANSWERING =
  /^(?:den(?:y|ie)|reject|dismiss|refus|repl(?:y|ie)|respond|answer|counter|disput|retort|rebut|rebuff|refut)/;

/**
 * Whether the reporting word answers somebody: "Lee accused Ray of it. He denied that": then who spoke is no likelier.
 */
export function isAnswer({ cue, speakerSentence: { text } }: Draft): boolean {
  return cue !== null && ANSWERING.test(text.slice(cue.start, cue.end).toLowerCase());
}

/** Whether an offset of a sentence lies in one of its quotations. */
export function isInQuotation({ quotations }: Sentence, at: number): boolean {
  const quotation = quotations[firstEndingAfter(quotations, at)];
  return quotation !== undefined && quotation.start <= at;
}

/** Whether a stretch of a sentence's block has words outside quotations. */
function hasOwnWords({ text, quotations }: Sentence, start: number, end: number): boolean {
  let at = start;
  for (let i = firstEndingAfter(quotations, start); (quotations[i]?.start ?? end) < end; i++) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, quotations[i]!.start))) return true;
    at = quotations[i]!.end;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(at, end));
}

/** Whether nothing but quotations stands between the sentence of whoever spoke last and the one with the pronoun. */
export function isRightAfter({ speakerSentence: now }: Draft, { block, sentence, until }: Speech): boolean {
  const { start } = now.terms[0]!;
  if (now.block === block) return !hasOwnWords(now, until, start);
  const isNext = now.block === block + 1 && !hasOwnWords(now, 0, start);
  return isNext && !hasOwnWords(sentence, until, sentence.text.length);
}

/** Whether nothing but quotations stands before the sentence with the pronoun in its block. */
export const isRightAfterBlock = ({ speakerSentence }: Draft): boolean =>
  !hasOwnWords(speakerSentence, 0, speakerSentence.terms[0]!.start);
