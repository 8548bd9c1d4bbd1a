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

/** "Dam is unsafe: Lopez": in the first line of a page, a sentence and who says it, nothing after. */
export function findSignedHeadline(sentence: Sentence): Draft | null {
  const { terms, groups, block } = sentence;
  const colon = terms.findIndex(({ text }) => text === ':');
  const names = terms.slice(colon + 1);
  if (block > 0 || colon < 2 || names.length === 0 || names.length > MAX_SIGNATURE) return null;
  if (!names.every(({ text }, i) => startsUpper(text) && isCapital(sentence, colon + 1 + i))) return null;
  if (!groups.some(({ first, form }) => first < colon && form === 'finite')) return null;
  const name = { first: colon + 1, last: terms.length };
  return draftOf(sentence, [{ first: 0, last: colon }], { first: colon, last: colon + 1 }, name, 'colon-name', 3);
}

/** How many words may name who is behind the colon of a headline. */
const MAX_SIGNATURE = 3;

/** How many terms a name, an age and a role before a colon may have. */
const MAX_INTRODUCTION = 12;

/** The term behind a time that opens a line of a live blog: "10:42 Maria Lopez: …". */
function afterClock({ terms }: Sentence): number {
  if (/^\d{1,2}[:.]\d\d$/.test(terms[0]?.text ?? '')) return 1;
  const isClock =
    /^\d{1,2}$/.test(terms[0]?.text ?? '') && terms[1]?.text === ':' && /^\d\d$/.test(terms[2]?.text ?? '');
  return isClock ? 3 : 0;
}

/**
 * Somebody's full name that opens the line before the colon at `colon`, with their age or role at the most between:
 * "Nora Haug, 44, baker:", "Nora Haug (mayor):". Null where the line says anything else.
 */
export function nameBeforeColon(sentence: Sentence, colon: number): TermRange | null {
  const first = afterClock(sentence);
  let last = first;
  while (last < colon && isCapital(sentence, last) && startsUpper(sentence.terms[last]!.text)) last++;
  if (last - first < 2 || colon - first > MAX_INTRODUCTION) return null;
  if (sentence.terms.slice(first, last).some((t) => NO_NAME.has(t.lower))) return null;
  if (last < colon && !oneOf(',|(', sentence.terms[last]!.text)) return null;
  return sentence.groups.some((g) => g.form === 'finite' && g.first < colon) ? null : { first, last };
}

/** "Nora Haug, 44, baker: “…”": a name with who it is, and then their words. */
export function findIntroducedReport(sentence: Sentence): Draft | null {
  const colon = sentence.terms.findIndex((t, i) => t.text === ':' && sentence.speech[i + 1]! >= 0);
  const name = colon < 2 ? null : nameBeforeColon(sentence, colon);
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
