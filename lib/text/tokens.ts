import { CharKind, charKind, charLength } from './character-kinds';
import { startsUpper } from './letter-case';
import { APOSTROPHES, WORD_HYPHENS, withPlainMarks } from './letters';
import type { SentenceWords } from './sentence-words';
import { markSentences } from './sentences';

/**
 * One word, number or mark of a block.
 *
 * `start` and `end` are UTF-16 offsets in the block's text, `text` is the slice between them. `lower` is `text` in
 * lower case with one kind of apostrophe and hyphen and without invisible characters: for look-ups, never to be shown.
 * `sentence` is an index into {@link TokenBlock.sentences}.
 *
 * A word keeps its hyphens and inner apostrophes (`al-Assad`, `O’Brien`, `don't`) and the full stop of an abbreviation
 * or initial (`Mr.`, `U.S.`, `J.`). A possessive `'s` / `’s` is a word of its own. A mark is one character, but runs of
 * full stops, `--`, ` `` ` and `''` are one token. Each quotation mark is a token of its own.
 */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'punct';
  sentence: number;
}

/** A block's text with its tokens in order; `sentences` hold token indices, `last` exclusive, without gaps. */
export interface TokenBlock {
  text: string;
  tokens: Token[];
  sentences: { first: number; last: number }[];
}

/** Marks that stay inside a word, and inside a number, as UTF-16 units. */
const WORD_JOINERS = units(`${WORD_HYPHENS}${APOSTROPHES}&·_`);
const NUMBER_JOINERS = units('.,:/');
const RUN_MARKS = units(".-`'");
const APOSTROPHE_UNITS = units(APOSTROPHES);
const STOP = 0x2e;
const HYPHEN = 0x2d;

function units(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

type Kind = CharKind;

function isWordKind(kind: Kind): boolean {
  return kind === CharKind.Letter || kind === CharKind.Digit;
}

function kindAt(text: string, at: number): Kind {
  return at < text.length ? charKind(text, at) : CharKind.Space;
}

/** Shorter words may be a unit with a power: `km²`. UTF-16 units. */
const LONGEST_UNIT = 2;

/** Whether a raised figure stands at `at`: in a longer word it is the mark of a note. */
function isRaised(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0xb2 || unit === 0xb3 || unit === 0xb9 || unit === 0x2070 || (unit >= 0x2074 && unit <= 0x2079);
}

/** The offset after the letters, digits and invisible characters that start at `at`. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const kind = charKind(text, end);
    if (!isWordKind(kind) && kind !== CharKind.Join) break;
    if (end - at > LONGEST_UNIT && isRaised(text, end) && !isRaised(text, end - 1)) break;
    end += charLength(text, end);
  }
  return end;
}

/** "said.3 “No,”": the number of a note behind a sentence, with the next one after it. */
const NOTE_NUMBER = /^\d{1,3}(?:$|\s["“'‘\p{Lu}])/u;
/** Shorter words before a stop and a number may be abbreviations ("fig.3"). UTF-16 units. */
const SHORTEST_BEFORE_NOTE = 3;

/** Whether the stop at `dot` holds together what stands around it: `U.S`, `Ph.D`, `example.com`, but not `end.The`. */
function dotJoins(text: string, runStart: number, dot: number): boolean {
  if (isRaised(text, dot + 1)) return false;
  if (dot - runStart === 1) return true;
  if (dot - runStart > SHORTEST_BEFORE_NOTE && NOTE_NUMBER.test(text.slice(dot + 1, dot + 7))) return false;
  const after = text.charAt(dot + 1);
  return after === after.toLowerCase() || (dot - runStart === 2 && !isWordKind(kindAt(text, dot + 2)));
}

/** Whether the mark at `at`, between two word characters, stays inside the word. */
function joins(text: string, runStart: number, at: number): boolean {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  if (!isWordKind(after)) return false;
  const mark = text.charCodeAt(at);
  if (before === CharKind.Digit && after === CharKind.Digit && NUMBER_JOINERS.has(mark)) return true;
  if (mark === STOP) return dotJoins(text, runStart, at);
  return WORD_JOINERS.has(mark);
}

function isApostrophe(text: string, at: number): boolean {
  if (at >= text.length) return false;
  return APOSTROPHE_UNITS.has(text.charCodeAt(at));
}

/** Whether a possessive `'s` stands at `at` and ends the word. */
function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text, at)) return false;
  const s = text.charAt(at + 1);
  return (s === 's' || s === 'S') && !isWordKind(kindAt(text, at + 2)) && !isApostrophe(text, at + 2);
}

