import { namesHiddenPart } from './side-names';

/** A parent with more children than this is not looked through. */
const MOST_CHILDREN = 400;

/** Longer words are no initials set apart. UTF-16 units. */
const LONGEST_INITIAL = 3;

/**
 * Whether an inline element that is kept from screen readers (`aria-hidden`) holds letters of the article: pages set a
 * large first letter, or letters that move, into such elements, and give screen readers a copy or the rest of the word.
 * False for icons and for what is hidden in another way. `copied` remembers of a walk's parents whether they hold a
 * copy.
 */
export function isSeenLetter(element: Element, copied: WeakMap<Element, boolean>): boolean {
  if (element.getAttribute('aria-hidden') !== 'true' || isHiddenOtherwise(element)) return false;
  const text = element.textContent ?? '';
  if (!/\p{L}/u.test(text)) return false;
  const next = element.nextSibling?.nodeValue ?? '';
  if (text.length <= LONGEST_INITIAL && /^\p{L}+$/u.test(text) && /^[\p{Ll}’']/u.test(next)) return true;
  const { parentElement: parent } = element;
  if (parent === null) return false;
  const isCopied = copied.get(parent) ?? hasCopy(parent);
  copied.set(parent, isCopied);
  return isCopied;
}

function isHiddenOtherwise(element: Element): boolean {
  return element.hasAttribute('hidden') || namesHiddenPart(element.getAttribute('class') ?? '');
}

/** Whether the children kept from screen readers and those for them alone say the same. */
function hasCopy(parent: Element): boolean {
  return parent.childElementCount <= MOST_CHILDREN && saysTheSame(Array.from(parent.children));
}

function saysTheSame(children: readonly Element[]): boolean {
  const seen = lettersOf(children.filter((child) => child.getAttribute('aria-hidden') === 'true'));
  const copy = lettersOf(children.filter((child) => namesHiddenPart(child.getAttribute('class') ?? '')));
  return copy !== '' && copy === seen;
}

function lettersOf(elements: readonly Element[]): string {
  return elements
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replace(/\s+/g, '');
}
