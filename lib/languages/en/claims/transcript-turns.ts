import type { Span } from '../../../model/span';
import { makeToken } from '../../../text/tokens';
import { endOfWords } from './block-quotations';
import { type Draft, draftOf } from './draft';
import type { ReadSentence } from './read-sentence';
import type { Sentence } from './sentence';

/** A name in capitals and a colon, at the start of a block: "PENCE: Well, look". */
const TURN = /^[“"'‘]*(\p{Lu}[\p{Lu}.'’ -]{1,40}):\s+(?=\P{Lu}|\p{Lu}\p{Ll}|\p{Lu}\s)/u;

/** How nearly all other blocks begin: {@link TURN} itself takes more than a millisecond to compile. */
const PLAIN_OPENING = /^[“"'‘]*[A-Z]?[a-z]/;

/**
 * A sentence that holds nothing but the name at the given place of an article, so that a draft can point at it. `text`
 * is that of the place's block.
 */
function sentenceOfName({ text, words }: Pick<Sentence, 'text' | 'words'>, place: Span): Sentence {
  const { block, start, end } = place;
  const name = text.slice(start, end);
  return {
    block,
    text,
    words,
    terms: [makeToken(start, end, name, name.toLowerCase(), 'word', 0)],
    tags: ['NNP'],
    speech: Int32Array.of(-1),
    quote: Int32Array.of(-1),
    quotations: [],
    groups: [],
  };
}

/** Makes whoever is named at a place the speaker of a draft. `text` is that of the place's block. */
export function giveToName(draft: Draft, text: string, place: Span): void {
  draft.speakerSentence = sentenceOfName({ text, words: draft.sentence.words }, place);
  draft.speaker = { first: 0, last: 1 };
}

/** The offset after the last word of a turn, its closing mark kept where it opens with one. */
function endOfTurn(text: string): number {
  return /^[“"'‘]/.test(text) ? text.trimEnd().length : endOfWords(text);
}

function turnOf(sentence: Sentence): Draft | null {
  if (PLAIN_OPENING.test(sentence.text) || !sentence.text.includes(':')) return null;
  const match = TURN.exec(sentence.text);
  const name = match?.[1];
  if (!match || !name || (name.match(/\p{Lu}/gu) ?? []).length < 3) return null;
  const start = match[0].indexOf(name);
  const draft = draftOf(sentence, [], null, null, 'transcript-turn', 0);
  draft.parts = [{ start: match[0].length, end: endOfTurn(sentence.text) }];
  draft.cue = { start: start + name.length, end: start + name.length + 1 };
  giveToName(draft, sentence.text, { block: sentence.block, start, end: start + name.length });
  return draft.parts[0]!.end > draft.parts[0]!.start ? draft : null;
}

/**
 * In a transcript a block that begins with a name in capitals is one turn of that speaker, whatever is said in it: the
 * reports found inside are left out. Two such blocks make a transcript; one may be a headline. Changes `reads`.
 */
export function readTurns(reads: ReadSentence[]): void {
  const firsts = new Set(reads.filter(({ sentence }, i) => reads[i - 1]?.sentence.block !== sentence.block));
  const turns = new Map<number, Draft>();
  for (const { sentence } of firsts) {
    const turn = turnOf(sentence);
    if (turn) turns.set(sentence.block, turn);
  }
  if (turns.size < 2) return;
  for (const read of reads) {
    const turn = turns.get(read.sentence.block);
    if (turn) read.drafts = firsts.has(read) ? [turn] : [];
  }
}
