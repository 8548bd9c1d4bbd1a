import { INVISIBLES } from '../text/letters';
import { mayHave, NameKind } from './name-filter';
import { Letter, letterOf } from './name-letters';
import { createWalk, type NameWalk, startWalk, walkHash, walkOn } from './name-walk';

/** A place in a text that reads like a name in one of the filters. */
export interface NameHit {
  start: number;
  end: number;
  hash: number;
  /** Which filter, by its place in the list. */
  filter: number;
  kind: typeof NameKind.Main | typeof NameKind.Alias;
}

/** Detection knows no longer names. */
const MOST_WORDS = 8;
/** Capitals, and letters of scripts that have none; found by the RegExp engine, which is faster than any loop. */
const MAY_START = /[A-Z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffef]/g;
const STARTS = /[\p{Lu}\p{Lt}\p{Lo}]/u;

/** An Arabic or French article, as it is joined to a name. */
const SMALL_ARTICLE = /^\p{Ll}{1,4}$/u;

/** Accents that stand alone, and all that has no width. */
const NO_LETTERS = new RegExp(String.raw`[\u0300-\u036f]|${INVISIBLES.source}`, 'gu');

/**
 * A text as {@link scanNames} takes it: letters composed, accents that stand alone and invisible characters taken off.
 */
export function scannable(text: string): string {
  return text.normalize('NFC').replace(NO_LETTERS, '');
}

function startsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x7f && !STARTS.test(text[at]!)) return false;
  if (at === 0 || letterOf(code) === Letter.Unspaced) return true;
  return letterOf(text.charCodeAt(at - 1)) !== Letter.Word;
}

/** Where a name with its first capital at `capital` starts: before an article joined to it ("al-Rahman", "d'Arc"). */
function startOf(text: string, capital: number): number {
  const mark = capital === 0 ? Letter.Other : letterOf(text.charCodeAt(capital - 1));
  if (mark !== Letter.Hyphen && mark !== Letter.Apostrophe) return capital;
  let start = capital - 1;
  while (start > 0 && letterOf(text.charCodeAt(start - 1)) === Letter.Word) start--;
  return SMALL_ARTICLE.test(text.slice(start, capital - 1)) ? start : capital;
}

/** Adds what the filters have of all names that start here. */
function walkFrom(text: string, start: number, filters: readonly Uint32Array[], walk: NameWalk, hits: NameHit[]): void {
  startWalk(walk, text, start);
  for (let words = 1; collect(filters, start, walk, hits) && words < MOST_WORDS; words++) {
    if (!walkOn(walk, text)) break;
  }
}

function collect(filters: readonly Uint32Array[], start: number, walk: NameWalk, hits: NameHit[]): boolean {
  const hash = walkHash(walk);
  let goesOn = walk.open;
  for (const [filter, bits] of filters.entries()) {
    for (const kind of [NameKind.Main, NameKind.Alias]) {
      if (mayHave(bits, kind, hash)) hits.push({ start, end: walk.end, hash, filter, kind });
    }
    goesOn ||= mayHave(bits, NameKind.Beginning, hash);
  }
  return goesOn;
}

/**
 * Every place in the text that may be a name in a filter: each beginning at a capital (or a letter without case), or at
 * an article joined to it, all lengths. Some are not: 0.3 % of the words looked at. Linear in the text.
 *
 * @param text made {@link scannable}; offsets are into it
 */
export function scanNames(text: string, filters: readonly Uint32Array[]): NameHit[] {
  const hits: NameHit[] = [];
  const walk = createWalk();
  MAY_START.lastIndex = 0;
  while (MAY_START.test(text)) {
    const capital = MAY_START.lastIndex - 1;
    if (!startsName(text, capital)) continue;
    const start = startOf(text, capital);
    if (start < capital) walkFrom(text, start, filters, walk, hits);
    walkFrom(text, capital, filters, walk, hits);
  }
  return hits;
}
