import { oneOf } from '../../../detect/one-of';
import type { Speaker } from '../../../model/claim';
import type { Entity, Mention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { firstMentionAfter, mentionAt, mentionsByBlock } from './by-block';
import type { Draft } from './draft';
import { nounPhraseLeft } from './noun-phrases';
import { headOf, isPersonKind, isPlausibleSpeaker, isSpeakerKind } from './plausible-speaker';
import type { Sentence, TermRange } from './sentence';
import { isTimeOrNumber } from './times';

/** Against whoever spoke last, a pronoun is taken for a person only when people-finding is at least this sure. */
const SURE_PRONOUN = 0.8;
/** The same where several of one form may be meant and none of them spoke just before. */
const SURE_OF_SEVERAL = 0.95;
/** Above this also where no name stands near, as when only the title gives it. */
const SURE_FROM_AFAR = 0.97;
const PERSONAL = 'he|she|his|her|him|hers|himself|herself';
const OTHER_PRONOUN =
  'i|we|you|they|it|its|their|our|my|your|me|us|them|this|that|these|those|one|who|which|what|whom|everyone|everybody|anyone|someone|no|nobody|none|there';
/** Rules that find the words but are often wrong about who said them (measured: right in about half). */
const UNSURE_RULES = new Set(['quotation-after-report', 'quotation-alone']);

/**
 * A claim whose subject is nobody who speaks ("the cost said") is mostly none: on PolNeAR train, 30 November 2026, 79 of 142
 * that were listed are marked at all, 0.56, where their rules promise 0.86.
 */
const NOBODY_SPEAKS = 0.65;
/** Words before a colon that are neither a person's name nor a noun for somebody: 15 of 33 on the same articles, of 0.75. */
const MERE_LABEL = 0.6;

/**
 * A pronoun's speaker is right less often than a name's. Read by hand, 30 November 2026: 56 of 60 drawn from PolNeAR train
 * before the last rules, 127 of 129 listed with them, the pages of `bench/detect/pronoun-speakers.tsv` among these.
 */
const POINTING = 0.95;

/** Who speaks, and the factor by which that lowers the confidence of the rule that found the words: 0 to 1. */
export interface ResolvedSpeaker {
  speaker: Speaker;
  trust: number;
}

/** Finds who the speaker of a draft is. Drafts must be asked for in reading order: "he said" goes on from the one before. */
export type SpeakerResolver = (draft: Draft) => ResolvedSpeaker;

const sure = (speaker: Speaker): ResolvedSpeaker => ({ speaker, trust: 1 });

const pointing = (speaker: Speaker): ResolvedSpeaker =>
  speaker.kind === 'person' ? { speaker: { ...speaker, pointing: true }, trust: POINTING } : sure(speaker);

/** Whether the word that ends at an offset is *who*: it goes on from people. */
const isWho = ({ text }: Sentence, end: number) => /\bwho$/i.test(text.slice(Math.max(0, end - 4), end));

/** "The woman", "a colleague", "Vance’s wife": one person without a name, whom a pronoun behind it may mean. */
function isOnePerson(sentence: Sentence, range: TermRange): boolean {
  const head = headOf(sentence, range);
  return sentence.tags[head] === 'NN' && isPersonKind(sentence, head);
}

/** Whether a rule finds words in quotation marks. */
const isQuoting = (rule: string) => /quotation|^transcript/.test(rule);

function spanOf(sentence: Sentence, range: TermRange): Span {
  return { block: sentence.block, start: sentence.terms[range.first]!.start, end: sentence.terms[range.last - 1]!.end };
}

function isCollective(sentence: Sentence, range: TermRange): boolean {
  return sentence.tags.slice(range.first, range.last).some((tag, i) => {
    const before = sentence.tags[range.first + i - 1] ?? '';
    return tag === 'CC' && oneOf('NN|NNS|NNP|NNPS|CD|POS', before);
  });
}

const isShe = (word: string) => /^(?:she|her|hers|herself)$/i.test(word);

/** For each person how often the article says *he* and *she* of them. */
function formsOf(mentions: Mention[]): Map<string, { he: number; she: number }> {
  const out = new Map<string, { he: number; she: number }>();
  for (const { kind, entity, text } of mentions) {
    if (kind !== 'pronoun') continue;
    const form = out.get(entity) ?? { he: 0, she: 0 };
    if (isShe(text)) form.she++;
    else form.he++;
    out.set(entity, form);
  }
  return out;
}

function isCalled(forms: Map<string, { he: number; she: number }>, entity: string, pronoun: string): boolean {
  const form = forms.get(entity);
  if (!form) return false;
  return isShe(pronoun) ? form.she > 0 && form.he === 0 : form.he > 0 && form.she === 0;
}

/** By block and person, where the block names them first. */
function firstNames(mentions: Mention[]): Map<number, Map<string, number>> {
  const out = new Map<number, Map<string, number>>();
  for (const { kind, entity, span } of mentions) {
    if (kind === 'pronoun') continue;
    const block = out.get(span.block) ?? new Map<string, number>();
    out.set(span.block, block);
    if (!block.has(entity)) block.set(entity, span.start);
  }
  return out;
}

/** "A longtime official, Howard Ingram, said": the name right behind the description. */
function namedAfter(sentence: Sentence, range: TermRange, mentions: readonly Mention[] | undefined): Mention | null {
  if (sentence.terms[range.last]?.text !== ',' || !sentence.terms[range.last + 1]) return null;
  const mention = mentionAt(mentions, sentence.terms[range.last + 1]!.start);
  if (!mention || mention.kind === 'pronoun') return null;
  const after = sentence.terms.find((t) => t.start >= mention.span.end);
  if (after?.text === ',') return mention;
  return mention.kind === 'name' && isOnePerson(sentence, range) && (!after || after.text === '.') ? mention : null;
}

/** "Her colleague Pat Holm": the mention of a full name that ends a phrase; null if another word does. */
function fullNameAtEnd(sentence: Sentence, range: TermRange, list: readonly Mention[] | undefined): Mention | null {
  const { end } = sentence.terms[range.last - 1]!;
  const mention = mentionAt(list, end - 1);
  return mention?.kind === 'name' && mention.span.end === end ? mention : null;
}

/**
 * Whether the full name of whom a phrase describes stands at its head or right after it: "her colleague Pat Holm", "her
 * colleague, Pat Holm,". False for "her letter to Pat Holm", whose head is a letter, and after "and": several may speak.
 */
function isFullyNamed(sentence: Sentence, range: TermRange, list: readonly Mention[] | undefined): boolean {
  if (sentence.tags[range.first - 1] === 'CC') return false;
  const head = headOf(sentence, range);
  if (head === range.last - 1 && fullNameAtEnd(sentence, range, list)) return true;
  return isOnePerson(sentence, range) && namedAfter(sentence, range, list)?.kind === 'name';
}

/** Tags of words that say whose an office is, or open its phrase: "the", "Chile’s". */
const BEFORE_OFFICE = 'DT|PRP$|POS|NN|NNP|NNPS|JJ';
/** A role is looked for in so many terms before a name; no longer one is read. */
const MOST_IN_ROLE = 12;

/**
 * "US Secretary of State Pat Holm": the full name at the end of a phrase, if one of the person's roles stands right before
 * it and nothing governs that role. Null otherwise. `roles` are in lower case.
 */
function namedAtEnd(
  sentence: Sentence,
  range: TermRange,
  list: readonly Mention[] | undefined,
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): Mention | null {
  const { terms, tags, text } = sentence;
  const mention = fullNameAtEnd(sentence, range, list);
  const own = mention && roles.get(mention.entity);
  if (!own) return null;
  const least = Math.max(range.first, range.last - MOST_IN_ROLE);
  for (let at = range.last - 1; at >= least; at--) {
    const role = text.slice(terms[at]!.start, mention.span.start).trimEnd().toLowerCase();
    if (own.has(role) && tags.slice(range.first, at).every((tag) => oneOf(BEFORE_OFFICE, tag))) return mention;
  }
  return null;
}

/** A resolver for one article. `mentions` in reading order, not overlapping; `entities` are the people they mean. */
export function createSpeakerResolver(mentions: Mention[], entities: readonly Entity[]): SpeakerResolver {
  const roles = new Map(entities.map((entity) => [entity.id, new Set(entity.roles.map((role) => role.toLowerCase()))]));
  const places = mentionsByBlock(mentions);
  const forms = formsOf(mentions);
  const names = firstNames(mentions);
  /** Names that several people of the article bear: a pronoun behind one does not tell which of them it means. */
  const shared = new Set(mentions.filter(({ rule }) => rule === 'shared-name').map(({ entity }) => entity));
  let last: { entity: string; block: number; end: number } | null = null;
  /** The block in which one person without a name spoke last: a pronoun behind them may mean them. */
  let ofSomebody = -1;

  function personOf(entity: string, span: Span, text: string): Speaker {
    last = { entity, block: span.block, end: span.end };
    ofSomebody = -1;
    return { kind: 'person', entity, span, text };
  }

  /** The mentions of a block that lie in a stretch of it. */
  function mentionsIn(block: number, start: number, end: number): Mention[] {
    const list = places.get(block) ?? [];
    const from = firstMentionAfter(list, start);
    let to = from;
    while (to < list.length && list[to]!.span.end <= end) to++;
    return list.slice(from, to).filter(({ span }) => start <= span.start);
  }

  /**
   * Whether a claim speaks of the person: who says "Trump was ahead" is not Trump, nor is who is quoted with "he was ahead"
   * the one whom *he* means there.
   */
  function isSpokenOf(draft: Draft, entity: string): boolean {
    const quotes = isQuoting(draft.rule);
    return draft.parts.some((part) =>
      mentionsIn(draft.sentence.block, part.start, part.end).some(
        ({ entity: who, kind, rule }) =>
          who === entity && (kind !== 'pronoun' || (quotes && rule !== 'speaker-of-quotation')),
      ),
    );
  }

  /** "She told Lee about a fall": whom the reporter names between the pronoun and the words is not the one it means. */
  function isHearer(draft: Draft, entity: string, { block, end }: Span): boolean {
    const first = draft.parts[0]!.start;
    if (block !== draft.sentence.block || first < end) return false;
    return mentionsIn(block, end, first).some(({ entity: who, kind }) => who === entity && kind !== 'pronoun');
  }

  /** Whether the reporter names somebody else after the last speech, whom the pronoun may mean as well. */
  function hasRival(entity: string, { block, start }: Span, pronoun: string): boolean {
    const from = last && last.block === block ? last.end : 0;
    return mentionsIn(block, from, start).some(({ entity: who, kind }) => {
      return who !== entity && kind !== 'pronoun' && !isCalled(forms, who, isShe(pronoun) ? 'he' : 'she');
    });
  }

  /** Whether the reporter names the person before the pronoun, in its block or the two before. */
  function isNamedNear(draft: Draft, entity: string, at: Span): boolean {
    for (let block = at.block; block >= Math.max(0, at.block - 2); block--) {
      const start = names.get(block)?.get(entity);
      if (start !== undefined && (block < at.block || start < at.start)) return true;
    }
    return last?.entity === entity && draft.sentence.block - last.block <= 2;
  }

  const isRuledOut = (draft: Draft, entity: string, at: Span) =>
    isSpokenOf(draft, entity) || isHearer(draft, entity, at);

  function pronoun(draft: Draft, span: Span, text: string): Speaker {
    if (ofSomebody === span.block) return { kind: 'unclear', span };
    const found = mentionAt(places.get(span.block), span.start);
    if (found && shared.has(found.entity)) return { kind: 'unclear', span };
    const mention = found && !isRuledOut(draft, found.entity, span) ? found : null;
    const near =
      last !== null && span.block - last.block <= 2 && !isRuledOut(draft, last.entity, span) ? last.entity : null;
    if (mention && mention.entity === near && (mention.rule === 'pronoun-of-one' || !hasRival(near, span, text)))
      return personOf(near, span, text);
    // Whoever spoke just before is as likely to go on, unless the article calls them by the other pronoun.
    if (mention && near && !isCalled(forms, near, isShe(text) ? 'he' : 'she')) return { kind: 'unclear', span };
    if (mention && isNamedNear(draft, mention.entity, span)) {
      const least = mention.rule === 'pronoun-of-likeliest' ? SURE_OF_SEVERAL : SURE_PRONOUN;
      return mention.confidence >= least ? personOf(mention.entity, span, text) : { kind: 'unclear', span };
    }
    if (mention && mention.confidence >= SURE_FROM_AFAR) return personOf(mention.entity, span, text);
    // Whoever spoke just before goes on, where the article calls them by this pronoun elsewhere.
    return near && isCalled(forms, near, text) ? personOf(near, span, text) : { kind: 'unclear', span };
  }

  function source(draft: Draft, sentence: Sentence, range: TermRange, span: Span, text: string): ResolvedSpeaker {
    last = null;
    ofSomebody = isOnePerson(sentence, range) ? span.block : -1;
    const { rule, relative } = draft;
    const isPlausible = (relative && isWho(sentence, span.end)) || isPlausibleSpeaker(sentence, range);
    // Words in quotation marks are somebody's all the same.
    if (!isPlausible) return { speaker: { kind: 'unclear', span }, trust: isQuoting(rule) ? 1 : NOBODY_SPEAKS };
    const trust = rule === 'name-colon' && !isSpeakerKind(sentence, range) ? MERE_LABEL : 1;
    return { speaker: { kind: 'source', span, text }, trust };
  }

  function named(draft: Draft, sentence: Sentence, range: TermRange, span: Span): ResolvedSpeaker {
    const text = sentence.text.slice(sentence.terms[range.first]!.start, sentence.terms[range.last - 1]!.end);
    const head = sentence.terms[headOf(sentence, range)]!;
    const list = places.get(sentence.block);
    const mention = isCollective(sentence, range)
      ? null
      : (mentionAt(list, head.start) ?? namedAtEnd(sentence, range, list, roles) ?? namedAfter(sentence, range, list));
    if (mention && mention.kind !== 'pronoun') return sure(personOf(mention.entity, span, text));
    return source(draft, sentence, range, span, text);
  }

  return (draft) => {
    const { speaker, speakerSentence: sentence, relative, rule, unsure } = draft;
    if (!speaker || isTimeOrNumber(sentence, speaker)) return sure({ kind: 'unclear' });
    const span = spanOf(sentence, speaker);
    const unclear = sure({ kind: 'unclear', span });
    if (unsure || UNSURE_RULES.has(rule)) return unclear;
    const word = sentence.terms[speaker.first]!.lower;
    if (relative) {
      const comma = sentence.terms[speaker.first - 1]?.kind === 'punct' ? speaker.first - 1 : speaker.first;
      const owner = nounPhraseLeft(sentence, comma);
      return owner ? named(draft, sentence, owner, { ...spanOf(sentence, owner), end: span.end }) : unclear;
    }
    const alone = speaker.last - speaker.first === 1;
    if (alone && oneOf(PERSONAL, word))
      return pointing(pronoun(draft, span, sentence.text.slice(span.start, span.end)));
    if (oneOf(PERSONAL, word) && !isFullyNamed(sentence, speaker, places.get(span.block))) return unclear;
    if (alone && oneOf(OTHER_PRONOUN, word)) return unclear;
    return named(draft, sentence, speaker, span);
  };
}
