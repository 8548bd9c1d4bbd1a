/** A place between two letters of the live page. */
export interface Caret {
  node: Node;
  /** UTF-16 units into the node's data, or a child index when the node is an element. */
  offset: number;
}

/**
 * The caret place nearest to a point of the viewport (CSS pixels), null where the browser has none. The nearest place
 * may be far from the point: whoever asks must look whether the point is really on the letters.
 */
export function caretAt(document: Document, x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
