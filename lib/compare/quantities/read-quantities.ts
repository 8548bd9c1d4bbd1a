import type { Piece } from '../pieces';
import type { Quantity } from './quantity';
import type { Bound, QuantityWords, Unit } from './quantity-words';
import { daysOf, readDate } from './read-date';
import { afterHyphen, type ReadNumber, readNumber } from './read-number';

/** So many words behind a number are looked at for what is counted. */
const COUNTED = 3;
/** A percentage of a number is within it, whatever its zeros leave open. */
const CLOSEST = 0.1;

/** How far a part in words ("a third") may be off, in points. */
const ROUGH_SHARE = 1;

interface Reader {
  pieces: readonly Piece[];
  words: QuantityWords;
  keys: readonly (string | null)[];
}

const lowerAt = ({ pieces }: Reader, at: number): string => pieces[at]?.lower ?? '';

/** The bound that ends right before a piece, and the index where it begins. */
function boundBefore({ pieces, words }: Reader, at: number): { bound: Bound | null; first: number } {
  for (let length = Math.min(words.longestBound, at); length > 0; length--) {
    const phrase = pieces.slice(at - length, at).map(({ lower }) => lower);
    const bound = words.bounds.get(phrase.join(' '));
    if (bound) return { bound, first: at - length };
  }
  return { bound: null, first: at };
}

/** What stands behind a number: the unit or what is counted. */
interface Measure {
  unit: Unit | null;
  counted: readonly string[];
  last: number;
}

function percentAt(reader: Reader, at: number): Measure | null {
  const { words } = reader;
  const sign = words.percent.find((phrase) => phrase.split(' ').every((word, i) => lowerAt(reader, at + i) === word));
  if (sign === undefined) return null;
  const last = at + sign.split(' ').length;
  const isPoints = words.points.has(lowerAt(reader, last));
  return {
    unit: { dimension: isPoints ? 'points' : 'share', factor: 1 },
    counted: [],
    last: isPoints ? last + 1 : last,
  };
}

function countedAt(reader: Reader, at: number): string[] {
  const { pieces, words, keys } = reader;
  const counted: string[] = [];
  for (let i = at; i < pieces.length && counted.length < COUNTED; i++) {
    const piece = pieces[i]!;
    if (words.beforeCounted.has(piece.lower)) continue;
    if (piece.kind !== 'word' || words.endsCounted(piece.lower)) break;
    const key = keys[i];
    if (key) counted.push(key);
  }
  return counted;
}

function measureAt(reader: Reader, at: number, before: Unit | null): Measure {
  if (before) return { unit: before, counted: [], last: at };
  const next = afterHyphen(reader.pieces, at);
  const unit = reader.words.units.get(lowerAt(reader, next));
  if (unit) return { unit, counted: [], last: next + 1 };
  const percent = percentAt(reader, next);
  return percent ?? { unit: null, counted: countedAt(reader, next), last: at };
}

/** Seconds of a "a year" that begins within the two pieces behind an amount. */
function rateAt(reader: Reader, at: number): number | null {
  const { words } = reader;
  for (let i = at; i < at + 4; i++) {
    const adverb = words.rates.get(lowerAt(reader, i));
    if (adverb) return adverb;
    const unit = words.units.get(lowerAt(reader, i + 1));
    if (words.per.has(lowerAt(reader, i)) && unit?.dimension === 'time') return unit.factor;
    if (reader.pieces[i]?.kind === 'mark') return null;
  }
  return null;
}

