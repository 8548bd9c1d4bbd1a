import { clauseEnd, objectEnd, unitEnd } from './clause-end';
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

/** Whether a finite clause with its own subject begins at `at`. */
function startsClause(unit: Unit, groups: VerbGroup[], at: number): boolean {
  if (
    /^(?:EX|PRP)$/.test(unit.tags[at] ?? '') &&
    !/^(?:me|him|her|them|us|himself|herself|themselves)$/.test(unit.terms[at]!.lower)
  )
    return true;
  if (unit.terms[at]?.lower === 'if' || unit.terms[at]?.lower === 'while' || unit.terms[at]?.lower === 'there')
    return true;
  const np = nounPhraseRight(unit, at);
  const end = np ? np.last : at;
  if (!np && unit.tags[at] !== 'VBG' && unit.tags[at] !== 'IN' && unit.tags[at] !== 'RB') return false;
  for (const group of groups) {
    if (group.first < end) continue;
    if (group.form === 'finite') return true;
    if (group.first > end + 12) return false;
  }
  return false;
}

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
      /^(?:week|month|year|night|fall|spring|summer|morning|this|in)$/.test(unit.terms[at + 1]?.lower ?? '')
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

function clauseContent(unit: Unit, groups: VerbGroup[], at: number, cueTag: string): TermRange {
  return { first: at, last: clauseEnd(unit, groups, at, cueTag) };
}

function afterPreposition(unit: Unit, groups: VerbGroup[], verb: CueVerb, at: number, cueTag: string): Found | null {
  const word = unit.terms[at]?.lower ?? '';
  if (!verb.prepositions.includes(word)) return null;
  const first = at + 1;
  if (first >= unit.terms.length || unit.terms[first]!.kind === 'punct') return null;
  return { content: { first, last: objectEnd(unit, groups, first, cueTag) }, frame: 'about', rank: 5 };
}

/** "called it a mess", "described him as weak": noun and what is said of it, one content. */
function complement(unit: Unit, groups: VerbGroup[], at: number, cueTag: string): Found | null {
  const np = baseNounRight(unit, at);
  if (!np && unit.quote[at]! < 0) return null;
  let first = at;
  const pronoun =
    np && /^(?:it|him|her|them|me|us|himself|herself|themselves|itself|this|that)$/.test(unit.terms[at]!.lower);
  if (pronoun && np.last < unit.terms.length && unit.terms[np.last]!.kind !== 'punct') first = np.last;
  return { content: { first, last: objectEnd(unit, groups, first, cueTag) }, frame: 'name', rank: 4 };
}

/** "accused Moscow of stalling": the whole of it is what is said. */
function accusation(unit: Unit, groups: VerbGroup[], at: number, cueTag: string): Found | null {
  const np = nounPhraseRight(unit, at);
  if (!np) return null;
  return { content: { first: at, last: objectEnd(unit, groups, at, cueTag) }, frame: 'accuse', rank: 4 };
}

function frameAt(unit: Unit, groups: VerbGroup[], group: VerbGroup, verb: CueVerb): Found | null {
  const { frames } = verb;
  const has = (letter: string) => frames.includes(letter);
  const cueTag = unit.tags[group.first]!;
  let from = group.last;
  while (/^RB/.test(unit.tags[from] ?? '') || /^(?:also|then|again)$/.test(unit.terms[from]?.lower ?? '')) from++;
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
          content: clauseContent(unit, groups, after, cueTag),
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
    return { content: clauseContent(unit, groups, at, cueTag), frame: 'that', rank: 1 };
  }
  if (QUESTION.has(word) && (has('W') || (has('C') && /^(?:what|how|if)$/.test(word)))) {
    return { content: clauseContent(unit, groups, at, cueTag), frame: 'question', rank: 2 };
  }
  if (unit.tags[at] === 'TO' && (has('I') || has('i'))) {
    return { content: clauseContent(unit, groups, at, cueTag), frame: 'infinitive', rank: has('I') ? 3 : 6 };
  }
  if (has('A')) return accusation(unit, groups, from, cueTag);
  if (has('K') && !(has('C') && startsClause(unit, groups, at))) {
    const found = complement(unit, groups, from, cueTag);
    if (found) return found;
  }
  if ((has('C') || has('c')) && startsClause(unit, groups, at)) {
    return { content: clauseContent(unit, groups, at, cueTag), frame: 'clause', rank: has('C') ? 2 : 6 };
  }
  for (const place of at === from ? [at] : [from, at]) {
    const about = afterPreposition(unit, groups, verb, place, cueTag);
    if (about) return about;
  }
  if (unit.tags[from] === 'VBG' && has('G'))
    return { content: clauseContent(unit, groups, from, cueTag), frame: 'doing', rank: 4 };
  const quoted = unit.quote[at]! >= 0 && (has('Q') || has('N') || has('q') || has('n'));
  if (quoted) return { content: { first: at, last: objectEnd(unit, groups, at, cueTag) }, frame: 'words', rank: 2 };
  if ((has('N') || has('n') || has('k')) && (baseNounRight(unit, from) || unit.tags[from] === 'VBG')) {
    return {
      content: { first: from, last: objectEnd(unit, groups, from, cueTag) },
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

/** A refusal before the verb: "stopped short of confirming", "declined to say" tells that nothing was said. */
export function isRefused(unit: Unit, groups: VerbGroup[], at: number): boolean {
  const group = groups[at]!;
  if (group.form === 'finite') return false;
  const back = unit.terms
    .slice(Math.max(0, group.first - 5), group.first + 1)
    .map((t) => t.lower)
    .join(' ');
  return /\b(?:declin\w+|refus\w+|fail\w*|stopp\w+ short of|without|avoid\w*|instead of|rather than|unwilling|neglect\w+|forbore|hesitat\w+)\b(?: (?:to|of|from|\w+ly))?/.test(
    back,
  );
}

/** "which the probe said was covered up": what is said lies on both sides of who says it. */
function gapReport(unit: Unit, groups: VerbGroup[], at: number, verb: CueVerb): Draft | null {
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
  if (!/^(?:which|who|that|what)$/.test(unit.terms[before]?.lower ?? '')) return null;
  const rest = { first: next.first, last: clauseEnd(unit, groups, next.first, unit.tags[group.first]!) };
  const cue = { first: group.first, last: group.last };
  return draftOf(unit, [{ first: before, last: subject.first }, rest], cue, subject, `${verb.group}-gap`, 2);
}

/** Reports made by a verb and what follows it: "said that", "promised to", "denied the report". */
export function findVerbReport(unit: Unit, groups: VerbGroup[], at: number): { draft: Draft; verb: CueVerb } | null {
  const group = groups[at]!;
  if (group.passive || group.cues.length === 0) return null;
  for (const verb of group.cues) {
    const gap = gapReport(unit, groups, at, verb);
    if (gap) return { draft: gap, verb };
    const found = frameAt(unit, groups, group, verb);
    if (!found || found.content.last <= found.content.first) continue;
    const subject: Subject | null = findSubject(unit, groups, at);
    const rule = `${verb.group}-${found.frame}`;
    const last = unitEnd(unit);
    const content = {
      first: found.content.first,
      last: Math.min(found.content.last, Math.max(last, found.content.first + 1)),
    };
    return {
      draft: draftOf(unit, [content], { first: group.first, last: group.last }, subject, rule, found.rank),
      verb,
    };
  }
  return null;
}
