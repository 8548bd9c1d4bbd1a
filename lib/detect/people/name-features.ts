import type { Token } from '../text/tokens';
import type { DocumentHints } from './document-hints';
import { WordClass } from './lexicon/word-classes';
import { CapitalStyle, hashWord, type Run, type ScannedBlock } from './scanned-block';

/** Features are numbers below this: places in the weight table of the name model. */
export const FEATURE_SPACE = 1 << 16;

/** The most features {@link nameFeatures} ever writes for one token. */
export const MAX_FEATURES = 96;

const NONE = 0x5bd1e995;

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
const LOWER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** The form of a word: initial, acronym, plain capital, small letters, number, mark… */
function shapeOf(token: Token | undefined, style: CapitalStyle): number {
  if (token === undefined) return 0;
  const { text } = token;
  if (token.kind === 'punct') return 20 + (text.length === 1 ? text.charCodeAt(0) : 1);
  if (token.kind === 'number') return text.length < 3 ? 1 : 2;
  if (INITIAL.test(text)) return 3;
  if (style === CapitalStyle.All) return 4;
  if (LOWER.test(text)) return token.lower === "'s" ? 5 : 6;
  if (ACRONYM.test(text)) return 7;
  if (APOSTROPHED.test(text)) return 8;
  if (INNER_CAPITAL.test(text)) return 9;
  if (HYPHENED.test(text)) return 10;
  if (text.endsWith('.')) return 11;
  return CAPITAL.test(text) ? 12 : 13;
}

function smaller(count: number, most: number): number {
  return Math.min(count, most);
}

/** Bits that say what kind of thing the run as a whole may be. */
function runBits(block: ScannedBlock, run: Run): number {
  let thing = 0;
  for (let i = run.first; i < run.last; i++) thing |= block.classes[i]! & (WordClass.Thing | WordClass.Opener);
  const last = block.classes[run.last - 1]!;
  return thing | (last & WordClass.Thing ? 1 : 0);
}

/**
 * Writes the features of token `i` (inside `run`) into `out` and returns how many. Training and reading use this same
 * function, so a change here needs new weights (`scripts/lexicon/train-names.ts`).
 */
export function nameFeatures(block: ScannedBlock, run: Run, i: number, hints: DocumentHints, out: Uint32Array): number {
  const { tokens, classes, hashes } = block;
  const { style } = run;
  const sentence = tokens[i]!.sentence;
  const inside = (at: number): boolean => at >= 0 && at < tokens.length && tokens[at]!.sentence === sentence;
  const word = (at: number): number => (inside(at) ? hashes[at]! : NONE);
  const bits = (at: number): number => (inside(at) ? classes[at]! : 1 << 20);
  const shape = (at: number): number => (inside(at) ? shapeOf(tokens[at], style) : 0);
  let n = 0;
  const add = (template: number, value: number): void => {
    out[n++] = feature(template, value);
  };

  const { lower } = tokens[i]!;
  const w0 = word(i);
  const c0 = bits(i);
  const before = bits(i - 1);
  const after = bits(i + 1);
  add(0, 0);
  add(1, w0);
  add(2, word(i - 1));
  add(3, word(i + 1));
  add(4, word(i - 2));
  add(5, word(i + 2));
  add(6, hashWord(lower.slice(-3)));
  add(7, hashWord(lower.slice(0, 3)));
  add(8, hashWord(lower.slice(-2)));
  add(9, shape(i));
  add(10, pair(shape(i - 1), shape(i)));
  add(11, pair(shape(i), shape(i + 1)));
  add(12, c0);
  add(13, before);
  add(14, after);
  add(15, pair(before, c0));
  add(16, pair(c0, after));
  add(17, pair(pair(before, c0), after));
  for (let bit = 0x10; bit <= WordClass.Particle; bit <<= 1) if (c0 & bit) add(18, bit);
  add(19, pair(c0 & WordClass.Given, (after & WordClass.Surname) + (i + 1 < run.last ? 64 : 0)));
  add(20, pair(before & WordClass.Given, (c0 & WordClass.Surname) + (i > run.first ? 64 : 0)));

  const length = smaller(run.last - run.first, 5);
  const index = smaller(i - run.first, 3);
  const rest = smaller(run.last - 1 - i, 3);
  add(21, index * 8 + rest);
  add(22, pair(index * 8 + rest, c0 & 0x1ff));
  add(23, pair(length, runBits(block, run)));
  add(24, pair(rest, runBits(block, run)));
  add(25, word(run.first - 1));
  add(26, word(run.last));
  add(27, pair(length, bits(run.first - 1)));
  add(28, pair(length, bits(run.last)));
  add(29, pair(length, shape(run.last)));
  add(30, pair(shape(run.last), shape(run.last + 1)));
  add(31, pair(index, word(run.first - 1)));
  add(32, pair(rest, word(run.last)));
  add(33, pair(style, c0 & 0x1f));
  const opens = !inside(i - 1) || (tokens[i - 1]!.kind === 'punct' && !inside(i - 2));
  add(34, pair(opens ? 1 : 0, c0 & 0x1f));
  add(35, pair(opens ? 1 : 0, w0));

  const known = hints.get(w0) ?? 0;
  for (let bit = 1; bit <= 1024; bit <<= 1) if (known & bit) add(36, pair(bit, length));
  add(37, pair(known & 0x7f, length));
  add(38, pair(known, c0 & 0xf));
  const first = hints.get(word(run.first)) ?? 0;
  add(39, pair(first & 0x4b, rest));
  const last = hints.get(word(run.last - 1)) ?? 0;
  add(40, pair(last & 0x4b, index));
  return n;
}
