import type { CompareLanguage, WordMeaning } from './compare-language';
import { type Piece, piecesOf } from './pieces';
import type { Quantity } from './quantities/quantity';
import { readQuantities } from './quantities/read-quantities';

/** A text as it is compared; made once for each text. */
export interface ReadText {
  pieces: readonly Piece[];
  /** For each piece the key of its word; null for words that are about nothing, and for numbers and marks. */
  keys: readonly (string | null)[];
  /** For each piece what is known of its word; null for names, which mean nothing but the name, numbers and marks. */
  facts: readonly (WordMeaning | null)[];
  quantities: readonly Quantity[];
}

/** Marks behind which a capital tells nothing. */
const OPENS = /^[.!?:;…"“”«»'‘(–—-]$/;

const isStart = (pieces: readonly Piece[], at: number): boolean => at === 0 || OPENS.test(pieces[at - 1]!.lower);

/** The words that are names by their capital: inside a sentence, or as well at its start. */
function namesIn(pieces: readonly Piece[], language: CompareLanguage): boolean[] {
  const inside = pieces.map(
    (piece, at) => piece.capital && !isStart(pieces, at) && !language.isAlwaysCapital(piece.lower),
  );
  const known = new Set(pieces.flatMap(({ lower }, at) => (inside[at] ? [lower] : [])));
  return pieces.map(({ capital, lower }, at) => {
    if (inside[at] || !capital) return inside[at]!;
    return known.has(lower) || (inside[at + 1]! && language.factsOf(lower).key !== null);
  });
}

/** One key for all words of a name in a row, at its first word, so that a long name counts as much as a short one. */
function nameKey(pieces: readonly Piece[], isName: readonly boolean[], at: number): string | null {
  if (isName[at - 1]) return null;
  let end = at;
  while (isName[end]) end++;
  const words = pieces.slice(at, end).map(({ lower }) => lower);
  return `=${words.join(' ')}`;
}

/** Reads a text for comparing. Any string is accepted; time grows with its length, up to 4,000 UTF-16 units. */
export function readForComparing(text: string, language: CompareLanguage): ReadText {
  const pieces = piecesOf(text);
  const isName = namesIn(pieces, language);
  const facts = pieces.map(({ kind, lower }, at) => (kind === 'word' && !isName[at] ? language.factsOf(lower) : null));
  const keys = facts.map((fact, at) => (isName[at] ? nameKey(pieces, isName, at) : (fact?.key ?? null)));
  return { pieces, keys, facts, quantities: readQuantities(pieces, language.quantities, keys) };
}
