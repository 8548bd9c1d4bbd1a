import type { Form } from '../../../detect/people/pronoun-forms';
import type { Block } from '../../../model/article';
import type { Mention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { createAboutWhom } from './about-whom';
import { mentionAt } from './by-block';
import type { Draft } from './draft';
import { goesOnSpeaking, isAnswer, isRightAfter, isRightAfterBlock, opensSentence } from './goes-on-signs';
import type { SentenceBefore } from './main-subject';
import { createPeopleNamed, pronounForm } from './people-named';
import { type AskedPronoun, createPronounSigns, isQuoted } from './pronoun-signs';
import type { Speech } from './speech';

/** Against whoever spoke last, a pronoun is taken for a person only when people-finding is at least this sure. */
const SURE_PRONOUN = 0.8;
/** The same where several of one form may be meant and none of them spoke just before. */
const SURE_OF_SEVERAL = 0.95;
/** Above this also where no name stands near, as when only the title gives it. */
const SURE_FROM_AFAR = 0.97;

/**
 * The person (`Entity.id`) whom the pronoun of a draft means, given who spoke last; null where that is not safe to say.
 */
export type PronounResolver = (draft: Draft, at: Span, pronoun: string, last: Speech | null) => string | null;

/**
 * Tells whom pronouns mean that speak in one article. `places` are its mentions by block, `known` which pronoun a
 * person's titles and given name settle, `blocks` those of the article, `previous` the sentence before another.
 */
export function createPronounResolver(
  mentions: readonly Mention[],
  places: ReadonlyMap<number, Mention[]>,
  known: ReadonlyMap<string, Form | null>,
  blocks: readonly Block[],
  previous: SentenceBefore,
): PronounResolver {
  const people = createPeopleNamed(mentions, places, known);
  const { names, firstIn, shared, isCalled, isOther, mentionsIn } = people;
  const signs = createPronounSigns(people);
  const { isNamedIn, isHearer, isRuledOut, isRival, hasRivalFrom, hadHearer, isTurned, isBeside, isQuotedOf } = signs;
  const { aboutBefore, subjectNear } = createAboutWhom(places, people, signs, previous);

  /**
   * Whether only words in capitals stand before a name in its block, none of them a small one, and no "and" behind it.
   */
  function opensBlock({ span: { block, start, end } }: Mention, { sentence: { words } }: Draft): boolean {
    const text = blocks[block]?.text ?? '';
    const titles = text.slice(0, start).trim();
    const isTitle = (word: string) => /^\p{Lu}/u.test(word) && !words.isSmallWord(word.toLowerCase());
    return (titles === '' || titles.split(/\s+/).every(isTitle)) && !/^\s+(?:and|or|&)\s/.test(text.slice(end));
  }

  /** Whether the reporter names a rival from the last speech in the block on. */
  const hasRival = (asked: AskedPronoun, entity: string) =>
    hasRivalFrom(asked, entity, asked.last?.block === asked.at.block ? asked.last.end : 0);

  /** Whether the reporter names the person before the pronoun, in its block or the two before. */
  function isNamedNear({ draft, at, last }: AskedPronoun, entity: string): boolean {
    for (let block = at.block; block >= Math.max(0, at.block - 2); block--) {
      const start = names.get(block)?.get(entity);
      if (start !== undefined && (block < at.block || start < at.start)) return true;
    }
    return last?.entity === entity && draft.sentence.block - last.block <= 2;
  }

  /**
   * "Jo Bell, 39, came by bus. …, he said": the block with the pronoun is the first to name the person, and nobody
   * spoke in it.
   */
  function isNewHere({ draft, at: { block, start }, last }: AskedPronoun, entity: string): boolean {
    if (last?.block === block) return false;
    const named = names.get(block)?.get(entity) ?? start;
    return firstIn.get(entity) === block && named < start && !isQuoted(draft, { block, start: named });
  }

  /** The same of the block before, which names nobody else. */
  const isNewBefore = ({ at: { block }, last }: AskedPronoun, entity: string) =>
    firstIn.get(entity) === block - 1 &&
    (last === null || last.block < block - 1 || last.entity === entity) &&
    names.get(block - 1)?.size === 1;

  /** Whether the article has just brought in the person, and nobody else since whom the pronoun may mean. */
  const isBroughtIn = (asked: AskedPronoun, { entity, confidence }: Mention) =>
    confidence >= SURE_PRONOUN &&
    (isNewHere(asked, entity) || (isNewBefore(asked, entity) && opensSentence(asked.draft))) &&
    !hasRival(asked, entity);

  /**
   * Whether nobody else whom the pronoun may mean is named after the sentence of whoever spoke last; after their name
   * where the speech was to somebody.
   */
  function goesOn(asked: AskedPronoun, last: Speech): boolean {
    const { at, form } = asked;
    const { entity, block } = last;
    const from = isTurned(asked, last) ? last.end : last.until;
    if (isOther(entity, form)) return false;
    for (let now = block; now <= at.block; now++) {
      const others = mentionsIn(now, now === block ? from : 0, now === at.block ? at.start : Number.POSITIVE_INFINITY);
      if (others.some((other) => isRival(asked, entity, other) && !isRuledOut(asked, other.entity))) return false;
    }
    return true;
  }

  /** Whether whoever spoke last goes on, whom people-finding takes the pronoun for as well. */
  function isAgreed(asked: AskedPronoun, { entity, rule, confidence }: Mention, last: Speech): boolean {
    const { draft, at } = asked;
    if (shared.has(entity)) return at.block - last.block <= 1 && !hasRival(asked, entity);
    if (rule === 'pronoun-of-one' || !hasRival(asked, entity)) return true;
    if (last.block !== at.block || isTurned(asked, last)) return false;
    if (opensSentence(draft)) return !hasRivalFrom(asked, entity, last.until);
    const sentence = Math.max(draft.speakerSentence.terms[0]!.start, last.end);
    return confidence >= SURE_OF_SEVERAL && !hasRivalFrom(asked, entity, sentence);
  }

  /** Whether people-finding takes the pronoun for another than the pronoun before was taken for. */
  function isDoubted({ at }: AskedPronoun, { entity, pointing }: Speech): boolean {
    const found = mentionAt(places.get(at.block), at.start);
    return pointing === true && found !== null && found.entity !== entity;
  }

  /** "Lee said it was late. “We are tired,” she said": a quotation right after whoever spoke last goes on from them. */
  function goesRightOn(asked: AskedPronoun, last: Speech): boolean {
    const { draft, form } = asked;
    const { entity } = last;
    if (
      last.open ||
      last.asks ||
      last.inner ||
      !/quotation/.test(draft.rule) ||
      !opensSentence(draft) ||
      isAnswer(draft)
    )
      return false;
    if (isOther(entity, form) || isBeside(asked, entity) || isQuotedOf(asked, entity)) return false;
    return isRightAfter(draft, last) && !hadHearer(asked, last) && !isDoubted(asked, last);
  }

  /** Whether somebody is meant whom people-finding alone takes the pronoun for. */
  function isSure(asked: AskedPronoun, mention: Mention, near: string | null): boolean {
    if (shared.has(mention.entity)) return false;
    if (isBroughtIn(asked, mention)) return true;
    // Whoever spoke just before is as likely to go on, unless the article calls them by the other pronoun.
    if (near && !isOther(near, asked.form)) return false;
    if (!isNamedNear(asked, mention.entity)) return mention.confidence >= SURE_FROM_AFAR;
    return mention.confidence >= (mention.rule === 'pronoun-of-likeliest' ? SURE_OF_SEVERAL : SURE_PRONOUN);
  }

  /** Whether whoever spoke last goes on, where people-finding takes the pronoun for nobody who can be meant. */
  function isLeft(asked: AskedPronoun, found: Mention | null, last: Speech): boolean {
    const { draft, at, form } = asked;
    if (!goesOn(asked, last)) return false;
    // The article calls them by this pronoun elsewhere.
    if (isCalled(last.entity, form)) return true;
    if (last.open || at.block - last.block > 1) return false;
    return opensSentence(draft) || (!found && /aside|quotation/.test(draft.rule));
  }

  /**
   * "Jo Bell, a baker, met Lee. ¶ “It was late,” she said": who opens the block before, in which the article first
   * names them and nobody else whom the pronoun may mean; null if nobody does.
   */
  function openerBefore(asked: AskedPronoun): string | null {
    const { draft, at, form, last } = asked;
    const before = at.block - 1;
    const opener = places.get(before)?.find(({ kind }) => kind !== 'pronoun');
    if (opener?.kind !== 'name' || shared.has(opener.entity)) return null;
    const { entity } = opener;
    const isNew = (who: string) => firstIn.get(who) === before && !isOther(who, form);
    if (![...names.get(before)!.keys()].every((who) => isNew(who) === (who === entity))) return null;
    if (last && last.block >= before && last.entity !== entity) return null;
    const isOpening = /quotation/.test(draft.rule) && opensSentence(draft) && isRightAfterBlock(draft);
    if (!isOpening || isAnswer(draft) || !opensBlock(opener, draft)) return null;
    return isBeside(asked, entity) || isQuotedOf(asked, entity) ? null : entity;
  }

  /**
   * "Lee told him that it was late. “I know,” he said": whoever spoke last spoke to one without a name who may speak
   * now.
   */
  const hadNamelessHearer = ({ draft, at, form }: AskedPronoun, { block, hearers }: Speech) =>
    at.block - block <= 1 && hearers.includes(form) && !goesOnSpeaking(draft);

  function likeliest(asked: AskedPronoun): string | null {
    const { at, last } = asked;
    if (last && goesRightOn(asked, last)) return last.entity;
    const found = mentionAt(places.get(at.block), at.start);
    const mention = found && !isRuledOut(asked, found.entity) ? found : null;
    const near = last && at.block - last.block <= 2 && !isRuledOut(asked, last.entity) ? last : null;
    if (!mention) return near && isLeft(asked, found, near) ? near.entity : null;
    if (mention.entity === near?.entity) return isAgreed(asked, mention, near) ? near.entity : null;
    return isSure(asked, mention, near?.entity ?? null) ? mention.entity : null;
  }

  /** The likeliest, unless the sentence right before is about somebody else whom the pronoun may mean. */
  function undoubted(asked: AskedPronoun): string | null {
    const entity = likeliest(asked);
    const other = entity === null ? null : aboutBefore(asked)?.entity;
    if (!other || other === entity) return entity;
    return isOther(other, asked.form) || isHearer(asked, other) || isNamedIn(asked, other) ? entity : null;
  }

  function whom(asked: AskedPronoun): string | null {
    const entity = undoubted(asked) ?? openerBefore(asked) ?? subjectNear(asked);
    const { last } = asked;
    return last && entity === last.entity && hadNamelessHearer(asked, last) ? null : entity;
  }

  let before: { at: Span; entity: string | null } | null = null;
  return (draft, at, pronoun, last) => {
    const asked = { draft, at, form: pronounForm(pronoun), last };
    // One pronoun may speak twice: "…," she said. "…"
    const again = before?.at.block === at.block && before.at.start === at.start ? before : null;
    const entity = again ? again.entity : whom(asked);
    before = { at, entity };
    return again && entity !== null && isRuledOut(asked, entity) ? null : entity;
  };
}
