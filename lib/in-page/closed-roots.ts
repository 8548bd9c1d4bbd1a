/**
 * Closed roots in blocks of the page. What hangs in one is in no markup, in no record of a MutationObserver and behind
 * no property that a page can ask; the block's own content goes on being shown through the slot.
 */

const KEY = Symbol.for('aforesaid.roots');

/** Elements that may have a root, without those that other scripts like to give one. */
const MAY_HAVE_ROOT = /^(p|h[1-6]|blockquote|section|article|main|header|footer|aside|span|div|body)$/;

/** The slot hands on what the block's children inherit, as if it were not there. */
const SLOT_CSS = 'slot{all:inherit!important;display:contents!important}';

/**
 * Gives an element a closed root whose only content is a slot, or the root it was given before. A root cannot be taken
 * away again: emptied, it shows the element as it was.
 *
 * @param world the isolated world's global object, where roots are remembered for a later content script of ours
 * @returns null where the element cannot have one, or has one of the page's
 */
export function closedRootOf(world: object, element: Element): ShadowRoot | null {
  const shared = world as { [KEY]?: WeakMap<Element, ShadowRoot> };
  shared[KEY] ??= new WeakMap();
  const had = shared[KEY].get(element);
  if (had) return had;
  if (!MAY_HAVE_ROOT.test(element.localName)) return null;
  try {
    const root = element.attachShadow({ mode: 'closed' });
    const style = element.ownerDocument.createElement('style');
    style.textContent = SLOT_CSS;
    root.append(style, element.ownerDocument.createElement('slot'));
    shared[KEY].set(element, root);
    return root;
  } catch {
    return null;
  }
}
