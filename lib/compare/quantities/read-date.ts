import type { Piece } from '../pieces';
import type { QuantityWords } from './quantity-words';

/** A date as a text gives it; what it does not say is null. */
export interface ReadDate {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  /** Index after its last piece. */
  last: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** A year in figures; four figures without a comma, so that "2,000 people" is none. */
function yearAt(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || piece.lower.length !== 4 || piece.value === null) return null;
  const isYear = Number.isInteger(piece.value) && piece.value >= FIRST_YEAR && piece.value <= LAST_YEAR;
  return isYear && !(piece.touches && /^[\p{L}\p{Sc}]/u.test(pieces[at - 1]?.lower ?? '')) ? piece.value : null;
}

function monthAt(pieces: readonly Piece[], at: number, words: QuantityWords): number | null {
  const piece = pieces[at];
  return piece?.kind === 'word' && piece.capital ? (words.months.get(piece.lower) ?? null) : null;
}

/** The day of a month at a piece, with the index after it and its "rd of"; null for other numbers. */
function dayAt(pieces: readonly Piece[], at: number, words: QuantityWords): { day: number; last: number } | null {
  const value = pieces[at]?.kind === 'number' ? pieces[at]!.value : null;
  if (value === null || !Number.isInteger(value) || value < 1 || value > 31) return null;
  let last = at + 1;
  while (last < at + 3 && words.ordinals.has(pieces[last]?.lower ?? '')) last++;
  return { day: value, last };
}

/** The index of a year behind a date: at `at`, or after one comma. */
function withYear(pieces: readonly Piece[], at: number, date: Omit<ReadDate, 'year' | 'last'>): ReadDate {
  const index = pieces[at]?.lower === ',' ? at + 1 : at;
  const year = yearAt(pieces, index);
  return { ...date, year, last: year === null ? at : index + 1 };
}

/**
 * The date that begins at a piece: "3 March 2019", "March 3rd", "March 2019", "2019"; null where none begins. A month
 * that is another word too needs a day or a year.
 */
export function readDate(pieces: readonly Piece[], at: number, words: QuantityWords): ReadDate | null {
  const month = monthAt(pieces, at, words);
  if (month !== null) {
    const day = yearAt(pieces, at + 1) === null ? dayAt(pieces, at + 1, words) : null;
    const date = withYear(pieces, day?.last ?? at + 1, { month, day: day?.day ?? null });
    return words.isOtherWord(pieces[at]!.lower) && date.day === null && date.year === null ? null : date;
  }
  const first = dayAt(pieces, at, words);
  const after = first && monthAt(pieces, first.last, words);
  if (first && after) return withYear(pieces, first.last + 1, { month: after, day: first.day });
  const year = yearAt(pieces, at);
  return year === null ? null : { year, month: null, day: null, last: at + 1 };
}

const DAYS_A_YEAR = 372;
const DAYS_A_MONTH = 31;

/** The first and last day that a date can mean, counted in years of twelve times 31 days; without a year, of year 0. */
export function daysOf({ year, month, day }: ReadDate): [low: number, high: number] {
  const start = (year ?? 0) * DAYS_A_YEAR + ((month ?? 1) - 1) * DAYS_A_MONTH + (day ?? 1) - 1;
  const length = day !== null ? 1 : month !== null ? DAYS_A_MONTH : DAYS_A_YEAR;
  return [start, start + length - 1];
}
