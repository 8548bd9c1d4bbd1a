import { startsUpper } from '../../text/letter-case';
import { bareLetters } from '../../text/letters';
import type { Token, TokenBlock } from '../../text/tokens';
import type { PeopleWords } from './people-words';
import { WordClass } from './word-classes';

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
  /** The words of the language that the block is read in. */
  words: PeopleWords;
}

const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u;

/** No name is longer; a text of capitals only is cut here so that each run stays cheap. */
const MOST_IN_RUN = 40;
/** UTF-16 units of the longest word in `PeopleWords.joinedArticle`. */
const LONGEST_ARTICLE = 3;

/** Whether a hyphen or apostrophe stands where one follows an article: all other words are told without a pattern. */
function mayJoin(text: string): boolean {
  for (let i = 1; i <= LONGEST_ARTICLE; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2d || unit === 0x27 || unit === 0x60 || unit > 0x7f) return true;
  }
  return false;
}

/** Whether an article is joined to the word, also one that is printed with an accent or a soft hyphen ("ál-Rahman"). */
function opensWithArticle(text: string, { joinedArticle }: PeopleWords): boolean {
  return joinedArticle.test(text) || joinedArticle.test(bareLetters(text));
}

/** Whether the word starts with a capital, or with an Arabic or French article before one ("al-Assad"). */
export function isCapitalised(token: Token, words: PeopleWords): boolean {
  if (token.kind !== 'word') return false;
  const first = token.text.charCodeAt(0);
  if (first < 0x80)
    return (first >= 0x41 && first <= 0x5a) || (mayJoin(token.text) && opensWithArticle(token.text, words));
  return startsUpper(token.text) || opensWithArticle(token.text, words);
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

function styleOf({ tokens, words: own }: ScannedBlock, first: number, last: number): CapitalStyle {
  let capitals = 0;
  let shouted = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (!isCapitalised(token, own) || !isCounted(token)) continue;
    capitals++;
    if (isShouted(token.text)) shouted++;
  }
  if (capitals < 2) return CapitalStyle.Normal;
  let words = capitals;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (!isCounted(token) || isCapitalised(token, own) || own.functionWords.has(token.lower)) continue;
    words++;
    if (capitals < words * TITLE_SHARE) return CapitalStyle.Normal;
  }
  if (shouted >= words * 0.9) return CapitalStyle.All;
  return words >= 5 ? CapitalStyle.Title : CapitalStyle.Normal;
}

/** So many tokens of an address may stand before its "@". */
const MOST_BEFORE_AT = 6;

/** Whether the word is a file or the address of a site ("Budget.pdf"), or stands in the address of a mailbox. */
function isInAddress({ tokens }: Pick<ScannedBlock, 'tokens'>, at: number): boolean {
  const { text } = tokens[at]!;
  if (text.includes('.') && /\.\p{Ll}{2,}$/u.test(text)) return true;
  for (let i = at + 1; i < Math.min(tokens.length, at + MOST_BEFORE_AT); i++) {
    const { kind, start, text } = tokens[i]!;
    if (start !== tokens[i - 1]!.end) return false;
    if (text === '@') return tokens[i + 1]?.start === start + 1 && tokens[i + 1]!.text.includes('.');
    if (kind === 'punct' && text !== '.' && text !== '_' && text !== '-') return false;
  }
  return false;
}

/** Whether the token could be part of a name, by its capitals. */
function isCandidate(
  { tokens, classes, words }: ScannedBlock,
  at: number,
  first: boolean,
  style: CapitalStyle,
): boolean {
  const token = tokens[at]!;
  const bits = classes[at]!;
  if (!isCapitalised(token, words) || token.lower === "'s") return false;
  // "I" and "A" can be initials, but not where a sentence opens.
  if (words.functionWords.has(token.lower) && (first || token.text.length > 1)) return false;
  if (words.writtenNumber.test(token.lower)) return false;
  if (isInAddress({ tokens }, at)) return false;
  const plain = (bits & WordClass.Common) !== 0 && (bits & (WordClass.Given | WordClass.Surname)) === 0;
  return !(plain && (first || style !== CapitalStyle.Normal));
}

const QUOTES = /^["“”'‘’]$|^''$|^``$/;

/**
 * The last token of a nickname in quotation marks that opens at `at`, inside a name: `William “Buck” May`; -1 for none.
 */
export function nicknameEnd({ tokens, words }: ScannedBlock, at: number, last: number): number {
  if (!QUOTES.test(tokens[at]!.text)) return -1;
  for (let close = at + 2; close <= at + 4 && close + 1 < last; close++) {
    if (!QUOTES.test(tokens[close]!.text)) continue;
    return isCapitalised(tokens[at + 1]!, words) && isCapitalised(tokens[close + 1]!, words) ? close : -1;
  }
  return -1;
}

function collectRuns(block: ScannedBlock, first: number, last: number): void {
  const { tokens, classes, words } = block;
  const style = styleOf(block, first, last);
  let start = -1;
  let opened = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punct' && opened === i) opened++;
    const candidate = isCandidate(block, i, i === opened, style);
    const particle = token.kind === 'word' && (classes[i]! & WordClass.Particle) !== 0 && !candidate;
    if (candidate || (particle && (start !== -1 || words.leadingParticles.has(token.lower)))) {
      if (start === -1) start = i;
      if (i - start < MOST_IN_RUN) continue;
    }
    const nickname = start === -1 || style === CapitalStyle.All ? -1 : nicknameEnd(block, i, last);
    // In a headline, more words between quotation marks are somebody's words.
    if (nickname !== -1 && (style === CapitalStyle.Normal || nickname === i + 2)) {
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
  while (last > first && !isCapitalised(block.tokens[last - 1]!, block.words)) last--;
  if (last > first) block.runs.push({ first, last, style });
}

/** Works out classes, hashes and runs of one block. Linear in its tokens. Words met before are not looked up again. */
export function scanBlock(block: TokenBlock, words: PeopleWords): ScannedBlock {
  const { tokens, sentences } = block;
  const classes = new Int32Array(tokens.length);
  const hashes = new Int32Array(tokens.length);
  const scanned: ScannedBlock = { tokens, sentences, classes, hashes, runs: [], words };
  for (let i = 0; i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!;
    const { bits, hash } = words.factsOf(lower);
    hashes[i] = hash;
    if (kind === 'word') classes[i] = bits;
  }
  for (const { first, last } of sentences) collectRuns(scanned, first, last);
  return scanned;
}
