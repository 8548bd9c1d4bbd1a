import type { CompareLanguage } from './compare-language';
import { type Piece, piecesOf } from './pieces';
import type { Quantity } from './quantities/quantity';
import { readQuantities } from './quantities/read-quantities';

/** A text as it is compared; made once for each text. */
export interface ReadText {
  pieces: readonly Piece[];
  /** For each piece the key of its word, null for others. */
  keys: readonly (string | null)[];
  quantities: readonly Quantity[];
}

/** Reads a text for comparing. Any string is accepted; time grows with its length, up to 4,000 UTF-16 units. */
export function readForComparing(text: string, language: CompareLanguage): ReadText {
  const pieces = piecesOf(text);
  const keyOf = (piece: Piece) => (piece.kind === 'word' ? language.keyOf(piece.lower) : null);
  return { pieces, keys: pieces.map(keyOf), quantities: readQuantities(pieces, language.quantities, keyOf) };
}
