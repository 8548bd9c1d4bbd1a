import { startOfText } from './start-of-text';

/** Longer texts are no marks of notes. UTF-16 units. */
const LONGEST = 24;

/** So much of an element is read to tell whether it is a mark. UTF-16 units. */
const LOOKED_INTO = 200;

/** One mark: a number, a letter, a sign, bare or in brackets; a word about a note only in brackets. */
const ONE_MARK =
  /^(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#⁎∗]{1,3}|[[(](?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3}|(?:foot|end)?notes? ?\d*|citation needed)[\])])$/u;

/** What stands between two marks: `1, 2`, `3–5`, `[1][2]`. */
const BETWEEN = /[\s,;–-]+|(?<=[\])])(?=[[(])/u;

/** Class names of marks, whole. */
const MARK_NAMES = /^(?:foot|end)?note-?ref(?:erence)?$|^fn(?:-?ref)?$|^(?:foot|end)note$|^reference$|^citation$/;

/**
 * Whether an inline element is the mark of a footnote: nobody says it, and it is no part of the words it stands behind.
 * Powers (m², 10⁶), ordinals (10th) and raised letters of a name (Mᶜ) are none. Reads tags, attributes and the text
 * right around the element.
 */
export function marksNote(element: Element, tag: string): boolean {
  if (tag !== 'sup' && !isNamedMark(element, tag)) return false;
  const text = startOfText(element, LOOKED_INTO).trim();
  if (text === '' || text.length > LONGEST || !text.split(BETWEEN).every((part) => ONE_MARK.test(part))) return false;
  if (tag !== 'sup') return isApart(element, text);
  return element.querySelector('a') !== null || !isRaised(element, text);
}

/** A link to a place on the page, or an element whose role or class says that it refers to a note. */
function isNamedMark(element: Element, tag: string): boolean {
  if (tag === 'a' && element.getAttribute('href')?.startsWith('#')) return true;
  if (element.getAttribute('role') === 'doc-noteref') return true;
  return (tag === 'a' || tag === 'span') && element.getAttribute('class')?.split(/\s+/).some(isMarkName) === true;
}

const isMarkName = (name: string) => MARK_NAMES.test(name);

/** "see chapter 3" is no mark: one without brackets stands right behind a word or a stop. */
function isApart(element: Element, text: string): boolean {
  return /^\W/u.test(text) || /\S$/u.test(textBefore(element));
}

/** Whether what is raised belongs to the word before it: a power, an ordinal, a letter inside a name. */
function isRaised(element: Element, text: string): boolean {
  if (/^[\p{L}\p{N}]/u.test(element.nextSibling?.nodeValue ?? '')) return true;
  const before = /[\p{L}\p{N}]+$/u.exec(textBefore(element))?.[0] ?? '';
  if (/^\p{L}/u.test(text)) return /\d$/.test(before);
  return /^\d/.test(text) && /^(?:\d|10|\p{L}|[cdkmnµμ]m|ft|mi|yd)$/u.test(before);
}

/** The text of the node before an element in the same parent. */
function textBefore({ previousSibling }: Element): string {
  return previousSibling?.textContent?.slice(-LONGEST) ?? '';
}
