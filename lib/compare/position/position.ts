import type { CompareLanguage } from '../compare-language';
import type { TextRange } from '../pieces';
import type { ReadText } from '../read-text';

/** What one sentence of a text holds for or against what. */
export interface Position {
  /** For (1) or against (-1): the words for and against and the negations, multiplied; null where none says so. */
  sign: 1 | -1 | null;
  /**
   * What the last of these words may be about, as keys: the words right behind it, or the subject of "should be …" and
   * what follows that.
   */
  targets: readonly ReadonlySet<string>[];
  /** Keys of all that the sentence is about, without the words for and against. */
  objects: ReadonlySet<string>;
  /** The words that tell the sign, and those that bind it to a condition; UTF-16 units of the text. */
  tells: readonly TextRange[];
  conditions: readonly TextRange[];
  /** Whether the sentence says so in one of the plain forms: "we support …", "… should be stopped". */
  isPlain: boolean;
  /** Whether it is put as sure (1), as possible (-1) or neither. */
  surely: 1 | 0 | -1;
  isToCome: boolean;
  /** Whether negations turn the sentence round, behind those words too. */
  isTurned: boolean;
  isQuestion: boolean;
}

type Sentence = readonly [first: number, last: number];

const END = new Set('.;!?');
const CLOSES = new Set('.;!?,:()—–"“”');

function sentencesOf({ pieces }: ReadText): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let i = 0; i <= pieces.length; i++) {
    if (i < pieces.length && !END.has(pieces[i]!.lower)) continue;
    if (i > first) found.push([first, Math.min(i + 1, pieces.length)]);
    first = i + 1;
  }
  return found;
}

/** Which pieces of a sentence are words for (1) or against (-1), and which turn it round. */
interface Marks {
  signs: Map<number, 1 | -1>;
  turns: number[];
}

function marksIn({ pieces, facts }: ReadText, [first, last]: Sentence, { keepsStraight }: CompareLanguage): Marks {
  const marks: Marks = { signs: new Map(), turns: [] };
  for (let i = first; i < last; i++) {
    const fact = facts[i];
    if (fact?.isTurning && !keepsStraight(pieces[i + 1]?.lower ?? '')) marks.turns.push(i);
    else if (fact && fact.sign !== 0) marks.signs.set(i, fact.sign);
  }
  return marks;
}

/** Keys from a piece on, until a mark or a word that is no part of what is named. */
function keysFrom(text: ReadText, from: number, last: number, { signs }: Marks): Set<string> {
  const keys = new Set<string>();
  for (let i = from; i < last; i++) {
    const { lower } = text.pieces[i]!;
    if (lower === '-') continue;
    if (CLOSES.has(lower)) break;
    if (text.keys[i] && !signs.has(i)) keys.add(text.keys[i]!);
    else if (keys.size > 0 && text.facts[i] && !text.keys[i] && !text.facts[i]!.isInside) break;
  }
  return keys;
}

/** What the words for and against are about, and whether the sentence says so in a plain form. */
interface Aim {
  targets: Set<string>[];
  isPlain: boolean;
  /** Index of the last word for or against that counts; null without one. */
  last: number | null;
}

/** Whether from a piece up to another only words stand that build a sentence, or are for or against. */
function isBare({ keys, pieces }: ReadText, from: number, to: number, { signs }: Marks): boolean {
  for (let i = from; i < to; i++) {
    if (CLOSES.has(pieces[i]!.lower) || (keys[i] && !signs.has(i))) return false;
  }
  return true;
}

const NONE: Aim = { targets: [], isPlain: false, last: null };

const filled = (targets: readonly Set<string>[]): Set<string>[] => targets.filter(({ size }) => size > 0);

/** "… should be stopped", "… is necessary": what stands before is what it is about. */
function passiveAim(text: ReadText, [first, last]: Sentence, marks: Marks): Aim | null {
  const at = marks.signs.keys().next().value;
  if (at === undefined) return null;
  const copula = text.facts.findIndex((fact, i) => i > first && i < at && fact?.isCopula === true);
  if (copula < 0 || at < copula || !isBare(text, copula, at, marks)) return null;
  if (!text.facts[at - 1]?.isState) return null;
  const subject = keysFrom(text, first, copula, marks);
  if (subject.size === 0) return null;
  return { targets: filled([subject, keysFrom(text, at + 1, last, marks)]), isPlain: true, last: at };
}

/** "we support …", "to ban …": what stands behind is what it is about. */
function activeAim(text: ReadText, [first, last]: Sentence, marks: Marks): Aim {
  const signs = [...marks.signs.keys()];
  const begin = signs[0];
  if (begin === undefined) return NONE;
  // "support the abolition of": words in a row.
  const at = signs.reduce((row, next) => (isBare(text, row + 1, next, marks) ? next : row), begin);
  const isSpeaker = text.facts.slice(first, first + 2).some((fact) => fact?.isSpeaker);
  const targets = filled([keysFrom(text, at + 1, last, marks)]);
  return { targets, isPlain: isSpeaker && targets.length > 0 && isBare(text, first, begin, marks), last: at };
}

/** The words for and against up to the last that counts, and the negations before it, multiplied. */
function signOf({ signs, turns }: Marks, last: number | null): 1 | -1 | null {
  if (last === null) return null;
  const turned = turns.filter((at) => at < last).length % 2 === 1;
  const product = [...signs].reduce((sign, [at, each]) => (at <= last ? sign * each : sign), turned ? -1 : 1);
  return product === 1 ? 1 : -1;
}

/** What the words of a sentence tell beside for and against. */
function tellings({ keys, facts }: ReadText, [first, last]: Sentence, { signs }: Marks) {
  const told = { objects: new Set<string>(), surely: 0 as Position['surely'], isToCome: false };
  for (let i = first; i < last; i++) {
    const key = keys[i];
    if (key && !signs.has(i)) told.objects.add(key);
    told.surely ||= facts[i]?.surely ?? 0;
    told.isToCome ||= facts[i]?.isToCome ?? false;
  }
  return told;
}

function positionOf(text: ReadText, sentence: Sentence, language: CompareLanguage): Position {
  const [first, last] = sentence;
  const { pieces } = text;
  const marks = marksIn(text, sentence, language);
  const aim = passiveAim(text, sentence, marks) ?? activeAim(text, sentence, marks);
  const rangeAt = (from: number, to = from + 1): TextRange => ({
    start: pieces[from]!.start,
    end: pieces[to - 1]!.end,
  });
  const conditions = language.conditionsIn(pieces, first, last);
  return {
    targets: aim.targets,
    isPlain: aim.isPlain,
    sign: signOf(marks, aim.last),
    tells: [...marks.signs.keys(), ...marks.turns].sort((a, b) => a - b).map((i) => rangeAt(i)),
    conditions: conditions.map(([from, to]) => rangeAt(from, to)),
    isTurned: marks.turns.filter((at) => aim.last === null || at > aim.last).length % 2 === 1,
    isQuestion: pieces[last - 1]!.lower === '?',
    ...tellings(text, sentence, marks),
  };
}

/** The positions of a text, one a sentence, in order; without those that are about nothing. */
export function positionsOf(text: ReadText, language: CompareLanguage): Position[] {
  return sentencesOf(text)
    .map((sentence) => positionOf(text, sentence, language))
    .filter(({ objects }) => objects.size > 0);
}
