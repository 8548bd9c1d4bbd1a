import { isTimeWord, type TermRange } from './noun-phrases';
import type { Unit } from './units';

const STRETCH =
  /^(?:week|weekend|month|year|decade|morning|afternoon|evening|night|day|hour|minute|fall|spring|summer|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)s?$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Where a time begins that ends just before `end` ("this month", "on Friday afternoon", "in 2010"); `end` for none. */
export function timeLeft(unit: Unit, end: number): number {
  const word = unit.terms[end - 1]?.lower ?? '';
  const before = unit.terms[end - 2]?.lower ?? '';
  if (YEAR.test(word)) return before === 'in' ? end - 2 : end;
  if (STRETCH.test(word) && /^(?:this|last|next|that|earlier)$/.test(before)) return end - 2;
  const day = PART_OF_DAY.test(word) && isTimeWord(unit, end - 2) ? end - 2 : end - 1;
  if (!isTimeWord(unit, day) || !/^(?:NNP|NN)$/.test(unit.tags[day]!)) return end;
  return unit.terms[day - 1]?.lower === 'on' ? day - 1 : day;
}

/** The term after a time at `at` ("last week", "on Friday morning"); `at` itself for none. */
export function timeRight(unit: Unit, at: number): number {
  const from = /^(?:on|earlier)$/.test(unit.terms[at]?.lower ?? '') ? at + 1 : at;
  const word = unit.terms[from]?.lower ?? '';
  const next = unit.terms[from + 1]?.lower ?? '';
  if (/^(?:this|last|next|that)$/.test(word) && STRETCH.test(next)) return from + 2;
  if (!isTimeWord(unit, from)) return at;
  return PART_OF_DAY.test(next) ? from + 2 : from + 1;
}

/** Whether a phrase names a time or is a bare number: nobody who could have said anything. */
export function isTimeOrNumber(unit: Unit, { first, last }: TermRange): boolean {
  const head = unit.terms[last - 1]!;
  if (/^\d[\d.,]*$/.test(head.text) && last - first === 1) return true;
  const words = unit.terms.slice(first, last);
  const times = words.filter((t, i) => STRETCH.test(t.lower) || isTimeWord(unit, first + i));
  return times.length > 0 && words.every((t) => STRETCH.test(t.lower) || SMALL.test(t.lower) || YEAR.test(t.text));
}

const SMALL = /^(?:this|last|next|that|earlier|the|a|few|today|yesterday|tomorrow|tonight|later|early|late|on|in)$/;
