import { oneOf } from '../../../detect/one-of';
import { WEEKDAYS } from '../weekdays';
import type { Sentence, TermRange } from './sentence';
import { isAdverbTag } from './syntax/labels';

const INSIDE = 'NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|POS|FW|SYM';
const HEAD = 'NN|NNS|NNP|NNPS|CD|FW';
const OPENER = 'DT|PDT|PRP$|WP$';
const PLACED = new Set(
  'of for in at from with on by to about against over under between among inside outside near within without behind including across versus'.split(
    ' ',
  ),
);
const TIME = new Set([
  ...WEEKDAYS,
  ...'today yesterday tomorrow tonight earlier later now recently afterward afterwards then'.split(' '),
]);
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
export function isTimeWord(sentence: Sentence, i: number): boolean {
  return TIME.has(sentence.terms[i]?.lower ?? '') && !isOwner(sentence, i);
}

/** "Monday’s fire": the day is part of a noun phrase. */
export function isOwner(sentence: Sentence, i: number): boolean {
  return oneOf("'s|’s|'|’", sentence.terms[i + 1]?.lower) && sentence.terms[i]?.end === sentence.terms[i + 1]?.start;
}

/** The opening bracket of the one that closes at `i`, or `i` when there is none near. */
function openBracket(sentence: Sentence, i: number): number {
  for (let j = i - 1; j >= 0 && j > i - 12; j--) if (oneOf('(|[', sentence.terms[j]!.text)) return j;
  return i;
}

/** Steps left from `i` over closing brackets and what is in them: "Sen. Rubio (R-Fla.)". */
export function skipBracketLeft(sentence: Sentence, i: number): number {
  let at = i;
  while (at >= 0 && /^[)\]]$/.test(sentence.terms[at]!.text)) {
    const open = openBracket(sentence, at);
    if (open === at) return at;
    at = open - 1;
  }
  return at;
}

function isHead(sentence: Sentence, i: number): boolean {
  const tag = sentence.tags[i] ?? '';
  // "a Partners official said": the tagger takes some nouns for people for adjectives.
  if (tag === 'JJ' && sentence.words.personNouns.has(sentence.terms[i]!.lower)) return true;
  if (oneOf(HEAD, tag) || sentence.terms[i]?.text === '%') return true;
  if (oneOf('DT|JJ|JJR|JJS|PDT', tag))
    return (
      QUANTITY.has(sentence.terms[i]!.lower) || (oneOf('JJ|JJR|JJS', tag) && oneOf('DT|NNP', sentence.tags[i - 1]))
    );
  return false;
}

function isInside(sentence: Sentence, i: number): boolean {
  const tag = sentence.tags[i] ?? '';
  if (oneOf(INSIDE, tag)) return !isTimeWord(sentence, i);
  const word = sentence.terms[i]!;
  if (word.text === '$' || word.text === '%' || word.text === '&' || word.text === '#' || word.text === '@')
    return true;
  // "the ruling party", "its proposed merger": a participle between an article and a noun.
  if (tag === 'VBG' || tag === 'VBN')
    return oneOf(OPENER, sentence.tags[i - 1] ?? '') || oneOf('JJ|POS|RB', sentence.tags[i - 1]);
  if (isAdverbTag(tag))
    return oneOf('JJ|JJR|JJS|VBN|CD', sentence.tags[i + 1]) && oneOf('DT|PRP$|CD', sentence.tags[i - 1]);
  return false;
}

/**
 * The plain noun phrase that ends just before `end`: article, adjectives, nouns, possessors; or a pronoun. Null for
 * none.
 */
export function baseNounLeft(sentence: Sentence, end: number): TermRange | null {
  let last = end;
  const closed = skipBracketLeft(sentence, last - 1);
  let at = closed;
  if (at < 0) return null;
  if (/self$|selves$/.test(sentence.terms[at]!.lower)) return null;
  if (oneOf('PRP|EX', sentence.tags[at]!)) return { first: at, last: at + 1 };
  if (!isHead(sentence, at)) return null;
  last = closed + 1 === end ? end : at + 1;
  while (at > 0 && isInside(sentence, at - 1) && sentence.quote[at - 1] === sentence.quote[at]) at--;
  while (at > 0 && oneOf(OPENER, sentence.tags[at - 1]!)) at--;
  while (at < last - 1 && sentence.tags[at] === 'POS') at++;
  return { first: at, last };
}

/** Whether a preposition that belongs to the noun before it stands at `i` ("a spokesman for the campaign"). */
function isPlaced(sentence: Sentence, i: number): boolean {
  return oneOf('IN|TO', sentence.tags[i]) && PLACED.has(sentence.terms[i]!.lower);
}

/** Whether a verb or preposition right before a noun governs it; "while" and "that" only open its clause. */
function isGoverned(sentence: Sentence, first: number): boolean {
  if (!oneOf('VB|VBD|VBG|VBN|VBP|VBZ|IN|TO', sentence.tags[first - 1])) return false;
  // "Trailing candidates Lee and Park said": a participle that opens the sentence before a plain noun describes it.
  if (first === 1 && oneOf('VBG|VBN', sentence.tags[0]) && oneOf('NN|NNS', sentence.tags[1])) return false;
  return !oneOf(
    'while|as|that|because|if|although|though|when|whether|since|after|before|until|unless|once',
    sentence.terms[first - 1]!.lower,
  );
}

