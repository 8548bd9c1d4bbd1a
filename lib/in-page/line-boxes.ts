import type { Span } from '../model/span';
import type { Box } from '../page/box';
import { boxesOf } from './geometry';
import type { Mark, MarkLook, SpanMap } from './mark';

/** What is drawn over text: the three looks, and the short flash that shows where the reader was taken. */
type Paint = MarkLook | 'flash';

/** One stretch to draw, in CSS pixels from the block's top left corner. */
export interface Stroke {
  paint: Paint;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How thick a line is, CSS pixels. */
export const THICK = 2;

/**
 * How far below the lower edge of its letters' box a line begins, as part of the box's height: an underline just below
 * the letters' own line for names, at the edge for claims, so that a name inside a claim shows both, and neither is in
 * the letters of a next line that stands close: these begin some 0.15 em below the edge of theirs.
 */
const DROP: Record<MarkLook, number> = { known: -0.16, found: -0.16, claim: 0 };

/** The block a line is drawn for: its box in the viewport, and how many pixels of the viewport its pixels are. */
export interface Ground {
  box: Box;
  scale: number;
}

/** The lines of a block's marks, and of the span that is flashed; empty when none of their words are shown. */
export function linesOf(
  document: Document,
  map: SpanMap,
  ground: Ground,
  marks: readonly Mark[],
  flashed: Span | null,
): Stroke[] {
  const lines = marks.flatMap(({ span, look }) =>
    boxesOf(document, map, span).map((box) => underline(box, look, ground)),
  );
  const flash = flashed ? boxesOf(document, map, flashed).map((box) => filled(box, ground)) : [];
  return [...flash, ...lines];
}

function underline(box: Box, look: MarkLook, { box: block, scale }: Ground): Stroke {
  const top = (box.bottom + (box.bottom - box.top) * DROP[look] - block.top) / scale;
  const lowest = (block.bottom - block.top) / scale - THICK;
  return {
    paint: look,
    x: rounded((box.left - block.left) / scale),
    y: Math.round(Math.min(top, lowest)),
    width: rounded((box.right - box.left) / scale),
    height: THICK,
  };
}

function filled(box: Box, { box: block, scale }: Ground): Stroke {
  return {
    paint: 'flash',
    x: rounded((box.left - block.left) / scale),
    y: rounded((box.top - block.top) / scale),
    width: rounded((box.right - box.left) / scale),
    height: rounded((box.bottom - box.top) / scale),
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;
