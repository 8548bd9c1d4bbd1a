import { oneOf } from '../../../detect/one-of';
import { ANY_WEEKDAY } from '../weekdays';
import { type Bounds, clauseEnd } from './clause-end';
import { isList } from './list-comma';
import { baseNounRight } from './noun-phrases';
import type { Sentence, VerbGroup } from './sentence';

const AFTER_NOUN = new Set(['after', 'though', 'although', 'until', 'but', 'despite', 'whereas', 'amid']);

/** Where the object of a verb ends: like {@link clauseEnd}, but earlier, before what tells when, where and why. */
export function objectEnd(sentence: Sentence, from: number, bounds: Bounds): number {
  const end = clauseEnd(sentence, from, bounds);
  const starts = new Map(sentence.groups.map((g) => [g.first, g]));
  const noun = bounds.relative ? baseNounRight(sentence, from)?.last : undefined;
  for (let i = from + 1; i < end; i++) {
    // "The man who attacked Haug said": the verb of the man.
    if (i === noun && starts.get(i)?.form === 'finite') return i;
    if (sentence.quote[i]! >= 0) {
      if (sentence.terms[i]!.text === ',' && sentence.quote[i + 1] !== sentence.quote[i] && !isList(sentence, i, end))
        return i + 1;
      continue;
    }
    const { lower } = sentence.terms[i]!;
    if (AFTER_NOUN.has(lower)) return i;
    if (lower === ',' && !isList(sentence, i, end) && !isFurtherPart(sentence, i)) return i;
    if (sentence.tags[i] === 'CC' && isNextClause(sentence, starts, i, bounds.cueTag)) return i;
    if (isLastTime(sentence, i, end) || isOccasion(sentence, i)) return i;
    if (starts.get(i)?.form === 'ing' && starts.get(i)!.cues.length > 0 && oneOf('NN|NNS|NNP', sentence.tags[i - 1]))
      return i;
  }
  return end;
}

const OCCASION =
  'twitter|facebook|instagram|tweet|tweets|speech|interview|interviews|statement|letter|email|e-mail|memo|ad|ads|debate|rally|rallies|conference|hearing|press|post|article|column|op-ed|appearance|podcast|remarks|testimony|call|event|news|cnn|fox|msnbc|nbc|abc|cbs|radio|television';

/** "mocked the plan on Twitter", "attacked him in an interview": where it was said ends what was said. */
function isOccasion(sentence: Sentence, i: number): boolean {
  if (!oneOf('on|in|at|during|via', sentence.terms[i]!.lower)) return false;
  for (let j = i + 1; j <= i + 4 && j < sentence.terms.length; j++) {
    if (oneOf(OCCASION, sentence.terms[j]!.lower)) return true;
    if (!oneOf('DT|JJ|NN|NNP|CD|PRP$|POS', sentence.tags[j]!)) return false;
  }
  return false;
}

/** A day at the very end tells when it was said: "criticized the plan on Monday". */
function isLastTime(sentence: Sentence, i: number, end: number): boolean {
  const day = sentence.terms[i]!.lower === 'on' ? i + 1 : i;
  if (!oneOf(ANY_WEEKDAY, sentence.terms[day]?.lower)) return false;
  const next = oneOf('morning|evening|night|afternoon', sentence.terms[day + 1]?.lower) ? day + 2 : day + 1;
  return next >= end || oneOf(',|on|during', sentence.terms[next]!.lower);
}

/** "a house, old and cold, in the woods": what after a comma still tells of the noun, or adds to a row of names. */
function isFurtherPart(sentence: Sentence, comma: number): boolean {
  const tag = sentence.tags[comma + 1] ?? '';
  if (oneOf('JJ|CD', tag) || (tag === 'NNP' && sentence.tags[comma - 1] === 'NNP')) return true;
  if (tag === 'CC') return oneOf('TO|IN', sentence.tags[comma + 2]);
  return oneOf('in|with|among|including|especially|particularly|such', sentence.terms[comma + 1]?.lower);
}

/**
 * "attacking the plan and calling for another", "backed the plan and she signed it": a next verb or clause of the
 * reporter's.
 */
function isNextClause(sentence: Sentence, starts: Map<number, VerbGroup>, and: number, cueTag: string): boolean {
  if (sentence.quote[and + 1]! >= 0) return false;
  const next = starts.get(and + 1);
  if (next?.form === 'finite' || oneOf('he|she|they|we|i', sentence.terms[and + 1]?.lower)) return true;
  return (next?.form === 'ing' || next?.form === 'participle') && sentence.tags[and + 1] === cueTag;
}
