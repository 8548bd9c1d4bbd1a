import { options } from 'preact';
import { showTurningSigns } from '../../lib/model/turning-signs';

/** Elements that are called by what they say. Not every tool that looks for a name reads generated content. */
const NAMED = /^(a|button|summary|h[1-6])$/;

/** What an element says, if it says it by itself. */
function saidBy({ children, 'aria-label': label }: Said): string | null {
  if (label !== undefined) return null;
  const said = [children].flat().filter((child) => child !== null && child !== undefined && child !== false);
  return said.length > 0 && said.every((child) => typeof child !== 'object') ? showTurningSigns(said.join('')) : null;
}

interface Said {
  children?: unknown;
  'aria-label'?: string;
}

/**
 * From now on all text that Preact draws is generated content (`card.css`: `[data-t]`) of an element, never a text
 * node. A page can search the text of closed roots and select it (`window.find`, `getSelection`), and so read it out;
 * of generated content neither knows anything, while screen readers read it as any text.
 */
export function sealWords(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const drawn = vnode as { type: unknown; props: unknown };
    if (drawn.type === null && (typeof drawn.props === 'string' || typeof drawn.props === 'number')) {
      drawn.props = { 'data-t': showTurningSigns(String(drawn.props)) };
      drawn.type = 'span';
    } else if (typeof drawn.type === 'string' && NAMED.test(drawn.type)) {
      const said = saidBy(drawn.props as Said);
      if (said !== null) drawn.props = { ...(drawn.props as Said), 'aria-label': said };
    }
    before?.(vnode);
  };
}
