import type { Quotation } from '../../../detect/quotations';
import { firstEndingAfter } from '../../../model/span';
import type { Draft } from './draft';
import type { ReadSentence } from './read-sentence';
import type { Sentence } from './sentence';

/** Double quotation marks; a straight one behind a figure is inches. */
const MARK = /[“”„«»]|(?<!\d)"/g;
const OPENS = /^[“„«"]/;

/** The quotation that a place of the block lies in, its marks included; undefined for none. */
function quotationOver(quotations: readonly Quotation[], at: number): Quotation | undefined {
  const found = quotations[firstEndingAfter(quotations, at)];
  return found !== undefined && found.start <= at ? found : undefined;
}

/**
 * Where marks without their fellow stand in a block, in order. A quotation that runs to the end of its block is closed
 * where the next block goes on with it: `next` is its text, empty for none.
 */
function straysOf({ quotations, text }: Sentence, next: string): number[] {
  const goesOn = OPENS.test(next);
  const isPaired = (at: number) => {
    const over = quotationOver(quotations, at);
    return over !== undefined && (over.closed || (goesOn && over.end === text.length));
  };
  return Array.from(text.matchAll(MARK), ({ index }) => index).filter((at) => !isPaired(at));
}

/** The stretch of a block that a sentence takes up, with a mark that touches it. */
function reachOf({ terms }: Sentence): { start: number; end: number } {
  return { start: (terms[0]?.start ?? 0) - 1, end: (terms.at(-1)?.end ?? 0) + 1 };
}

/**
 * Whether words that stand for a speaker begin in the middle of a quotation and end outside: "a lot” and Otto Falk".
 */
function isTornOut({ speaker, speakerSentence: { terms, quote, quotations } }: Draft): boolean {
  if (speaker === null) return false;
  const around = quotations[quote[speaker.first]!];
  return (
    around !== undefined && around.start < terms[speaker.first]!.start - 1 && around.end < terms[speaker.last - 1]!.end
  );
}

/**
 * Leaves the speaker unclear where lost or doubled quotation marks leave open whose words somebody reports: of all that
 * a sentence with such a mark reports, and of what is given to a speaker of another sentence in a block with one; and
 * where the words for the speaker begin inside somebody's quotation. `reads` are the sentences of an article in order;
 * their drafts are changed. Each block is looked at once.
 */
export function doubtStrayMarks(reads: readonly ReadSentence[]): void {
  const texts = new Map(reads.map(({ sentence }) => [sentence.block, sentence.text]));
  const known = new Map<number, number[]>();
  const straysIn = (sentence: Sentence) => {
    const { block } = sentence;
    const strays = known.get(block) ?? straysOf(sentence, texts.get(block + 1) ?? '');
    known.set(block, strays);
    return strays;
  };
  const isSpoilt = (draft: Draft) => {
    const { sentence, speakerSentence, parts, rule } = draft;
    // A label says who speaks, whatever marks stand behind it.
    if (rule === 'transcript-turn') return false;
    if (isTornOut(draft)) return true;
    const strays = straysIn(sentence);
    if (speakerSentence !== sentence && (strays.length > 0 || straysIn(speakerSentence).length > 0)) return true;
    const places = [reachOf(sentence), ...parts];
    return strays.some((at) => places.some(({ start, end }) => start <= at && at < end));
  };
  for (const draft of reads.flatMap(({ drafts }) => drafts)) if (isSpoilt(draft)) draft.unsure = true;
}