/** Numbers that are parts of something else: times, scores, "A4", "5th", "9/11". */
function isLoose({ pieces, words }: Reader, at: number, last: number): boolean {
  const [piece, before, after] = [pieces[at]!, pieces[at - 1], pieces[last]];
  if (piece.kind !== 'number') return false;
  if (piece.touches && before && /^[\p{L}/:#–-]/u.test(before.lower)) return true;
  if (!after?.touches) return false;
  if (/^[–-]/.test(after.lower)) return pieces[last + 1]?.kind === 'number';
  return /^[/:]/.test(after.lower) || (after.kind === 'word' && !words.units.has(after.lower));
}

function moneyBefore(reader: Reader, at: number): { unit: Unit | null; first: number } {
  const unit = reader.words.moneyBefore.get(lowerAt(reader, at - 1)) ?? null;
  if (!unit) return { unit, first: at };
  // "US$", "A$": the letters before the sign tell whose dollar it is.
  const whose = reader.pieces[at - 1]!.touches
    ? reader.words.moneyBefore.get(`${lowerAt(reader, at - 2)}$`)
    : undefined;
  return whose ? { unit: whose, first: at - 2 } : { unit, first: at - 1 };
}

/** Whether a number in words is one at all: "one" alone is mostly a pronoun, a part needs its whole. */
function isMeant(reader: Reader, at: number, number: ReadNumber, measure: Measure): boolean {
  if (number.isFraction) {
    const isPlural = number.last > at + 1 && !reader.words.oneOf.has(lowerAt(reader, at));
    return isPlural || reader.words.ofWhole.has(lowerAt(reader, number.last));
  }
  return number.isFigure || number.value !== 1 || measure.unit !== null;
}

interface Ends {
  low: ReadNumber;
  high: ReadNumber;
  unit: Unit | null;
  last: number;
}

/** The second end of a range behind a first number: "5 to 10", "5–10", "between 5 and 10". */
function highEnd(reader: Reader, at: number, low: ReadNumber): Ends | null {
  const { words, pieces } = reader;
  const isBetween = lowerAt(reader, at - 1) === words.between || lowerAt(reader, at - 2) === words.between;
  let joint = low.last;
  const own = measureAt(reader, joint, null);
  if (own.unit && words.to.has(lowerAt(reader, own.last))) joint = own.last;
  const joins = words.to.has(lowerAt(reader, joint)) || (isBetween && lowerAt(reader, joint) === words.and);
  if (!joins) return null;
  const money = words.moneyBefore.get(lowerAt(reader, joint + 1));
  const high = readNumber(pieces, joint + (money ? 2 : 1), words);
  if (!high || high.isFraction || high.value <= low.value) return null;
  return { low, high, unit: money ?? null, last: high.last };
}

/** "5 to 10 million": the scale of the second end is that of the first too. */
function scaledLow({ low, high }: Ends): number {
  const isShort = low.isFigure && low.scale === 1 && low.value < high.value / high.scale;
  return isShort ? low.value * high.scale : low.value;
}

/** "one in five", "3 out of 10" as a share. */
function shareAt(reader: Reader, number: ReadNumber): { value: number; last: number } | null {
  const { words, pieces } = reader;
  for (const phrase of words.inOf) {
    const parts = phrase.split(' ');
    if (!parts.every((word, i) => lowerAt(reader, number.last + i) === word)) continue;
    const whole = readNumber(pieces, number.last + parts.length, words);
    if (whole && whole.value > number.value && whole.value <= 1000 && number.value >= 1)
      return { value: number.value / whole.value, last: whole.last };
  }
  return null;
}

function toldOf(reader: Reader, first: number): Quantity['told'] {
  const word = lowerAt(reader, first - 1);
  if (word === reader.words.changeBy) return 'change';
  return word === reader.words.changeTo ? 'level' : null;
}

/** How far the number as it is told may be off: half its last digit, but never more than a twentieth of it. */
const roundingOf = (value: number, digit: number): number => Math.min(digit, Math.abs(value) * CLOSEST) / 2;

type Built = Pick<Quantity, 'low' | 'high' | 'rounding' | 'dimension' | 'counted'> & { first: number; last: number };

function finished(reader: Reader, built: Built): Quantity {
  const { pieces, words } = reader;
  const { bound, first } = boundBefore(reader, built.first);
  const isChange = built.high > built.low && lowerAt(reader, built.first - 1) === words.from;
  const per = rateAt(reader, built.last);
  return {
    ...built,
    start: pieces[built.first]!.start,
    end: pieces[built.last - 1]!.end,
    bound,
    per,
    told: isChange ? 'ends' : toldOf(reader, first),
    limit: null,
  };
}

/** A part of a whole, as a percentage; told so roughly that it may be off by half a point. */
function shareOf(reader: Reader, first: number, last: number, share: number): Quantity {
  const percentage = share * 100;
  const measured = { dimension: 'share', counted: [], rounding: ROUGH_SHARE };
  return finished(reader, { first, last, low: percentage, high: percentage, ...measured });
}

function quantityAt(reader: Reader, at: number): Quantity | null {
  const { pieces, words } = reader;
  const low = readNumber(pieces, at, words);
  if (!low) return loneUnitAt(reader, at);
  const money = moneyBefore(reader, at);
  const share = low.isFraction ? null : shareAt(reader, low);
  if (share) return shareOf(reader, at, share.last, share.value);
  const range = low.isFraction ? null : highEnd(reader, at, low);
  const last = range?.last ?? low.last;
  if (isLoose(reader, at, last)) return null;
  const measure = measureAt(reader, last, money.unit ?? range?.unit ?? null);
  if (!range && !isMeant(reader, at, low, measure)) return null;
  if (low.isFraction) return shareOf(reader, at, last, low.value);
  const factor = measure.unit?.factor ?? 1;
  const end = range?.high ?? low;
  return finished(reader, {
    first: money.first,
    last: measure.last,
    low: (range ? scaledLow(range) : low.value) * factor,
    high: end.value * factor,
    rounding: roundingOf(end.value, end.digit) * factor,
    dimension: measure.unit?.dimension ?? 'count',
    counted: measure.counted,
  });
}

/** "a single day", "within a year": one of a unit, without a number. */
function loneUnitAt(reader: Reader, at: number): Quantity | null {
  const { words, pieces } = reader;
  if (!words.oneOf.has(lowerAt(reader, at))) return null;
  const second = words.oneOf.has(lowerAt(reader, at + 1)) ? at + 1 : at;
  const unit = words.units.get(lowerAt(reader, second + 1));
  if (!unit || pieces[second + 1]!.kind !== 'word') return null;
  const isMeant = second > at || words.lasting.has(lowerAt(reader, at - 1));
  if (!isMeant) return null;
  const { factor, dimension } = unit;
  return finished(reader, {
    first: at,
    last: second + 2,
    low: factor,
    high: factor,
    rounding: 0,
    dimension,
    counted: [],
  });
}

function dateAt(reader: Reader, at: number): Quantity | null {
  const { pieces, words } = reader;
  const date = readDate(pieces, at, words);
  if (!date) return null;
  const [low, high] = daysOf(date);
  const word = lowerAt(reader, at - 1);
  return {
    start: pieces[at]!.start,
    end: pieces[date.last - 1]!.end,
    first: at,
    last: date.last,
    dimension: date.year === null ? 'day' : 'date',
    low,
    high,
    rounding: 0,
    bound: null,
    per: null,
    told: null,
    counted: [],
    limit: words.limits.has(word) ? word : null,
  };
}

/**
 * All numbers, amounts, shares, lengths of time and dates of a text, in order, none inside another. What cannot be
 * read for sure is left out: times, scores, ordinals, names with figures.
 *
 * @param keys for each piece the key of its word, for what is counted
 */
export function readQuantities(
  pieces: readonly Piece[],
  words: QuantityWords,
  keys: readonly (string | null)[],
): Quantity[] {
  const reader = { pieces, words, keys };
  const found: Quantity[] = [];
  for (let at = 0; at < pieces.length; ) {
    const quantity = dateAt(reader, at) ?? quantityAt(reader, at);
    if (quantity) found.push(quantity);
    at = quantity ? Math.max(quantity.last, at + 1) : at + 1;
  }
  return found;
}
