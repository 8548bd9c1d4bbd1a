import { CUE_VERBS } from '../lexicon/verb-forms';
import { KNOWN_VERBS } from './known-verbs';

const known = new Set(KNOWN_VERBS.split(' '));
const MORE = new Set([
  "'s",
  "'re",
  "'m",
  "'ve",
  "'d",
  'is',
  'are',
  'am',
  'has',
  'does',
  'do',
  'have',
  'be',
  'ca',
  'wo',
  'ai',
  'gets',
]);

/** Whether a word can be a present or plain form of a verb at all ("polls" can, "strategists" cannot). */
export function canBeVerb(lower: string): boolean {
  if (MORE.has(lower) || CUE_VERBS.has(lower) || known.has(lower)) return true;
  if (!lower.endsWith('s')) return false;
  const stem = lower.slice(0, -1);
  return known.has(stem) || known.has(lower.slice(0, -2)) || known.has(`${lower.slice(0, -3)}y`);
}
