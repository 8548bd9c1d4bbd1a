import { oneOf } from '../../../detect/one-of';
import { startsUpper } from '../../../text/letter-case';
import { sentenceEnd } from './clause-end';
import { type Draft, draftOf } from './draft';
import type { Sentence, TermRange } from './sentence';

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

const isCapital = (sentence: Sentence, i: number) => oneOf('NNPS|NNP', sentence.tags[i]);

/** "A lesson from Anna Berg: “…”" and "Berg on the bridge: “…”": the name of a heading that a quotation follows. */
function nameInHeading(sentence: Sentence, colon: number): TermRange | null {
  let first = colon;
  while (first > 0 && isCapital(sentence, first - 1)) first--;
  if (first < colon && oneOf('from|by', sentence.terms[first - 1]?.lower)) return { first, last: colon };
  let last = 0;
  while (isCapital(sentence, last)) last++;
  return last > 0 && sentence.terms[last]!.lower === 'on' ? { first: 0, last } : null;
}

/** A heading that names who says the quotation behind its colon, without a verb. */
export function findHeadingReport(sentence: Sentence): Draft | null {
  const colon = sentence.terms.findIndex((t, i) => t.text === ':' && sentence.speech[i + 1]! >= 0);
  if (colon < 1 || colon > MAX_HEADING || sentence.groups.some((g) => g.first < colon && g.form === 'finite'))
    return null;
  const name = nameInHeading(sentence, colon);
  const content = { first: colon + 1, last: colon + 2 };
  return name && draftOf(sentence, [content], { first: colon, last: colon + 1 }, name, 'name-colon', 3);
}

/** "Smith: Taxes will fall" and "SMITH: Thank you": a name, a colon, and what was said. */
export function findColonReport(sentence: Sentence): Draft | null {
  const colon = sentence.terms.findIndex((t, i) => i <= MAX_NAME && t.text === ':');
  if (colon < 1) return null;
  const name = sentence.terms.slice(0, colon);
  if (!name.every((t) => startsUpper(t.text) || LINK.has(t.lower)) || name.some((t) => NO_NAME.has(t.lower)))
    return null;
  if (colon === 1 && name[0]!.text.length < 2) return null;
  const np = { first: 0, last: colon };
  if (
    sentence.block > 0 &&
    sentence.speech[colon + 1]! < 0 &&
    !sentence.groups.some((g) => g.first > colon && g.form === 'finite')
  )
    return null;
  const last = Math.max(sentenceEnd(sentence), colon + 1);
  if (last - colon < 3 && sentence.speech[colon + 1]! < 0) return null;
  return draftOf(sentence, [{ first: colon + 1, last }], { first: colon, last: colon + 1 }, np, 'name-colon', 3);
}
