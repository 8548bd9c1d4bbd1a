import { sideOf } from './stance';
import type { Statement } from './statement';

/** What tells how a statement reads. */
type Words = Pick<Statement, 'form' | 'words' | 'before' | 'stance' | 'reporting'>;

/** A statement as it reads after the name of who said it. */
export interface StatementWords {
  /** The words that report it; null where none are needed, or none were kept. */
  reporting: string | null;
  /**
   * What stood before words kept without their reporting words, in the same sentence, from a whole word on: it holds
   * the verb that reports them. Empty where there is nothing, and for all others.
   */
  around: string;
  /** What was said, verbatim, without the reporting words. */
  content: string;
}

/**
 * A statement in its parts: with the reporting words speaker and words are a clause that is true by itself. A plain
 * *said* is left away before words in quotation marks; a denial, doubt, refusal or accusation never is.
 */
export function statementWords({ form, words, before, stance, reporting }: Words): StatementWords {
  const isQuoted = form === 'verbatim';
  if (!reporting) return { reporting: null, around: isQuoted ? '' : endOfSentence(before), content: words };
  if (isQuoted) return { reporting: stance === 'asserts' ? null : reporting, around: '', content: words };
  const content = words.startsWith(reporting) ? words.slice(reporting.length).trimStart() : words;
  return { reporting, around: '', content };
}

function endOfSentence(before: string): string {
  const sentence = before.split(/[.!?…]["”’»)]*\s+/u).at(-1) ?? '';
  return (sentence === before ? sentence.replace(/^\S*\s/u, '') : sentence).trim();
}

/**
 * Whether a statement puts its words forward or holds them off: `affirmed`, `rejected`, `open`; null for reported words
 * of which that was not kept. Words in quotation marks are the speaker's own, a question too: always `affirmed`.
 */
export function sideOfStatement({
  form,
  stance,
}: Pick<Statement, 'form' | 'stance'>): ReturnType<typeof sideOf> | null {
  if (form === 'verbatim') return 'affirmed';
  return stance === undefined ? null : sideOf(stance);
}
