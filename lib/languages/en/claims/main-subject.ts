import { oneOf } from '../../../detect/one-of';
import type { Mention } from '../../../model/mention';
import { mentionAt } from './by-block';
import { baseNounRight, isOwner } from './noun-phrases';
import { headOf } from './plausible-speaker';
import type { Sentence, Subject, TermRange } from './sentence';
import { readAnyway } from './sentences';
import { isCollective, isOnePerson } from './source-speaker';
import { findSubject } from './subjects';

/** The sentence before another in the article, in its block or an earlier one; null for the first. */
export type SentenceBefore = (sentence: Sentence) => Sentence | null;

/** Tells which sentence stands before another. `sentences` are those of an article, in reading order. */
export function createSentenceBefore(sentences: readonly Sentence[]): SentenceBefore {
  const places = new Map(sentences.map((sentence, at) => [sentence, at]));
  return (sentence) => sentences[places.get(sentence)! - 1] ?? null;
}

/** Before the subject of a main clause stands nothing, a comma or a word that links sentences. */
const LINK = ',|but|and|so|then|now|still|yet';

/**
 * Whether a subject is a pronoun inside another clause: "where he says", but not the aside in "Lee was late, he said".
 */
const isInnerPronoun = ({ tags, terms }: Sentence, { first }: Subject): boolean =>
  tags[first] === 'PRP' && terms[first - 1] !== undefined && terms[first - 1]!.text !== ',';

/** Whether somebody else reports in a sentence that begins with a subject: "Lee was late, an aide said". */
function hasOtherReporter(sentence: Sentence, main: Subject): boolean {
  return sentence.groups.some(({ form, passive, cues, first }, at) => {
    if (form !== 'finite' || passive || sentence.quote[first]! >= 0) return false;
    if (!cues.some(({ group }) => group === 'saying')) return false;
    const subject = findSubject(sentence, at);
    return subject === null || (subject.first !== main.first && !isInnerPronoun(sentence, subject));
  });
}

/**
 * Between a subject and whom it deals with stand only verbs and words that belong to them: "met", "had then talked to".
 */
const OF_VERB = 'VB|VBD|VBN|VBG|VBZ|VBP|MD|RB|RP|IN|TO';

/** Whom a sentence is about, and who else has a part in it: a pronoun behind "Lee met Ray" may mean either. */
export interface MainSubject {
  mention: Mention;
  /** Where the head words of others stand whom the subject deals with, or who are with it; UTF-16 in the block. */
  others: number[];
  /** Whether one of them is a person without a name: "Lee met the driver". */
  hasUnnamed: boolean;
}

/**
 * The phrases that name whom the subject of a sentence deals with, and who is with it: "met *Ray*", "came *with Ray*".
 */
function dealtWith(sentence: Sentence, { last }: Subject): TermRange[] {
  const { tags, terms } = sentence;
  let object = last;
  while (oneOf(OF_VERB, tags[object])) object++;
  const places = [object, ...terms.flatMap(({ lower }, i) => (i > object && lower === 'with' ? [i + 1] : []))];
  return places.flatMap((at) => baseNounRight(sentence, at) ?? []).filter((np) => !isOwner(sentence, np.last - 1));
}

/** {@link MainSubject} of a sentence with tags. */
function mainSubject(sentence: Sentence, mentions: readonly Mention[]): MainSubject | null {
  const { groups, terms, quote } = sentence;
  const at = groups.findIndex(({ form, first }) => form === 'finite' && quote[first]! < 0);
  const subject = at < 0 ? null : findSubject(sentence, at);
  if (!subject || subject.relative || subject.inherited || isCollective(sentence, subject)) return null;
  if (subject.first > 0 && !oneOf(LINK, terms[subject.first - 1]!.lower)) return null;
  if (hasOtherReporter(sentence, subject)) return null;
  const mention = mentionAt(mentions, terms[headOf(sentence, subject)]!.start);
  if (!mention || mention.kind === 'pronoun') return null;
  const others = dealtWith(sentence, { ...subject, last: groups[at]!.first });
  return {
    mention,
    others: others.map((np) => terms[headOf(sentence, np)]!.start),
    hasUnnamed: others.some((np) => isOnePerson(sentence, np)),
  };
}

/**
 * Tells whom a sentence of an article is about: whom the subject of its first finite verb outside quotations names.
 * Null if that is a pronoun, several together or nobody named, if the sentence opens with another clause, and if
 * somebody else reports in it.
 *
 * @param places the mentions of the article by block
 */
export function createMainSubjects(places: ReadonlyMap<number, Mention[]>): (sentence: Sentence) => MainSubject | null {
  const known = new Map<Sentence, MainSubject | null>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const mentions = places.get(sentence.block) ?? [];
    const names = mentions.filter(({ kind }) => oneOf('name|surname|given', kind)).map(({ span }) => span);
    const subject = mainSubject(readAnyway(sentence, names), mentions);
    known.set(sentence, subject);
    return subject;
  };
}
