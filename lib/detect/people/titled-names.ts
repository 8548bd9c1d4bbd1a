import type { Token } from '../../text/tokens';
import { type NameSpan, nameByRule } from './name-span';
import { CapitalStyle, isCapitalised, type ScannedBlock } from './scanned-block';
import { NO_NAME_WORD, WordClass } from './word-classes';

/** A name behind a title that is not in capitals throughout. */
const NAME_FORM = /^\p{Lu}.*\p{Ll}/u;
const MOST_WORDS = 3;
/** How sure such a name is, whatever the model makes of it. */
export const TITLED_CONFIDENCE = 0.85;

function canBeName(block: ScannedBlock, at: number): boolean {
  return (
    isCapitalised(block.tokens[at]!, block.words) &&
    (block.classes[at]! & NO_NAME_WORD) === 0 &&
    NAME_FORM.test(block.tokens[at]!.text)
  );
}

function nameEnd(block: ScannedBlock, first: number, last: number): number {
  let end = first;
  while (end < last && end - first < MOST_WORDS && canBeName(block, end)) end++;
  return end === last || !isCapitalised(block.tokens[end]!, block.words) ? end : first;
}

/**
 * Names right behind a title that only persons have ("Ms Bauchtman"), whether or not the model saw them. In order.
 */
export function titledNames(block: ScannedBlock, index: number): NameSpan[] {
  const found: NameSpan[] = [];
  for (const run of block.runs) {
    if (run.style === CapitalStyle.All) continue;
    for (let first = run.first; first < run.last; first++) {
      if (!isSurelyTitled(block, first)) continue;
      const last = nameEnd(block, first, run.last);
      if (last === first) continue;
      found.push(nameByRule('title-name', TITLED_CONFIDENCE, index, first, last));
    }
  }
  return found;
}

/** Whether the word before is a title that only persons have. */
export function isSurelyTitled(block: ScannedBlock, first: number): boolean {
  const title = block.tokens[first - 1];
  if (title === undefined || !isCapitalised(title, block.words) || title.sentence !== block.tokens[first]!.sentence)
    return false;
  return block.words.sureTitles.has(title.lower) && canBeName(block, first);
}

/** "Duchess of Cambridge" at a token, as the token after it; -1 when it is not. */
function nobleEnd(block: ScannedBlock, at: number): number {
  const { tokens, words } = block;
  if (!words.nobleTitles.has(tokens[at]!.lower) || !isCapitalised(tokens[at]!, words)) return -1;
  if (!words.ofWords.has(tokens[at + 1]?.lower ?? '')) return -1;
  const place = tokens[at + 2];
  if (place === undefined || !isCapitalised(place, words) || !NAME_FORM.test(place.text)) return -1;
  const next = tokens[at + 3];
  return next !== undefined && isCapitalised(next, words) && next.lower !== "'s" ? -1 : at + 3;
}

/** "The", neither "the" nor "THE". */
function isDefiniteWithCapital({ text, lower }: Token, { words }: ScannedBlock): boolean {
  return words.definite.has(lower) && text !== lower && text.slice(1) === lower.slice(1);
}

/** Persons called by a title and its place, where no name stands before it. In order. */
export function nobleNames(block: ScannedBlock, index: number): NameSpan[] {
  const found: NameSpan[] = [];
  for (const run of block.runs) {
    for (let at = run.first; at < run.last; at++) {
      const last = nobleEnd(block, at);
      if (last === -1 || (at > run.first && block.classes[at - 1]! & (WordClass.Given | WordClass.Surname))) continue;
      const the = block.tokens[at - 1];
      const first =
        the !== undefined && isDefiniteWithCapital(the, block) && block.sentences[the.sentence]!.first !== at - 1
          ? at - 1
          : at;
      found.push(nameByRule('title-name', TITLED_CONFIDENCE, index, first, last));
    }
  }
  return found;
}
