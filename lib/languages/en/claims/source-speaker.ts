import { oneOf } from '../../../detect/one-of';
import type { Draft } from './draft';
import { goesOnSpeaking, isQuoting, opensSentence } from './goes-on-signs';
import { pronounsOfHearers, termsOfHearers } from './hearers';
import { headOf, isPersonKind } from './plausible-speaker';
import type { Sentence, TermRange } from './sentence';

/** "The woman", "a colleague", "Vance’s wife": one person without a name, whom a pronoun behind it may mean. */
export function isOnePerson(sentence: Sentence, range: TermRange): boolean {
  const head = headOf(sentence, range);
  return sentence.tags[head] === 'NN' && isPersonKind(sentence, head);
}

/** Whether "and" joins several in a phrase: "Germany and France". */
export function isCollective(sentence: Sentence, range: TermRange): boolean {
  return sentence.tags.slice(range.first, range.last).some((tag, i) => {
    const before = sentence.tags[range.first + i - 1] ?? '';
    const bracket = sentence.terms[range.first + i - 1]?.text === ')';
    return tag === 'CC' && (bracket || oneOf('NN|NNS|NNP|NNPS|CD|POS', before));
  });
}

type Counted = 'several' | 'person' | 'thing';

/** A source that spoke: what "it" and "they" in the next sentence go on from. */
interface SourceSpeech {
  text: string;
  counted: Counted;
  block: number;
  /** Where the sentence begins and ends that says so; `last` if nothing of its block follows. */
  start: number;
  until: number;
  last: boolean;
  /** Whether its words are of another whom *it* or *they* may mean: "The Commission said Apple broke the rules." */
  hasRival: boolean;
  /**
   * Which pronouns may mean it, where it is one person: "the actor" is *he*, "the senator" either. Empty for anything
   * else.
   */
  pronouns: string;
  /** Where it was named, to which a pronoun before that does not point. */
  named: { block: number; start: number };
}

/** Tells whom *it* and *they* mean that speak in one article. Drafts must be asked for in reading order. */
export interface SourceResolver {
  /** Notes a source that speaks in a sentence, under the words that name it. */
  spoke(sentence: Sentence, range: TermRange, text: string, draft: Draft): void;
  /** The words that name what a pronoun means, verbatim; null where that is not safe to say. */
  textOf(draft: Draft, pronoun: string): string | null;
}

const SEVERAL = 'many|most|some|several|few|both|others|those|all|half|majority|number';

/** Whether a phrase means several, one thing or body, or one person. */
function countOf(sentence: Sentence, range: TermRange): Counted {
  const head = headOf(sentence, range);
  const several = oneOf('NNS|NNPS', sentence.tags[head]) || oneOf(SEVERAL, sentence.terms[head]!.lower);
  if (several || isCollective(sentence, range)) return 'several';
  return sentence.words.personNouns.has(sentence.terms[head]!.lower) ? 'person' : 'thing';
}

/**
 * Whether words are told to one person: "The mayor told Lee that", "the mayor told him that", "… told the driver that".
 */
function isToldToOne(draft: Draft, end: number): boolean {
  const { tags } = draft.speakerSentence;
  return pronounsOfHearers(draft, end).length > 0 || termsOfHearers(draft, end).some((at) => tags[at] === 'NNP');
}

/** See {@link SourceSpeech.pronouns}; none after words to another, who may answer. */
function pronounsOf(sentence: Sentence, range: TermRange, draft: Draft): string {
  if (!isOnePerson(sentence, range) || oneOf('asks|accuses', draft.stance)) return '';
  if (isToldToOne(draft, sentence.terms[range.last - 1]!.end)) return '';
  const { lower } = sentence.terms[headOf(sentence, range)]!;
  if (sentence.words.heNouns.has(lower)) return 'he';
  return sentence.words.sheNouns.has(lower) ? 'she' : 'he|she';
}

