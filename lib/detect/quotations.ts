import { firstEndingAfter } from '../model/span';
import { startsLower, startsUpper } from '../text/letter-case';
import type { Token, TokenBlock } from '../text/tokens';
import { oneOf } from './one-of';

/** Words between quotation marks, marks included. `first` to `last` are the tokens inside, `last` exclusive. */
export interface Quotation {
  /** UTF-16 offsets in the block's text; the marks lie inside. */
  start: number;
  end: number;
  first: number;
  last: number;
  /** False where the closing mark is missing and the end of the block closes it. */
  closed: boolean;
}

type Family = 'double' | 'single';

/** Which marks open and close what. A mark in both columns is decided by the spaces around it. */
const OPENERS: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['"', 'double'],
  ['＂', 'double'],
  ['«', 'double'],
  ['»', 'double'],
  ['``', 'double'],
  ["''", 'double'],
  ['‘', 'single'],
  ['‚', 'single'],
  ['‹', 'single'],
  ["'", 'single'],
  ['`', 'single'],
]);
const CLOSERS: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['“', 'double'],
  ['”', 'double'],
  ['‟', 'double'],
  ['"', 'double'],
  ['＂', 'double'],
  ['«', 'double'],
  ['»', 'double'],
  ["''", 'double'],
  ['’', 'single'],
  ['›', 'single'],
  ["'", 'single'],
]);
/** These open whatever stands around them. */
const ONLY_OPEN = new Set(['“', '„', '``']);
/** These stand apart from the words between them where they are set as in French. */
const SPACED_OPEN = new Set(['«', '‹']);
const SPACED_CLOSE = new Set(['»', '›']);

/** Whether a token is a quotation mark, or a mark that may be one. */
export function isQuotationMark(token: Token): boolean {
  return token.kind === 'punct' && (OPENERS.has(token.text) || CLOSERS.has(token.text));
}

