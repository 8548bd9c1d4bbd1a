import { oneOf } from '../../../detect/one-of';
import { isBeforeRelative, isQuestionWord, speechAt, thatBehind } from './after-cue';
import { type Bounds, clauseEnd } from './clause-end';
import { startsClause } from './clauses';
import type { CueVerb } from './cues';
import { Frame, hasFrame } from './frame';
import { baseNounRight, isTimeWord, nounPhraseRight } from './noun-phrases';
import { objectEnd } from './object-end';
import type { Sentence, TermRange } from './sentence';
import { isRelativeThat } from './that-clauses';
import { timeRight } from './times';

/** A cue verb with the terms at which its content may begin. */
export interface ContentPlace {
  sentence: Sentence;
  verb: CueVerb;
  bounds: Bounds;
  /** Right after the verb. */
  from: number;
  /** After time, place and hearer. */
  at: number;
}

/** One way in which a verb reports: what it is called, and how its content is found. */
interface ContentRule {
  name: string;
  find(place: ContentPlace): { content: TermRange; rank: number } | null;
}

/** Whether the verb of a place has one of several frames (bits of `Frame`). */
export const has = ({ verb }: ContentPlace, frames: number) => hasFrame(verb, frames);
/** The word of a term in small letters; empty where there is none. */
export const wordAt = ({ sentence }: ContentPlace, at: number) => sentence.terms[at]?.lower ?? '';

/** The clause that begins at term `first`. */
export function clause({ sentence, bounds }: ContentPlace, first: number): TermRange {
  return { first, last: clauseEnd(sentence, first, bounds) };
}

function object({ sentence, bounds }: ContentPlace, first: number): TermRange {
  return { first, last: objectEnd(sentence, first, bounds) };
}

/** Whether a clause begins at `at`, not with where or when it was said: "said in the house that they own". */
export function opensAt({ sentence }: ContentPlace, at: number): boolean {
  return startsClause(sentence, at) && !isBeforeRelative(sentence, at);
}

/** Words in quotation marks at `at` that are all that is said: "chanted “What curfew?” and marched on". */
function closedWords({ sentence, at }: ContentPlace): TermRange | null {
  const index = sentence.quote[at] ?? -1;
  if (index < 0 || sentence.quote[at - 1] === index) return null;
  let last = at;
  while (last < sentence.terms.length && sentence.quote[last] === index) last++;
  const next = sentence.terms[last];
  const ends = !next || next.kind === 'punct' || ENDS_WORDS.has(next.lower);
  return ends ? { first: at, last } : null;
}

const ENDS_WORDS = new Set(
  'and but while as in at during after before on when to from through throughout over outside inside'.split(' '),
);

/** What is slammed, hit or backed with hands and wheels: "slammed the door" judges nothing. */
const THINGS =
  'door|doors|gate|gates|window|windows|phone|receiver|book|laptop|lid|drawer|brake|brakes|pedal|car|truck|van|bus|ball|puck|table|desk|fist|fists|glass|horn|wall|floor|ground';

/** Whether the noun that begins at `at` is a thing and no act, plan or person. */
function isThing(sentence: Sentence, at: number): boolean {
  const np = baseNounRight(sentence, at);
  return np !== null && oneOf(THINGS, sentence.terms[np.last - 1]!.lower);
}

/** "confirmed this": nothing is told of what it was. */
function isEmptyWord(sentence: Sentence, at: number): boolean {
  const next = sentence.terms[at + 1];
  const alone = !next || next.kind === 'punct' || oneOf('IN|CC|RB|TO', sentence.tags[at + 1]!);
  return alone && oneOf('this|that|it|so', sentence.terms[at]?.lower);
}

function about(place: ContentPlace, at: number): { content: TermRange; rank: number } | null {
  const next = place.sentence.terms[at + 1];
  if (!place.verb.prepositions.includes(wordAt(place, at)) || !next || next.kind === 'punct') return null;
  return { content: object(place, at + 1), rank: 5 };
}

