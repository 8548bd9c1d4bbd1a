import { Stand } from './antecedent';
import type { ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';

/** Who stands after more words than this does not open the sentence. */
const MOST_BEFORE_LEAD = 5;
/** Whether the word at a token is a verb of persons or one that helps another. */
export function isVerbAt(block: ScannedBlock, at: number): boolean {
  const token = block.tokens[at];
  if (token?.kind !== 'word') return false;
  return block.words.auxiliaries.has(token.lower) || (block.classes[at]! & WordClass.PersonVerb) !== 0;
}

/** How words that mean somebody stand; `isFirst`: nobody was meant before in their sentence. `last` is exclusive. */
export function standAt(block: ScannedBlock, first: number, last: number, isFirst: boolean): Stand {
  const { tokens, sentences } = block;
  if (tokens[last]?.lower === "'s") return Stand.Possessive;
  const { sentence } = tokens[first]!;
  const before = tokens[first - 1];
  if (before?.sentence === sentence && block.words.prepositions.has(before.lower)) return Stand.AfterPreposition;
  if (isFirst && first - sentences[sentence]!.first <= MOST_BEFORE_LEAD) return Stand.Lead;
  // "said the woman"
  if (isFirst && first > 0 && (block.classes[first - 1]! & WordClass.PersonVerb) !== 0) return Stand.Subject;
  return isVerbAt(block, last) ? Stand.Subject : Stand.Other;
}
