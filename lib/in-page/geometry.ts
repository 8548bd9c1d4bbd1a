import type { Span } from '../model/span';
import type { Box } from '../page/box';
import type { SpanMap } from './mark';

/** The boxes that the words of a span cover now, one for each line they stand on; empty when they are not shown. */
export function boxesOf(document: Document, map: SpanMap, span: Span): Box[] {
  const range = document.createRange();
  return map.rangesOf(span).flatMap(({ node, start, end }) => {
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
    return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  });
}

/** Whether a point is inside a box that is made `slack` pixels larger on every side. */
export function isInside(box: Box, x: number, y: number, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}
