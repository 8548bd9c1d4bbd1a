const TEXT = 3;

/** So many nodes are passed for the start of a text; what begins behind them does not begin with it. */
const MOST_PASSED = 5_000;

/**
 * The beginning of what `textContent` gives, without putting the whole of it together: elements may stand inside one
 * another, and each would be read to its end again.
 *
 * @param most UTF-16 units
 */
export function startOfText(element: Element, most: number): string {
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = element;
  for (let passed = 0; node && length < most && passed < MOST_PASSED; passed++) {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? '';
      parts.push(text);
      length += text.length;
    }
    node = nextInside(node, element);
  }
  return parts.join('').slice(0, most);
}

/** The next node in reading order inside `root`; null behind its last one. */
function nextInside(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
