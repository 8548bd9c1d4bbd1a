import type { SpeakersInArticle } from '../../../detect/language';
import { oneOf } from '../../../detect/one-of';
import type { Block } from '../../../model/article';
import type { Speaker } from '../../../model/claim';
import type { Mention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { mentionAt, mentionsByBlock } from './by-block';
import type { Draft } from './draft';
import { isQuoting } from './goes-on-signs';
import { pronounsOfHearers } from './hearers';
import type { SentenceBefore } from './main-subject';
import { nounPhraseLeft } from './noun-phrases';
import { headOf, isPersonKind, isPlausibleSpeaker, isSpeakerKind } from './plausible-speaker';
import { createPronounResolver } from './pronoun-speaker';
import type { Sentence, TermRange } from './sentence';
import { createSourceResolver, isCollective, isOnePerson } from './source-speaker';
import type { Speech } from './speech';
import { isTimeOrNumber } from './times';

const PERSONAL = 'he|she|his|her|him|hers|himself|herself';
const OTHER_PRONOUN =
  'i|we|you|they|it|its|their|our|my|your|me|us|them|this|that|these|those|one|who|which|what|whom|everyone|everybody|anyone|someone|no|nobody|none|there';
/** Rules that find the words but are often wrong about who said them (measured: right in about half). */
const UNSURE_RULES = new Set(['quotation-after-report', 'quotation-alone']);

/**
 * A claim whose subject is nobody who speaks ("the cost said") is mostly none: on PolNeAR train, 30 November 2026, 79
 * of 142 that were listed are marked at all, 0.56, where their rules promise 0.86.
 */
const NOBODY_SPEAKS = 0.65;
/**
 * Words before a colon that are neither a person's name nor a noun for somebody: 15 of 33 on the same articles, of
 * 0.75.
 */
const MERE_LABEL = 0.6;

/**
 * A pronoun's speaker is right less often than a name's. Read by hand, 30 November 2026: 56 of 60 drawn from PolNeAR
 * train before the last rules, 127 of 129 listed with them, the pages of `bench/detect/pronoun-speakers.tsv` among
 * these.
 */
const POINTING = 0.95;

/** Who speaks, and the factor by which that lowers the confidence of the rule that found the words: 0 to 1. */
export interface ResolvedSpeaker {
  speaker: Speaker;
  trust: number;
}

/**
 * Finds who the speaker of a draft is. Drafts must be asked for in reading order: "he said" goes on from the one
 * before.
 */
export type SpeakerResolver = (draft: Draft) => ResolvedSpeaker;

const sure = (speaker: Speaker): ResolvedSpeaker => ({ speaker, trust: 1 });

const pointing = (speaker: Speaker): ResolvedSpeaker =>
  speaker.kind === 'person' ? { speaker: { ...speaker, pointing: true }, trust: POINTING } : sure(speaker);

/** Whether the word that ends at an offset is *who*: it goes on from people. */
const isWho = ({ text }: Sentence, end: number) => /\bwho$/i.test(text.slice(Math.max(0, end - 4), end));

/** A letter, and perhaps a sign that stands in no word unless its letters were read in the wrong code: "PeÃ±a". */
const CUT_OFF = /[\p{L}\p{N}][\u{a1}-\u{aa}\u{ac}-\u{ba}\u{bc}-\u{bf}]?$/u;

/** Whether words begin inside a word of the text: what is left of a name is nobody’s. */
const beginsInWord = ({ text }: Sentence, { start }: Span) => CUT_OFF.test(text.slice(Math.max(0, start - 2), start));

function spanOf(sentence: Sentence, range: TermRange): Span {
  return { block: sentence.block, start: sentence.terms[range.first]!.start, end: sentence.terms[range.last - 1]!.end };
}

const textOf = ({ text, terms }: Sentence, { first, last }: TermRange) =>
  text.slice(terms[first]!.start, terms[last - 1]!.end);

/** Titles before a name have so many words at most. */
const MOST_IN_TITLE = 3;

/** "Rear Admiral Pat Holm": the term at which the name begins; `at` itself if no name follows a title there. */
function pastTitle({ terms, tags }: Sentence, at: number, mentions: readonly Mention[] | undefined): number {
  for (let i = at; i <= at + MOST_IN_TITLE && tags[i] === 'NNP'; i++) {
    if (mentionAt(mentions, terms[i]!.start)?.kind === 'name') return i;
  }
  return at;
}

/** "A longtime official, Howard Ingram, said": the name right behind the description. */
function namedAfter(sentence: Sentence, range: TermRange, mentions: readonly Mention[] | undefined): Mention | null {
  if (sentence.terms[range.last]?.text !== ',' || !sentence.terms[range.last + 1]) return null;
  const mention = mentionAt(mentions, sentence.terms[pastTitle(sentence, range.last + 1, mentions)]!.start);
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
 * colleague, Pat Holm,". False for "her letter to Pat Holm", whose head is a letter, and after "and": several may
 * speak.
 */
function isFullyNamed(sentence: Sentence, range: TermRange, list: readonly Mention[] | undefined): boolean {
  if (sentence.tags[range.first - 1] === 'CC') return false;
  const head = headOf(sentence, range);
  if (head === range.last - 1 && fullNameAtEnd(sentence, range, list)) return true;
  return isOnePerson(sentence, range) && namedAfter(sentence, range, list)?.kind === 'name';
}

/**
 * "A reaction from Pat Holm, who said": the person named at the end of a phrase whose head is a thing; else the phrase.
 */
function behindThing(sentence: Sentence, owner: TermRange, list: readonly Mention[] | undefined): TermRange {
  const { tags } = sentence;
  const head = headOf(sentence, owner);
  if (!oneOf('NN|NNS', tags[head]) || isPersonKind(sentence, head)) return owner;
  const { end } = sentence.terms[owner.last - 1]!;
  const mention = mentionAt(list, end - 1);
  if (!mention || mention.span.end !== end || mention.kind === 'pronoun') return owner;
  const placed = tags.lastIndexOf('IN', owner.last - 1);
  return placed > head ? { first: placed + 1, last: owner.last } : owner;
}

/** Tags of words that say whose an office is, or open its phrase: "the", "Chile’s". */
const BEFORE_OFFICE = 'DT|PRP$|POS|NN|NNP|NNPS|JJ';
/** A role is looked for in so many terms before a name; no longer one is read. */
const MOST_IN_ROLE = 12;

/**
 * "US Secretary of State Pat Holm": the full name at the end of a phrase, if one of the person's roles stands right
 * before it and nothing governs that role. Null otherwise. `roles` are in lower case.
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

/**
 * "His aides", the words of the article for somebody; not "Lund, 25, and his wife", where another stands before them.
 */
const isOwned = ({ tags }: Sentence, { first }: TermRange) => tags[first] === 'PRP$' && tags[first - 1] !== 'CC';

/**
 * A resolver for one article, from its people: `mentions` in reading order, not overlapping, `entities` whom they mean;
 * its blocks, and which sentence stands before another.
 */
export function createSpeakerResolver(
  { mentions, entities, forms }: SpeakersInArticle,
  blocks: readonly Block[],
  previous: SentenceBefore,
): SpeakerResolver {
  const roles = new Map(entities.map((entity) => [entity.id, new Set(entity.roles.map((role) => role.toLowerCase()))]));
  const places = mentionsByBlock(mentions);
  const whomOf = createPronounResolver(mentions, places, forms ?? new Map(), blocks, previous);
  let last: Speech | null = null;
  /** The words of whoever spoke last. */
  let told: { sentence: Sentence; start: number; end: number } | null = null;
  /** The block in which one person without a name spoke last: a pronoun behind them may mean them. */
  let ofSomebody = -1;
  const goesOn = createSourceResolver();

  /** Notes that somebody speaks in a sentence. */
  function spoke(entity: string, draft: Draft, span: Span): void {
    const sentence = draft.speakerSentence;
    const until = sentence.terms[sentence.terms.length - 1]!.end;
    const isInner = told !== null && told.sentence === sentence && told.start <= span.start && span.end <= told.end;
    last = { entity, block: span.block, end: span.end, sentence, until, hearers: pronounsOfHearers(draft, span.end) };
    if (oneOf('asks|accuses', draft.stance)) last.asks = true;
    if (isInner) last.inner = true;
    else told = { sentence, start: draft.parts[0]!.start, end: draft.parts.at(-1)!.end };
  }

  function personOf(entity: string, draft: Draft, span: Span, text: string): Speaker {
    spoke(entity, draft, span);
    ofSomebody = -1;
    return { kind: 'person', entity, span, text };
  }

  function pronoun(draft: Draft, span: Span, text: string): Speaker {
    const entity = ofSomebody === span.block ? null : whomOf(draft, span, text, last);
    if (entity !== null) {
      const speaker = personOf(entity, draft, span, text);
      if (last) last.pointing = true;
      return speaker;
    }
    const source = goesOn.textOf(draft, text.toLowerCase());
    if (source !== null) return { kind: 'source', span, text: source };
    if (last) last = { ...last, open: true };
    return { kind: 'unclear', span };
  }

  function source(draft: Draft, sentence: Sentence, range: TermRange, span: Span, text: string): ResolvedSpeaker {
    last = null;
    ofSomebody = isOnePerson(sentence, range) ? span.block : -1;
    const { rule, relative } = draft;
    const isPlausible = (relative && isWho(sentence, span.end)) || isPlausibleSpeaker(sentence, range);
    // Words in quotation marks are somebody's all the same.
    if (!isPlausible) return { speaker: { kind: 'unclear', span }, trust: isQuoting(rule) ? 1 : NOBODY_SPEAKS };
    goesOn.spoke(sentence, range, text, draft);
    const trust = rule === 'name-colon' && !isSpeakerKind(sentence, range) ? MERE_LABEL : 1;
    return { speaker: { kind: 'source', span, text }, trust };
  }

  function named(draft: Draft, sentence: Sentence, range: TermRange, span: Span): ResolvedSpeaker {
    const text = textOf(sentence, range);
    const head = sentence.terms[headOf(sentence, range)]!;
    const list = places.get(sentence.block);
    const mention = isCollective(sentence, range)
      ? null
      : (mentionAt(list, head.start) ?? namedAtEnd(sentence, range, list, roles) ?? namedAfter(sentence, range, list));
    if (mention && mention.kind !== 'pronoun') return sure(personOf(mention.entity, draft, span, text));
    return source(draft, sentence, range, span, text);
  }

  return (draft) => {
    const { speaker, speakerSentence: sentence, relative, rule, unsure } = draft;
    if (!speaker || isTimeOrNumber(sentence, speaker)) return sure({ kind: 'unclear' });
    const span = spanOf(sentence, speaker);
    const unclear = sure({ kind: 'unclear', span });
    if (unsure || UNSURE_RULES.has(rule) || beginsInWord(sentence, span)) return unclear;
    const word = sentence.terms[speaker.first]!.lower;
    if (relative) {
      const comma = sentence.terms[speaker.first - 1]?.kind === 'punct' ? speaker.first - 1 : speaker.first;
      const owner = nounPhraseLeft(sentence, comma);
      // "the head of the group, which said": of a person nobody says *which*.
      const isBody = word !== 'which' || owner === null || !isPersonKind(sentence, headOf(sentence, owner));
      const whose = owner && word === 'who' ? behindThing(sentence, owner, places.get(span.block)) : owner;
      return whose && isBody ? named(draft, sentence, whose, { ...spanOf(sentence, whose), end: span.end }) : unclear;
    }
    const alone = speaker.last - speaker.first === 1;
    if (alone && oneOf(PERSONAL, word))
      return pointing(pronoun(draft, span, sentence.text.slice(span.start, span.end)));
    if (oneOf(PERSONAL, word) && !isFullyNamed(sentence, speaker, places.get(span.block)))
      return isOwned(sentence, speaker) ? source(draft, sentence, speaker, span, textOf(sentence, speaker)) : unclear;
    if (alone && oneOf(OTHER_PRONOUN, word) && sentence.tags[speaker.first] !== 'NNP') {
      const text = goesOn.textOf(draft, word);
      return text === null ? unclear : { speaker: { kind: 'source', span, text }, trust: POINTING };
    }
    return named(draft, sentence, speaker, span);
  };
}
