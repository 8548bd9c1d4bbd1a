import { isPlainName, startsLower, startsUpper } from '../../text/letter-case';
import type { Token } from '../../text/tokens';
import { type DocumentHints, Hint } from './document-hints';
import type { Features } from './name-model';
import { CapitalStyle, type Run, type ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';
import { hashWord } from './word-facts';

/** Features are numbers below this: places in the weight table of the name model. */
export const FEATURE_SPACE = 1 << 16;

function feature(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & (FEATURE_SPACE - 1);
}

function pair(a: number, b: number): number {
  return Math.imul(a ^ 0x27d4eb2f, 0x165667b1) ^ b;
}

const INITIAL = /^\p{Lu}\.?$/u;
const ACRONYM = /^[\p{Lu}\d.&-]+$/u;
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const HYPHENED = /\p{L}-\p{L}/u;
const APOSTROPHED = /^\p{Lu}['’]\p{Lu}/u;

const hasApostrophe = (text: string) => text.includes("'") || text.includes('’');

/** The form of a word: initial, acronym, plain capital, small letters, number, mark… */
function shapeOf(token: Token | undefined, style: CapitalStyle): number {
  if (token === undefined) return 0;
  const { text } = token;
  if (token.kind === 'punct') return 20 + (text.length === 1 ? text.charCodeAt(0) : 1);
  if (token.kind === 'number') return text.length < 3 ? 1 : 2;
  if (isPlainName(text)) return style === CapitalStyle.All ? 4 : 12;
  const small = startsLower(text);
  if (!small && INITIAL.test(text)) return 3;
  if (style === CapitalStyle.All) return 4;
  if (small) return token.lower === "'s" ? 5 : 6;
  if (ACRONYM.test(text)) return 7;
  if (hasApostrophe(text) && APOSTROPHED.test(text)) return 8;
  if (INNER_CAPITAL.test(text)) return 9;
  if (text.includes('-') && HYPHENED.test(text)) return 10;
  if (text.endsWith('.')) return 11;
  return startsUpper(text) ? 12 : 13;
}

/** Bits that say what kind of thing the run as a whole may be. */
function runBits(block: ScannedBlock, run: Run): number {
  let thing = 0;
  for (let i = run.first; i < run.last; i++) thing |= block.classes[i]! & (WordClass.Thing | WordClass.Opener);
  const last = block.classes[run.last - 1]!;
  return thing | (last & WordClass.Thing ? 1 : 0);
}

/** How the run fills its block: a name alone on its line signs, greets or heads what follows. */
function lineOf({ tokens }: ScannedBlock, { first, last }: Run): number {
  const opens = first === 0 || (first === 1 && tokens[0]!.kind === 'punct');
  const mark = last === tokens.length - 1 && tokens[last]!.kind === 'punct' ? tokens[last]!.text.charCodeAt(0) : 1;
  return (last === tokens.length ? 2 : mark) * 2 + (opens ? 1 : 0);
}

/** Hash of a word before or after the sentence. */
const NO_WORD = 0x5bd1e995;
/** Class bits of a word before or after the sentence. */
const NO_CLASS = 1 << 20;
/** Hints that speak of a person (titles, first names, verbs) or against one ("in", "… Museum"). */
const TELLING = Hint.AfterTitle | Hint.AfterGiven | Hint.Lowercase | Hint.BeforeThing | Hint.AfterThingNoun;
const MOST_TELLING =
  Hint.AfterTownOf | Hint.BeforePlaceName | TELLING | Hint.BeforeVerb | Hint.AfterPlaceWord | Hint.AfterThe;
const PLACE_CLASSES = WordClass.Country | WordClass.Place | WordClass.SeenPlace;
const NAME_BITS = WordClass.Given | WordClass.Surname;
const NAME_OR_COMMON = NAME_BITS | WordClass.Common;
/** Bits that combine well with the place in the run. */
const PLACE_BITS = 0x1ff;

const NOTHING = new Uint32Array(0);

/**
 * Writes the features of the tokens of one run: what they are, what stands around them, what the article says of them.
 */
export class RunFeatures implements Features {
  private n = 0;
  private out: Uint32Array = NOTHING;
  private readonly from: number;
  private readonly to: number;
  private readonly length: number;
  private readonly kind: number;
  private readonly line: number;

  constructor(
    private readonly block: ScannedBlock,
    private readonly run: Run,
    private readonly hints: DocumentHints,
  ) {
    const { first, last } = block.sentences[block.tokens[run.first]!.sentence]!;
    this.from = first;
    this.to = last;
    this.length = Math.min(run.last - run.first, 5);
    this.kind = runBits(block, run);
    this.line = lineOf(block, run);
  }

  private add(template: number, value: number): void {
    this.out[this.n++] = feature(template, value);
  }

  private inside(at: number): boolean {
    return at >= this.from && at < this.to;
  }

  private word(at: number): number {
    return this.inside(at) ? this.block.hashes[at]! : NO_WORD;
  }

  private bits(at: number): number {
    return this.inside(at) ? this.block.classes[at]! : NO_CLASS;
  }

  private shape(at: number): number {
    return this.inside(at) ? shapeOf(this.block.tokens[at], this.run.style) : 0;
  }

  /**
   * Writes the features of the run's `t`-th token into `out` and returns how many. Training and reading use this same
   * code, so a change here needs new weights (`scripts/lexicon/train-names.ts`).
   */
  write(t: number, out: Uint32Array): number {
    this.n = 0;
    this.out = out;
    const i = this.run.first + t;
    this.addWords(i);
    this.addClasses(i);
    this.addPlace(i);
    this.addHints(i);
    return this.n;
  }

  private addWords(i: number): void {
    const { lower } = this.block.tokens[i]!;
    this.add(0, 0);
    this.add(1, this.word(i));
    this.add(2, this.word(i - 1));
    this.add(3, this.word(i + 1));
    this.add(4, this.word(i - 2));
    this.add(5, this.word(i + 2));
    this.add(6, hashWord(lower, Math.max(0, lower.length - 3)));
    this.add(7, hashWord(lower, 0, Math.min(3, lower.length)));
    this.add(8, hashWord(lower, Math.max(0, lower.length - 2)));
    const shape = this.shape(i);
    this.add(9, shape);
    this.add(10, pair(this.shape(i - 1), shape));
    this.add(11, pair(shape, this.shape(i + 1)));
  }

  private addClasses(i: number): void {
    const own = this.bits(i);
    const before = this.bits(i - 1);
    const after = this.bits(i + 1);
    this.add(12, own);
    this.add(13, before);
    this.add(14, after);
    this.add(15, pair(before, own));
    this.add(16, pair(own, after));
    this.add(17, pair(pair(before, own), after));
    for (let bit = WordClass.Common; bit <= WordClass.SeenThing; bit <<= 1) if (own & bit) this.add(18, bit);
    this.add(19, pair(own & WordClass.Given, (after & WordClass.Surname) + (i + 1 < this.run.last ? 64 : 0)));
    this.add(20, pair(before & WordClass.Given, (own & WordClass.Surname) + (i > this.run.first ? 64 : 0)));
  }

  private addPlace(i: number): void {
    const { run, length, kind } = this;
    const own = this.bits(i);
    const index = Math.min(i - run.first, 3);
    const rest = Math.min(run.last - 1 - i, 3);
    const wordBefore = this.word(run.first - 1);
    const wordAfter = this.word(run.last);
    const shapeAfter = this.shape(run.last);
    this.add(21, index * 8 + rest);
    this.add(22, pair(index * 8 + rest, own & PLACE_BITS));
    this.add(23, pair(length, kind));
    this.add(24, pair(rest, kind));
    this.add(25, wordBefore);
    this.add(26, wordAfter);
    this.add(27, pair(length, this.bits(run.first - 1)));
    this.add(28, pair(length, this.bits(run.last)));
    this.add(29, pair(length, shapeAfter));
    this.add(30, pair(shapeAfter, this.shape(run.last + 1)));
    this.add(31, pair(index, wordBefore));
    this.add(32, pair(rest, wordAfter));
    this.add(41, pair(shapeAfter, this.bits(run.last + 1) & PLACE_CLASSES));
    this.add(42, pair(wordBefore, this.word(run.first - 2)));
    this.add(33, pair(run.style, own & NAME_OR_COMMON));
    const opens = !this.inside(i - 1) || (this.block.tokens[i - 1]!.kind === 'punct' && !this.inside(i - 2));
    this.add(34, pair(opens ? 1 : 0, own & NAME_OR_COMMON));
    this.add(35, pair(opens ? 1 : 0, this.word(i)));
    this.add(43, pair(length, this.line));
    this.add(44, pair(own & NAME_OR_COMMON, this.line));
    this.add(45, pair(run.style, this.line));
  }

  private addHints(i: number): void {
    const { run, length, hints } = this;
    const index = Math.min(i - run.first, 3);
    const rest = Math.min(run.last - 1 - i, 3);
    const known = hints.get(this.word(i)) ?? 0;
    for (let bit = 1; bit <= Hint.AfterThingNoun; bit <<= 1) if (known & bit) this.add(36, pair(bit, length));
    this.add(37, pair(known & MOST_TELLING, length));
    this.add(38, pair(known, this.bits(i) & NAME_BITS));
    this.add(39, pair((hints.get(this.word(run.first)) ?? 0) & TELLING, rest));
    this.add(40, pair((hints.get(this.word(run.last - 1)) ?? 0) & TELLING, index));
  }
}