/** How many terms who is told may take, with when and where. */
const FAR = 22;

/** "told a crowd in Ulm, before the vote, that it was safe": the *that* before term `to`; `from` itself for none. */
function laterThat(sentence: Sentence, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, sentence.terms.length); i++) {
    if (sentence.speech[i]! >= 0 || sentence.terms[i]!.text === ';') return from;
    if (sentence.terms[i]!.lower === 'that' && sentence.tags[i] === 'IN') return isRelativeThat(sentence, i) ? from : i;
  }
  return from;
}

/** How far behind its noun what it is called may stand. */
const FAR_NAME = 14;

/**
 * "called the head of the party, Berg, “a fox”", "described it in May as weak": skips what stands between the object
 * and the name it is given.
 */
function namedEnd(place: ContentPlace, from: number): number {
  const { sentence } = place;
  const { last } = object(place, from);
  if (sentence.terms.slice(from, last).some((t, i) => t.lower === 'as' || sentence.quote[from + i]! >= 0)) return last;
  for (let i = last; i < last + FAR_NAME && i < sentence.terms.length; i++) {
    if (sentence.groups.some((g) => g.first === i && g.form === 'finite') || sentence.speech[i]! >= 0) break;
    const quoted = sentence.terms[last]!.text === ',' && sentence.quote[i]! >= 0 && sentence.terms[i - 1]!.text === ',';
    const as =
      sentence.terms[i]!.lower === 'as' && (oneOf('DT|JJ|VBG', sentence.tags[i + 1]) || sentence.quote[i + 1]! >= 0);
    if (quoted || as) return object(place, i).last;
  }
  return last;
}

