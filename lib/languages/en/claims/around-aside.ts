import { oneOf } from '../../../detect/one-of';
import { charLength } from '../../../text/character-kinds';
import { startsUpper } from '../../../text/letter-case';
import { clauseEnd, OPEN, sentenceEnd } from './clause-end';
import { goesOn } from './clauses';
import type { Sentence, TermRange } from './sentence';

/** Whether a comma or dash stands at term `i`. */
export const isComma = (sentence: Sentence, i: number) => oneOf(',|—|–|--', sentence.terms[i]?.text);

/** Words that only join a sentence to the one before it, up to a comma: the reporter's, not the speaker's. */
const LINKS =
  'however|still|nevertheless|nonetheless|meanwhile|instead|moreover|also|indeed|besides|even so|in fact|in addition|for example|for instance|in turn|in short|in particular|in the end|and yet|that said|then again|of course|after all|in other words|as a result|at the same time|on the other hand|by contrast|in contrast';

/** The term after "However," or "In fact," at `from`; `from` itself for none. */
function afterLink(sentence: Sentence, from: number): number {
  let comma = from;
  while (comma < from + 5 && comma < sentence.terms.length && sentence.terms[comma]!.text !== ',') comma++;
  if (sentence.terms[comma]?.text !== ',') return from;
  const words = sentence.terms.slice(from, comma).map((t) => t.lower);
  return oneOf(LINKS, words.join(' ')) ? comma + 1 : from;
}

/** Whether the first two letters are capitals. */
function startsWithCapitals(text: string): boolean {
  return startsUpper(text) && startsUpper(text.slice(charLength(text, 0)));
}

/** The term after the dateline of an agency ("ULM, Germany (AP) —") that opens a block; 0 for none. */
function afterDateline(sentence: Sentence): number {
  if (!startsWithCapitals(sentence.terms[0]!.text)) return 0;
  for (let i = 1; i < 12 && i < sentence.terms.length; i++) {
    if (oneOf('—|–|―|--|-|_', sentence.terms[i]!.text)) return i + 1;
    if (!/^[\p{Lu}\p{N}(),.]/u.test(sentence.terms[i]!.text)) return 0;
  }
  return 0;
}

/**
 * Whether the words behind a quotation of whole sentences go on with its sentence: "“It seems unlikely” that she wins".
 */
function goesOnFrom(sentence: Sentence, speech: number): boolean {
  const quotation = sentence.quotations[sentence.speech[speech]!]!;
  const isOpen = /[\p{L}\p{N}]\W?$/u.test(sentence.text.slice(quotation.start, quotation.end));
  return isOpen && sentence.terms[speech + 1]?.kind !== 'punct' && !startsUpper(sentence.terms[speech + 1]!.text);
}

/**
 * Where the clause before `end` begins: after a quotation, a semicolon or an open bracket, or with the sentence, past
 * its links.
 */
function clauseStart(sentence: Sentence, end: number): number {
  let closed = 0;
  for (let i = end - 1; i >= 0; i--) {
    const { text } = sentence.terms[i]!;
    if (sentence.speech[i]! >= 0) return i < end - 1 && goesOnFrom(sentence, i) ? i : i + 1;
    if (text === ')') closed++;
    if (text === '(' && closed-- === 0) return i + 1;
    if (text === ';') return i + 1;
  }
  let first = afterDateline(sentence);
  if (oneOf('and|but|yet|so', sentence.terms[first]?.lower)) first++;
  first = afterLink(sentence, first);
  return first < end - 1 ? first : 0;
}

const SUBORDINATORS =
  'as|while|when|after|before|since|because|if|who|which|although|though|where|until|unless|whether|that';

/** Whether a verb of `range` has no subordinator between it and the comma before it: the main verb of a clause. */
function hasMainVerb(sentence: Sentence, { first, last }: TermRange): boolean {
  return sentence.groups.some((group) => {
    if (group.form !== 'finite' || group.first < first || group.first >= last) return false;
    for (let i = group.first - 1; i >= first; i--) {
      if (sentence.terms[i]!.text === ',') return true;
      if (oneOf(SUBORDINATORS, sentence.terms[i]!.lower)) return false;
    }
    return true;
  });
}

/** "Still, he said, officials have to": a word that only joins. */
function isLink(sentence: Sentence, { first, last }: TermRange): boolean {
  const words = sentence.terms.slice(first, last).map(({ lower }) => lower);
  return oneOf('and|but|yet|so|still|thus|then', words.join(' ')) || oneOf(LINKS, words.join(' '));
}

