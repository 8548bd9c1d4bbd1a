import { oneOf } from '../../../detect/one-of';
import type { Form } from '../../../detect/people/pronoun-forms';
import type { Draft } from './draft';
import { isPersonKind } from './plausible-speaker';
import type { Sentence } from './sentence';

/**
 * Where the phrase ends that says to whom words are told that stand before it: "“It is late,” Lee told the driver in
 * Ulm".
 */
function endOfObject({ terms, tags }: Sentence, from: number): number {
  let at = terms.findIndex(({ start }) => start >= from);
  if (at < 0) return from;
  if (oneOf('with|at|to', terms[at]!.lower)) at++;
  while (oneOf('DT|PRP$|PRP|JJ|NN|NNP|POS', tags[at])) at++;
  return terms[at]?.start ?? terms.at(-1)!.end;
}

/**
 * The words of a sentence that say to whom a draft's words are told, and with them when and where: "Lee told *him on
 * Monday* that". Of words that stand before what reports them, no more than the phrase right behind it.
 *
 * @param end where the words that name the speaker end; UTF-16 in the text of the speaker's block
 * @returns indices of terms of the speaker's sentence
 */
export function termsOfHearers({ cue, parts, sentence, speakerSentence }: Draft, end: number): number[] {
  if (!cue || sentence.block !== speakerSentence.block) return [];
  const from = Math.max(cue.end, end);
  const [words] = parts;
  const until = words!.start >= from ? words!.start : endOfObject(speakerSentence, from);
  return speakerSentence.terms.flatMap(({ start }, at) => (from <= start && start < until ? [at] : []));
}

/** Whether a noun is one person; one whom its ending alone tells only as the object of a verb, and no newspaper. */
function isOnePerson(sentence: Sentence, at: number): boolean {
  const { terms, tags, words } = sentence;
  const { lower } = terms[at]!;
  if (tags[at] !== 'NN' || words.speakerNouns.has(lower) || lower.endsWith('paper')) return false;
  let first = at;
  while (oneOf('DT|PRP$|JJ|NN|POS', tags[first - 1])) first--;
  return words.personNouns.has(lower) || (isPersonKind(sentence, at) && tags[first - 1] !== 'IN');
}

/** Which pronouns mean whom a word points at, or the one person without a name whom it names. */
function pronounsFor(sentence: Sentence, at: number): readonly Form[] {
  const { terms, tags, words } = sentence;
  const { lower } = terms[at]!;
  if (lower === 'him') return ['he'];
  if (lower === 'her') return tags[at] === 'PRP$' ? [] : ['she'];
  if (lower === 'them') return ['he', 'she'];
  if (!isOnePerson(sentence, at)) return [];
  if (words.heNouns.has(lower)) return ['he'];
  return words.sheNouns.has(lower) ? ['she'] : ['he', 'she'];
}

/**
 * Which pronouns may mean somebody to whom the words of a draft are told, where a pronoun or a noun stands for them:
 * they may well speak next. "Lee told him that", "the nurse told the driver that".
 *
 * @param end as {@link termsOfHearers} takes it
 */
export const pronounsOfHearers = (draft: Draft, end: number): readonly Form[] =>
  termsOfHearers(draft, end).flatMap((at) => pronounsFor(draft.speakerSentence, at));
