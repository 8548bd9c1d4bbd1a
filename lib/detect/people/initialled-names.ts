import { type NameSpan, nameByRule } from './name-span';
import { CapitalStyle, isCapitalised, type ScannedBlock } from './scanned-block';
import { NO_NAME_WORD, WordClass } from './word-classes';

const TWO_CAPITALS = /^\p{Lu}{2}$/u;
const NAME_FORM = /^\p{Lu}[\p{L}'’-]*\p{Ll}/u;
const NO_SURNAME = NO_NAME_WORD | WordClass.SeenPlace;
const CONFIDENCE = 0.75;

/** Names with two initials without full stops ("JK Rowling"), whether or not the model saw them. In order. */
export function initialledNames(block: ScannedBlock, index: number): NameSpan[] {
  const found: NameSpan[] = [];
  for (const { first, last, style } of block.runs) {
    if (style === CapitalStyle.All || last - first !== 2) continue;
    const [initials, surname] = [block.tokens[first]!, block.tokens[first + 1]!];
    if (!TWO_CAPITALS.test(initials.text) || block.words.noInitials.has(initials.lower)) continue;
    if (
      !isCapitalised(surname, block.words) ||
      !NAME_FORM.test(surname.text) ||
      (block.classes[first + 1]! & NO_SURNAME) !== 0
    )
      continue;
    const before = block.tokens[first - 1];
    if (before !== undefined && block.words.definite.has(before.lower)) continue;
    found.push(nameByRule('initials-name', CONFIDENCE, index, first, last));
  }
  return found;
}
