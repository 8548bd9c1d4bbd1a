import { oneOf } from '../../../detect/one-of';
import { isAdverbTag } from './syntax/labels';
import type { Unit } from './units';

/** Terms `first` to `last` (exclusive). */
export interface TermRange {
  first: number;
  last: number;
}

const INSIDE = 'NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|POS|FW|SYM';
const HEAD = 'NN|NNS|NNP|NNPS|CD|FW';
const OPENER = 'DT|PDT|PRP$|WP$';
const PLACED = new Set(
  'of for in at from with on by to about against over under between among inside outside near within without behind including across versus'.split(
    ' ',
  ),
);
const TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later now recently afterward afterwards then'.split(
    ' ',
  ),
);
const QUANTITY = new Set([
  'some',
  'many',
  'others',
  'most',
  'several',
  'few',
  'all',
  'both',
  'none',
  'one',
  'another',
  'those',
  'these',
  'each',
  'this',
  'that',
  'everyone',
  'everybody',
  'somebody',
  'someone',
  'nobody',
]);

/** Whether a term names a day or a stretch of time, so that no name goes on after it ("Monday Trump said"). */
export function isTimeWord(unit: Unit, i: number): boolean {
  return TIME.has(unit.terms[i]?.lower ?? '');
}

/** The opening bracket of the one that closes at `i`, or `i` when there is none near. */
function openBracket(unit: Unit, i: number): number {
  for (let j = i - 1; j >= 0 && j > i - 12; j--) if (oneOf('(|[', unit.terms[j]!.text)) return j;
  return i;
}

/** Steps left from `i` over closing brackets and what is in them: "Sen. Rubio (R-Fla.)". */
export function skipBracketLeft(unit: Unit, i: number): number {
  let at = i;
  while (at >= 0 && /^[)\]]$/.test(unit.terms[at]!.text)) {
    const open = openBracket(unit, at);
    if (open === at) return at;
    at = open - 1;
  }
  return at;
}

function isHead(unit: Unit, i: number): boolean {
  const tag = unit.tags[i] ?? '';
  if (oneOf(HEAD, tag) || unit.terms[i]?.text === '%') return true;
  if (oneOf('DT|JJ|JJR|JJS|PDT', tag))
    return QUANTITY.has(unit.terms[i]!.lower) || (oneOf('JJ|JJR|JJS', tag) && oneOf('DT|NNP', unit.tags[i - 1]));
  return false;
}

function isInside(unit: Unit, i: number): boolean {
  const tag = unit.tags[i] ?? '';
  if (oneOf(INSIDE, tag)) return !isTimeWord(unit, i);
  const word = unit.terms[i]!;
  if (word.text === '$' || word.text === '%' || word.text === '&' || word.text === '#' || word.text === '@')
    return true;
  // "the ruling party", "its proposed merger": a participle between an article and a noun.
  if (tag === 'VBG' || tag === 'VBN')
    return oneOf(OPENER, unit.tags[i - 1] ?? '') || oneOf('JJ|POS|RB', unit.tags[i - 1]);
  if (isAdverbTag(tag)) return oneOf('JJ|JJR|JJS|VBN|CD', unit.tags[i + 1]) && oneOf('DT|PRP$|CD', unit.tags[i - 1]);
  return false;
}

/** The plain noun phrase that ends just before `end`: article, adjectives, nouns, possessors; or a pronoun. Null for none. */
export function baseNounLeft(unit: Unit, end: number): TermRange | null {
  let last = end;
  const closed = skipBracketLeft(unit, last - 1);
  let at = closed;
  if (at < 0) return null;
  if (/self$|selves$/.test(unit.terms[at]!.lower)) return null;
  if (oneOf('PRP|EX', unit.tags[at]!)) return { first: at, last: at + 1 };
  if (!isHead(unit, at)) return null;
  last = closed + 1 === end ? end : at + 1;
  while (at > 0 && isInside(unit, at - 1) && unit.quote[at - 1] === unit.quote[at]) at--;
  while (at > 0 && oneOf(OPENER, unit.tags[at - 1]!)) at--;
  while (at < last - 1 && unit.tags[at] === 'POS') at++;
  return { first: at, last };
}

