import { CharKind, charKind, charLength } from '../text/character-kinds';
import { foldWord } from '../text/fold-word';
import { startsUpper } from '../text/letter-case';

/** A word, a number or a mark of a text. Offsets are in UTF-16 units, `end` exclusive. */
export interface Piece {
  start: number;
  end: number;
  /** Folded, without a possessive ending; what look-ups go by. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** Whether it begins with a capital. */
  capital: boolean;
  /** Of a number in figures; null for all others, and for figures that are no number ("007"). */
  value: number | null;
  /** Whether no space stands before it. */
  touches: boolean;
}

/** A piece of one text. UTF-16 units, `end` exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Longer texts are read up to here, so that the time is bounded. UTF-16 units. */
const LONGEST = 4_000;

const NUMBER = /\d+(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/y;
const POSSESSIVE = /'s?$/;
const APOSTROPHE = /['’]/;
/** More digits than a number can hold exactly. */
const MOST_DIGITS = 15;

function numberOf(text: string): number | null {
  const plain = text.replaceAll(',', '');
  return /^0\d/.test(plain) || plain.length > MOST_DIGITS ? null : Number(plain);
}

const isLetter = (text: string, at: number): boolean => at < text.length && charKind(text, at) === CharKind.Letter;

/** The offset after the letters from `at` on, and after an apostrophe with letters behind it. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text, end) || (APOSTROPHE.test(text.charAt(end)) && isLetter(text, end + 1)))
    end += charLength(text, end);
  return end;
}

function numberEnd(text: string, at: number): number {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text);
  return found ? at + found[0].length : at + charLength(text, at);
}

function plainWord(word: string): string {
  const folded = foldWord(word);
  return folded.includes("'") ? folded.replace(POSSESSIVE, '') : folded;
}

function pieceAt(text: string, start: number, touches: boolean): Piece {
  const kind = charKind(text, start);
  if (kind === CharKind.Letter) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    return { start, end, lower: plainWord(word), kind: 'word', capital: startsUpper(word), value: null, touches };
  }
  const end = kind === CharKind.Digit ? numberEnd(text, start) : start + charLength(text, start);
  const lower = text.slice(start, end);
  const value = kind === CharKind.Digit ? numberOf(lower) : null;
  return { start, end, lower, kind: kind === CharKind.Digit ? 'number' : 'mark', capital: false, value, touches };
}

/**
 * The words, numbers and marks of a text in order; the first 4,000 UTF-16 units of a longer one. Any string is
 * accepted. Words end at hyphens: *twenty-five* is three pieces.
 */
export function piecesOf(text: string): Piece[] {
  const read = text.slice(0, LONGEST);
  const pieces: Piece[] = [];
  for (let at = 0; at < read.length; ) {
    const kind = charKind(read, at);
    if (kind === CharKind.Space || kind === CharKind.Join) {
      at += charLength(read, at);
      continue;
    }
    const piece = pieceAt(read, at, pieces.at(-1)?.end === at);
    pieces.push(piece);
    at = piece.end;
  }
  return pieces;
}
