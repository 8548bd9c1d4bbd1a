import { wordSet } from '../word-set';
import { type NameSpan, nameByRule } from './name-span';
import { CapitalStyle, isCapitalised, type ScannedBlock } from './scanned-block';
import { NO_NAME_WORD, WordClass } from './word-classes';

/** Titles that stand before persons only, with a capital; lower case. */
const SURE_TITLES = wordSet(`
  mr mr. mrs mrs. ms ms. mx mx. dr dr. prof prof. professor sen. senator rep. congressman congresswoman gov. sheriff
  colonel col. capt. lt. lieutenant sgt. sergeant cmdr. rev. reverend judge speaker rabbi imam archbishop councillor
  supt. insp. msgr. monsignor
`);
/** A name behind a title that is not in capitals throughout. */
const NAME_FORM = /^\p{Lu}.*\p{Ll}/u;
const MOST_WORDS = 3;
/** How sure such a name is, whatever the model makes of it. */
export const TITLED_CONFIDENCE = 0.85;

function canBeName(block: ScannedBlock, at: number): boolean {
  return (
    isCapitalised(block.tokens[at]!) &&
    (block.classes[at]! & NO_NAME_WORD) === 0 &&
    NAME_FORM.test(block.tokens[at]!.text)
  );
}

function nameEnd(block: ScannedBlock, first: number, last: number): number {
  let end = first;
  while (end < last && end - first < MOST_WORDS && canBeName(block, end)) end++;
  return end === last || !isCapitalised(block.tokens[end]!) ? end : first;
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
  if (title === undefined || !isCapitalised(title) || title.sentence !== block.tokens[first]!.sentence) return false;
  return SURE_TITLES.has(title.lower) && canBeName(block, first);
}

const NOBLE = wordSet('duke duchess earl countess marquess marchioness viscount viscountess prince princess');

/** "Duchess of Cambridge" at a token, as the token after it; -1 when it is not. */
function nobleEnd(block: ScannedBlock, at: number): number {
  const { tokens } = block;
  if (!NOBLE.has(tokens[at]!.lower) || !isCapitalised(tokens[at]!) || tokens[at + 1]?.lower !== 'of') return -1;
  const place = tokens[at + 2];
  if (place === undefined || !isCapitalised(place) || !NAME_FORM.test(place.text)) return -1;
  const next = tokens[at + 3];
  return next !== undefined && isCapitalised(next) && next.lower !== "'s" ? -1 : at + 3;
}

/** Persons called by a title and its place, where no name stands before it. In order. */
export function nobleNames(block: ScannedBlock, index: number): NameSpan[] {
  const found: NameSpan[] = [];
  for (const run of block.runs) {
    for (let at = run.first; at < run.last; at++) {
      const last = nobleEnd(block, at);
      if (last === -1 || (at > run.first && block.classes[at - 1]! & (WordClass.Given | WordClass.Surname))) continue;
      const the = block.tokens[at - 1];
      const first = the?.text === 'The' && block.sentences[the.sentence]!.first !== at - 1 ? at - 1 : at;
      found.push(nameByRule('title-name', TITLED_CONFIDENCE, index, first, last));
    }
  }
  return found;
}