/** Whether a preposition that belongs to the noun before it stands at `i` ("a spokesman for the campaign"). */
function isPlaced(unit: Unit, i: number): boolean {
  return oneOf('IN|TO', unit.tags[i]) && PLACED.has(unit.terms[i]!.lower);
}

/** Whether a verb or preposition right before a noun governs it; "while" and "that" only open its clause. */
function isGoverned(unit: Unit, first: number): boolean {
  if (!oneOf('VB|VBD|VBG|VBN|VBP|VBZ|IN|TO', unit.tags[first - 1])) return false;
  return !oneOf(
    'while|as|that|because|if|although|though|when|whether|since|after|before|until|unless|once',
    unit.terms[first - 1]!.lower,
  );
}

/**
 * The whole noun phrase that ends just before `end`, with its prepositional parts: "more than half of the voters in
 * Ohio". Null when no noun ends there. Looks back as far as the phrase goes.
 */
export function nounPhraseLeft(unit: Unit, end: number): TermRange | null {
  let range = baseNounLeft(unit, end);
  if (!range) return null;
  for (;;) {
    const before = range.first - 1;
    if (before < 1) break;
    const joins: boolean =
      isPlaced(unit, before) || (unit.tags[before] === 'CC' && oneOf('and|or|&', unit.terms[before]!.lower));
    if (!joins) break;
    const left = baseNounLeft(unit, before);
    if (!left) break;
    if (unit.tags[before] === 'CC' && isGoverned(unit, left.first)) {
      // "praised Clinton and Trump said": the left noun is governed by something else. Of "of A and B" both are.
      if (!isPlaced(unit, left.first - 1)) break;
    }
    range = { first: left.first, last: range.last };
  }
  return range;
}

/** The plain noun phrase that starts at `start`; null for none. */
export function baseNounRight(unit: Unit, start: number): TermRange | null {
  const n = unit.terms.length;
  if (start >= n) return null;
  if (oneOf('PRP|EX', unit.tags[start]!)) return { first: start, last: start + 1 };
  let at = start;
  while (
    at < n &&
    (oneOf(OPENER, unit.tags[at]!) ||
      (isAdverbTag(unit.tags[at]) && oneOf('JJ|JJR|JJS|RB|RBR|RBS|CD', unit.tags[at + 1])))
  )
    at++;
  let head = -1;
  for (; at < n; at++) {
    if (isTimeWord(unit, at) && at > start) break;
    const participle =
      oneOf('VBG|VBN', unit.tags[at]!) &&
      (at > start || unit.tags[at] === 'VBN') &&
      oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS', unit.tags[at + 1]);
    if (!oneOf(INSIDE, unit.tags[at]!) && !participle && !oneOf('$|%|&|#|@', unit.terms[at]!.text)) break;
    if (oneOf(HEAD, unit.tags[at]!)) head = at;
  }
  if (head < 0) {
    const quantity =
      QUANTITY.has(unit.terms[start]!.lower) || (at > start + 1 && oneOf('JJ|JJR|JJS', unit.tags[at - 1]!));
    return quantity ? { first: start, last: Math.max(at, start + 1) } : null;
  }
  return { first: start, last: head + 1 };
}

/** The noun phrase from `start` with the prepositional parts and "and" that follow it; null for none. */
export function nounPhraseRight(unit: Unit, start: number): TermRange | null {
  let range = baseNounRight(unit, start);
  if (!range) return null;
  for (;;) {
    let at: number = range.last;
    while (unit.terms[at]?.text === '(') {
      const close = unit.terms.findIndex((t, i) => i > at && i < at + 12 && t.text === ')');
      if (close < 0) break;
      at = close + 1;
    }
    const joins: boolean = isPlaced(unit, at) || (unit.tags[at] === 'CC' && oneOf('and|or|&', unit.terms[at]!.lower));
    // "said the mayor on Monday": the day belongs to the saying, not to who said it.
    const next: TermRange | null = joins && !isTimeWord(unit, at + 1) ? baseNounRight(unit, at + 1) : null;
    if (!next || oneOf('VBD|VBZ|VBP|MD', unit.tags[next.last])) break;
    range = { first: range.first, last: next.last };
  }
  return range;
}
