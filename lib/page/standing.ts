import { namesHiddenPart, namesSidePart } from './side-names';
import { SKIPPED_ROLES } from './skipped-parts';

/**
 * How an element stands to the article, as far as its own attributes say.
 *
 * - `hidden`: not shown, struck out, a part of the page's frame, or typed by the reader. Its text is not read.
 * - `beside`: set aside by its name, a form, or kept from screen readers, as pages do with all but an open dialog. Its
 *   text is read unless it turns out to be most of the page's.
 */
export type Standing = 'shown' | 'beside' | 'hidden';

/** Elements that are the page or the article by their tag, whatever their class names say. */
const NEVER_BESIDE = new Set(['body', 'article', 'main', 'h1']);

/** Style that hides or strikes out, written on the element itself. */
const HIDING_STYLE =
  /(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(|text-decoration(?:-line)?\s*:[^;]*line-through)/i;

/** A longer style is not read further. UTF-16 units. */
const LONGEST_STYLE = 2_000;

/**
 * How an element stands to the article. Reads attributes only, as few as can be: this is asked of every element of a
 * page. Inline elements (`isBlock` false) are never beside: icons and words for screen readers alone are hidden.
 */
export function standingOf(element: Element, tag: string, isBlock: boolean): Standing {
  let isBeside = tag === 'form';
  for (const name of element.getAttributeNames()) {
    const say = SAYINGS[name];
    if (say === undefined) continue;
    const said = say(element.getAttribute(name) ?? '', isBlock);
    if (said === 'hidden') return 'hidden';
    isBeside ||= said === 'beside';
  }
  return isBeside && !NEVER_BESIDE.has(tag) ? 'beside' : 'shown';
}

/** What each attribute says; those not here say nothing. */
const SAYINGS: Readonly<Record<string, (value: string, isBlock: boolean) => Standing>> = {
  hidden: () => 'hidden',
  role: (value) => (SKIPPED_ROLES.has(value) ? 'hidden' : 'shown'),
  contenteditable: (value) => (value === 'false' ? 'shown' : 'hidden'),
  style: (value) => (HIDING_STYLE.test(value.slice(0, LONGEST_STYLE)) ? 'hidden' : 'shown'),
  'aria-hidden': (value, isBlock) => (value !== 'true' ? 'shown' : isBlock ? 'beside' : 'hidden'),
  class: (value, isBlock) => (isBlock ? sideSaid(value) : namesHiddenPart(value) ? 'hidden' : 'shown'),
  id: (value, isBlock) => (isBlock ? sideSaid(value) : 'shown'),
};

function sideSaid(names: string): Standing {
  return namesSidePart(names) ? 'beside' : 'shown';
}
