import { type Bounds, clauseEnd, objectEnd, unitEnd } from './clause-end';
import { startsClause } from './clauses';
import { type Draft, draftOf } from './draft';
import type { CueVerb } from './lexicon/verb-forms';
import { baseNounRight, isTimeWord, nounPhraseRight, type TermRange } from './noun-phrases';
import { findSubject, type Subject } from './subjects';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** What stands after a cue verb: the content, and the name of the frame it was found by. */
interface Found {
  content: TermRange;
  frame: string;
  rank: number;
}

const QUESTION = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which', 'whom', 'whose']);
const TO_HEARER = new Set([
  'to',
  'on',
  'in',
  'at',
  'during',
  'after',
  'from',
  'via',
  'through',
  'by',
  'before',
  'with',
  'over',
  'of',
  'under',
  'as',
  'for',
  'about',
]);

/** Over the time, place and hearer of a report: "said on Monday in a statement to reporters". */
function skipAdjuncts(unit: Unit, groups: VerbGroup[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const word = unit.terms[at]?.lower;
    if (word === undefined) return at;
    if (word === 'that' || QUESTION.has(word)) return at;
    if (
      isTimeWord(unit, at) ||
      /^(?:also|again|recently|later|repeatedly|publicly|simply|once|earlier|flatly|bluntly)$/.test(word)
    ) {
      at++;
      if (/^(?:morning|night|evening|afternoon)$/.test(unit.terms[at]?.lower ?? '')) at++;
      continue;
    }
    if (
      /^(?:last|this|next|earlier)$/.test(word) &&
      /^(?:week|weekend|month|year|night|fall|spring|summer|winter|morning|afternoon|evening|this|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        unit.terms[at + 1]?.lower ?? '',
      )
    ) {
      at += /^(?:this|in)$/.test(unit.terms[at + 1]!.lower) ? 3 : 2;
      continue;
    }
    if (TO_HEARER.has(word) && /^(?:IN|TO)$/.test(unit.tags[at]!)) {
      const np = baseNounRight(unit, at + 1);
      if (!np) return at;
      // "said in Ohio he would": the phrase may not swallow the subject of what is said.
      if (/^(?:VBD|VBZ|VBP|MD)$/.test(unit.tags[np.last] ?? '')) return at;
      at = np.last;
      continue;
    }
    if (word === ',' && !startsClause(unit, groups, at + 1)) {
      const close = unit.terms.findIndex((t, i) => i > at && i < at + 10 && t.lower === ',');
      if (close > 0 && (unit.terms[close + 1]?.lower === 'that' || unit.speech[close + 1]! >= 0)) {
        at = close + 1;
        continue;
      }
    }
    return at;
  }
  return at;
}

/** The hearer after "told", "warned": nothing where the noun is the subject of what is said. */
function skipHearer(unit: Unit, groups: VerbGroup[], at: number): number {
  const np = nounPhraseRight(unit, at);
  if (!np) return at;
  const next = unit.tags[np.last] ?? '';
  const pronoun = /^(?:he|she|they|we|i|it)$/.test(unit.terms[at]!.lower);
  if (pronoun || /^(?:VBD|VBZ|VBP|MD)$/.test(next)) {
    // "told reporters he won": a base noun, then a pronoun or a name.
    const base = baseNounRight(unit, at);
    return !pronoun && base && base.last < np.last && startsClause(unit, groups, base.last) ? base.last : at;
  }
  return np.last;
}

function clauseContent(unit: Unit, groups: VerbGroup[], at: number, bounds: Bounds): TermRange {
  return { first: at, last: clauseEnd(unit, groups, at, bounds) };
}

function afterPreposition(unit: Unit, groups: VerbGroup[], verb: CueVerb, at: number, bounds: Bounds): Found | null {
  const word = unit.terms[at]?.lower ?? '';
  if (!verb.prepositions.includes(word)) return null;
  const first = at + 1;
  if (first >= unit.terms.length || unit.terms[first]!.kind === 'punct') return null;
  return { content: { first, last: objectEnd(unit, groups, first, bounds) }, frame: 'about', rank: 5 };
}

/** "called it a mess", "described him as weak": noun and what is said of it, one content. */
function complement(unit: Unit, groups: VerbGroup[], at: number, bounds: Bounds): Found | null {
  const np = baseNounRight(unit, at);
  if (!np && unit.quote[at]! < 0) return null;
  let first = at;
  const pronoun =
    np && /^(?:it|him|her|them|me|us|himself|herself|themselves|itself|this|that)$/.test(unit.terms[at]!.lower);
  if (pronoun && np.last < unit.terms.length && unit.terms[np.last]!.kind !== 'punct') first = np.last;
  return { content: { first, last: objectEnd(unit, groups, first, bounds) }, frame: 'name', rank: 4 };
}

