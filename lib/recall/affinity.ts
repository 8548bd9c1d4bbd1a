import { foldWords } from '../text/fold-word';
import type { RecallLanguage } from './recall-language';
import { WEIGHTS, type Weights } from './weights';

/** Who said a text and when, as far as it is known; ISO dates, cut to any precision. */
export interface Origin {
  speaker?: string;
  date?: string;
}

const DAY = 86_400_000;

/** The word of a name that people are called by: the last one that is no suffix. */
function calledBy(speaker: string, { isNameSuffix }: RecallLanguage): string {
  const words = foldWords(speaker).split(' ');
  return words.findLast((word) => !isNameSuffix(word)) ?? '';
}

function daysBetween(a: string, b: string): number | null {
  const [one, other] = [Date.parse(a), Date.parse(b)];
  return Number.isNaN(one) || Number.isNaN(other) ? null : Math.abs(one - other) / DAY;
}

/**
 * By how much the score of a text rises because it comes from the same mouth or the same time as what is asked for:
 * 1 when nothing is known, never less. Only for search over texts whose people are not told apart by an id; with a
 * library the person is sure and dates decide nothing but ties.
 */
export function affinity(asked: Origin, held: Origin, language: RecallLanguage, weights: Weights = WEIGHTS): number {
  let by = 1;
  if (asked.speaker && held.speaker) {
    const name = calledBy(asked.speaker, language);
    if (name !== '' && name === calledBy(held.speaker, language)) by += weights.sameSpeaker;
  }
  const days = asked.date && held.date ? daysBetween(asked.date, held.date) : null;
  if (days !== null) {
    by += weights.sameTime / (1 + days / weights.sameTimeDays);
    by += weights.sameWeek / (1 + days / weights.sameWeekDays);
  }
  return by;
}
