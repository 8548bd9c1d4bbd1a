import { LABELS } from './name-model';
import type { Run, ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';

/** Second-look features are numbers below this. */
export const EVIDENCE_SPACE = 1 << 13;

/** The two highest values seen, so that one place can be told from all the others. */
interface Top {
  first: number;
  second: number;
}

interface WordEvidence {
  count: number;
  sum: number;
  any: Top;
  /** As the last word of a longer name, the first of one, and a name alone. */
  last: Top;
  head: Top;
  alone: Top;
}

function top(): Top {
  return { first: -1, second: -1 };
}

function raise(of: Top, value: number): void {
  if (value > of.first) {
    of.second = of.first;
    of.first = value;
  } else if (value > of.second) of.second = value;
}

/** The highest value at any other place; -1 when there is no other. */
function elsewhere(of: Top, own: number): number {
  return own >= of.first ? of.second : of.first;
}

/** In place of a bucket: the run has no token there. */
const EDGE = 14;

const STEPS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];

function bucket(value: number): number {
  if (value < 0) return 15;
  let step = 0;
  while (step < STEPS.length && value >= STEPS[step]!) step++;
  return step;
}

function feature(template: number, value: number): number {
  let hash = Math.imul(value + 0x51ed27, 0x9e3779b1) ^ Math.imul(template + 1, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & (EVIDENCE_SPACE - 1);
}

/** What the first look made of one token: chances that it begins a name, goes on with one, ends one, stands alone. */
interface Place {
  any: number;
  last: number;
  head: number;
  alone: number;
}

function placeOf(chances: Float64Array, t: number): Place {
  const begins = chances[t * LABELS + 1]!;
  const goesOn = chances[t * LABELS + 2]!;
  const next = (t + 1) * LABELS < chances.length ? chances[(t + 1) * LABELS + 2]! : 0;
  return { any: begins + goesOn, last: goesOn * (1 - next), head: begins * next, alone: begins * (1 - next) };
}

/**
 * What the first look found of each word in the whole article: how sure it was of the same word, and the same two words,
 * at other places. The second look decides with it.
 */
export class NameEvidence {
  private readonly words = new Map<number, WordEvidence>();
  private readonly pairs = new Map<number, Top>();

  /** Takes in what the first look says of a run (rows of label chances). */
  add(block: ScannedBlock, run: Run, chances: Float64Array): void {
    for (let i = run.first; i < run.last; i++) {
      const t = i - run.first;
      const key = block.hashes[i]!;
      const old = this.words.get(key);
      const word = old ?? { count: 0, sum: 0, any: top(), last: top(), head: top(), alone: top() };
      if (old === undefined) this.words.set(key, word);
      const place = placeOf(chances, t);
      word.count++;
      word.sum += place.any;
      raise(word.any, place.any);
      raise(word.last, place.last);
      raise(word.head, place.head);
      raise(word.alone, place.alone);
      if (i + 1 < run.last) this.addPair(block, i, chances[(t + 1) * LABELS + 2]!);
    }
  }

  private addPair(block: ScannedBlock, i: number, chance: number): void {
    const key = pairKey(block, i);
    const pair = this.pairs.get(key) ?? top();
    raise(pair, chance);
    this.pairs.set(key, pair);
  }

  private pairElsewhere(block: ScannedBlock, i: number, own: number): number {
    const pair = this.pairs.get(pairKey(block, i));
    return pair === undefined ? -1 : elsewhere(pair, own);
  }

  /** Writes the second-look features of token `i` into `out`; returns how many. Every run was added before. */
  features(block: ScannedBlock, run: Run, i: number, chances: Float64Array, out: Uint32Array): number {
    let n = 0;
    const add = (template: number, value: number): void => {
      out[n++] = feature(template, value);
    };
    const t = i - run.first;
    const begins = bucket(chances[t * LABELS + 1]!);
    const goesOn = bucket(chances[t * LABELS + 2]!);
    const next = i + 1 < run.last ? bucket(chances[(t + 1) * LABELS + 2]!) : EDGE;
    const before = t > 0 ? bucket(chances[(t - 1) * LABELS + 1]! + chances[(t - 1) * LABELS + 2]!) : EDGE;
    const length = Math.min(run.last - run.first, 3);
    add(0, 0);
    add(1, begins);
    add(2, goesOn);
    add(3, begins * 16 + goesOn);
    add(16, before * 16 + goesOn);
    add(17, next * 16 + begins);
    const own = coarse(block.classes[i]!);
    const nextClass = i + 1 < run.last ? coarse(block.classes[i + 1]!) : NO_CLASS;
    const beforeClass = t > 0 ? coarse(block.classes[i - 1]!) : NO_CLASS;
    add(24, own * 16 + begins);
    add(25, (own * 64 + nextClass) * 4 + length);
    add(26, beforeClass * 16 + goesOn);
    add(27, (beforeClass * 64 + own) * 4 + length);
    add(28, (nextClass * 16 + next) * 16 + begins);
    add(29, (own * 4 + length) * 4 + Math.min(t, 3));
    this.addElsewhere(block, run, i, chances, add);
    return n;
  }

  /** What other places in the article say of this word, alone and with its neighbours. */
  private addElsewhere(
    block: ScannedBlock,
    run: Run,
    i: number,
    chances: Float64Array,
    add: (template: number, value: number) => void,
  ): void {
    const t = i - run.first;
    const word = this.words.get(block.hashes[i]!)!;
    const own = placeOf(chances, t);
    const begins = bucket(chances[t * LABELS + 1]!);
    const goesOn = bucket(chances[t * LABELS + 2]!);
    const any = bucket(elsewhere(word.any, own.any));
    const last = bucket(elsewhere(word.last, own.last));
    const head = bucket(elsewhere(word.head, own.head));
    const alone = bucket(elsewhere(word.alone, own.alone));
    const mean = bucket(word.count > 1 ? (word.sum - own.any) / (word.count - 1) : -1);
    const nextChance = i + 1 < run.last ? chances[(t + 1) * LABELS + 2]! : null;
    const pairNext = nextChance === null ? EDGE : bucket(this.pairElsewhere(block, i, nextChance));
    const pairBefore = t > 0 ? bucket(this.pairElsewhere(block, i - 1, chances[t * LABELS + 2]!)) : EDGE;
    const next = nextChance === null ? EDGE : bucket(nextChance);
    const before = t > 0 ? bucket(chances[(t - 1) * LABELS + 1]! + chances[(t - 1) * LABELS + 2]!) : EDGE;
    const length = Math.min(run.last - run.first, 3);
    const plain = block.classes[i]! & (WordClass.Country | WordClass.Place | WordClass.Common) ? 1 : 0;
    const nextBits = nextChance === null ? 1 : block.classes[i + 1]! & (WordClass.Thing | WordClass.Role);
    add(4, begins * 16 + any);
    add(5, begins * 16 + last);
    add(6, begins * 16 + alone);
    add(7, begins * 16 + head);
    add(8, begins * 16 + mean);
    add(9, goesOn * 16 + any);
    add(10, goesOn * 16 + last);
    add(11, goesOn * 16 + pairBefore);
    add(12, begins * 16 + pairNext);
    add(13, (last * 16 + mean) * 8 + length * 2 + plain);
    add(14, (alone * 16 + mean) * 8 + length * 2 + plain);
    add(15, (head * 16 + mean) * 8 + length * 2 + plain);
    add(18, pairNext * 16 + next);
    add(19, pairBefore * 16 + before);
    add(20, (last * 16 + begins) * 16 + Math.min(t, 2) * 4 + length);
    add(21, (mean * 16 + begins) * 16 + Math.min(word.count, 5));
    add(22, nextBits * 16 + any);
    add(23, (pairNext * 16 + head) * 4 + length);
  }
}

/** A class that no word has. */
const NO_CLASS = 63;

/** What kind of word it is, in few kinds: first name, surname, everyday word, place, office, thing, or unknown. */
function coarse(bits: number): number {
  let kind = (bits & WordClass.Given) >= 2 ? 1 : 0;
  if (bits & WordClass.Surname) kind |= 2;
  if (bits & (WordClass.Common | WordClass.Calendar | WordClass.Group)) kind |= 4;
  if (bits & (WordClass.Country | WordClass.Place | WordClass.SeenPlace | WordClass.Demonym)) kind |= 8;
  if (bits & (WordClass.Thing | WordClass.SeenThing | WordClass.Opener)) kind |= 16;
  if (bits & (WordClass.Rank | WordClass.Address | WordClass.Role)) kind |= 32;
  return kind;
}

function pairKey(block: ScannedBlock, i: number): number {
  return Math.imul(block.hashes[i]! ^ 0x3c6ef372, 0x01000193) ^ block.hashes[i + 1]!;
}
