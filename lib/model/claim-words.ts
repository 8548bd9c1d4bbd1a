import type { Article, Block } from './article';
import type { Claim } from './claim';
import type { Span } from './span';

/** The words of a claim as the panel shows them. */
export interface ClaimWords {
  text: string;
  /** Whether the text may stand between quotation marks: only the exact words of direct speech. */
  quoted: boolean;
}

/** Double marks at the ends are the article's own; ours replace them, so that they never stand twice. */
const DOUBLE_AT_ENDS = /^[\s"“”„«»]+|[\s"“”„«»]+$/gu;
/** Single marks only as a pair: one alone at the end may be an apostrophe ("the workers’"). */
const SINGLE_PAIR = /^['‘‚‹](.*)['’‘›]$/su;
/** Before a closing mark the comma belongs to the reporter's sentence. */
const LAST_COMMA = /,$/u;

/** The parts of a claim cut from the article, one for each span. A span that is not there gives an empty one. */
function partsOf({ blocks }: Article, { content }: Pick<Claim, 'content'>): string[] {
  return content.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');
}

/** A claim's words verbatim, its parts joined by a space: what statements and fact checks are compared with. */
export function wordsToCompare(article: Article, claim: Pick<Claim, 'content'>): string {
  return partsOf(article, claim).join(' ');
}

/** Text of a claim's own block that counts as near it, before its first words and behind its last. UTF-16 units. */
const NEAR = 300;

/** Of less text than this nobody can tell what a claim is about: then the end of the block before counts, too. */
const ENOUGH = 160;

/**
 * What stands around a claim's words, as far as it is near: texts that may name what the claim is about. Of its own
 * block or blocks, and where that is little, of the end of the block before, unless an entry of a live blog begins
 * between them. Who says it and the words that report it are no part of that.
 */
export function wordsAround(article: Article, claim: Claim): string[] {
  const own = aroundInBlocks(article, claim);
  const missing = ENOUGH - own.join(' ').length;
  return missing > 0 ? [...endBefore(article.blocks, claim.content[0]!.block, missing), ...own] : own;
}

/** A block no letter of which is nearer to a claim than this tells little of it. UTF-16 units. */
const FURTHER = 500;

/**
 * Longer ones are on several things, and what is near of a claim's own is known from {@link wordsAround}. UTF-16 units.
 */
const LONGEST = 2000;

/** Where a text stands: from the first block and its unit to the last. */
export interface Stretch {
  from: Omit<Span, 'end'>;
  to: Omit<Span, 'start'>;
}

/** Whole blocks next to a stretch, from `step` to `step`, nearest first, as far as they come near enough to it. */
function blocksFrom(blocks: readonly Block[], { from, to }: Stretch, step: 1 | -1): Block[] {
  const found: Block[] = [];
  let at = step < 0 ? from.block : to.block;
  let away = step < 0 ? from.start : (blocks[at]?.text.length ?? 0) - to.end;
  while (away < FURTHER) {
    const opens = blocks[step < 0 ? at : at + 1]?.opensEntry;
    at += step;
    const block = blocks[at];
    if (!block || opens) break;
    found.push(block);
    away += block.text.length;
  }
  return found;
}

/**
 * The blocks that a stretch of text stands in and those near it, whole: texts that may tell what the article goes on
 * about there. None of another entry of a live blog, and none that is very long. In no order.
 */
export function textsFurther(blocks: readonly Block[], stretch: Stretch): string[] {
  const own = blocks.slice(stretch.from.block, stretch.to.block + 1);
  const near = [...own, ...blocksFrom(blocks, stretch, -1), ...blocksFrom(blocks, stretch, 1)];
  return near.map(({ text }) => text).filter((text) => text.length <= LONGEST);
}

/** {@link textsFurther} of a claim's words. */
export function furtherFrom({ blocks }: Article, { content }: Pick<Claim, 'content'>): string[] {
  return content.length === 0 ? [] : textsFurther(blocks, { from: content[0]!, to: content.at(-1)! });
}

/** The last so many letters of the block before this one, in whole words. */
function endBefore(blocks: readonly Block[], block: number, length: number): string[] {
  const text = blocks[block]?.opensEntry ? '' : (blocks[block - 1]?.text ?? '');
  const end = text.length <= length ? text : text.slice(text.indexOf(' ', text.length - length) + 1 || text.length);
  return end === '' ? [] : [end];
}

function aroundInBlocks({ blocks }: Article, { content, cue, speaker }: Claim): string[] {
  const taken = [...content, ...(cue ? [cue] : []), ...(speaker.span ? [speaker.span] : [])];
  return [...new Set(content.map(({ block }) => block))].flatMap((block) => {
    const text = blocks[block]?.text ?? '';
    const inBlock = content.filter((span) => span.block === block);
    const to = nearEnd(text, inBlock.at(-1)!.end);
    const cuts = taken.filter((span) => span.block === block).sort((a, b) => a.start - b.start);
    let from = nearStart(text, inBlock[0]!.start);
    const parts = cuts.map(({ start, end }) => {
      const part = text.slice(from, Math.min(start, to));
      from = Math.max(from, end);
      return part;
    });
    return [...parts, text.slice(from, Math.max(from, to))].map((part) => part.trim()).filter(Boolean);
  });
}

/** Words are not cut in two. */
function nearStart(text: string, start: number): number {
  return start <= NEAR ? 0 : Math.min(start, text.indexOf(' ', start - NEAR) + 1 || start);
}

function nearEnd(text: string, end: number): number {
  return end + NEAR >= text.length ? text.length : Math.max(end, text.lastIndexOf(' ', end + NEAR));
}

/**
 * A claim's words cut from the article, its parts joined with an ellipsis. Direct speech loses the marks it has in the
 * article, because the view puts its own; everything else stays as the reporter wrote it.
 */
export function claimWords(article: Article, claim: Claim): ClaimWords {
  const parts = partsOf(article, claim);
  if (claim.kind !== 'direct') return { text: parts.join(' … '), quoted: false };
  return { text: parts.map(unquote).join(' … '), quoted: true };
}

/** A claim as it reads behind its speaker's name. */
export interface ReportWords extends ClaimWords {
  /** The article's own reporting words before the content ("denied", "told reporters"); null where none are needed. */
  reporting: string | null;
}

/**
 * The article's own words between the speaker of a claim and what they said ("denied", "told reporters"), verbatim;
 * null where no verb reports. Where the content stands before its cue, the reporting words alone.
 */
export function reportingOf({ blocks }: Article, { content, report }: Claim): string | null {
  const [first, another] = report;
  if (!first) return null;
  const end = another === undefined ? content[0]!.start : first.end;
  return blocks[first.block]!.text.slice(first.start, end).replace(/[\s,:“"]+$/u, '');
}

/**
 * A claim's words with those that report them, so that speaker and report are a clause that is true by itself. A plain
 * *said* is left away before words in quotation marks, and where the content stands before it; a denial, doubt, refusal
 * or accusation never is.
 */
export function reportWords(article: Article, claim: Claim): ReportWords {
  const words = claimWords(article, claim);
  const isPlain = claim.stance === 'asserts' && (words.quoted || claim.report.length > 1);
  return { ...words, reporting: isPlain ? null : reportingOf(article, claim) };
}

/** Words of direct speech without the quotation marks around them, and without the comma before the closing one. */
export function unquote(text: string): string {
  return text.replace(DOUBLE_AT_ENDS, '').replace(SINGLE_PAIR, '$1').replace(LAST_COMMA, '');
}
