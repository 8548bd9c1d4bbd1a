import { oneOf } from '../../../detect/one-of';
import type { Quotation } from '../../../detect/quotations';
import { startsLower, startsUpper } from '../../../text/letter-case';
import type { Token, TokenBlock } from '../../../text/tokens';

const LEADS_UP = /^(?:[.,:;?!…—–-]|\.\.\.|--|[”"’'»)\]]|'')$/;
const STOP = /^(?:[.,?!…—–-]|\.{2,}|--)$/;
const SMALL = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  'vs.',
  'but',
  'is',
]);

/** How a sentence may open: with a capital, a number, a bracket, a dash or dots. */
function isUpper(token: Token | undefined): boolean {
  if (!token) return false;
  return startsUpper(token.text) || (!startsLower(token.text) && /^[\p{N}…[(—]/u.test(token.text));
}

function wordsIn(block: TokenBlock, { first, last }: Quotation): Token[] {
  return block.tokens.slice(first, Math.min(last, first + 40)).filter((t) => t.kind !== 'punct');
}

/** “The Art of the Deal”: every word that is not small has a capital, and nothing ends a sentence in it. */
function isTitle(block: TokenBlock, quotation: Quotation, words: Token[]): boolean {
  if (words.length > 9 || words.length < 2) return false;
  const end = block.tokens[quotation.last - 1]!.text;
  return (
    !oneOf('.|!|?|…', end) && words.every((w) => isUpper(w) || SMALL.has(w.lower)) && words.filter(isUpper).length > 1
  );
}

/** "“I like it,” he said, but “when it rains, I do not.”": joined to a quotation that stands by itself. */
function isJoined(tokens: Token[], { first }: Quotation, before: Quotation | undefined): boolean {
  const joins = oneOf('and|but', tokens[first - 2]?.lower) && tokens[first - 3]?.text === ',';
  return joins && before !== undefined && tokens[before.last - 1]?.text === ',' && first - before.last < 12;
}

/** Whether a time that opens a block ends at token `at`: "10:42 “…”" in a live blog. */
function isClock(tokens: Token[], at: number): boolean {
  if (at === 0) return /^\d{1,2}[:.]\d\d$/.test(tokens[0]!.text);
  const words = tokens.slice(0, at + 1).map(({ text }) => text);
  return at === 2 && /^\d{1,2}[:.]\d\d$/.test(words.join(''));
}

/**
 * Whether a quotation stands by itself, as a sentence or a part of one that a cue attributes ("…,” she said), and not
 * inside the reporter's own sentence (called it “a mess”). `before` is the quotation before it in the block.
 */
export function isSpeech(block: TokenBlock, quotation: Quotation, before: Quotation | undefined): boolean {
  const { tokens } = block;
  const { first } = quotation;
  const words = wordsIn(block, quotation);
  if (words.length === 0) return false;
  const lead = tokens[quotation.first - 2];
  const ledUp =
    !lead ||
    isClock(tokens, first - 2) ||
    LEADS_UP.test(lead.text) ||
    lead.sentence !== tokens[quotation.first]!.sentence;
  const last = tokens[quotation.last - 1]!;
  const behind = tokens[quotation.last + 1];
  // "“We must”, she said": the sign that ends the words stands behind the mark.
  const stopped =
    STOP.test(last.text) || (quotation.closed && behind?.text === ',' && isUpper(tokens[quotation.first]));
  if (isTitle(block, quotation, words) && lead && lead.text !== ':') return false;
  const sentences = tokens[quotation.last - 1]!.sentence - tokens[quotation.first]!.sentence;
  if (sentences > 0) return ledUp || isUpper(tokens[quotation.first]);
  if (!ledUp) {
    const opens = isUpper(tokens[quotation.first]) ? words[0]!.lower !== 'i' : isJoined(tokens, quotation, before);
    return stopped && words.length >= 5 && opens;
  }
  if (isUpper(tokens[quotation.first])) return stopped || words.length >= 3;
  const sentenceStart = !lead || lead.sentence !== tokens[quotation.first]!.sentence;
  if (sentenceStart) return stopped;
  const goesOn = before !== undefined && tokens[before.last - 1]?.text === ',' && lead.text === ',';
  return goesOn || (words.length >= 4 && (stopped || lead.text === ':'));
}
