import { LINE_BREAKERS } from '../text/letters';

/**
 * A text node that needs folding: white space other than single spaces between words, or characters a reader does not
 * see (soft hyphen, zero-width space, word joiner, byte order mark). Joiners (U+200C, U+200D) are seen: Persian and
 * Indic spelling needs them.
 */
const NEEDS_FOLDING = new RegExp(String.raw`[^\S ]| {2}|[${LINE_BREAKERS}]`);

/** White space with invisible characters in it, or invisible characters alone, or words with single spaces between. */
const PIECES = new RegExp(
  String.raw`[${LINE_BREAKERS}]*[^\S\ufeff][\s${LINE_BREAKERS}]*|[${LINE_BREAKERS}]+|[^\s${LINE_BREAKERS}]+(?: [^\s${LINE_BREAKERS}]+)*`,
  'g',
);

/** White space; the byte order mark counts as that in a RegExp and is none. */
const SPACE = /[^\S\ufeff]/;

const INVISIBLE = new RegExp(`[${LINE_BREAKERS}]`, 'g');

/** A stretch of a block's text that lies unbroken, unit by unit, in one text node. */
export interface TextRun {
  node: Text;
  /** UTF-16 offset into `node.data`. */
  nodeStart: number;
  /** UTF-16 offset into the block's text. */
  blockStart: number;
  length: number;
}

/** A block's text with the table that leads back to its text nodes. */
export interface FoldedText {
  text: string;
  /** Ascending by `blockStart`. What the page shows and no node holds ({@link Added}) lies in no run. */
  runs: TextRun[];
}

/** What a reader sees between two text nodes and no text node holds: a line break, the marks of a `<q>`. */
export interface Added {
  /** Index of the text node that it stands before; the number of nodes where it ends the block. */
  before: number;
  text: ' ' | '“' | '”' | '‘' | '’';
}

/** Text that grows; `spaced` says whether a space now would be one too many. */
interface Growth {
  parts: string[];
  length: number;
  spaced: boolean;
  runs: TextRun[];
}

/**
 * Joins text nodes to the text of one block: white space folded to single spaces, ends trimmed, invisible characters
 * dropped. `added` is in order; a line break counts as a space. The nodes are only read. The runs map the result to the
 * nodes exactly; white space folds to the first white-space character of its stretch. Time is linear in the text.
 */
export function foldNodes(nodes: readonly Text[], added: readonly Added[]): FoldedText {
  const growth: Growth = { parts: [], length: 0, spaced: true, runs: [] };
  let next = 0;
  for (let i = 0; i <= nodes.length; i++) {
    for (; added[next]?.before === i; next++) addUnheld(growth, added[next]!.text);
    if (i < nodes.length) addNode(growth, nodes[i]!);
  }
  return finish(growth);
}

/** Folds white space in a string the way {@link foldNodes} does. */
export function foldString(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Spaces that are part of the spelling: French before a colon, Chinese and Japanese between parts. */
const SPELLED_SPACE = /^[\u00a0\u202f\u3000]$/;

/** Folds white space in a line of metadata, and keeps the spaces that belong to its spelling. */
export function foldLine(text: string): string {
  const folded = text.replace(INVISIBLE, '').replace(/\s+/g, (run) => (SPELLED_SPACE.test(run) ? run : ' '));
  return folded.trim();
}

/** A space only where there is none yet; no white space after an opening mark, none before a closing one. */
function addUnheld(growth: Growth, text: Added['text']): void {
  if (text === ' ' && growth.spaced) return;
  if (text === '”' || text === '’') dropLastSpace(growth);
  growth.parts.push(text);
  growth.length += 1;
  growth.spaced = text === ' ' || text === '“' || text === '‘';
}

/** Takes the space at the end off, which may be a run of its own. */
function dropLastSpace(growth: Growth): void {
  const { parts, runs } = growth;
  const end = parts[parts.length - 1];
  if (!end?.endsWith(' ')) return;
  parts[parts.length - 1] = end.slice(0, -1);
  growth.length -= 1;
  const last = runs[runs.length - 1];
  if (!last || last.blockStart + last.length <= growth.length) return;
  last.length -= 1;
  if (last.length === 0) runs.pop();
}

function addNode(growth: Growth, node: Text): void {
  const { data } = node;
  if (data === '') return;
  if (NEEDS_FOLDING.test(data)) {
    for (const piece of data.matchAll(PIECES)) addPiece(growth, node, piece[0], piece.index);
    return;
  }
  const from = growth.spaced && data.startsWith(' ') ? 1 : 0;
  addRun(growth, node, from, data.slice(from));
}

function addPiece(growth: Growth, node: Text, piece: string, at: number): void {
  const space = piece.search(SPACE);
  // A piece with words has its first space, if any, behind a word.
  const isWords = space !== 0 && !LINE_BREAKERS.includes(piece.charAt(0));
  if (isWords) addRun(growth, node, at, piece);
  else if (space >= 0 && !growth.spaced) addRun(growth, node, at + space, ' ');
}

/** Appends text that stands at `from` in the node, growing the last run where it goes on there. */
function addRun(growth: Growth, node: Text, from: number, text: string): void {
  if (text === '') return;
  const last = growth.runs[growth.runs.length - 1];
  const goesOn =
    last?.node === node && last.nodeStart + last.length === from && last.blockStart + last.length === growth.length;
  if (goesOn) last.length += text.length;
  else growth.runs.push({ node, nodeStart: from, blockStart: growth.length, length: text.length });
  growth.parts.push(text);
  growth.length += text.length;
  growth.spaced = text.endsWith(' ');
}

function finish(growth: Growth): FoldedText {
  dropLastSpace(growth);
  return { text: growth.parts.join(''), runs: growth.runs };
}