/**
 * The whole noun phrase that ends just before `end`, with its prepositional parts: "more than half of the voters in
 * Ohio". Null when no noun ends there. Looks back as far as the phrase goes.
 */
export function nounPhraseLeft(sentence: Sentence, end: number): TermRange | null {
  let range = baseNounLeft(sentence, end);
  if (!range) return null;
  for (;;) {
    const before = range.first - 1;
    if (before < 1) break;
    const joins: boolean =
      isPlaced(sentence, before) ||
      (sentence.tags[before] === 'CC' && oneOf('and|or|&', sentence.terms[before]!.lower));
    if (!joins) break;
    const left = baseNounLeft(sentence, before);
    if (!left) break;
    if (sentence.tags[before] === 'CC' && isGoverned(sentence, left.first)) {
      // "praised Clinton and Trump said": the left noun is governed by something else. Of "of A and B" both are.
      if (!isPlaced(sentence, left.first - 1)) break;
    }
    range = { first: left.first, last: range.last };
  }
  return { first: withHedge(sentence, listedLeft(sentence, range)), last: range.last };
}

/** "Ms. Lee, Mr. Park and others": where the list begins that a phrase with "and" ends, if it opens the sentence. */
function listedLeft(sentence: Sentence, { first, last }: TermRange): number {
  const joined = sentence.tags
    .slice(first, last)
    .some((tag, i) => tag === 'CC' && sentence.tags[first + i - 1] !== 'JJ');
  if (!joined) return first;
  for (let at = first; ; ) {
    if (sentence.terms[at - 1]?.text !== ',') return first;
    const left = baseNounLeft(sentence, at - 1);
    if (!left || isTimeWord(sentence, left.last - 1)) return first;
    if (left.first === 0) return 0;
    at = left.first;
  }
}

/** "Less than 2 in 10", "at least 40 voters": where what belongs to a number begins. */
function withHedge({ terms, tags }: Sentence, first: number): number {
  if (tags[first] !== 'CD') return first;
  const [before, one] = [terms[first - 2]?.lower, terms[first - 1]?.lower];
  if (one === 'than' && oneOf('less|more|fewer', before)) return first - 2;
  return before === 'at' && oneOf('least|most', one) ? first - 2 : first;
}

/** The plain noun phrase that starts at `start`; null for none. */
export function baseNounRight(sentence: Sentence, start: number): TermRange | null {
  const n = sentence.terms.length;
  if (start >= n) return null;
  if (oneOf('PRP|EX', sentence.tags[start]!)) return { first: start, last: start + 1 };
  let at = start;
  while (
    at < n &&
    (oneOf(OPENER, sentence.tags[at]!) ||
      (isAdverbTag(sentence.tags[at]) && oneOf('JJ|JJR|JJS|RB|RBR|RBS|CD', sentence.tags[at + 1])))
  )
    at++;
  let head = -1;
  for (; at < n; at++) {
    if (isTimeWord(sentence, at) && at > start) break;
    const participle =
      oneOf('VBG|VBN', sentence.tags[at]!) &&
      (at > start || sentence.tags[at] === 'VBN') &&
      oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS', sentence.tags[at + 1]);
    if (!oneOf(INSIDE, sentence.tags[at]!) && !participle && !oneOf('$|%|&|#|@', sentence.terms[at]!.text)) break;
    if (oneOf(HEAD, sentence.tags[at]!)) head = at;
  }
  if (head < 0) {
    const quantity =
      QUANTITY.has(sentence.terms[start]!.lower) || (at > start + 1 && oneOf('JJ|JJR|JJS', sentence.tags[at - 1]!));
    return quantity ? { first: start, last: Math.max(at, start + 1) } : null;
  }
  return { first: start, last: head + 1 };
}

/** The noun phrase from `start` with the prepositional parts and "and" that follow it; null for none. */
export function nounPhraseRight(sentence: Sentence, start: number): TermRange | null {
  let range = baseNounRight(sentence, start);
  if (!range) return null;
  for (;;) {
    let at: number = range.last;
    while (sentence.terms[at]?.text === '(') {
      const close = sentence.terms.findIndex((t, i) => i > at && i < at + 12 && t.text === ')');
      if (close < 0) break;
      at = close + 1;
    }
    const joins: boolean =
      isPlaced(sentence, at) || (sentence.tags[at] === 'CC' && oneOf('and|or|&', sentence.terms[at]!.lower));
    // "said the mayor on Monday": the day belongs to the saying, not to who said it.
    const next: TermRange | null = joins && !isTimeWord(sentence, at + 1) ? baseNounRight(sentence, at + 1) : null;
    if (!next || oneOf('VBD|VBZ|VBP|MD', sentence.tags[next.last])) break;
    range = { first: range.first, last: next.last };
  }
  return range;
}
