/**
 * Where the card goes. In the top layer the viewport is the only boundary, so this is all there is to work out; a
 * placement library would cost 3.3 kB gzip of the content script's 30 (Floating UI 1.8.0's core with flip and shift).
 */
import type { Box } from '../page/box';
import { isInside } from './geometry';

/** Pixels between the words and the card, so that the pointer crosses little on its way. */
const GAP = 6;
/** Pixels that stay free at the edges of the viewport. */
const EDGE = 8;
/** Pixels by which the pointer may be beside a line and still mean it. */
const SLACK = 3;

/** A width and height, CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/** Pixels that a card has at least, even where they cover its words. */
const LEAST = 160;

/** What is to be placed, all in CSS pixels of the viewport. */
export interface CardPlacing {
  /** The boxes of the words, one a line; not empty. */
  boxes: readonly Box[];
  /** Where the pointer is: the card goes to the line under it. Null when opened from the keyboard. */
  point: { x: number; y: number } | null;
  /** What the card may take if there is room. */
  card: Size;
  viewport: Size;
}

/** The room of a card in the viewport, CSS pixels. */
export interface CardRoom extends Size {
  x: number;
  y: number;
  /** Below the words: the card begins at the upper edge of its room, otherwise it ends at the lower one. */
  isUnder: boolean;
}

/**
 * The room for a card: under the words, above them where only there is room enough, and where there is none on the
 * roomier side, as much as there is. It begins at the line that is pointed at, and lies over no line of the words,
 * unless these take more than half of the viewport.
 */
export function placeCard({ boxes, point, card, viewport }: CardPlacing): CardRoom {
  const line = (point && boxes.find((box) => isInside(box, point.x, point.y, SLACK))) ?? boxes[0]!;
  const roomBy = (first: Box, last: Box) => ({
    first,
    last,
    below: viewport.height - EDGE - (last.bottom + GAP),
    above: first.top - GAP - EDGE,
  });
  const whole = roomBy(boxes[0]!, boxes.at(-1)!);
  const isTight = Math.max(whole.above, whole.below) < Math.min(card.height, LEAST);
  const { first, last, below, above } = isTight ? roomBy(line, line) : whole;
  const isUnder = card.height <= below || below >= above;
  const width = Math.min(card.width, viewport.width - 2 * EDGE);
  const height = Math.round(Math.min(card.height, Math.max(isUnder ? below : above, LEAST)));
  const y = isUnder ? last.bottom + GAP : first.top - GAP - height;
  return {
    x: Math.round(within(line.left, viewport.width - width)),
    y: Math.round(within(y, viewport.height - height)),
    width,
    height,
    isUnder,
  };
}

/** Moves a coordinate between the edges; of a card that is too large the start is kept visible. */
function within(start: number, room: number): number {
  return Math.max(EDGE, Math.min(start, room - EDGE));
}
