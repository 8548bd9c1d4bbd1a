import { oneOf } from '../../../detect/one-of';
import { WEEKDAYS } from '../weekdays';
import { isTimeWord } from './noun-phrases';
import type { Sentence, TermRange } from './sentence';

const STRETCH = `weeks|week|weekends|weekend|months|month|years|year|decades|decade|mornings|morning|afternoons|afternoon|evenings|evening|nights|night|days|day|hours|hour|minutes|minute|falls|fall|springs|spring|summers|summer|winters|winter|${WEEKDAYS.map((day) => `${day}s|${day}`).join('|')}|januarys|january|februarys|february|marchs|march|aprils|april|junes|june|julys|july|augusts|august|septembers|september|octobers|october|novembers|november|decembers|december`;
const PART_OF_DAY = 'morning|afternoon|evening|night';
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Where a time begins that ends just before `end` ("this month", "on Friday afternoon", "in 2010"); `end` for none. */
export function timeLeft(sentence: Sentence, end: number): number {
  const word = sentence.terms[end - 1]?.lower ?? '';
  const before = sentence.terms[end - 2]?.lower ?? '';
  if (YEAR.test(word)) return before === 'in' ? end - 2 : end;
  if (oneOf(STRETCH, word) && oneOf('this|last|next|that|earlier', before)) return end - 2;
  const day = oneOf(PART_OF_DAY, word) && isTimeWord(sentence, end - 2) ? end - 2 : end - 1;
  if (!isTimeWord(sentence, day) || !oneOf('NNP|NN', sentence.tags[day]!)) return end;
  return sentence.terms[day - 1]?.lower === 'on' ? day - 1 : day;
}

/** The term after a time at `at` ("last week", "on Friday morning"); `at` itself for none. */
export function timeRight(sentence: Sentence, at: number): number {
  const from = oneOf('on|earlier', sentence.terms[at]?.lower) ? at + 1 : at;
  const word = sentence.terms[from]?.lower ?? '';
  const next = sentence.terms[from + 1]?.lower ?? '';
  if (oneOf('this|last|next|that', word) && oneOf(STRETCH, next)) return from + 2;
  if (!isTimeWord(sentence, from)) return at;
  return oneOf(PART_OF_DAY, next) ? from + 2 : from + 1;
}

/** Whether a phrase names a time or is a bare number: nobody who could have said anything. */
export function isTimeOrNumber(sentence: Sentence, { first, last }: TermRange): boolean {
  const head = sentence.terms[last - 1]!;
  if (/^\d[\d.,]*$/.test(head.text) && last - first === 1) return true;
  const words = sentence.terms.slice(first, last);
  const times = words.filter((t, i) => oneOf(STRETCH, t.lower) || isTimeWord(sentence, first + i));
  return times.length > 0 && words.every((t) => oneOf(STRETCH, t.lower) || oneOf(SMALL, t.lower) || YEAR.test(t.text));
}

const SMALL = 'this|last|next|that|earlier|the|a|few|today|yesterday|tomorrow|tonight|later|early|late|on|in';