/** In the order in which they are tried: the plainest sign of a report first. */
export const CONTENT_RULES: ContentRule[] = [
  {
    // "said: “…”"
    name: 'quotation',
    find(place) {
      const speech = speechAt(place.sentence, place.at);
      return speech && has(place, Frame.Quotation | Frame.PossibleQuotation | Frame.Clause)
        ? { content: { first: speech, last: speech + 1 }, rank: 0 }
        : null;
    },
  },
  {
    // "said that …", also "told him that …"
    name: 'that',
    find(place) {
      const that = wordAt(place, place.at) === 'that' && place.sentence.terms[place.at + 1] !== undefined;
      return that && has(place, Frame.Clause | Frame.PossibleClause | Frame.Hearer)
        ? { content: clause(place, place.at), rank: 1 }
        : null;
    },
  },
  {
    // "chanted “…” and"
    name: 'words',
    find(place) {
      const words = has(place, Frame.Quotation | Frame.PossibleQuotation) ? closedWords(place) : null;
      const goesOn = has(place, Frame.Clause) && startsClause(place.sentence, place.at);
      return words && !goesOn ? { content: words, rank: 1 } : null;
    },
  },
  {
    // "asked whether …", "explained how …"
    name: 'question',
    find(place) {
      const asked =
        has(place, Frame.Question) || (has(place, Frame.Clause) && oneOf('what|how|if', wordAt(place, place.at)));
      return isQuestionWord(place.sentence, place.at) && asked ? { content: clause(place, place.at), rank: 2 } : null;
    },
  },
  {
    // "promised to …"
    name: 'infinitive',
    find(place) {
      const isNegated = (at: number) => oneOf('not|never', wordAt(place, at));
      const verb = isNegated(place.at) ? place.at + 1 : place.at;
      if (place.sentence.tags[verb] !== 'TO' || !has(place, Frame.Infinitive | Frame.PossibleInfinitive)) return null;
      // What is promised never to be done is no promise to do it.
      const first = isNegated(place.at - 1) ? place.at - 1 : place.at;
      return { content: clause(place, first), rank: has(place, Frame.Infinitive) ? 3 : 6 };
    },
  },
  {
    // "accused Moscow of stalling": the whole of it is what is said.
    name: 'accuse',
    find(place) {
      if (!has(place, Frame.Accusation) || !nounPhraseRight(place.sentence, place.from)) return null;
      return { content: object(place, place.from), rank: 4 };
    },
  },
  {
    // "called it a mess", "described him as weak": a noun, and what is said of it.
    name: 'name',
    find(place) {
      const { sentence, from, at } = place;
      if (!has(place, Frame.Naming) || (has(place, Frame.Clause) && startsClause(sentence, at))) return null;
      const np = baseNounRight(sentence, from);
      if (!np && sentence.quote[from]! < 0) return null;
      return { content: { first: from, last: namedEnd(place, from) }, rank: 4 };
    },
  },
  {
    // "said the bridge was safe"
    name: 'clause',
    find(place) {
      if (!has(place, Frame.Clause | Frame.PossibleClause) || !opensAt(place, place.at)) return null;
      return { content: clause(place, place.at), rank: has(place, Frame.Clause) ? 2 : 6 };
    },
  },
  {
    // "says the group that met him in May, led by Smith, was right": the verb takes a clause, however long its subject.
    name: 'far-clause',
    find(place) {
      const { sentence, verb, at } = place;
      if (
        !hasFrame(verb, Frame.Clause) ||
        hasFrame(verb, Frame.Noun | Frame.PossibleNoun | Frame.Naming | Frame.PossibleNaming) ||
        verb.group === 'showing'
      )
        return null;
      if (sentence.terms[at - 1]!.text === ',' || isBeforeRelative(sentence, at)) return null;
      if (!oneOf('DT|NNP|NNPS|NN|NNS|JJ|PRP$|CD|PDT', sentence.tags[at])) return null;
      const finite = sentence.groups.find((g) => g.first > at && g.form === 'finite');
      if (!finite) return null;
      const first = laterThat(sentence, at, has(place, Frame.Hearer) ? at + FAR : finite.first);
      return { content: clause(place, first), rank: first > at ? 2 : 5 };
    },
  },
  {
    // "complained about the bridge"
    name: 'about',
    find: (place) =>
      about(place, place.from) ?? about(place, timeRight(place.sentence, place.from)) ?? about(place, place.at),
  },
  {
    // "said at a rally and on the radio that it was safe"
    name: 'far-that',
    find(place) {
      if (
        !has(place, Frame.Clause) ||
        place.verb.group === 'showing' ||
        !oneOf('IN|TO|RB', place.sentence.tags[place.from])
      )
        return null;
      const that = thatBehind(place.sentence, place.from);
      return that > 0 ? { content: clause(place, that), rank: 2 } : null;
    },
  },
  {
    // "denied taking it"
    name: 'doing',
    find(place) {
      const doing = place.sentence.tags[place.from] === 'VBG' && has(place, Frame.Doing);
      return doing ? { content: clause(place, place.from), rank: 4 } : null;
    },
  },
  {
    // "promised “jobs”"
    name: 'words',
    find(place) {
      const { sentence, at } = place;
      const quoted = sentence.quote[at]! >= 0 && sentence.terms[at]!.kind !== 'punct';
      return quoted && has(place, Frame.Quotation | Frame.PossibleQuotation | Frame.Noun | Frame.PossibleNoun)
        ? { content: object(place, at), rank: 2 }
        : null;
    },
  },
  {
    // "denied the report"
    name: 'noun',
    find(place) {
      const { sentence } = place;
      const time = timeRight(sentence, place.from);
      if (time > place.from && !has(place, Frame.Noun)) return null;
      const from = time;
      if (
        !has(place, Frame.Noun | Frame.PossibleNoun | Frame.PossibleNaming) ||
        isTimeWord(sentence, from) ||
        isEmptyWord(sentence, from) ||
        (place.verb.group === 'judging' && isThing(sentence, from))
      )
        return null;
      const free = wordAt(place, from) === 'what' && has(place, Frame.Noun);
      if (!free && !baseNounRight(sentence, from) && sentence.tags[from] !== 'VBG') return null;
      return { content: object(place, from), rank: has(place, Frame.Noun) ? 5 : 7 };
    },
  },
];
