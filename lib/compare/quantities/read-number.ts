import type { Piece } from '../pieces';
import type { QuantityWords } from './quantity-words';

/** A number as it stands in a text, in figures or words. */
export interface ReadNumber {
  value: number;
  /** The last digit that is told: 100,000 for "1.2 million". */
  digit: number;
  /** What a word behind it multiplied it by; 1 without one. */
  scale: number;
  /** Index after its last piece. */
  last: number;
  isFraction: boolean;
  /** Whether it is in figures. */
  isFigure: boolean;
}

/** A whole ten, a hundred …: what the zeros at the end of a number leave open. */
function lastDigitOf(text: string): number {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length;
  if (decimals !== undefined) return 10 ** -decimals;
  return 10 ** (/0*$/.exec(text.replaceAll(',', ''))?.[0].length ?? 0);
}

const isHyphen = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[-‐‑]$/.test(piece.lower) && piece.touches;

/** The index after a hyphen at `at`, else `at` itself. */
export const afterHyphen = (pieces: readonly Piece[], at: number): number => (isHyphen(pieces[at]) ? at + 1 : at);

/** What a word or figure right behind a number multiplies it by; null where it does not. */
function scaleAt(pieces: readonly Piece[], at: number, afterFigure: boolean, words: QuantityWords): number | null {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return null;
  const short = afterFigure && pieces[at]!.touches ? words.shortScales.get(piece.lower) : undefined;
  return words.scales.get(piece.lower) ?? short ?? null;
}

function withHalf(pieces: readonly Piece[], at: number, words: QuantityWords): number {
  const [and, article, half] = pieces.slice(at, at + 3).map(({ lower }) => lower);
  return and === words.and && words.oneOf.has(article ?? '') && half === words.half ? at + 3 : at;
}

function readFigure(pieces: readonly Piece[], at: number, words: QuantityWords): ReadNumber | null {
  const { value, lower } = pieces[at]!;
  if (value === null) return null;
  let [number, digit, last, whole] = [value, lastDigitOf(lower), at + 1, 1];
  const half = withHalf(pieces, last, words);
  if (half > last) [number, digit, last] = [number + 0.5, 0.1, half];
  for (let next = afterHyphen(pieces, last); ; next = afterHyphen(pieces, last)) {
    const scale = scaleAt(pieces, next, next === last && last === at + 1, words);
    if (scale === null) break;
    [number, digit, last, whole] = [number * scale, digit * scale, next + 1, whole * scale];
  }
  return { value: number, digit, scale: whole, last, isFraction: false, isFigure: true };
}

/** A number in words, as far as it was read. */
interface Spelt {
  total: number;
  current: number;
  digit: number;
  last: number;
}

/** Whether a small number goes on with a number in words: "twenty" with "five", "hundred" with all. */
const goesOn = (current: number, small: number): boolean =>
  current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && small < 10);

/** A number in words with one word more; null where the word is no part of it. */
function grown({ total, current, digit }: Spelt, word: string, last: number, words: QuantityWords): Spelt | null {
  const small = words.small.get(word);
  if (small !== undefined) {
    if (!goesOn(current, small)) return null;
    return { total, current: current + small, digit: small % 10 === 0 && small > 10 ? 10 : 1, last };
  }
  const scale = words.scales.get(word);
  if (scale === undefined) return null;
  if (scale < 1000) return { total, current: (current || 1) * scale, digit: (digit || 1) * scale, last };
  return { total: total + (current || 1) * scale, current: 0, digit: (digit || 1) * scale, last };
}

/** The number with the piece at `at`, across a hyphen or an "and" before it; null where it goes no further. */
function nextWord(spelt: Spelt, pieces: readonly Piece[], at: number, words: QuantityWords): Spelt | null {
  const isAnd = pieces[at]?.lower === words.and && spelt.current + spelt.total >= 100;
  const word = isAnd || isHyphen(pieces[at]) ? at + 1 : at;
  return pieces[word]?.kind === 'word' ? grown(spelt, pieces[word]!.lower, word + 1, words) : null;
}

function readWords(pieces: readonly Piece[], at: number, words: QuantityWords): ReadNumber | null {
  const isArticle = !words.small.has(pieces[at]!.lower) && words.oneOf.has(pieces[at]!.lower);
  const begun: Spelt = { total: 0, current: 0, digit: 0, last: isArticle ? at + 1 : at };
  // A scale alone is no number ("hundred of them"), and an article needs one ("a hundred").
  if (isArticle !== words.scales.has(pieces[begun.last]?.lower ?? '')) return null;
  let spelt = grown(begun, pieces[begun.last]!.lower, begun.last + 1, words);
  if (spelt === null) return null;
  for (let next: Spelt | null = spelt; next; next = nextWord(spelt, pieces, spelt.last, words)) spelt = next;
  const half = withHalf(pieces, spelt.last, words);
  const value = spelt.total + spelt.current + (half > spelt.last ? 0.5 : 0);
  const digit = half > spelt.last ? 0.1 : spelt.digit;
  const scaled = half > spelt.last ? words.scales.get(pieces[half]?.lower ?? '') : undefined;
  const [last, by] = scaled === undefined ? [half, 1] : [half + 1, scaled];
  return { value: value * by, digit: digit * by, last, scale: 1, isFraction: false, isFigure: false };
}

/** "two-thirds", "a quarter of", "half the": parts of a whole. */
function readFraction(pieces: readonly Piece[], at: number, words: QuantityWords): ReadNumber | null {
  const { lower, value } = pieces[at]!;
  const isFraction = (index: number) => words.fractions.has(pieces[index]?.lower ?? '');
  const made = (count: number, index: number): ReadNumber => {
    const share = count * words.fractions.get(pieces[index]!.lower)!;
    return { value: share, digit: 0.02, last: index + 1, scale: 1, isFraction: true, isFigure: false };
  };
  if (lower === words.half) return made(1, at);
  const count = value ?? words.small.get(lower) ?? (words.oneOf.has(lower) ? 1 : null);
  const next = afterHyphen(pieces, at + 1);
  return count !== null && count >= 1 && count < 10 && isFraction(next) ? made(count, next) : null;
}

/** "half a million": a fraction and a scale. */
function readPartOfScale(pieces: readonly Piece[], at: number, words: QuantityWords): ReadNumber | null {
  const part = readFraction(pieces, at, words);
  if (part === null) return null;
  let next = part.last;
  while (next < part.last + 2 && words.beforeScale.has(pieces[next]?.lower ?? '')) next++;
  const scale = words.scales.get(pieces[next]?.lower ?? '');
  if (scale === undefined || next === part.last) return null;
  return {
    value: part.value * scale,
    digit: 0.1 * scale,
    last: next + 1,
    scale: 1,
    isFraction: false,
    isFigure: false,
  };
}

/** Most words begin no number. */
const canBegin = (word: string, { small, scales, oneOf, half }: QuantityWords): boolean =>
  small.has(word) || oneOf.has(word) || scales.has(word) || word === half;

/**
 * The number that begins at a piece, in figures or words, with its scale ("2.5 million", "half a million", "two
 * thirds"); null where none begins.
 */
export function readNumber(pieces: readonly Piece[], at: number, words: QuantityWords): ReadNumber | null {
  const piece = pieces[at];
  if (!piece || piece.kind === 'mark' || (piece.kind === 'word' && !canBegin(piece.lower, words))) return null;
  const part = readPartOfScale(pieces, at, words) ?? readFraction(pieces, at, words);
  if (part) return part;
  return piece.kind === 'number' ? readFigure(pieces, at, words) : readWords(pieces, at, words);
}
