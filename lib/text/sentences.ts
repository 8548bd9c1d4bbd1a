import { startsLower } from './letter-case';
import type { SentenceWords } from './sentence-words';
import type { Token } from './tokens';

const STOP = /^(?:[.!?…。！？؟।]|\.{2,})$/u;
const COMMA = 0x2c;
const DASH = 0x2d;
const FULL_STOP = 0x2e;
const CLOSER = /^[”’»›"'＂)\]}“]$|^''$/u;
const OPENER_MARK = /^[“‘«‹„‚‟"'([{—–-]$|^``$/u;

/** The token is a stop that can end a sentence by itself. Commas and dashes are told without the pattern. */
function isStop({ kind, text }: Token): boolean {
  if (kind !== 'punct') return false;
  const unit = text.charCodeAt(0);
  return unit !== COMMA && unit !== DASH && STOP.test(text);
}

/** The token is a word that carries its own full stop ("U.S.", "Mr."). */
export function isAbbreviation({ kind, text }: Token): boolean {
  return kind !== 'punct' && text.charCodeAt(text.length - 1) === FULL_STOP;
}

/** Marks of notes without brackets, for {@link isNoteMark}. */
const NOTE_MARK = /^(?:[⁰¹²³⁴-⁹]+|[*†‡§]|\d{1,3})$/u;

/** Whether a token is the mark of a note without brackets, if it touches what stands before it: `³`, `*`, `3`. */
export function isNoteMark({ text }: Pick<Token, 'text'>): boolean {
  return NOTE_MARK.test(text);
}

/** The index after the mark of a footnote that touches the end of a sentence: "dead.[1]"; `at` itself for none. */
function afterFootnote(tokens: readonly Token[], at: number): number {
  const [open, number, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (open?.start === tokens[at - 1]!.end && tokens[at - 1]!.kind === 'punct' && isNoteMark(open)) return at + 1;
  if (open?.text !== '[' || close?.text !== ']' || open.start !== tokens[at - 1]!.end) return at;
  return /^[\da-z*†‡]{1,3}$/.test(number!.text) ? at + 3 : at;
}

/** Whether the mark at `at` closes as in French, with a space on both sides: "« No. »". */
function isSpacedCloser(tokens: readonly Token[], at: number): boolean {
  const { text, end } = tokens[at]!;
  return (text === '»' || text === '›') && tokens[at + 1]?.start !== end;
}

/**
 * The index after the marks that close at `at`: quotes and brackets that touch what stands before them. A mark after
 * a space opens something new.
 */
function afterClosers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length) {
    next = afterFootnote(tokens, next);
    const token = tokens[next];
    if (!token) break;
    const touches = token.start === tokens[next - 1]!.end || isSpacedCloser(tokens, next);
    if (!touches || token.kind !== 'punct' || !(CLOSER.test(token.text) || isStop(token))) break;
    next++;
  }
  return next;
}

/** Whether what stands at `at` can open a sentence after a plain stop: anything but a lower case word or a comma. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'punct') return OPENER_MARK.test(token.text) && token.start > tokens[at - 1]!.end;
  return !startsLower(token.text);
}

/** After an abbreviation only a plain opening word, or a capital after closed quotation marks, opens a sentence. */
function opensAfterAbbreviation(
  tokens: readonly Token[],
  abbreviation: number,
  at: number,
  words: SentenceWords,
): boolean {
  const bare = tokens[abbreviation]!.lower.slice(0, -1);
  if (words.titleAbbreviations.has(bare) || words.numberAbbreviations.has(bare)) return false;
  const token = tokens[at]!;
  if (token.kind !== 'word' || startsLower(token.text)) return false;
  return at > abbreviation + 1 || words.sentenceOpeners.has(token.lower);
}

/** How far one look goes, and whether a sentence ends there. */
interface Look {
  /** Index after the tokens that were looked at. */
  next: number;
  ends: boolean;
}

/**
 * Looks at token `at` and, if it is a stop, at all stops and closing marks of its run: a sentence ends behind the whole
 * run or nowhere in it. So each run is looked at once, however long it is.
 */
function lookAt(tokens: readonly Token[], at: number, words: SentenceWords): Look {
  const token = tokens[at]!;
  const stop = isStop(token);
  if (!stop && !isAbbreviation(token)) return { next: at + 1, ends: false };
  const next = afterClosers(tokens, at + 1);
  if (next >= tokens.length) return { next, ends: true };
  if (stop) return { next, ends: opensSentence(tokens, next) };
  // Behind an abbreviation that ends nothing, a stop of its run still may.
  return opensAfterAbbreviation(tokens, at, next, words) ? { next, ends: true } : { next: at + 1, ends: false };
}

/**
 * Cuts a block's tokens into sentences and writes each token's `sentence` (the only thing changed). A full stop inside
 * a quotation ends a sentence; the marks that close right after it belong to that sentence. Every token is in exactly
 * one sentence; no tokens give no sentences. Linear time.
 */
export function markSentences(tokens: Token[], words: SentenceWords): { first: number; last: number }[] {
  const sentences: { first: number; last: number }[] = [];
  let first = 0;
  let at = 0;
  while (at < tokens.length) {
    const { next, ends } = lookAt(tokens, at, words);
    for (let i = at; i < next; i++) tokens[i]!.sentence = sentences.length;
    at = next;
    if (ends || at === tokens.length) {
      sentences.push({ first, last: at });
      first = at;
    }
  }
  return sentences;
}
