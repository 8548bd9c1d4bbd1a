/**
 * What is under the pointer. Asks the browser for the caret place and looks that up in our own sorted marks, which
 * costs the same at any number of marks; `highlightsFromPoint` costs more with each.
 */

import type { Box } from '../page/box';
import { caretAt } from './caret';
import { isFromReader } from './from-reader';
import { boxesOf, isInside } from './geometry';
import type { Mark, SpanMap } from './mark';
import { createMarkIndex, type MarkIndex } from './mark-index';

/** Pixels beside the letters that still count, so that the line under them can be pointed at too. */
const SLACK = 3;

/** A mark under the pointer. */
export interface Hit {
  mark: Mark;
  /** Where the pointer is, CSS pixels in the viewport. */
  x: number;
  y: number;
  /** The boxes of the mark's words, one a line. */
  boxes: Box[];
}

/** Watches the pointer. */
export interface Pointer {
  /** Replaces the marks that are looked for. */
  setMarks(marks: readonly Mark[]): void;
}

/** What a pointer works on. */
export interface PointerOptions {
  document: Document;
  map: SpanMap;
  /** Every listener ends with it. */
  signal: AbortSignal;
  /** Told when the mark under the pointer became another one, or none (null). */
  onHit(hit: Hit | null): void;
}

/** Follows the pointer, at most one look-up a frame, and none at all while there are no marks. */
export function createPointer({ document, map, signal, onHit }: PointerOptions): Pointer {
  const view = document.defaultView;
  let marks: readonly Mark[] = [];
  // Made at the first look: on many pages the pointer never comes near the text.
  let index: MarkIndex | null = null;
  let place: { x: number; y: number } | null = null;
  let waiting = false;
  let hasMoved = false;
  // Undefined until the first look, whose answer is always told: the pointer of an earlier scene may have ended on a
  // mark.
  let last: Mark | null | undefined;

  const tell = (hit: Hit | null) => {
    if ((hit?.mark ?? null) === last) return;
    last = hit?.mark ?? null;
    onHit(hit);
  };
  const look = () => {
    waiting = false;
    if (signal.aborted) return;
    index ??= createMarkIndex(marks);
    const hit = place && hitAt(document, map, index, place.x, place.y);
    // Text that slid under a resting pointer was not pointed at: that may end a hover, and never begins one.
    tell(hasMoved || hit?.mark === last ? hit : null);
    hasMoved = false;
  };
  const lookSoon = () => {
    if (waiting || marks.length === 0 || !view) return;
    waiting = true;
    view.requestAnimationFrame(look);
  };
  const follow = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !isFromReader(event)) return;
    // A pressed button selects or clicks: the reader wants no card then.
    place = event.buttons === 0 ? { x: event.clientX, y: event.clientY } : null;
    hasMoved = true;
    lookSoon();
  };
  const forget = (event: Event) => {
    if (!isFromReader(event)) return;
    place = null;
    lookSoon();
  };
  const quiet = { passive: true, signal };
  document.addEventListener('pointermove', follow, quiet);
  document.addEventListener('pointerdown', follow, quiet);
  document.documentElement.addEventListener('pointerleave', forget, quiet);
  document.addEventListener('scroll', lookSoon, { ...quiet, capture: true });
  return {
    setMarks(next) {
      marks = next;
      index = null;
      last = undefined;
    },
  };
}

/**
 * The narrowest mark whose letters are at a point of the viewport (CSS pixels); null when the point is beside them.
 * Reads layout once.
 */
export function hitAt(document: Document, map: SpanMap, index: MarkIndex, x: number, y: number): Hit | null {
  const caret = caretAt(document, x, y);
  const point = caret && isText(caret.node) ? map.spanPointAt(caret.node, caret.offset) : null;
  if (!point) return null;
  for (const mark of index.at(point.block, point.offset)) {
    const boxes = boxesOf(document, map, mark.span);
    if (boxes.some((box) => isInside(box, x, y, SLACK))) return { mark, x, y, boxes };
  }
  return null;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
