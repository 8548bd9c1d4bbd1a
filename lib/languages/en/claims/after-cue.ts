import { oneOf } from '../../../detect/one-of';
import { ANY_WEEKDAY } from '../weekdays';
import { startsClause } from './clauses';
import { baseNounRight, isOwner, isTimeWord, nounPhraseRight } from './noun-phrases';
import type { Sentence, VerbGroup } from './sentence';
import { isAdverbTag } from './syntax/labels';
import { isRelativeThat } from './that-clauses';

const QUESTION = new Set('whether if how why what who when where which whom whose'.split(' '));
/** Prepositions of the place, time and hearer of a report. */
const OF_REPORT = new Set(
  'to on in at during after from via through by before with over of under as for about'.split(' '),
);
const OF_TIME =
  'here|privately|directly|today|also|again|recently|later|repeatedly|publicly|simply|once|earlier|flatly|bluntly';
const MONTH =
  /^(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)$/;
const PART_OF_DAY = 'morning|night|evening|afternoon';
const STRETCH = `week|weekend|month|year|night|fall|spring|summer|winter|morning|afternoon|evening|${ANY_WEEKDAY}`;

/** Whether a term opens a question that is reported: "asked whether", "explained how". */
export function isQuestionWord(sentence: Sentence, at: number): boolean {
  return QUESTION.has(sentence.terms[at]?.lower ?? '');
}

/** The term after a time at `at` ("Monday night", "last month", "earlier this week"); `at` itself for none. */
function afterTime(sentence: Sentence, at: number): number {
  const word = sentence.terms[at]!.lower;
  const next = sentence.terms[at + 1]?.lower ?? '';
  if (isOwner(sentence, at) || isOwner(sentence, at + 1)) return at;
  if (isTimeWord(sentence, at) || oneOf(OF_TIME, word)) return oneOf(PART_OF_DAY, next) ? at + 2 : at + 1;
  if (!oneOf('last|this|next|earlier', word)) return at;
  if (oneOf('this|in', next)) return at + 3;
  return oneOf(STRETCH, next) ? at + 2 : at;
}

/** Over the date behind a weekday: "on Monday, May 12,"; `at` itself for none. */
function afterDate(sentence: Sentence, at: number): number {
  const [comma, month, day, end] = [0, 1, 2, 3].map((i) => sentence.terms[at + i]);
  if (comma?.text !== ',' || !month || !MONTH.test(month.text) || !/^\d{1,2}$/.test(day?.text ?? '')) return at;
  return end?.text === ',' ? at + 4 : at + 3;
}

/** The term after a phrase like "in a statement"; `at` itself for none, and where it would swallow a subject. */
function afterPhrase(sentence: Sentence, at: number): number {
  if (!OF_REPORT.has(sentence.terms[at]!.lower) || !oneOf('IN|TO', sentence.tags[at]!)) return at;
  const np = baseNounRight(sentence, at + 1);
  return np && !oneOf('VBD|VBZ|VBP|MD', sentence.tags[np.last]) ? np.last : at;
}

/** Whether a phrase stands at `at` whose noun has a *that* of its own: "on the bridge that the city owns". */
export function isBeforeRelative(sentence: Sentence, at: number): boolean {
  const after = at < sentence.terms.length ? afterPhrase(sentence, at) : at;
  return after > at && sentence.terms[after]?.lower === 'that' && isRelativeThat(sentence, after);
}

/** The term after ", among other things," before *that* or a quotation; `at` itself for none. */
function afterInsert(sentence: Sentence, at: number): number {
  if (sentence.terms[at]!.text !== ',' || startsClause(sentence, at + 1)) return at;
  for (let close = at + 1; close < at + 10 && close + 1 < sentence.terms.length; close++) {
    if (sentence.terms[close]!.text !== ',') continue;
    return sentence.terms[close + 1]!.lower === 'that' || sentence.speech[close + 1]! >= 0 ? close + 1 : at;
  }
  return at;
}

/**
 * Over the time, place and occasion of a report: "said on Monday in a statement to reporters". It stops before a noun
 * whose *that* belongs to it ("insisted on the bridge that the city owns").
 */
export function skipAdjuncts(sentence: Sentence, from: number): number {
  let at = from;
  for (let steps = 0; steps < 6 && at < sentence.terms.length; steps++) {
    if (sentence.terms[at]!.lower === 'that' || isQuestionWord(sentence, at)) return at;
    const date = afterDate(sentence, at);
    const next = Math.max(date, afterTime(sentence, at), afterPhrase(sentence, at), afterInsert(sentence, at));
    if (next === at || isBeforeRelative(sentence, at)) return at;
    at = next;
  }
  return at;
}

/** The hearer after "told", "warned": nothing where the noun is the subject of what is said. */
export function skipHearer(sentence: Sentence, at: number): number {
  const np = nounPhraseRight(sentence, at);
  if (!np) return at;
  const pronoun = oneOf('he|she|they|we|i|it', sentence.terms[at]!.lower);
  if (!pronoun && !oneOf('VBD|VBZ|VBP|MD', sentence.tags[np.last])) return np.last;
  // "told reporters he won": a plain noun, then a pronoun or a name.
  const base = baseNounRight(sentence, at);
  return !pronoun && base && base.last < np.last && startsClause(sentence, base.last) ? base.last : at;
}

/**
 * The first term after the verb that is no adverb; an adverb that begins the clause ("says too much is made") stays.
 */
export function afterVerb(sentence: Sentence, group: VerbGroup): number {
  let at = group.last;
  for (;;) {
    const word = sentence.terms[at]?.lower ?? '';
    const negates = word === 'not' && sentence.tags[at + 1] === 'TO';
    const adverb = isAdverbTag(sentence.tags[at]) && word !== 'last' && !negates;
    if (!adverb && !oneOf('also|then|again', word)) break;
    at++;
  }
  return at > group.last && sentence.groups.some((g) => g.first === at && g.form === 'finite') ? group.last : at;
}

/** The term of a quotation that the sentence leads up to at `at` ("said, “…”"); 0 for none. */
export function speechAt(sentence: Sentence, at: number): number {
  if (sentence.speech[at]! >= 0) return at;
  const mark = sentence.terms[at]?.text ?? '';
  return oneOf(',|:|—|–|-', mark) && sentence.speech[at + 1]! >= 0 ? at + 1 : 0;
}

/** How many terms may stand between a verb and its *that*. */
const FARTHEST = 22;
/**
 * Between a verb and its *that* these tell when, where and to whom; a finite verb or a sign among them ends the search.
 */
const BETWEEN = 'IN|TO|DT|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|PRP|PRP$|POS|CC|RB|RBR|RBS|VBG';

/** "said in Ulm and on the radio over and over that it was safe": the *that* with a clause behind it; 0 for none. */
export function thatBehind(sentence: Sentence, from: number): number {
  for (let i = from; i < from + FARTHEST && i < sentence.terms.length; i++) {
    if (sentence.terms[i]!.lower === 'that' && i > from)
      return oneOf('VBD|VBZ|VBP|MD|PUNCT', sentence.tags[i + 1] ?? 'PUNCT') || isRelativeThat(sentence, i) ? 0 : i;
    if (!oneOf(BETWEEN, sentence.tags[i])) return 0;
  }
  return 0;
}
