import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import type { Article, Block } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import type { Span } from '../../lib/model/span';
import { findClaims, findPeople, tokenizeBlock } from '../../scripts/english';

/** Offsets in a document's whole text, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** One attributed statement, as people marked it or as detection found it; the shape that the scorers read. */
export interface Quote extends Stretch {
  speaker: Stretch | null;
  cue: Stretch | null;
  type: string;
  rule?: string;
  confidence?: number;
  /** False where the reader would be told that the speaker is unclear. */
  shown?: boolean;
}

/** An annotated document. */
export interface Marked {
  id: string;
  text: string;
  quotes: Quote[];
}

/** The documents of a JSONL file; null when it is not there. */
export function readMarked(path: string): Marked[] | null {
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Marked);
}

/** A text as an article, one block for each line, with the offset of each block in the text. */
export function articleOfText(text: string): { article: Article; offsets: number[] } {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    blocks.push({ kind: blocks.length === 0 ? 'headline' : 'paragraph', text: line });
    offsets.push(match.index + match[0].indexOf(line));
  }
  const article = { address: '', title: '', bylines: [], outlet: null, language: 'en', published: null, blocks };
  return { article, offsets };
}

/** What detection finds in a text, with offsets in the whole of it. */
export function quotesFound(text: string): Quote[] {
  const { article, offsets } = articleOfText(text);
  const blocks = article.blocks.map((block) => tokenizeBlock(block.text));
  const claims = findClaims(article, blocks, findPeople(article, []));
  const place = (s: Span | null | undefined): Stretch | null =>
    s ? { start: offsets[s.block]! + s.start, end: offsets[s.block]! + s.end } : null;
  return claims.flatMap((claim) => claim.content.map((span) => quoteOf(claim, place(span)!, place)));
}

function quoteOf(claim: Claim, content: Stretch, place: (s: Span | null | undefined) => Stretch | null): Quote {
  return {
    ...content,
    speaker: place(claim.speaker.span),
    cue: place(claim.cue),
    type: claim.kind,
    rule: claim.rule,
    confidence: claim.confidence,
    shown: claim.speaker.kind !== 'unclear',
  };
}

/** Words with a capital that are no names, mostly because a sentence begins with them. */
const NO_NAME =
  /^(?:The|A|An|He|She|They|It|We|I|You|But|And|In|On|At|For|If|This|That|As|When|After|His|Her|Their|There|So|Mr|Mrs|Ms|Sen|Rep|Gov)$/;

/** Distance from a quotation to a name outside it. */
function distance(name: Stretch, quotation: Stretch): number {
  return name.start >= quotation.end ? name.start - quotation.end : quotation.start - name.end;
}

/** The floor: every quotation of four words or more, said by the nearest run of words with capitals. Knows no verb. */
export function quotesOfFloor(text: string): Quote[] {
  const names = [...text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu)]
    .filter((m) => !NO_NAME.test(m[0]))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const quotes: Quote[] = [];
  for (const match of text.matchAll(/“[^“”\n]*”|"[^"\n]*"|''[^\n]*?''/g)) {
    if ((match[0].match(/[\p{L}\p{N}]+/gu) ?? []).length < 4) continue;
    const quotation = { start: match.index, end: match.index + match[0].length };
    const outside = names.filter((n) => n.end <= quotation.start || n.start >= quotation.end);
    const near = outside.sort((a, b) => distance(a, quotation) - distance(b, quotation))[0] ?? null;
    quotes.push({ ...quotation, speaker: near, cue: null, type: 'direct' });
  }
  return quotes;
}

/** compromise's quotations, which name no speaker. The opening mark, which its offsets leave out, is taken in. */
export function quotesOfCompromise(text: string): Quote[] {
  const hits = nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return hits.map(({ offset: { start, length } }) => {
    const raw = text.slice(start, start + length);
    const inside = start + raw.length - raw.trimStart().length;
    const from = /["“]/.test(text[inside - 1] ?? '') ? inside - 1 : inside;
    return { start: from, end: inside + raw.trim().length, speaker: null, cue: null, type: 'direct' };
  });
}
