import type { Mention } from '../../../model/mention';
import { mentionAt } from './by-block';
import type { Draft } from './draft';
import { isAnswer, isInQuotation, isRightAfterBlock, isWithinWords, opensSentence } from './goes-on-signs';
import { createMainSubjects, type MainSubject, type SentenceBefore } from './main-subject';
import { type PeopleNamed, pronounForm } from './people-named';
import type { AskedPronoun, PronounSigns } from './pronoun-signs';
import type { Sentence } from './sentence';

/** Whom the sentences around a pronoun that speaks are about. */
export interface AboutWhom {
  /** Whom the sentence right before is about; null if another spoke since. */
  aboutBefore(asked: AskedPronoun): Mention | null;
  /**
   * The person (`Entity.id`) whom this sentence or the one before is about, if the pronoun may mean them; else null.
   */
  subjectNear(asked: AskedPronoun): string | null;
}

/** Reads whom the sentences of an article are about. `places` are its mentions by block. */
export function createAboutWhom(
  places: ReadonlyMap<number, Mention[]>,
  { shared, isOther, mentionsIn }: PeopleNamed,
  { isBeside, isQuotedOf, isRuledOut, isRival, hasRivalFrom, isTurned }: PronounSigns,
  previous: SentenceBefore,
): AboutWhom {
  const mainSubject = createMainSubjects(places);

  /** Whether the pronoun may mean somebody whom a sentence of the reporter's is about. */
  const mayBeSubject = (asked: AskedPronoun, entity: string): boolean =>
    !shared.has(entity) && !isOther(entity, asked.form) && !isQuotedOf(asked, entity) && !isRuledOut(asked, entity);

  /** "On Monday he said": whether the sentence of the pronoun leads up to it with no verb and with nobody else. */
  function isLedUpTo({ speaker, speakerSentence: sentence }: Draft): boolean {
    const { terms, groups } = sentence;
    const until = terms[speaker!.first]!.start;
    const isOwn = (start: number) => start < until && !isInQuotation(sentence, start);
    if (groups.some(({ first, form }) => form === 'finite' && isOwn(terms[first]!.start))) return false;
    return !mentionsIn(sentence.block, terms[0]!.start, until).some(
      ({ kind, span }) => kind !== 'pronoun' && isOwn(span.start),
    );
  }

  /** The sentence right before that of the pronoun; one of the block before only if quoted words follow it. */
  function sentenceBefore({ draft, at }: AskedPronoun): Sentence | null {
    const before = previous(draft.speakerSentence);
    if (!before || before.block === at.block) return before;
    const isNext = before.block === at.block - 1 && /quotation/.test(draft.rule) && opensSentence(draft);
    return isNext && isRightAfterBlock(draft) ? before : null;
  }

  /** "Lee met Ray. He said": whether a sentence tells of another whom its subject deals with. */
  function mayMeanAnother(
    asked: AskedPronoun,
    { mention: { entity, span }, others, hasUnnamed }: MainSubject,
  ): boolean {
    const list = places.get(span.block);
    const isOne = (mention: Mention | null) => mention !== null && isRival(asked, entity, mention);
    return hasUnnamed || others.some((at) => isOne(mentionAt(list, at)));
  }

  /** "Treating him, Lee said it was late": whether a pronoun before the subject of a sentence means another. */
  const isAnotherBefore = ({ form }: AskedPronoun, { block, terms }: Sentence, { entity, span }: Mention): boolean =>
    mentionsIn(block, terms[0]!.start, span.start).some(
      ({ kind, entity: other, text }) => kind === 'pronoun' && other !== entity && pronounForm(text) === form,
    );

  /** Whether people-finding takes the pronoun for the subject of a sentence, or nobody else there can be meant. */
  function isAgreedOn(asked: AskedPronoun, { block, terms }: Sentence, { entity, span }: Mention): boolean {
    const found = mentionAt(places.get(asked.at.block), asked.at.start);
    if (found?.entity === entity) return true;
    return !mentionsIn(block, span.end, terms.at(-1)!.end).some((other) => isRival(asked, entity, other));
  }

  /**
   * "Lee came by bus. “It was late,” he said": whom the sentence right before is about; null if another spoke since.
   */
  function aboutBefore(asked: AskedPronoun): Mention | null {
    const { draft, last } = asked;
    const opens = opensSentence(draft) || isLedUpTo(draft);
    const before = opens || isWithinWords(draft) ? sentenceBefore(asked) : null;
    const main = before && mainSubject(before);
    if (!main || mayMeanAnother(asked, main)) return null;
    const subject = main.mention;
    if ((opens && isBeside(asked, subject.entity)) || isAnotherBefore(asked, before, subject)) return null;
    const isSince = last !== null && (last.block > before.block || last.sentence === before);
    if (isSince && (last.entity !== subject.entity || isTurned(asked, last))) return null;
    return before.block === asked.at.block || isAgreedOn(asked, before, subject) ? subject : null;
  }

  function subjectBefore(asked: AskedPronoun): string | null {
    const entity = aboutBefore(asked)?.entity;
    return entity !== undefined && mayBeSubject(asked, entity) ? entity : null;
  }

  /** "Lee was cheered when he said": whom the sentence of the pronoun is about, with no rival named between. */
  function subjectBeside(asked: AskedPronoun): string | null {
    const { draft, at } = asked;
    const subject = mainSubject(draft.speakerSentence)?.mention;
    if (!subject || subject.span.end > at.start || isInQuotation(draft.speakerSentence, subject.span.start))
      return null;
    const { entity, span } = subject;
    return mayBeSubject(asked, entity) && !hasRivalFrom(asked, entity, span.end) ? entity : null;
  }

  /** Whom a sentence is about by which the pronoun is read, of this or the one before; null after words that answer. */
  const subjectNear = (asked: AskedPronoun): string | null =>
    isAnswer(asked.draft) ? null : (subjectBefore(asked) ?? subjectBeside(asked));

  return { aboutBefore, subjectNear };
}
