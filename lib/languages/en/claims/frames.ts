import { oneOf } from '../../../detect/one-of';
import { tables } from '../../../detect/tables';
import {
  afterVerb,
  isBeforeRelative,
  isQuestionWord,
  skipAdjuncts,
  skipHearer,
  speechAt,
  thatBehind,
} from './after-cue';
import { type Bounds, clauseEnd } from './clause-end';
import { startsClause } from './clauses';
import { type CueVerb, hasFrame } from './cues';
import { baseNounRight, isTimeWord, nounPhraseRight, type TermRange } from './noun-phrases';
import { objectEnd } from './object-end';
import { isRelativeThat } from './that-clauses';
import { timeRight } from './times';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** What stands after a cue verb: the content, and the name of the frame it was found by. */
export interface Found {
  content: TermRange;
  frame: string;
  /** Lower is safer; see `Draft.rank`. */
  rank: number;
}

/** A cue verb with the terms at which its content may begin. */
interface Place {
  unit: Unit;
  groups: VerbGroup[];
  verb: CueVerb;
  bounds: Bounds;
  /** Right after the verb. */
  from: number;
  /** After time, place and hearer. */
  at: number;
}

/** One way in which a verb reports: what it is called, and how its content is found. */
interface Frame {
  name: string;
  find(place: Place): { content: TermRange; rank: number } | null;
}

const has = ({ verb }: Place, letters: string) => hasFrame(verb, letters);
const wordAt = ({ unit }: Place, at: number) => unit.terms[at]?.lower ?? '';

function clause({ unit, groups, bounds }: Place, first: number): TermRange {
  return { first, last: clauseEnd(unit, groups, first, bounds) };
}

function object({ unit, groups, bounds }: Place, first: number): TermRange {
  return { first, last: objectEnd(unit, groups, first, bounds) };
}

/** Whether a clause begins at `at`, not with where or when it was said: "said in the house that they own". */
function opensAt({ unit, groups }: Place, at: number): boolean {
  return startsClause(unit, groups, at) && !isBeforeRelative(unit, groups, at);
}

/** Words in quotation marks at `at` that are all that is said: "chanted “What curfew?” and marched on". */
function closedWords({ unit, at }: Place): TermRange | null {
  const index = unit.quote[at] ?? -1;
  if (index < 0 || unit.quote[at - 1] === index) return null;
  let last = at;
  while (last < unit.terms.length && unit.quote[last] === index) last++;
  const next = unit.terms[last];
  const ends = !next || next.kind === 'punct' || ENDS_WORDS.has(next.lower);
  return ends ? { first: at, last } : null;
}

const ENDS_WORDS = new Set(
  'and but while as in at during after before on when to from through throughout over outside inside'.split(' '),
);

/** "confirmed this": nothing is told of what it was. */
function isEmptyWord(unit: Unit, at: number): boolean {
  const next = unit.terms[at + 1];
  const alone = !next || next.kind === 'punct' || oneOf('IN|CC|RB|TO', unit.tags[at + 1]!);
  return alone && oneOf('this|that|it|so', unit.terms[at]?.lower);
}

function about(place: Place, at: number): { content: TermRange; rank: number } | null {
  const next = place.unit.terms[at + 1];
  if (!place.verb.prepositions.includes(wordAt(place, at)) || !next || next.kind === 'punct') return null;
  return { content: object(place, at + 1), rank: 5 };
}

/** How many terms who is told may take, with when and where. */
const FAR = 22;

/** "told a crowd in Ulm, before the vote, that it was safe": the *that* before term `to`; `from` itself for none. */
function laterThat(unit: Unit, groups: VerbGroup[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, unit.terms.length); i++) {
    if (unit.speech[i]! >= 0 || unit.terms[i]!.text === ';') return from;
    if (unit.terms[i]!.lower === 'that' && unit.tags[i] === 'IN') return isRelativeThat(unit, groups, i) ? from : i;
  }
  return from;
}

/** How far behind its noun what it is called may stand. */
const FAR_NAME = 14;

