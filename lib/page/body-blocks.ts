import type { BlockKind } from '../model/article';
import type { Container, PageText, RawBlock } from './block-walk';
import { entriesOf } from './entries';
import { foldNodes } from './fold';
import { type Body, findBody, linkShare, runningWeight, withDescendants } from './main-text';
import { Sight } from './sight';
import type { MappedBlock } from './text-map';

/** A block of the article, ready to be mapped. */
export interface BodyBlock extends MappedBlock {
  kind: BlockKind;
  opensEntry: boolean;
}

/** The body, and what of it is not seen. */
export interface BodyText {
  blocks: BodyBlock[];
  /** Text nodes that would have been read if anybody could see them. */
  unseen: Text[];
}

/** Blocks folded between two looks at the clock of whoever drives it. */
const BLOCKS_PER_STEP = 500;

/**
 * The article's body in reading order, without the headline. Empty when the page holds no running text. A generator, so
 * that long pages can be read in slices: it yields every 500 blocks.
 */
export function* bodyBlocks(page: PageText, headline: Container | undefined): Generator<void, BodyText, void> {
  const body = yield* findBody(page);
  if (!body) return { blocks: [], unseen: [] };
  const title = headline ? withDescendants(page.containers, headline) : new Set<Container>();
  const inside: Judged[] = [];
  for (let i = body.start; i < body.end; i++) {
    if (i % BLOCKS_PER_STEP === 0) yield;
    const raw = body.blocks[i]!;
    if (!title.has(raw.container)) inside.push(judged(raw));
    else if (inside.every(({ runs }) => !runs)) inside.length = 0;
  }
  yield;
  const kept = [...leadBlocks(body, title), ...withoutRepeats(withoutLabels(inside))];
  yield;
  const { seen, unseen } = yield* partedBySight(kept);
  return { blocks: toBlocks(withStandfirst(seen)), unseen };
}

/** A heading right under the headline that is as long as a sentence is the standfirst. */
function withStandfirst([first, ...rest]: Judged[]): Judged[] {
  if (!first) return [];
  return [isLead(first) && first.kind === 'heading' ? { ...first, kind: 'standfirst' } : first, ...rest];
}

/**
 * Leaves out text that nobody sees, whole blocks and parts of them ({@link Sight}). Asked last and of few: the browser
 * may have to bring its styles up to date once. Nothing is left of a page that shows nothing yet.
 */
function* partedBySight(blocks: Judged[]): Generator<void, { seen: Judged[]; unseen: Text[] }, void> {
  const sight = new Sight();
  const seen: Judged[] = [];
  const unseen: Text[] = [];
  let asked = 0;
  for (const block of blocks) {
    const { nodes } = block.raw;
    asked += nodes.length;
    if (asked > NODES_PER_STEP) {
      asked = 0;
      yield;
    }
    const left = sight.seenOf(nodes);
    if (left.length === nodes.length) seen.push(block);
    else {
      const kept = new Set(left);
      for (const node of nodes) if (!kept.has(node)) unseen.push(node);
      const raw = withNodes(block.raw, kept);
      const folded = foldNodes(raw.nodes, raw.added);
      if (raw.nodes.some(({ data }) => data.trim() !== '')) seen.push({ ...block, raw, folded });
    }
  }
  return { seen, unseen };
}

/** Text nodes whose sight is asked for between two looks at the clock. */
const NODES_PER_STEP = 500;

/** A block with some of its text nodes; what is shown between them keeps its place. */
function withNodes(raw: RawBlock, kept: ReadonlySet<Text>): RawBlock {
  const added = raw.added.map(({ before, text }) => ({
    before: raw.nodes.slice(0, before).filter((node) => kept.has(node)).length,
    text,
  }));
  return { ...raw, nodes: raw.nodes.filter((node) => kept.has(node)), added };
}

/** A block with what the choice needs to know of it. */
interface Judged {
  raw: RawBlock;
  folded: ReturnType<typeof foldNodes>;
  kind: BlockKind;
  runs: boolean;
}

function judged(raw: RawBlock): Judged {
  const folded = foldNodes(raw.nodes, raw.added);
  const runs = runningWeight(raw) > 0;
  const kind = kindOf(raw.container);
  return { raw, folded, kind: kind === 'paragraph' && !runs && isBold(raw) ? 'heading' : kind, runs };
}

/** A short paragraph all in bold: how many editors write a heading. */
const isBold = (block: RawBlock) => isAllIn(block, /^(?:strong|b)$/);

/** All in bold or italics: how the questions of an interview are set, however long they are. */
const isSetApart = (block: RawBlock) => isAllIn(block, /^(?:strong|b|em|i)$/);

/** Whether all text of a block stands in elements with such tags. */
function isAllIn({ nodes, container }: RawBlock, tags: RegExp): boolean {
  const isIn = (from: Element | null): boolean => {
    for (let at = from; at && at !== container.element; at = at.parentElement) if (tags.test(at.localName)) return true;
    return false;
  };
  return nodes.every((node) => node.data.trim() === '' || isIn(node.parentElement));
}