/** "accused Moscow of stalling": the whole of it is what is said. */
function accusation(unit: Unit, groups: VerbGroup[], at: number, bounds: Bounds): Found | null {
  const np = nounPhraseRight(unit, at);
  if (!np) return null;
  return { content: { first: at, last: objectEnd(unit, groups, at, bounds) }, frame: 'accuse', rank: 4 };
}

/** Words in quotation marks at `at` that are all that is said: "chanted “What curfew?” and marched on". */
function closedWords(unit: Unit, at: number): TermRange | null {
  const index = unit.quote[at] ?? -1;
  if (index < 0 || unit.quote[at - 1] === index) return null;
  let last = at;
  while (last < unit.terms.length && unit.quote[last] === index) last++;
  const next = unit.terms[last];
  const ends =
    !next ||
    next.kind === 'punct' ||
    /^(?:and|but|while|as|in|at|during|after|before|on|when|to|from|through|throughout|over|outside|inside)$/.test(
      next.lower,
    );
  return ends ? { first: at, last } : null;
}

/** "confirmed this": nothing is told of what it was. */
function isLonePronoun(unit: Unit, at: number): boolean {
  const next = unit.terms[at + 1];
  return (
    /^(?:this|that|it|so|them|him|her|me|us)$/.test(unit.terms[at]?.lower ?? '') &&
    (!next || next.kind === 'punct' || /^(?:IN|CC|RB|TO)$/.test(unit.tags[at + 1]!)) &&
    !/^(?:him|her|them|me|us)$/.test(unit.terms[at]!.lower)
  );
}

function frameAt(unit: Unit, groups: VerbGroup[], group: VerbGroup, verb: CueVerb, bounds: Bounds): Found | null {
  const { frames } = verb;
  const has = (letter: string) => frames.includes(letter);
  let from = group.last;
  while (
    (/^RB/.test(unit.tags[from] ?? '') && unit.terms[from]!.lower !== 'last') ||
    /^(?:also|then|again)$/.test(unit.terms[from]?.lower ?? '')
  )
    from++;
  let at = skipAdjuncts(unit, groups, from);
  let word = unit.terms[at]?.lower ?? '';
  if (
    (has('O') || has('X') || has('x') || has('o')) &&
    word !== 'that' &&
    !QUESTION.has(word) &&
    unit.speech[at]! < 0
  ) {
    const hearer = skipHearer(unit, groups, at);
    if (hearer > at) {
      const after = skipAdjuncts(unit, groups, hearer);
      const next = unit.terms[after]?.lower ?? '';
      const infinitive = unit.tags[after] === 'TO' && (has('X') || has('x'));
      const quoted = isLedUpSpeech(unit, after);
      if (next === 'that' || QUESTION.has(next) || quoted || (has('O') && startsClause(unit, groups, after))) {
        at = after;
        word = next;
      } else if (infinitive) {
        return {
          content: clauseContent(unit, groups, after, bounds),
          frame: 'hearer-infinitive',
          rank: has('X') ? 3 : 5,
        };
      }
    }
  }
  const speech = isLedUpSpeech(unit, at);
  if (speech && (has('Q') || has('q') || has('C')))
    return { content: { first: speech, last: speech + 1 }, frame: 'quotation', rank: 0 };
  if (word === 'that' && (has('C') || has('c') || has('O')) && unit.terms[at + 1]) {
    return { content: clauseContent(unit, groups, at, bounds), frame: 'that', rank: 1 };
  }
  const quoted = closedWords(unit, at);
  if (quoted && (has('Q') || has('q')) && !(has('C') && startsClause(unit, groups, at)))
    return { content: quoted, frame: 'words', rank: 1 };
  if (QUESTION.has(word) && (has('W') || (has('C') && /^(?:what|how|if)$/.test(word)))) {
    return { content: clauseContent(unit, groups, at, bounds), frame: 'question', rank: 2 };
  }
  if (unit.tags[at] === 'TO' && (has('I') || has('i'))) {
    return { content: clauseContent(unit, groups, at, bounds), frame: 'infinitive', rank: has('I') ? 3 : 6 };
  }
  if (has('A')) return accusation(unit, groups, from, bounds);
  if (has('K') && !(has('C') && startsClause(unit, groups, at))) {
    const found = complement(unit, groups, from, bounds);
    if (found) return found;
  }
  if ((has('C') || has('c')) && startsClause(unit, groups, at)) {
    return { content: clauseContent(unit, groups, at, bounds), frame: 'clause', rank: has('C') ? 2 : 6 };
  }
  for (const place of at === from ? [at] : [from, at]) {
    const about = afterPreposition(unit, groups, verb, place, bounds);
    if (about) return about;
  }
  if (unit.tags[from] === 'VBG' && has('G'))
    return { content: clauseContent(unit, groups, from, bounds), frame: 'doing', rank: 4 };
  const words =
    unit.quote[at]! >= 0 && unit.terms[at]!.kind !== 'punct' && (has('Q') || has('N') || has('q') || has('n'));
  if (words) return { content: { first: at, last: objectEnd(unit, groups, at, bounds) }, frame: 'words', rank: 2 };
  if (
    (has('N') || has('n') || has('k')) &&
    !isTimeWord(unit, from) &&
    !isLonePronoun(unit, from) &&
    (baseNounRight(unit, from) || unit.tags[from] === 'VBG')
  ) {
    return {
      content: { first: from, last: objectEnd(unit, groups, from, bounds) },
      frame: 'noun',
      rank: has('N') ? 5 : 7,
    };
  }
  return null;
}

