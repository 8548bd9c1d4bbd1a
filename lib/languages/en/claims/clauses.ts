import { oneOf } from '../../../detect/one-of';
import { nounPhraseRight } from './noun-phrases';
import type { Sentence } from './sentence';

const OBJECT_PRONOUN = 'me|him|them|us|himself|herself|themselves|itself';
/** What may stand between a subject and its verb without ending the subject. */
const CROSSED = 'NN|NNS|NNP|NNPS|JJ|JJR|JJS|DT|CD|IN|TO|VBG|VBN|RB|RBR|RBS|POS|PRP$|PRP|WP|WDT|RP|PDT';
/** Openers of a clause that stands before the main one: "said if he lost, he would leave". */
const OPENER =
  'if|while|there|when|although|because|unless|once|despite|until|instead|since|though|in|by|during|after|before|under|with|without|at';

/** Whether an insertion between commas opens at `comma` and a finite verb follows it: "the group, which met, would". */
function hasInsertion(sentence: Sentence, comma: number): boolean {
  let close = comma + 1;
  while (close < sentence.terms.length && sentence.terms[close]!.text !== ',') close++;
  if (oneOf('which|who|that|whose|where|when', sentence.terms[close + 1]?.lower)) return false;
  return sentence.groups.some((g) => g.form === 'finite' && g.first > close && g.first <= close + 2);
}

/** "the language, the context and the case make clear": more nouns after the comma, then the verb. */
function isListSubject(sentence: Sentence, comma: number): boolean {
  let at = comma;
  let joined = false;
  while (sentence.terms[at]?.text === ',') {
    const start = sentence.tags[at + 1] === 'CC' ? at + 2 : at + 1;
    const np = nounPhraseRight(sentence, start);
    if (!np) return false;
    joined ||= start === at + 2 || sentence.tags.slice(np.first, np.last).includes('CC');
    at = np.last;
    const second = sentence.tags[at] === 'CC' ? nounPhraseRight(sentence, at + 1) : null;
    joined ||= second !== null;
    at = second?.last ?? at;
  }
  return joined && sentence.groups.some((g) => g.form === 'finite' && g.first >= at && g.first <= at + 1);
}

/** Whether the words from `from` to the finite verb at `to` can all belong to its subject. */
function isOneSubject(sentence: Sentence, from: number, to: number): boolean {
  let relatives = 0;
  for (let i = from; i < to; i++) {
    const { lower, text, kind } = sentence.terms[i]!;
    const tag = sentence.tags[i]!;
    if (sentence.quote[i]! >= 0 && kind === 'punct') continue;
    if (text === ',') return hasInsertion(sentence, i) || isListSubject(sentence, i);
    if (oneOf('WDT|WP|WP$|WRB', tag) && oneOf('who|which|that|whose', lower)) relatives++;
    else if (tag === 'CC') {
      if (!oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|DT|PRP|PRP$|POS', sentence.tags[i + 1]) || i - from > 8) return false;
    } else if (!oneOf(CROSSED, tag) && !(tag === 'VB' && sentence.tags[i - 1] === 'TO') && !oneOf('(|)|$|%|&|#', text))
      return false;
    else if (tag === 'IN' && oneOf('that|while|because|as|after|before|whether', lower)) return false;
  }
  // "those who back him say": the verb after the one of the relative clause.
  return relatives === 0 || sentence.groups.filter((g) => g.form === 'finite' && g.first >= to).length > relatives;
}

/** Whether a finite clause with its own subject begins at `at`. */
export function startsClause(sentence: Sentence, at: number): boolean {
  const word = sentence.terms[at]?.lower ?? '';
  if (oneOf('he|she|they|we|i|there', word)) return true;
  if (oneOf(OBJECT_PRONOUN, word)) return false;
  const np = nounPhraseRight(sentence, at);
  const finite = sentence.groups.find((g) => g.first >= (np?.last ?? at) && g.form === 'finite');
  if (!finite || finite.first - at > 40) return false;
  const amount = oneOf('least|most', sentence.terms[at + 1]?.lower);
  if (oneOf(OPENER, word) && !np && !amount) {
    const comma = sentence.terms.findIndex((t, i) => i > at && i < at + 25 && t.text === ',');
    return comma > 0 && sentence.groups.some((g) => g.form === 'finite' && g.first > comma && g.first < comma + 12);
  }
  if (!np && !oneOf('VBG|IN|RB|DT|JJ|JJS|TO|CD', sentence.tags[at])) return false;
  return isOneSubject(sentence, np?.last ?? at, finite.first);
}

/** Whether the sentence takes up again at `at` after an insertion: with its verb, or with a clause of its own. */
export function goesOn(sentence: Sentence, at: number): boolean {
  if (sentence.groups.some((g) => g.first === at && g.form === 'finite')) return true;
  if (oneOf('who|which|where|whose|a|an|including|but|and|or|when|as|while', sentence.terms[at]?.lower)) return false;
  return startsClause(sentence, at);
}