/** "In a speech last July, he said:": tells when or where, and is nothing that is said. */
function isOccasion(sentence: Sentence, range: TermRange): boolean {
  return oneOf('IN|TO|RB|CC', sentence.tags[range.first]) && !hasMainVerb(sentence, range);
}

/** "…, Fiorina said, adding that …": the next report of whoever speaks. */
function isNextReport(sentence: Sentence, at: number): boolean {
  return sentence.groups.some(({ first, form, cues }) => first === at && form === 'ing' && cues.length > 0);
}

/** A sign of the reporter's at the edge of a content, which does not belong to it. */
function isLooseSign(sentence: Sentence, i: number): boolean {
  const { kind, text } = sentence.terms[i]!;
  return kind === 'punct' && sentence.speech[i]! < 0 && sentence.quote[i]! < 0 && !oneOf('$|%|(|)|#|@', text);
}

/** A stretch of terms without the reporter's signs at its edges. */
export function withoutComma(sentence: Sentence, range: TermRange): TermRange {
  let { first, last } = range;
  while (first < last && isLooseSign(sentence, first)) first++;
  while (last > first && isLooseSign(sentence, last - 1)) last--;
  return { first, last };
}

/** "It is time to be led, he said, not only by": a short aside without a name cuts one phrase. */
function isCut(sentence: Sentence, comma: number): boolean {
  return oneOf('said|says|say', sentence.terms[comma - 1]!.lower);
}

/** "is “smart as hell,” he wrote, and “full of it”": more of the speaker's own words. */
function isJoinedQuote(sentence: Sentence, at: number): boolean {
  return oneOf('and|but|or', sentence.terms[at]?.lower) && sentence.quote[at + 1]! >= 0;
}

/** "…, Welch said, and he praised the mayor": the reporter goes on with a report of their own. */
function opensReport(sentence: Sentence, at: number): boolean {
  if (!oneOf('and|but', sentence.terms[at]?.lower) || !oneOf('he|she|they', sentence.terms[at + 1]?.lower))
    return false;
  return sentence.groups.some((g) => (g.first === at + 2 || g.first === at + 3) && g.cues.length > 0);
}

/** "It went well, he said, wiping his face": what who speaks does meanwhile. */
function isDoneBeside(sentence: Sentence, before: TermRange, at: number): boolean {
  const isVerb = sentence.tags[at] === 'VBG' && !oneOf('including|following|regarding', sentence.terms[at]!.lower);
  return isVerb && before.last > before.first && hasMainVerb(sentence, before);
}

/**
 * What is said around an aside that takes terms `first` to `last`: before it, and after it where the sentence goes on.
 * Empty where neither is anybody's words.
 */
export function around(sentence: Sentence, first: number, last: number): TermRange[] {
  const before = withoutComma(sentence, { first: clauseStart(sentence, first), last: first });
  const parts = before.last > before.first ? [before] : [];
  if (
    !isNextReport(sentence, last + 1) &&
    isComma(sentence, last) &&
    last + 1 < sentenceEnd(sentence) &&
    !opensReport(sentence, last + 1) &&
    !isDoneBeside(sentence, before, last + 1) &&
    (goesOn(sentence, last + 1) ||
      isVerbParted(sentence, before, last + 1) ||
      isCut(sentence, last) ||
      isJoinedQuote(sentence, last + 1))
  ) {
    const after = withoutComma(sentence, { first: last + 1, last: clauseEnd(sentence, last + 1, OPEN) });
    if (parts.length > 0 && isLink(sentence, before)) return [after];
    if (after.last - after.first > 1 || parts.length === 0) parts.push(after);
  }
  return parts.length === 1 && parts[0] === before && isOccasion(sentence, before) ? [] : parts;
}

/** "Nobody would, he said, be hurt": the aside parts an auxiliary from its verb. */
function isVerbParted(sentence: Sentence, before: TermRange, at: number): boolean {
  const last = oneOf("not|n't|never|also|ever", sentence.terms[before.last - 1]?.lower)
    ? before.last - 2
    : before.last - 1;
  const parted =
    sentence.tags[last] === 'MD' ||
    oneOf('be|been|is|are|was|were|has|have|had|do|does|did', sentence.terms[last]?.lower);
  return parted && oneOf('VB|VBN|VBG', sentence.tags[at]);
}
