import { foldWord } from '../text/fold-word';

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

const PIECE = /\d+(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\S/gu;
const POSSESSIVE = /'s?$/;
/** More digits than a number can hold exactly. */
const MOST_DIGITS = 15;

function numberOf(text: string): number | null {
  const plain = text.replaceAll(',', '');
  return /^0\d/.test(plain) || plain.length > MOST_DIGITS ? null : Number(plain);
}

function kindOf(text: string): Piece['kind'] {
  if (/^\d/.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'mark';
}

/**
 * The words, numbers and marks of a text in order; the first 4,000 UTF-16 units of a longer one. Any string is
 * accepted. Words end at hyphens: *twenty-five* is three pieces.
 */
export function piecesOf(text: string): Piece[] {
  let end = -1;
  return Array.from(text.slice(0, LONGEST).matchAll(PIECE), ({ 0: found, index }) => {
    const kind = kindOf(found);
    const touches = index === end;
    end = index + found.length;
    return {
      start: index,
      end,
      lower: kind === 'word' ? foldWord(found).replace(POSSESSIVE, '') : found,
      kind,
      capital: /^\p{Lu}/u.test(found),
      value: kind === 'number' ? numberOf(found) : null,
      touches,
    };
  });
}
