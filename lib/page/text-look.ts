/** What a short look at a page's text found; lengths in UTF-16 units, dense scripts weighed up. */
export interface TextLook {
  /** Whether there is any text at all. */
  any: boolean;
  /** Text in paragraphs long enough to be running text. */
  running: number;
  /** Text in paragraphs that are shorter and end as sentences do. */
  short: number;
}

/** Shorter paragraphs are teasers, labels and credits as often as not. UTF-16 units. */
const RUNNING_LENGTH = 80;

/** A sentence or two; what is shorter is as often a label with a stop. UTF-16 units. */
const SENTENCE_LENGTH = 30;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]?$/;

/** Enough running text to know; nothing more is looked at then. */
const ENOUGH = 1500;

/** Paragraphs, and nodes of any kind, looked at in all: bounds the time on any page. */
const MAX_PARAGRAPHS = 200;
const MAX_NODES = 6000;

/** Nodes looked at to tell a page without text from one that is not wanted anyway. */
const FEW_NODES = 300;

/**
 * Looks at the first paragraphs, and where these hold too little (pages that write paragraphs with `<div>` or `<br>`)
 * at the first nodes: many of them when the answer counts (`isThorough`). Layout and style are never asked for.
 */
export function lookAtText(document: Document, isThorough: boolean): TextLook {
  const look: TextLook = { any: false, running: 0, short: 0 };
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < MAX_PARAGRAPHS && look.running < ENOUGH; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const text = paragraph.textContent ?? '';
    if (!add(look, text)) look.short += sentenceLength(text.trim());
  }
  if (look.running < ENOUGH && (isThorough || !look.any))
    lookAtNodes(document, look, isThorough ? MAX_NODES : FEW_NODES);
  return look;
}

/** The length of a text that is at least a sentence; else 0. */
function sentenceLength(text: string): number {
  return text.length >= SENTENCE_LENGTH && SENTENCE_END.test(text) ? text.length : 0;
}

/** Elements and text: passing over elements unseen would cost as much and escape the bound. */
const SHOW = 1 | 4;
const TEXT = 3;

/** Elements whose text is no text of the page, or that of a link. */
const NO_TEXT = /^(?:script|style|noscript|template|textarea|option|a|p)$/;

function lookAtNodes(document: Document, look: TextLook, most: number): void {
  const walker = document.createTreeWalker(document.body, SHOW);
  for (let i = 0; i < most && look.running < ENOUGH; i++) {
    const node = walker.nextNode();
    if (!node) return;
    if (node.nodeType !== TEXT) continue;
    const text = node.nodeValue ?? '';
    if (text.length > 1 && !NO_TEXT.test(node.parentElement?.localName ?? '')) add(look, text);
  }
}

const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{3}/;

/** Counts a text; whether it is running text. */
function add(look: TextLook, text: string): boolean {
  // Nothing is folded here: indented source counts for a little more than it says.
  const length = text.length < RUNNING_LENGTH * 4 ? text.trim().length : text.length;
  if (length === 0) return false;
  look.any = true;
  const weight = DENSE_SCRIPT.test(text.slice(0, 60)) ? length * 2.5 : length;
  if (weight < RUNNING_LENGTH) return false;
  look.running += weight;
  return true;
}
