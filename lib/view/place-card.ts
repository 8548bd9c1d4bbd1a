/**
 * Where the card goes. The geometry is Floating UI's core; measuring is ours, because the card stands in the top
 * layer, where the viewport is the only boundary (its DOM package would add 3 kB gzip to find that out).
 */
import { computePosition, flip, inline, offset, type Platform, shift } from '@floating-ui/core';
import type { Box } from './geometry';

/** Pixels between the words and the card, so that the pointer crosses little on its way. */
const GAP = 6;
/** Pixels that stay free at the edges of the viewport. */
const EDGE = 8;

/** A width and height, CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What is to be placed, all in CSS pixels of the viewport. */
export interface CardPlacing {
  /** The boxes of the words, one a line; not empty. */
  boxes: readonly Box[];
  /** Where the pointer is: the card goes to the line under it. Null when opened from the keyboard. */
  point: { x: number; y: number } | null;
  card: Size;
  viewport: Size;
}

/**
 * The card's top left corner: under the words, above them where there is no room below, moved sideways until it
 * fits. Of words broken over several lines it takes the line that is pointed at.
 */
export async function placeCard({ boxes, point, card, viewport }: CardPlacing): Promise<{ x: number; y: number }> {
  const { x, y } = await computePosition(boxes, card, {
    platform: viewportPlatform(viewport),
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [inline(point ?? {}), offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
  });
  return { x: Math.round(x), y: Math.round(y) };
}

function viewportPlatform(viewport: Size): Platform {
  return {
    // `inline` hands in a stand-in for the boxes that has only this method.
    getElementRects: ({ reference, floating }) => ({
      reference:
        'getBoundingClientRect' in reference ? reference.getBoundingClientRect() : rectFromBox(around(reference)),
      floating: { x: 0, y: 0, width: floating.width, height: floating.height },
    }),
    getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    getDimensions: (size: Size) => size,
    getClientRects: (boxes: readonly Box[]) => boxes.map(rectFromBox),
  };
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function rectFromBox({ left, top, right, bottom }: Box) {
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}