/** The term of a quotation that the sentence leads up to at `at` ("said, “…”"); 0 for none. */
function isLedUpSpeech(unit: Unit, at: number): number {
  if (unit.speech[at]! >= 0) return at;
  const mark = unit.terms[at]?.text ?? '';
  if (/^[,:—–-]$/.test(mark) && unit.speech[at + 1]! >= 0) return at + 1;
  return 0;
}

const REFUSAL =
  /\b(?:declin\w+|refus\w+|fail\w*|stopp\w+ short of|without|avoid\w*|instead of|rather than|unwilling|neglect\w+|hesitat\w+)\b(?: (?:to|of|from|\w+ly))?/;

/**
 * Whether the report is of something not said: "has not said that", "declined to say whether", "stopped short of
 * confirming". A negated thought ("does not believe that") is a position and counts as said.
 */
export function isUnsaid(unit: Unit, groups: VerbGroup[], at: number): boolean {
  const group = groups[at]!;
  if (group.negated) return group.cues.some((c) => c.group === 'saying' || c.group === 'judging');
  if (group.form === 'finite') return false;
  const from = Math.max(0, group.first - 5);
  const back = unit.terms.slice(from, group.first + 1).map((t) => t.lower);
  return REFUSAL.test(back.join(' '));
}

/** Frames that in these forms are wrong more often than right: "to show the way", "seeing it as", "would see". */
function isUnsafe(verb: CueVerb, group: VerbGroup, { frame, rank }: Found): boolean {
  if (rank >= 6 && group.modal) return true;
  if (verb.group === 'showing' && frame !== 'that') return group.form !== 'finite' || group.negated;
  return (
    verb.group === 'thinking' &&
    ((frame === 'name' && group.form !== 'finite') || (frame === 'question' && group.modal !== null))
  );
}

/** "would see Europe pledge money": after *see*, *let* or *make* the verb is no report. */
function isPlainForm(unit: Unit, groups: VerbGroup[], at: number, subject: Subject | null): boolean {
  const group = groups[at]!;
  const before = groups[at - 1];
  if (!before || !subject || !/^VBP?$/.test(unit.tags[group.first]!)) return false;
  if (
    !/^(?:see|sees|saw|seen|let|lets|make|makes|made|have|help|helps|helped|watch|watched)$/.test(
      unit.terms[before.main]!.lower,
    )
  )
    return false;
  return subject.first - before.last <= 4 && subject.last === group.first;
}

/** "which the probe said was covered up": what is said lies on both sides of who says it. */
function gapReport(unit: Unit, groups: VerbGroup[], at: number, verb: CueVerb, bounds: Bounds): Draft | null {
  const group = groups[at]!;
  const next = groups[at + 1];
  if (
    group.form !== 'finite' ||
    !next ||
    next.form !== 'finite' ||
    next.first !== group.last ||
    !verb.frames.includes('C')
  )
    return null;
  const subject = findSubject(unit, groups, at);
  if (!subject || subject.inherited || subject.relative) return null;
  const before = subject.first - 1;
  if (verb.group === 'thinking' || !/^(?:which|who|that|what)$/.test(unit.terms[before]?.lower ?? '')) return null;
  const rest = { first: next.first, last: clauseEnd(unit, groups, next.first, bounds) };
  const cue = { first: group.first, last: group.last };
  return draftOf(unit, [{ first: before, last: subject.first }, rest], cue, subject, `${verb.group}-gap`, 2);
}