function toBlocks(blocks: readonly Judged[]): BodyBlock[] {
  const entries = entriesOf(blocks.map(({ raw }) => raw.container));
  return blocks.map(({ raw, folded, kind }, i) => {
    const opensEntry = i > 0 && entries[i] !== entries[i - 1];
    const shown = kind === 'paragraph' && folded.text.endsWith('?') && isSetApart(raw) ? 'heading' : kind;
    return { ...folded, element: raw.container.element, kind: shown, opensEntry };
  });
}

/** Most running text between headline and body is the standfirst; more blocks than this are something else. */
const MAX_LEAD = 8;

/** Running text that stands between the headline and the body's container: the standfirst, a summary, a lead. */
function leadBlocks({ blocks, start }: Body, title: ReadonlySet<Container>): Judged[] {
  const at = blocks.findLastIndex(({ container }) => title.has(container));
  if (at < 0 || at >= start) return [];
  const between = blocks.slice(at + 1, start).map(judged);
  const lead = between.filter(isLead);
  return lead.length > MAX_LEAD ? [] : lead.map((block) => ({ ...block, kind: 'standfirst' as const }));
}

/** A heading below the headline that is a sentence counts as lead, too. UTF-16 units. */
const LEAD_LENGTH = 50;

function isLead({ raw, runs, kind, folded }: Judged): boolean {
  if (runs) return true;
  return kind === 'heading' ? folded.text.length >= LEAD_LENGTH && linkShare(raw) < 0.5 : false;
}

/** A short text that ends like a sentence: full stop, question, quotation mark, in the scripts that have them. */
const ENDS_SENTENCE = /(?:[.!?…。！？؟।۔]["'”’»«›“)\]]*|["”»」』])(?:\[\d+\]|[\d⁰¹²³⁴-⁹*†‡§])*$/;

/** An editor sets off a few quotations, of a line or two each: as many are looked for, and none that is longer. */
const MOST_SET_OFF = 30;
const LONGEST_SET_OFF = 1_000;

/** Without a quotation set off that says again what another block says: an editor's way to draw the eye. */
function withoutRepeats(blocks: readonly Judged[]): Judged[] {
  const isShort = ({ kind, folded }: Judged) => kind === 'quotation' && folded.text.length <= LONGEST_SET_OFF;
  const setOff = new Set(blocks.filter(isShort).slice(0, MOST_SET_OFF));
  const isRepeat = (block: Judged, at: number) => {
    if (!setOff.has(block)) return false;
    const words = block.folded.text.replace(MARKS_AROUND, '');
    return blocks.some((other, i) => i !== at && other.folded.text.includes(words));
  };
  return blocks.filter((block, at) => !isRepeat(block, at));
}

/** Quotation marks, stops and spaces at the ends of a text. */
const MARKS_AROUND = /^[\s"'“”„«‘]+|[\s"'“”»’.,!?…]+$/gu;

/** Leaves out what is not running text: labels, links to other stories, headings with nothing under them. */
function withoutLabels(blocks: readonly Judged[]): Judged[] {
  const times = new Map<string, number>();
  const textHolders = new Set<Container | null>();
  for (const { folded, runs, raw } of blocks) {
    times.set(folded.text, (times.get(folded.text) ?? 0) + 1);
    if (runs) textHolders.add(raw.container.parent);
  }
  const kept: Judged[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    const isRepeated = !block.runs && times.get(block.folded.text)! > 1;
    const isAmongText = textHolders.has(holderOf(block));
    if (!isRepeated && isKept(block, kept[kept.length - 1], isAmongText)) kept.push(block);
  }
  return kept.reverse();
}

/** What holds a block; of an item, what holds its list. */
function holderOf({ raw, kind }: Judged): Container | null {
  const { parent } = raw.container;
  return kind === 'item' ? (parent?.parent ?? null) : parent;
}

/** Whether a block belongs, given the block kept behind it, and whether paragraphs of running text stand beside it. */
function isKept(block: Judged, next: Judged | undefined, isAmongText: boolean): boolean {
  if (block.folded.text === '') return false;
  if (block.runs) return true;
  if (linkShare(block.raw) > 0.5) return isAmongText && isLinkedList(block.raw);
  if (block.kind === 'item' && isAmongText) return true;
  if (block.kind === 'heading') return next !== undefined && next.kind !== 'heading';
  const { text } = block.folded;
  return ENDS_SENTENCE.test(text) || (text.endsWith(':') && next !== undefined);
}

/** A paragraph that names several things, each with its link: not a link to another story. */
function isLinkedList({ container, links, length, linkLength }: RawBlock): boolean {
  return container.tag === 'p' && links > 1 && linkLength < length * 0.9;
}

const HEADING = /^h[1-6]$/;

function kindOf(container: Container): BlockKind {
  for (let at: Container | null = container; at; at = at.parent) {
    if (HEADING.test(at.tag)) return 'heading';
    if (at.tag === 'blockquote') return 'quotation';
    if (at.tag === 'li' || at.tag === 'dd') return 'item';
    if (at.tag === 'article' || at.tag === 'body') break;
  }
  return 'paragraph';
}
