import { oneOf } from '../../../detect/one-of';
import { type Bounds, clauseEnd } from './clause-end';
import { isList } from './list-comma';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

const AFTER_NOUN = new Set(['after', 'though', 'although', 'until', 'but', 'despite', 'whereas', 'amid']);

/** Where the object of a verb ends: like {@link clauseEnd}, but earlier, before what tells when, where and why. */
export function objectEnd(unit: Unit, groups: VerbGroup[], from: number, bounds: Bounds): number {
  const end = clauseEnd(unit, groups, from, bounds);
  const starts = new Map(groups.map((g) => [g.first, g]));
  for (let i = from + 1; i < end; i++) {
    if (unit.quote[i]! >= 0) {
      if (unit.terms[i]!.text === ',' && unit.quote[i + 1] !== unit.quote[i] && !isList(unit, i, end)) return i + 1;
      continue;
    }
    const { lower } = unit.terms[i]!;
    if (AFTER_NOUN.has(lower)) return i;
    if (lower === ',' && !isList(unit, i, end) && !isFurtherPart(unit, i)) return i;
    if (unit.tags[i] === 'CC' && isNextClause(unit, starts, i, bounds.cueTag)) return i;
    if (isLastTime(unit, i, end) || isOccasion(unit, i)) return i;
    if (starts.get(i)?.form === 'ing' && starts.get(i)!.cues.length > 0 && oneOf('NN|NNS|NNP', unit.tags[i - 1]))
      return i;
  }
  return end;
}

const OCCASION =
  'twitter|facebook|instagram|tweet|tweets|speech|interview|interviews|statement|letter|email|e-mail|memo|ad|ads|debate|rally|rallies|conference|hearing|press|post|article|column|op-ed|appearance|podcast|remarks|testimony|call|event|news|cnn|fox|msnbc|nbc|abc|cbs|radio|television';

/** "mocked the plan on Twitter", "attacked him in an interview": where it was said ends what was said. */
function isOccasion(unit: Unit, i: number): boolean {
  if (!oneOf('on|in|at|during|via', unit.terms[i]!.lower)) return false;
  for (let j = i + 1; j <= i + 4 && j < unit.terms.length; j++) {
    if (oneOf(OCCASION, unit.terms[j]!.lower)) return true;
    if (!oneOf('DT|JJ|NN|NNP|CD|PRP$|POS', unit.tags[j]!)) return false;
  }
  return false;
}

/** A day at the very end tells when it was said: "criticized the plan on Monday". */
function isLastTime(unit: Unit, i: number, end: number): boolean {
  const day = unit.terms[i]!.lower === 'on' ? i + 1 : i;
  if (!oneOf('monday|tuesday|wednesday|thursday|friday|saturday|sunday', unit.terms[day]?.lower)) return false;
  const next = oneOf('morning|evening|night|afternoon', unit.terms[day + 1]?.lower) ? day + 2 : day + 1;
  return next >= end || oneOf(',|on|during', unit.terms[next]!.lower);
}

/** "a house, old and cold, in the woods": what after a comma still tells of the noun, or adds to a row of names. */
function isFurtherPart(unit: Unit, comma: number): boolean {
  const tag = unit.tags[comma + 1] ?? '';
  if (oneOf('JJ|CD', tag) || (tag === 'NNP' && unit.tags[comma - 1] === 'NNP')) return true;
  if (tag === 'CC') return oneOf('TO|IN', unit.tags[comma + 2]);
  return oneOf('in|with|among|including|especially|particularly|such', unit.terms[comma + 1]?.lower);
}

/** "attacking the plan and calling for another", "backed the plan and she signed it": a next verb or clause of the reporter's. */
function isNextClause(unit: Unit, starts: Map<number, VerbGroup>, and: number, cueTag: string): boolean {
  if (unit.quote[and + 1]! >= 0) return false;
  const next = starts.get(and + 1);
  if (next?.form === 'finite' || oneOf('he|she|they|we|i', unit.terms[and + 1]?.lower)) return true;
  return (next?.form === 'ing' || next?.form === 'participle') && unit.tags[and + 1] === cueTag;
}