/** The offset after the word at `start`, its possessive and its final full stop left out. */
function wordEnd(text: string, start: number): number {
  let run = start;
  let end = runEnd(text, start);
  while (end < text.length && !isPossessive(text, end)) {
    // "U.S.-led": the mark before a hyphen is a full stop, not a word character.
    const initials =
      end - run === 1 &&
      end > start + 1 &&
      text.charCodeAt(end) === STOP &&
      end + 1 < text.length &&
      text.charCodeAt(end + 1) === HYPHEN;
    if (initials && isWordKind(kindAt(text, end + 2))) end += 1;
    else if (!joins(text, run, end)) break;
    run = end + 1;
    end = runEnd(text, run);
  }
  if (isPossessive(text, end)) return end;
  while (kindAt(text, end - 1) === CharKind.Join) end--;
  return end;
}

function nextVisibleKind(text: string, at: number): Kind {
  let next = at;
  while (next < text.length && next < at + 4 && charKind(text, next) === CharKind.Space) next++;
  return kindAt(text, next);
}

/** Whether the full stop after `word` belongs to it. `after` is the offset behind that stop. */
function ownsStop(text: string, word: string, after: number, words: SentenceWords): boolean {
  if (word.length > 8 || isWordKind(kindAt(text, after)) || text.charAt(after) === '.') return false;
  const lower = word.toLowerCase();
  if (words.plainAbbreviations.has(lower)) return true;
  if (words.numberAbbreviations.has(lower) && nextVisibleKind(text, after) === CharKind.Digit) return true;
  if (word.includes('.') && /^\p{L}\.(?:\p{L}\.)*\p{L}$/u.test(word)) return true;
  if (!startsUpper(word)) return false;
  return word.length === 1 || words.titleAbbreviations.has(lower) || words.capitalAbbreviations.has(lower);
}

/** The offset after the mark at `start`: one character, or a run that reads as one mark. */
function markEnd(text: string, start: number): number {
  const char = text.charAt(start);
  let end = start + charLength(text, start);
  if (!RUN_MARKS.has(text.charCodeAt(start))) return end;
  const longest = char === '.' ? text.length : start + 2;
  while (end < longest && text.charAt(end) === char) end++;
  return end;
}

const LAST_PLAIN = 0x7e;
const BACKTICK = 0x60;

function lowered(text: string): string {
  let upper = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > LAST_PLAIN || unit === BACKTICK) return withPlainMarks(text);
    if (unit >= 0x41 && unit <= 0x5a) upper = true;
  }
  return upper ? text.toLowerCase() : text;
}

/** Every token is made here, so that all have one shape: compiled code that reads tokens counts on it. */
export function makeToken(
  start: number,
  end: number,
  text: string,
  lower: string,
  kind: Token['kind'],
  sentence: number,
): Token {
  return { start, end, text, lower, kind, sentence };
}

function wordToken(text: string, start: number, words: SentenceWords): Token {
  let end = isPossessive(text, start) ? start + 2 : wordEnd(text, start);
  if (text.charAt(end) === '.' && ownsStop(text, text.slice(start, end), end + 1, words)) end++;
  const slice = text.slice(start, end);
  const number = charKind(text, start) === CharKind.Digit && !(slice.includes('-') && /-\p{L}/u.test(slice));
  return makeToken(start, end, slice, lowered(slice), number ? 'number' : 'word', 0);
}

function markToken(text: string, start: number): Token {
  const end = markEnd(text, start);
  const slice = text.slice(start, end);
  return makeToken(start, end, slice, slice, 'punct', 0);
}

/**
 * The tokens and sentences of one block's text, in the language whose words are given. Any string is accepted, also an
 * empty one; white space and invisible characters outside words are skipped. Linear time, no exceptions. Same text,
 * same result.
 */
export function tokenizeBlock(text: string, words: SentenceWords): TokenBlock {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = charKind(text, at);
    if (kind === CharKind.Space || kind === CharKind.Join) {
      at += charLength(text, at);
      continue;
    }
    const afterWord =
      tokens.length > 0 && tokens[tokens.length - 1]!.end === at && tokens[tokens.length - 1]!.kind !== 'punct';
    const word = isWordKind(kind) || (afterWord && isPossessive(text, at));
    const token = word ? wordToken(text, at, words) : markToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return { text, tokens, sentences: markSentences(tokens, words) };
}
