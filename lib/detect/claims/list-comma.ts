import type { Unit } from './units';

/** Whether a comma stands in a row ("taxes, trade and war") or between adjectives, where nothing ends. `end` bounds the look ahead. */
export function isList(unit: Unit, comma: number, end: number): boolean {
  if (/^JJ/.test(unit.tags[comma - 1] ?? '') && /^(?:JJ|VBG|VBN)/.test(unit.tags[comma + 1] ?? '')) return true;
  for (let i = comma + 1; i < Math.min(end, comma + 8); i++) {
    const tag = unit.tags[i]!;
    if (tag === 'CC' && /^(?:NN|JJ|DT|PRP\$|NNP|CD|NNS|VBG)/.test(unit.tags[i + 1] ?? '')) return true;
    if (/^(?:VB|MD|W|IN$)/.test(tag) && unit.terms[i]!.lower !== 'of') return false;
  }
  return false;
}
