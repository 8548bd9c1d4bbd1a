import { oneOf } from '../../../detect/one-of';
import { startsUpper } from '../../../text/letter-case';
import { unitEnd } from './clause-end';
import { type Draft, draftOf } from './draft';
import type { TermRange } from './noun-phrases';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** How many words may name who speaks before a colon. */
const MAX_NAME = 6;

/** How many words may stand before the colon of a heading. */
const MAX_HEADING = 16;

/** Small words inside a name or office. */
const LINK = new Set([
  'of',
  'the',
  'and',
  'for',
  'at',
  'on',
  'in',
  "'s",
  '.',
  '(',
  ')',
  'de',
  'van',
  'von',
  'al',
  '-',
  '@',
  '&',
]);
/** Words before a colon that name a part of the page, not a person. */
const NO_NAME = new Set(
  'revealed latest poll polls contributing byline twitter facebook wow just headline question answer update updated related photo photos video watch read note correction abstract exclusive image more here editor listen analysis opinion transcript live breaking source sources'.split(
    ' ',
  ),
);

const isCapital = (unit: Unit, i: number) => oneOf('NNPS|NNP', unit.tags[i]);

/** "A lesson from Anna Berg: “…”" and "Berg on the bridge: “…”": the name of a heading that a quotation follows. */
function nameInHeading(unit: Unit, colon: number): TermRange | null {
  let first = colon;
  while (first > 0 && isCapital(unit, first - 1)) first--;
  if (first < colon && oneOf('from|by', unit.terms[first - 1]?.lower)) return { first, last: colon };
  let last = 0;
  while (isCapital(unit, last)) last++;
  return last > 0 && unit.terms[last]!.lower === 'on' ? { first: 0, last } : null;
}

/** A heading that names who says the quotation behind its colon, without a verb. */
export function findHeadingReport(unit: Unit, groups: VerbGroup[]): Draft | null {
  const colon = unit.terms.findIndex((t, i) => t.text === ':' && unit.speech[i + 1]! >= 0);
  if (colon < 1 || colon > MAX_HEADING || groups.some((g) => g.first < colon && g.form === 'finite')) return null;
  const name = nameInHeading(unit, colon);
  const content = { first: colon + 1, last: colon + 2 };
  return name && draftOf(unit, [content], { first: colon, last: colon + 1 }, name, 'name-colon', 3);
}

/** "Smith: Taxes will fall" and "SMITH: Thank you": a name, a colon, and what was said. */
export function findColonReport(unit: Unit, groups: VerbGroup[]): Draft | null {
  const colon = unit.terms.findIndex((t, i) => i <= MAX_NAME && t.text === ':');
  if (colon < 1) return null;
  const name = unit.terms.slice(0, colon);
  if (!name.every((t) => startsUpper(t.text) || LINK.has(t.lower)) || name.some((t) => NO_NAME.has(t.lower)))
    return null;
  if (colon === 1 && name[0]!.text.length < 2) return null;
  const np = { first: 0, last: colon };
  if (unit.block > 0 && unit.speech[colon + 1]! < 0 && !groups.some((g) => g.first > colon && g.form === 'finite'))
    return null;
  const last = Math.max(unitEnd(unit), colon + 1);
  if (last - colon < 3 && unit.speech[colon + 1]! < 0) return null;
  return draftOf(unit, [{ first: colon + 1, last }], { first: colon, last: colon + 1 }, np, 'name-colon', 3);
}
