import type { TextRange } from '../pieces';
import type { Bound } from './quantity-words';

/** A number, amount, share, length of time or date in a text. */
export interface Quantity extends TextRange {
  /** Indices into the text's pieces, `last` exclusive. */
  first: number;
  last: number;
  /** What it measures: `count`, `share` (in per cent), `points`, `date`, `money:…`, `time`, … */
  dimension: string;
  /** The number or both ends of a range, in the dimension's own unit; of a date days since year 0. */
  low: number;
  high: number;
  /** Half of the last digit that is told, in the dimension's own unit: how far a rounded number may be off. */
  rounding: number;
  bound: Bound | null;
  /** Seconds of the "a year" behind it; null without one. */
  per: number | null;
  /** Whether it is told as a change ("by"), a level ("to"), or as both ends of a change ("from … to"). */
  told: 'change' | 'level' | 'ends' | null;
  /** Keys of what is counted, nearest first, at most three; empty where a unit says what it is. */
  counted: readonly string[];
  /** Of a date: the word before it that makes it a limit. */
  limit: string | null;
}