const OPENS_CLAUSE = new Set([
  'while',
  'as',
  'after',
  'before',
  'because',
  'since',
  'although',
  'though',
  'if',
  'when',
  'whereas',
  'until',
  'once',
  'unless',
  'even',
  'just',
  'whenever',
  'where',
]);

/** Whether the report stands in a clause or phrase before the main clause, so that a comma ends what is reported. */
function isBeforeMain(unit: Unit, groups: VerbGroup[], at: number, subject: Subject | null): boolean {
  const group = groups[at]!;
  const later = groups.some((g, i) => i > at && g.form === 'finite' && unit.terms[g.first - 1] !== undefined);
  if (!later) return false;
  if (group.form === 'ing' || group.form === 'infinitive') {
    const finiteBefore = groups.some((g, i) => i < at && g.form === 'finite');
    return !finiteBefore;
  }
  if (subject?.relative) return unit.terms[subject.first - 1]?.text === ',';
  if (!subject || subject.inherited) return false;
  const opener = unit.terms[subject.clause - 1]?.lower ?? '';
  return OPENS_CLAUSE.has(opener) && !groups.some((g, i) => i < at && g.form === 'finite');
}

/** ", said Smith": who speaks stands behind the verb, and what is said before it. */
function isTurned(unit: Unit, group: VerbGroup, verb: CueVerb): boolean {
  const before = unit.terms[group.first - 1];
  const turned = !before || before.text === ',' || unit.speech[group.first - 1]! >= 0;
  return (
    turned &&
    group.form === 'finite' &&
    verb.frames.includes('C') &&
    verb.frames.includes('Q') &&
    /^(?:NNP|DT|PRP|JJ|NN|CD)/.test(unit.tags[group.last] ?? '') &&
    !/^(?:that|he|she|they|it)$/.test(unit.terms[group.last]!.lower)
  );
}

/** The end of a rule's name: how the verb stands, where it does not stand plain. */
function formSuffix(group: VerbGroup): string {
  if (group.form !== 'finite') return `-${group.form}`;
  if (group.modal) return '-modal';
  return group.negated ? '-negated' : '';
}

/**
 * Whether the speaker of a verb without its own subject is a guess. Measured on PolNeAR train: right in 87 % after a comma
 * or "by" ("left, saying"), in little more than half elsewhere ("used it to say", "a man saying").
 */
function isUnsure(unit: Unit, groups: VerbGroup[], at: number, subject: Subject | null): boolean {
  const group = groups[at]!;
  if (group.form === 'finite' || !subject) return false;
  const before = unit.terms[group.first - 1]?.lower ?? ',';
  if (group.form === 'infinitive') {
    const verb = groups[at - 1];
    return !(
      verb &&
      verb.last === group.first &&
      /^(?:continu|went|go|goes|going|appear|seem|use|beg[au]n|start|came|come|want|tri|try|sought|seek|like|plan|intend)/.test(
        unit.terms[verb.main]!.lower,
      )
    );
  }
  if (!subject.inherited) return !/^(?:with|of|by)$/.test(unit.terms[subject.first - 1]?.lower ?? '');
  return !/^(?:,|—|–|--|-|by|after|before|while|without|of|when|from)$/.test(before);
}

/** Reports made by a verb and what follows it: "said that", "promised to", "denied the report". */
export function findVerbReport(unit: Unit, groups: VerbGroup[], at: number): { draft: Draft; verb: CueVerb } | null {
  const group = groups[at]!;
  if (group.passive || group.cues.length === 0) return null;
  const subject = findSubject(unit, groups, at);
  if (isPlainForm(unit, groups, at, subject)) return null;
  const bounds = { cueTag: unit.tags[group.first]!, inner: isBeforeMain(unit, groups, at, subject) };
  const last = unitEnd(unit);
  for (const verb of group.cues) {
    if (isTurned(unit, group, verb) && !startsClause(unit, groups, group.last)) return null;
    const gap = gapReport(unit, groups, at, verb, bounds);
    if (gap) return { draft: gap, verb };
    const found = frameAt(unit, groups, group, verb, bounds);
    if (!found || found.content.last <= found.content.first) continue;
    if (isUnsafe(verb, group, found)) continue;
    const { first } = found.content;
    const content = { first, last: Math.min(found.content.last, Math.max(last, first + 1)) };
    const cue = { first: group.first, last: group.last };
    const rule = `${verb.group}-${found.frame}${formSuffix(group)}`;
    const draft = draftOf(unit, [content], cue, subject, rule, found.rank);
    draft.unsure = isUnsure(unit, groups, at, subject);
    return { draft, verb };
  }
  return null;
}