/** "called the head of the party, Berg, “a fox”", "described it in May as weak": over what stands between to what it is called. */
function namedEnd(place: Place, from: number): number {
  const { unit, groups } = place;
  const { last } = object(place, from);
  if (unit.terms.slice(from, last).some((t, i) => t.lower === 'as' || unit.quote[from + i]! >= 0)) return last;
  for (let i = last; i < last + FAR_NAME && i < unit.terms.length; i++) {
    if (groups.some((g) => g.first === i && g.form === 'finite') || unit.speech[i]! >= 0) break;
    const quoted = unit.terms[last]!.text === ',' && unit.quote[i]! >= 0 && unit.terms[i - 1]!.text === ',';
    const as = unit.terms[i]!.lower === 'as' && (oneOf('DT|JJ|VBG', unit.tags[i + 1]) || unit.quote[i + 1]! >= 0);
    if (quoted || as) return object(place, i).last;
  }
  return last;
}

/** In the order in which they are tried: the plainest sign of a report first. */
const FRAMES: Frame[] = [
  {
    // "said: “…”"
    name: 'quotation',
    find(place) {
      const speech = speechAt(place.unit, place.at);
      return speech && has(place, 'QqC') ? { content: { first: speech, last: speech + 1 }, rank: 0 } : null;
    },
  },
  {
    // "said that …", also "told him that …"
    name: 'that',
    find(place) {
      const that = wordAt(place, place.at) === 'that' && place.unit.terms[place.at + 1] !== undefined;
      return that && has(place, 'CcO') ? { content: clause(place, place.at), rank: 1 } : null;
    },
  },
  {
    // "chanted “…” and"
    name: 'words',
    find(place) {
      const words = has(place, 'Qq') ? closedWords(place) : null;
      const goesOn = has(place, 'C') && startsClause(place.unit, place.groups, place.at);
      return words && !goesOn ? { content: words, rank: 1 } : null;
    },
  },
  {
    // "asked whether …", "explained how …"
    name: 'question',
    find(place) {
      const asked = has(place, 'W') || (has(place, 'C') && oneOf('what|how|if', wordAt(place, place.at)));
      return isQuestionWord(place.unit, place.at) && asked ? { content: clause(place, place.at), rank: 2 } : null;
    },
  },
  {
    // "promised to …"
    name: 'infinitive',
    find(place) {
      const verb = wordAt(place, place.at) === 'not' ? place.at + 1 : place.at;
      if (place.unit.tags[verb] !== 'TO' || !has(place, 'Ii')) return null;
      return { content: clause(place, place.at), rank: has(place, 'I') ? 3 : 6 };
    },
  },
  {
    // "accused Moscow of stalling": the whole of it is what is said.
    name: 'accuse',
    find(place) {
      if (!has(place, 'A') || !nounPhraseRight(place.unit, place.from)) return null;
      return { content: object(place, place.from), rank: 4 };
    },
  },
  {
    // "called it a mess", "described him as weak": a noun, and what is said of it.
    name: 'name',
    find(place) {
      const { unit, groups, from, at } = place;
      if (!has(place, 'K') || (has(place, 'C') && startsClause(unit, groups, at))) return null;
      const np = baseNounRight(unit, from);
      if (!np && unit.quote[from]! < 0) return null;
      return { content: { first: from, last: namedEnd(place, from) }, rank: 4 };
    },
  },
  {
    // "said the bridge was safe"
    name: 'clause',
    find(place) {
      if (!has(place, 'Cc') || !opensAt(place, place.at)) return null;
      return { content: clause(place, place.at), rank: has(place, 'C') ? 2 : 6 };
    },
  },
  {
    // "says the group that met him in May, led by Smith, was right": the verb takes a clause, however long its subject.
    name: 'far-clause',
    find(place) {
      const { unit, groups, verb, at } = place;
      if (!hasFrame(verb, 'C') || hasFrame(verb, 'NnKk') || verb.group === 'showing') return null;
      if (unit.terms[at - 1]!.text === ',' || isBeforeRelative(unit, groups, at)) return null;
      if (!oneOf('DT|NNP|NNPS|NN|NNS|JJ|PRP$|CD|PDT', unit.tags[at])) return null;
      const finite = groups.find((g) => g.first > at && g.form === 'finite');
      if (!finite) return null;
      const first = laterThat(unit, groups, at, has(place, 'O') ? at + FAR : finite.first);
      return { content: clause(place, first), rank: first > at ? 2 : 5 };
    },
  },
  {
    // "complained about the bridge"
    name: 'about',
    find: (place) =>
      about(place, place.from) ?? about(place, timeRight(place.unit, place.from)) ?? about(place, place.at),
  },
  {
    // "said at a rally and on the radio that it was safe"
    name: 'far-that',
    find(place) {
      if (!has(place, 'C') || place.verb.group === 'showing' || !oneOf('IN|TO|RB', place.unit.tags[place.from]))
        return null;
      const that = thatBehind(place.unit, place.groups, place.from);
      return that > 0 ? { content: clause(place, that), rank: 2 } : null;
    },
  },
  {
    // "denied taking it"
    name: 'doing',
    find(place) {
      const doing = place.unit.tags[place.from] === 'VBG' && has(place, 'G');
      return doing ? { content: clause(place, place.from), rank: 4 } : null;
    },
  },
  {
    // "promised “jobs”"
    name: 'words',
    find(place) {
      const { unit, at } = place;
      const quoted = unit.quote[at]! >= 0 && unit.terms[at]!.kind !== 'punct';
      return quoted && has(place, 'QqNn') ? { content: object(place, at), rank: 2 } : null;
    },
  },
  {
    // "denied the report"
    name: 'noun',
    find(place) {
      const { unit } = place;
      const time = timeRight(unit, place.from);
      if (time > place.from && !has(place, 'N')) return null;
      const from = time;
      if (!has(place, 'Nnk') || isTimeWord(unit, from) || isEmptyWord(unit, from)) return null;
      const free = wordAt(place, from) === 'what' && has(place, 'N');
      if (!free && !baseNounRight(unit, from) && unit.tags[from] !== 'VBG') return null;
      return { content: object(place, from), rank: has(place, 'N') ? 5 : 7 };
    },
  },
];

