import { oneOf } from '../../../detect/one-of';
import { clauseEnd, OPEN } from './clause-end';
import { goesOn } from './clauses';
import { type Draft, draftOf } from './draft';
import { baseNounRight, nounPhraseRight } from './noun-phrases';
import type { Sentence } from './sentence';
import { findSubject } from './subjects';

/** Adverbs by which a reporter leaves open whether it is so. */
const HEARSAY = 'reportedly|allegedly|supposedly|purportedly|apparently|seemingly';
/** What has told something without any verb: "In the poll, half of them …", "In her view, …". */
const SOURCES =
  'poll|polls|survey|surveys|study|studies|law|rules|view|views|opinion|mind|eyes|estimate|estimates|measure|measures|account|accounts|telling|words|assessment';
/** How far the comma may stand behind such a phrase: "In a poll of voters released on Monday,". */
const MOST_BEHIND = 9;

/** Whether a word opens or makes up a report of this kind. */
export function isSourceWord(lower: string): boolean {
  return oneOf(HEARSAY, lower) || oneOf(SOURCES, lower) || lower === 'per';
}

/**
 * "The mayor has reportedly left": nobody is named for it. What is told lies on both sides of the adverb. Null where
 * the verb reports itself ("reportedly told them that"): who says it is named then.
 */
function hearsayAt(sentence: Sentence, at: number, used: Set<number>): Draft | null {
  const g = sentence.groups.findIndex(
    (group) => (group.first < at && at < group.last) || group.first === at + 1 || group.last === at,
  );
  if (g < 0 || sentence.groups[g]!.form !== 'finite' || used.has(g)) return null;
  const subject = findSubject(sentence, g);
  if (!subject || subject.relative || subject.inherited || subject.last > at) return null;
  const rest = { first: at + 1, last: clauseEnd(sentence, at + 1, OPEN) };
  if (rest.last <= rest.first) return null;
  return draftOf(sentence, [{ first: subject.first, last: at }, rest], { first: at, last: at + 1 }, null, 'hearsay', 8);
}

/**
 * "In the poll released on Monday, half of them were tired", "Under state law, …": who tells it opens the sentence.
 * Null where the clause behind it reports itself ("In the poll, Berg said that").
 */
function openingSource(sentence: Sentence, used: Set<number>): Draft | null {
  const first = sentence.tags[0] === 'CC' ? 1 : 0;
  if (!oneOf('in|by|under', sentence.terms[first]?.lower)) return null;
  const head = baseNounRight(sentence, first + 1);
  const np = head && nounPhraseRight(sentence, first + 1);
  // "In other words" is a link of the reporter's.
  if (!np || !oneOf(SOURCES, sentence.terms[head.last - 1]!.lower) || sentence.terms[first + 1]!.lower === 'other')
    return null;
  let comma = np.last;
  while (comma < np.last + MOST_BEHIND && sentence.terms[comma] && sentence.terms[comma]!.text !== ',') comma++;
  if (sentence.terms[comma]?.text !== ',' || !goesOn(sentence, comma + 1)) return null;
  if (reportsAt(sentence, comma + 1, used)) return null;
  const content = { first: comma + 1, last: clauseEnd(sentence, comma + 1, OPEN) };
  return draftOf(sentence, [content], { first, last: first + 1 }, np, 'source-opening', 8);
}

/**
 * Whether the main verb of the clause at `first` makes a report: its first finite one, or one with the subject that
 * stands there.
 */
function reportsAt(sentence: Sentence, first: number, used: Set<number>): boolean {
  const main = sentence.groups.findIndex((g) => g.first >= first && g.form === 'finite');
  return [...used].some((g) => {
    if (g === main) return true;
    const subject = sentence.groups[g]!.form === 'finite' ? findSubject(sentence, g) : null;
    return subject !== null && !subject.relative && subject.first === first;
  });
}

/**
 * Reports without a verb that reports: by an adverb of hearsay, or by a poll, a law or a view that opens the sentence.
 * `used` are the indices of the verb groups that make a report themselves.
 */
export function findSourcePhrases(sentence: Sentence, used: Set<number>): Draft[] {
  const drafts: Draft[] = [];
  sentence.terms.forEach(({ lower }, i) => {
    const hearsay = oneOf(HEARSAY, lower) ? hearsayAt(sentence, i, used) : null;
    if (hearsay) drafts.push(hearsay);
  });
  const opening = openingSource(sentence, used);
  return opening ? [...drafts, opening] : drafts;
}
