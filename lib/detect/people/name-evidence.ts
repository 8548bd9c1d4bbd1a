import { bucket, EDGE } from './chance-steps';
import { type Features, LABELS } from './name-model';
import { type Neighbour, runAfter, runBefore } from './run-neighbours';
import type { Run, ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';

/** Second-look features are numbers below this. */
export const EVIDENCE_SPACE = 1 << 14;

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

const NOTHING = new Uint32Array(0);

function feature(template: number, value: number): number {
  let hash = Math.imul(value + 0x51ed27, 0x9e3779b1) ^ Math.imul(template + 1, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & (EVIDENCE_SPACE - 1);
}

/**
 * What the first look made of the `t`-th token of a run: the chance that it is in a name, ends one, begins one, stands
 * alone.
 */
class Place {
  any = 0;
  last = 0;
  head = 0;
  alone = 0;

  set(chances: Float64Array, t: number): void {
    const begins = chances[t * LABELS + 1]!;
    const goesOn = chances[t * LABELS + 2]!;
    const next = (t + 1) * LABELS < chances.length ? chances[(t + 1) * LABELS + 2]! : 0;
    this.any = begins + goesOn;
    this.last = goesOn * (1 - next);
    this.head = begins * next;
    this.alone = begins * (1 - next);
  }
}

/**
 * What the first look found of each word in the whole article: how sure it was of the same word, and the same two
 * words, at other places. The second look decides with it.
 */
export class NameEvidence {
  private readonly words = new Map<number, WordEvidence>();
  private readonly pairs = new Map<number, Top>();

  /** Takes in what the first look says of a run (rows of label chances). */
  add(block: ScannedBlock, run: Run, chances: Float64Array): void {
    const place = new Place();
    for (let i = run.first; i < run.last; i++) {
      const t = i - run.first;
      const key = block.hashes[i]!;
      const old = this.words.get(key);
      const word = old ?? { count: 0, sum: 0, any: top(), last: top(), head: top(), alone: top() };
      if (old === undefined) this.words.set(key, word);
      place.set(chances, t);
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

  /** What is known of the word of token `i` as a whole. */
  word(block: ScannedBlock, i: number): WordEvidence {
    return this.words.get(block.hashes[i]!)!;
  }

  /**
   * How sure the first look was elsewhere that token `i + 1` goes on with a name after `i`; `own` is what it was here.
   */
  pairElsewhere(block: ScannedBlock, i: number, own: number): number {
    const pair = this.pairs.get(pairKey(block, i));
    return pair === undefined ? -1 : elsewhere(pair, own);
  }

  /**
   * The second-look features of the `at`-th run, added before like every other; `looks` is what the first look says of
   * all.
   */
  of(block: ScannedBlock, at: number, looks: readonly Float64Array[]): Features {
    return new EvidenceFeatures(this, block, at, looks);
  }
}

/** What is known of a token from here, in steps; {@link EDGE} for a neighbour outside the run. */
class EvidenceFeatures implements Features {
  private n = 0;
  private out: Uint32Array = NOTHING;
  private readonly length: number;
  private readonly place = new Place();
  private begins = 0;
  private goesOn = 0;
  private next = 0;
  private before = 0;
  /** How often the word begins a longer name elsewhere. */
  private head = 0;

  private readonly run: Run;
  private readonly chances: Float64Array;
  private readonly runBefore: Neighbour;
  private readonly runAfter: Neighbour;

  constructor(
    private readonly evidence: NameEvidence,
    private readonly block: ScannedBlock,
    at: number,
    looks: readonly Float64Array[],
  ) {
    this.run = block.runs[at]!;
    this.chances = looks[at]!;
    this.length = Math.min(this.run.last - this.run.first, 3);
    this.runBefore = runBefore(block, at, looks);
    this.runAfter = runAfter(block, at, looks);
  }

  private add(template: number, value: number): void {
    this.out[this.n++] = feature(template, value);
  }

  write(t: number, out: Uint32Array): number {
    const { chances, run } = this;
    this.n = 0;
    this.out = out;
    this.begins = bucket(chances[t * LABELS + 1]!);
    this.goesOn = bucket(chances[t * LABELS + 2]!);
    this.next = run.first + t + 1 < run.last ? bucket(chances[(t + 1) * LABELS + 2]!) : EDGE;
    this.before = t > 0 ? bucket(chances[(t - 1) * LABELS + 1]! + chances[(t - 1) * LABELS + 2]!) : EDGE;
    this.addHere(t);
    this.addElsewhere(t);
    this.addPairs(t);
    this.addNeighbours(t);
    return this.n;
  }

  /** What the first look says of the token itself, and what kinds of words stand there. */
  private addHere(t: number): void {
    const { begins, goesOn, length, run, next } = this;
    const { classes } = this.block;
    const i = run.first + t;
    this.add(0, 0);
    this.add(1, begins);
    this.add(2, goesOn);
    this.add(3, begins * 16 + goesOn);
    this.add(16, this.before * 16 + goesOn);
    this.add(17, next * 16 + begins);
    const own = coarse(classes[i]!);
    const nextClass = i + 1 < run.last ? coarse(classes[i + 1]!) : NO_CLASS;
    const beforeClass = t > 0 ? coarse(classes[i - 1]!) : NO_CLASS;
    this.add(24, own * 16 + begins);
    this.add(25, (own * 64 + nextClass) * 4 + length);
    this.add(26, beforeClass * 16 + goesOn);
    this.add(27, (beforeClass * 64 + own) * 4 + length);
    this.add(28, (nextClass * 16 + next) * 16 + begins);
    this.add(29, (own * 4 + length) * 4 + Math.min(t, 3));
  }

  /** What other places in the article say of this word. */
  private addElsewhere(t: number): void {
    const { begins, goesOn, length, block, run, place } = this;
    const i = run.first + t;
    const word = this.evidence.word(block, i);
    place.set(this.chances, t);
    const any = bucket(elsewhere(word.any, place.any));
    const last = bucket(elsewhere(word.last, place.last));
    const head = bucket(elsewhere(word.head, place.head));
    const alone = bucket(elsewhere(word.alone, place.alone));
    const mean = bucket(word.count > 1 ? (word.sum - place.any) / (word.count - 1) : -1);
    const plain = block.classes[i]! & (WordClass.Country | WordClass.Place | WordClass.Common) ? 1 : 0;
    const nextBits = i + 1 < run.last ? block.classes[i + 1]! & (WordClass.Thing | WordClass.Role) : 1;
    this.add(4, begins * 16 + any);
    this.add(5, begins * 16 + last);
    this.add(6, begins * 16 + alone);
    this.add(7, begins * 16 + head);
    this.add(8, begins * 16 + mean);
    this.add(9, goesOn * 16 + any);
    this.add(10, goesOn * 16 + last);
    this.add(13, (last * 16 + mean) * 8 + length * 2 + plain);
    this.add(14, (alone * 16 + mean) * 8 + length * 2 + plain);
    this.add(15, (head * 16 + mean) * 8 + length * 2 + plain);
    this.add(20, (last * 16 + begins) * 16 + Math.min(t, 2) * 4 + length);
    this.add(21, (mean * 16 + begins) * 16 + Math.min(word.count, 5));
    this.add(22, nextBits * 16 + any);
    this.head = head;
  }

  /** What other places say of this word and its neighbours together. */
  private addPairs(t: number): void {
    const { begins, goesOn, length, block, run, chances } = this;
    const i = run.first + t;
    const inside = i + 1 < run.last;
    const pairNext = inside ? bucket(this.evidence.pairElsewhere(block, i, chances[(t + 1) * LABELS + 2]!)) : EDGE;
    const pairBefore = t > 0 ? bucket(this.evidence.pairElsewhere(block, i - 1, chances[t * LABELS + 2]!)) : EDGE;
    this.add(11, goesOn * 16 + pairBefore);
    this.add(12, begins * 16 + pairNext);
    this.add(18, pairNext * 16 + this.next);
    this.add(19, pairBefore * 16 + this.before);
    this.add(23, (pairNext * 16 + this.head) * 4 + length);
  }

  /** Whether names stand right before and behind the run, as in a list. */
  private addNeighbours(t: number): void {
    const { begins, run, runBefore: before, runAfter: after } = this;
    const first = t === 0 ? 1 : 0;
    const last = run.first + t + 1 === run.last ? 1 : 0;
    this.add(30, (before.joint * 16 + before.sure) * 2 + first);
    this.add(31, (before.sure * 16 + begins) * 2 + first);
    this.add(32, (after.joint * 16 + after.sure) * 2 + last);
    this.add(33, (after.sure * 16 + begins) * 2 + last);
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
