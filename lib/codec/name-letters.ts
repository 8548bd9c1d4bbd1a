import { foldText } from '../text/fold-text';
import { APOSTROPHES, HYPHENS, INVISIBLES, NAME_MARKS } from '../text/letters';

/** What a UTF-16 unit is to a name. */
export const Letter = {
  /** Ends a name. */
  Other: 1,
  /** Part of a word: a letter, digit or mark, and what has no width. */
  Word: 2,
  /** A letter of a script that writes names without spaces: a word of its own. */
  Unspaced: 3,
  /** White space, the dot of an initial, the comma of "Jr.", the marks around a nickname. */
  Space: 4,
  Apostrophe: 6,
  Hyphen: 7,
} as const;
export type Letter = (typeof Letter)[keyof typeof Letter];

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const WORD = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;

/** Filled as units are met; 0: not met yet. */
const classes = new Uint8Array(65_536);
const folds = new Uint16Array(65_536);
/** Marks a unit whose fold is not one unit; {@link longFolds} has it. */
const LONG = 0xffff;
const longFolds = new Map<number, string>();

function classify(unit: string): Letter {
  if (APOSTROPHES.includes(unit)) return Letter.Apostrophe;
  if (HYPHENS.includes(unit)) return Letter.Hyphen;
  // Before white space: the byte order mark counts as that in a RegExp and is none.
  if (unit.search(INVISIBLES) === 0) return Letter.Word;
  if (/[\s.]/u.test(unit) || NAME_MARKS.includes(unit)) return Letter.Space;
  if (UNSPACED.test(unit)) return Letter.Unspaced;
  return WORD.test(unit) ? Letter.Word : Letter.Other;
}

/** What the unit is. */
export function letterOf(code: number): Letter {
  const known = classes[code]!;
  if (known !== 0) return known as Letter;
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function learnFold(code: number): number {
  // The final sigma is a matter of place, and the text around it is not looked at.
  const fold = foldText(String.fromCharCode(code)).replace('ς', 'σ');
  if (fold.length !== 1) longFolds.set(code, fold);
  folds[code] = fold.length === 1 ? fold.charCodeAt(0) : LONG;
  return folds[code]!;
}

const MULTIPLIER = 0x01000193;

/** Where the hash of a name begins: FNV-1a's offset basis. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** Goes on hashing by one folded unit (FNV-1a over UTF-16 units). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, MULTIPLIER);
}

/** Goes on hashing by one unit as it is printed, folded first. */
export function hashLetter(hash: number, code: number): number {
  const fold = folds[code] || learnFold(code);
  if (fold !== LONG) return Math.imul(hash ^ fold, MULTIPLIER);
  let next = hash;
  for (const unit of longFolds.get(code) ?? '') next = hashUnit(next, unit.charCodeAt(0));
  return next;
}

/** How many units the unit folds to: none for an accent, two for `ß`. */
export function foldLength(code: number): number {
  const fold = folds[code] || learnFold(code);
  return fold === LONG ? (longFolds.get(code) ?? '').length : 1;
}

/** Spreads a hash over all 32 bits, so that any of them may be used alone (the finalizer of MurmurHash3). */
export function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