const TOLD = 'story|stories|tale|tales|joke|jokes|truth|lie|lies|news|secret|secrets';

/** Whether a noun is what is told and nobody who is told it: "told the story". */
function isTold(unit: Unit, noun: number): boolean {
  const { lower } = unit.terms[noun]!;
  return oneOf(TOLD, lower) || tables().claims.cueNouns.has(lower);
}

/** "told reporters that", "urged her to": what is said after whom it is said to; null where nobody is told. */
function afterHearer(place: Place): Place | Found | null {
  const { unit, groups, at } = place;
  if (!has(place, 'OoXx') || wordAt(place, at) === 'that' || isQuestionWord(unit, at) || unit.speech[at]! >= 0)
    return null;
  const hearer = skipHearer(unit, groups, at);
  if (hearer === at) return null;
  const after = skipAdjuncts(unit, groups, hearer);
  // "warned the town about the plan that Berg wrote", "told the story that Berg wrote"
  const noHearer = (baseNounRight(unit, at)?.last ?? hearer) < hearer || isTold(unit, hearer - 1);
  if (after === hearer && noHearer && wordAt(place, after) === 'that' && isRelativeThat(unit, groups, after))
    return null;
  const plain = wordAt(place, after) === 'that' || isQuestionWord(unit, after) || speechAt(unit, after) > 0;
  if (plain || (has(place, 'O') && opensAt(place, after))) return { ...place, at: after };
  const verb = wordAt(place, after) === 'not' ? after + 1 : after;
  if (unit.tags[verb] !== 'TO' || !has(place, 'Xx')) return null;
  return {
    content: { first: at, last: clause(place, after).last },
    frame: 'hearer-infinitive',
    rank: has(place, 'X') ? 3 : 5,
  };
}

/** What `verb` reports where it stands in `group`, by the first frame that fits; null for nothing. */
export function findContent(
  unit: Unit,
  groups: VerbGroup[],
  group: VerbGroup,
  verb: CueVerb,
  bounds: Bounds,
): Found | null {
  const from = afterVerb(unit, groups, group);
  const place: Place = { unit, groups, verb, bounds, from, at: skipAdjuncts(unit, groups, from) };
  const told = afterHearer(place);
  if (told && 'frame' in told) return told;
  for (const { name, find } of FRAMES) {
    const found = find(told ?? place);
    if (found && found.content.last > found.content.first)
      return { content: found.content, frame: found.rank < 7 ? name : `weak-${name}`, rank: found.rank };
  }
  return null;
}
