import { startsUpper } from '../../text/letter-case';
import type { Token, TokenBlock } from '../../text/tokens';
import { perLanguage, tables } from '../tables';
import { WordClass, wordClass } from './word-classes';

/** How a sentence uses capitals: normally, in every letter, or at the start of nearly every word. */
export const CapitalStyle = { Normal: 0, All: 1, Title: 2 } as const;
export type CapitalStyle = (typeof CapitalStyle)[keyof typeof CapitalStyle];

/** Neighbouring tokens that could make up a name; token indices of the block, `last` exclusive. */
export interface Run {
  first: number;
  last: number;
  style: CapitalStyle;
}

/** A block with what the name detector works out once per token. Arrays run parallel to `tokens`. */
export interface ScannedBlock {
  tokens: readonly Token[];
  sentences: TokenBlock['sentences'];
  /** {@link wordClass} bits. */
  classes: Int32Array;
  /** A 32-bit hash of `Token.lower`. */
  hashes: Int32Array;
  runs: Run[];
}

const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u;

/** No name is longer; a text of capitals only is cut here so that each run stays cheap. */
const MOST_IN_RUN = 40;
/** UTF-16 units of the longest word in {@link tables().people.joinedArticle}. */
const LONGEST_ARTICLE = 3;
const NUMBER_WORD = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-|$)/;

/** FNV-1a over the UTF-16 units of a word from `from` on before `to`. */
export function hashWord(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Whether a hyphen or apostrophe stands where one follows an article: all other words are told without a pattern. */
function mayJoin(text: string): boolean {
  for (let i = 1; i <= LONGEST_ARTICLE; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2d || unit === 0x27 || unit > 0x7f) return true;
  }
  return false;
}

/** Whether the word starts with a capital, or with an Arabic or French article before one ("al-Assad"). */
export function isCapitalised(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const first = token.text.charCodeAt(0);
  if (first < 0x80)
    return (first >= 0x41 && first <= 0x5a) || (mayJoin(token.text) && tables().people.joinedArticle.test(token.text));
  return startsUpper(token.text) || tables().people.joinedArticle.test(token.text);
}

/** Whether a word of two letters and more has capitals only; plain letters are told without the pattern. */
function isShouted(text: string): boolean {
  if (!startsUpper(text)) return false;
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return SHOUTED.test(text);
    const capital = unit >= 0x41 && unit <= 0x5a;
    if (!capital && unit !== 0x2e && unit !== 0x27 && unit !== 0x2d) return false;
  }
  return text.length > 1;
}

/** Whether a token counts when capitals are: any word of two letters and more. */
function isCounted(token: Token): boolean {
  return token.kind === 'word' && token.text.length > 1 && token.lower !== "'s";
}

/** The least share of words with a capital in a title; fewer cannot all be in capitals either. */
const TITLE_SHARE = 0.8;

function styleOf(tokens: readonly Token[], first: number, last: number): CapitalStyle {
  let capitals = 0;
  let shouted = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (!isCapitalised(token) || !isCounted(token)) continue;
    capitals++;
    if (isShouted(token.text)) shouted++;
  }
  if (capitals < 2) return CapitalStyle.Normal;
  let words = capitals;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (!isCounted(token) || isCapitalised(token) || tables().people.functionWords.has(token.lower)) continue;
    words++;
    if (capitals < words * TITLE_SHARE) return CapitalStyle.Normal;
  }
  if (shouted >= words * 0.9) return CapitalStyle.All;
  return words >= 5 ? CapitalStyle.Title : CapitalStyle.Normal;
}

/** Whether the token could be part of a name, by its capitals. */
function isCandidate(token: Token, bits: number, first: boolean, style: CapitalStyle): boolean {
  if (!isCapitalised(token) || token.lower === "'s") return false;
  // "I" and "A" can be initials, but not where a sentence opens.
  if (tables().people.functionWords.has(token.lower) && (first || token.text.length > 1)) return false;
  if (NUMBER_WORD.test(token.lower)) return false;
  const plain = (bits & WordClass.Common) !== 0 && (bits & (WordClass.Given | WordClass.Surname)) === 0;
  return !(plain && (first || style !== CapitalStyle.Normal));
}

const QUOTES = /^["“”'‘’]$|^''$|^``$/;

/** Whether a nickname in quotation marks stands at `at`, inside a name: `William “Buck” May`. Gives its last token. */
function nicknameEnd(tokens: readonly Token[], at: number, last: number): number {
  if (!QUOTES.test(tokens[at]!.text)) return -1;
  for (let close = at + 2; close <= at + 4 && close + 1 < last; close++) {
    if (!QUOTES.test(tokens[close]!.text)) continue;
    return isCapitalised(tokens[at + 1]!) && isCapitalised(tokens[close + 1]!) ? close : -1;
  }
  return -1;
}

function collectRuns(block: ScannedBlock, first: number, last: number): void {
  const { tokens, classes } = block;
  const style = styleOf(tokens, first, last);
  let start = -1;
  let opened = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punct' && opened === i) opened++;
    const candidate = isCandidate(token, classes[i]!, i === opened, style);
    const particle = token.kind === 'word' && (classes[i]! & WordClass.Particle) !== 0 && !candidate;
    if (candidate || (particle && (start !== -1 || tables().people.leadingParticles.has(token.lower)))) {
      if (start === -1) start = i;
      if (i - start < MOST_IN_RUN) continue;
    }
    const nickname = start === -1 || style === CapitalStyle.All ? -1 : nicknameEnd(tokens, i, last);
    if (nickname !== -1) {
      i = nickname;
      continue;
    }
    closeRun(block, start, i, style);
    start = -1;
  }
  closeRun(block, start, last, style);
}

/** Adds the run after taking small particles off its end; a run of particles alone is none. */
function closeRun(block: ScannedBlock, first: number, end: number, style: CapitalStyle): void {
  if (first === -1) return;
  let last = end;
  while (last > first && !isCapitalised(block.tokens[last - 1]!)) last--;
  if (last > first) block.runs.push({ first, last, style });
}

/** What is true of a word wherever it stands: its class bits and its hash. */
interface WordFacts {
  bits: number;
  hash: number;
}

/** So many words are kept from one article to the next; most of an article's were in the one before. */
const MOST_KEPT = 4000;
/** V8 copies what it slices up to this length; a longer word would keep the whole text that it was cut from. */
const LONGEST_KEPT = 12;

const keptFacts = perLanguage((): Map<string, WordFacts> => new Map());

function factsOf(lower: string, kept: Map<string, WordFacts>): WordFacts {
  const old = kept.get(lower);
  if (old) return old;
  const facts = { bits: wordClass(lower), hash: hashWord(lower) };
  if (lower.length <= LONGEST_KEPT) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(lower, facts);
  }
  return facts;
}

/** Works out classes, hashes and runs of one block. Linear in its tokens. Words met before are not looked up again. */
export function scanBlock(block: TokenBlock): ScannedBlock {
  const { tokens, sentences } = block;
  const classes = new Int32Array(tokens.length);
  const hashes = new Int32Array(tokens.length);
  const kept = keptFacts();
  const scanned: ScannedBlock = { tokens, sentences, classes, hashes, runs: [] };
  for (let i = 0; i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!;
    const { bits, hash } = factsOf(lower, kept);
    hashes[i] = hash;
    if (kind === 'word') classes[i] = bits;
  }
  for (const { first, last } of sentences) collectRuns(scanned, first, last);
  return scanned;
}