function spaceBefore(block: TokenBlock, i: number): boolean {
  const before = block.tokens[i - 1];
  const token = block.tokens[i]!;
  return !before || before.end < token.start || /^[([{—–-]+$/.test(before.text) || OPENERS.has(before.text);
}

function spaceAfter(block: TokenBlock, i: number): boolean {
  const after = block.tokens[i + 1];
  return !after || after.start > block.tokens[i]!.end;
}

function canOpen(block: TokenBlock, i: number): Family | null {
  const token = block.tokens[i]!;
  const family = token.kind === 'punct' ? OPENERS.get(token.text) : undefined;
  if (!family || i + 1 >= block.tokens.length) return null;
  if (ONLY_OPEN.has(token.text)) return family;
  return spaceBefore(block, i) && (!spaceAfter(block, i) || SPACED_OPEN.has(token.text)) ? family : null;
}

function canClose(block: TokenBlock, i: number, family: Family): boolean {
  const token = block.tokens[i]!;
  if (token.kind !== 'punct' || CLOSERS.get(token.text) !== family) return false;
  if (token.text === '”') return true;
  const before = block.tokens[i - 1];
  const after = block.tokens[i + 1];
  if (!before) return false;
  const isApart = before.end < token.start && !spaceAfter(block, i);
  if (isApart && !(SPACED_CLOSE.has(token.text) && after?.kind === 'punct')) return false;
  return !after || after.start > token.end || after.kind === 'punct';
}

/**
 * For each token the next one that can close a single quotation, -1 for none. "The Democrats' plan" has an apostrophe
 * that looks like a closing mark: one that follows an s and goes on with a lower case word counts only if no better one
 * comes. Worked out once from the end, so that many openers without an end cost nothing.
 */
function nextSingleClosers(block: TokenBlock): Int32Array {
  const { tokens } = block;
  const next = new Int32Array(tokens.length + 1).fill(-1);
  for (let i = tokens.length - 1; i >= 0; i--) {
    next[i] = next[i + 1]!;
    if (!canClose(block, i, 'single')) continue;
    const doubtful = tokens[i - 1]?.lower.endsWith('s') && startsLower(tokens[i + 1]?.text ?? '');
    if (!doubtful || next[i] === -1) next[i] = i;
  }
  return next;
}

/** Where a quotation without a closing mark ends: nowhere unless it opens the block or something leads up to it. */
function isLedUpTo(block: TokenBlock, open: number): boolean {
  const before = block.tokens[open - 1];
  return !before || oneOf(',|:', before.text);
}

/**
 * Whether a sentence ended before the mark: in a paragraph that the next one goes on from, the closing mark is left
 * out.
 */
function opensSentence(block: TokenBlock, open: number): boolean {
  return oneOf('.|!|?|…', block.tokens[open - 1]?.text) && startsUpper(block.tokens[open + 1]?.text ?? '');
}

/** For each token the next straight double mark from it on, -1 for none. */
function nextStraight({ tokens }: TokenBlock): Int32Array {
  const next = new Int32Array(tokens.length + 1).fill(-1);
  for (let i = tokens.length - 1; i >= 0; i--) next[i] = tokens[i]!.text === '"' ? i : next[i + 1]!;
  return next;
}

/** The straight mark that closes the one at `open`, where curly marks inside would close it too early; -1 for none. */
function closerAround(block: TokenBlock, straight: Int32Array, open: number): number {
  const close = straight[open + 1]!;
  return close > open + 1 && canClose(block, close, 'double') && !canOpen(block, close) ? close : -1;
}

function quotationAt(block: TokenBlock, open: number, close: number, closed: boolean): Quotation {
  const { tokens } = block;
  const end = closed ? tokens[close]!.end : tokens[close - 1]!.end;
  return { start: tokens[open]!.start, end, first: open + 1, last: close, closed };
}

/** The last end of a sentence before `until`, for a quotation that the next one finds still open. */
function sentenceEndBefore(block: TokenBlock, open: number, until: number): number {
  const { tokens } = block;
  const sentence = tokens[until]!.sentence;
  let at = until;
  while (at > open + 1 && tokens[at - 1]!.sentence === sentence) at--;
  return at > open + 1 ? at : until;
}

/**
 * The quotations of a block, outermost only, in order; they never overlap. Any mixture of marks is accepted, also
 * unbalanced: a mark that makes no sense is left out. Linear time.
 */
export function findQuotations(block: TokenBlock): Quotation[] {
  const { tokens } = block;
  const found: Quotation[] = [];
  let singles: Int32Array | null = null;
  let straight: Int32Array | null = null;
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'punct') continue;
    let outer = -1;
    if (open < 0 && tokens[i]!.text === '"' && canOpen(block, i)) {
      straight ??= nextStraight(block);
      outer = closerAround(block, straight, i);
    }
    if (outer > 0) {
      found.push(quotationAt(block, i, outer, true));
      i = outer;
      continue;
    }
    if (open >= 0 && canClose(block, i, 'double')) {
      if (i > open + 1) found.push(quotationAt(block, open, i, true));
      open = -1;
      continue;
    }
    const family = canOpen(block, i);
    if (family === 'double') {
      // A mark right behind another is the same one, doubled.
      if (open >= 0 && i > open + 1 && isLedUpTo(block, open)) {
        found.push(quotationAt(block, open, sentenceEndBefore(block, open, i), false));
      }
      open = i;
    } else if (family === 'single' && open < 0) {
      singles ??= nextSingleClosers(block);
      const close = singles[i + 1]!;
      if (close <= i + 1) continue;
      found.push(quotationAt(block, i, close, true));
      i = close;
    }
  }
  if (open >= 0 && open + 1 < tokens.length && (isLedUpTo(block, open) || opensSentence(block, open))) {
    found.push(quotationAt(block, open, tokens.length, false));
  }
  return found;
}

const ofBlocks = new WeakMap<TokenBlock, readonly Quotation[]>();

/** {@link findQuotations}, worked out once for a block: both people and claims are read with them. */
export function quotationsIn(block: TokenBlock): readonly Quotation[] {
  const known = ofBlocks.get(block);
  if (known !== undefined) return known;
  const found = findQuotations(block);
  ofBlocks.set(block, found);
  return found;
}

/** How many UTF-16 units of `part` lie in quotations of its block, which are in order and do not overlap. */
export function quotedLength(quotations: readonly Quotation[], part: { start: number; end: number }): number {
  let length = 0;
  for (let i = firstEndingAfter(quotations, part.start); i < quotations.length && quotations[i]!.start < part.end; i++)
    length += Math.min(quotations[i]!.end, part.end) - Math.max(quotations[i]!.start, part.start);
  return length;
}