/** Whether a word is the subject of a verb, and no part of a phrase that a preposition opens. */
function isSubject({ tags, terms }: Sentence, at: number): boolean {
  if (!oneOf('VBD|VBZ|VBP|MD', tags[at + 1])) return false;
  let first = at;
  while (oneOf('DT|PRP$|JJ|NN|NNS|NNP|NNPS|POS|CD', tags[first - 1])) first--;
  return !oneOf('IN|TO', tags[first - 1]) || terms[first - 1]?.lower === 'that';
}

/** Whether a plural means people: "the brothers". */
const arePeople = (sentence: Sentence, at: number): boolean =>
  isPersonKind(sentence, at) || sentence.words.personNouns.has(sentence.terms[at]!.lower.replace(/s$/, ''));

/** Whether a sentence has another subject, apart from a phrase, that may be taken up as one that is counted so. */
function hasOther(sentence: Sentence, range: TermRange, counted: Counted): boolean {
  return sentence.terms.some((_, at) => {
    if (range.first <= at && at < range.last) return false;
    const tag = sentence.tags[at];
    const fits = counted === 'several' ? tag === 'NNPS' || (tag === 'NNS' && arePeople(sentence, at)) : tag === 'NNP';
    return fits && isSubject(sentence, at);
  });
}

/** Whether a sentence is the very next one after a speech, with nothing but the marks of a quotation between. */
function isNext({ block, terms, text }: Sentence, last: SourceSpeech): boolean {
  const from = block === last.block ? last.until : 0;
  if (block !== last.block && !(last.last && block === last.block + 1)) return false;
  return from <= terms[0]!.start && !/[\p{L}\p{N}]/u.test(text.slice(from, terms[0]!.start));
}

/** *They* of one person without a name goes on only with a word that says so: "A spokesman said … They added". */
function fits(draft: Draft, pronoun: string, { counted, pronouns, named }: SourceSpeech): boolean {
  if (oneOf('he|she', pronoun)) {
    const { block, terms } = draft.speakerSentence;
    const isAfter = block !== named.block || named.start < terms[draft.speaker!.first]!.start;
    return isAfter && pronouns !== '' && oneOf(pronouns, pronoun) && /quotation/.test(draft.rule);
  }
  if (counted !== 'person') return pronoun === (counted === 'several' ? 'they' : 'it');
  return pronoun === 'they' && goesOnSpeaking(draft);
}

/** A resolver for one article, or one entry of a live blog. */
export function createSourceResolver(): SourceResolver {
  let last: SourceSpeech | null = null;

  function note(
    { block, terms, text }: Sentence,
    of: Pick<SourceSpeech, 'text' | 'counted' | 'hasRival' | 'pronouns' | 'named'>,
  ): void {
    const until = terms[terms.length - 1]!.end;
    const rest = text.slice(until);
    last = { ...of, block, start: terms[0]!.start, until, last: !/[\p{L}\p{N}]/u.test(rest) };
  }

  return {
    spoke(sentence, range, text, draft) {
      const counted = countOf(sentence, range);
      const pronouns = pronounsOf(sentence, range, draft);
      const named = { block: sentence.block, start: sentence.terms[range.first]!.start };
      note(sentence, { text, counted, hasRival: hasOther(sentence, range, counted), pronouns, named });
    },
    textOf(draft, pronoun) {
      const { speakerSentence: sentence, rule } = draft;
      if (last === null || !fits(draft, pronoun, last)) return null;
      const again = last.block === sentence.block && last.start === sentence.terms[0]!.start;
      if (!again && !isNext(sentence, last)) return null;
      const isAside = isQuoting(rule) || /aside/.test(rule);
      if (!opensSentence(draft) && !isAside) return null;
      if (!again && last.hasRival && !isAside && !goesOnSpeaking(draft)) return null;
      if (!again) note(sentence, last);
      return last.text;
    },
  };
}
