import { type Stance, sideOf } from '../model/stance';
import type { Source, Statement } from '../model/statement';
import { sideOfStatement, statementWords } from '../model/statement-words';
import type { When } from '../model/when';
import { foldWords } from '../text/fold-word';
import { areApart, isEarlier } from './dates';

/** Where and when the reading takes place; an `Article` fits. */
export interface ReadingPlace {
  /** The article's address; an empty one matches no source. */
  address: string;
  published: When | null;
}

/** From so many words in a row on, two texts hold the same quotation, not a turn of speech. */
const SAME_QUOTATION_WORDS = 5;

/** The part of an address that says which page: scheme, `www.`, fragment and a last slash aside. */
function pageOf(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
}

/** Whether two addresses are of one page; an empty one is of none. */
export function isSamePage(a: string | null, b: string): boolean {
  return !!a && b !== '' && pageOf(a) === pageOf(b);
}

/**
 * Whether a statement can be from before the article that is being read: not made after it, and not saved from its
 * page.
 */
export function isFromBefore(statement: Statement, source: Source, place: ReadingPlace): boolean {
  return isEarlier(statement, place.published) && !isSamePage(source.address, place.address);
}

/** Whether one folded text holds the other as a run of whole words. */
function holds(text: string, part: string): boolean {
  return part.split(' ').length >= SAME_QUOTATION_WORDS && ` ${text} `.includes(` ${part} `);
}

/** Whether the one puts words forward and the other holds them off: a denial is not the statement that it denies. */
function areOpposed(stance: Stance | undefined, statement: Statement): boolean {
  const sides = [stance === undefined ? null : sideOf(stance), sideOfStatement(statement)];
  return sides.includes('affirmed') && sides.includes('rejected');
}

/**
 * Whether a stored statement from another page is the very one that is being read, so that showing it as an earlier one
 * would be wrong:
 *
 * - it is in the same words, unless the article dates the claim and the statement is dated to another event; or
 * - one holds the other as a quotation, or they say nearly the same in other words, unless the dates tell two events
 *   apart: when both were said (for a claim without a date, the article's), or when both were published.
 *
 * Words that are put forward and the same words that are denied, doubted or opposed are two statements, whenever they
 * were said. Equal words without a date in the article stay out on purpose: an article that quotes an old statement in
 * full is showing that very statement. Words are compared without regard to case, accents and punctuation. `alike`:
 * whether they say nearly the same (`areAlike`).
 */
export function isBeingRead(
  claim: { text: string; said?: When | null; stance?: Stance },
  statement: Statement,
  source: Source | undefined,
  place: ReadingPlace,
  alike: boolean,
): boolean {
  if (areOpposed(claim.stance, statement)) return false;
  const [words, claimed] = [foldWords(statementWords(statement).content), foldWords(claim.text)];
  const said = claim.said ?? null;
  if (words === claimed) return !areApart(statement.said, said);
  if (!alike && !holds(words, claimed) && !holds(claimed, words)) return false;
  const event = said ?? place.published;
  const published = statement.published ?? source?.published ?? null;
  return !areApart(statement.said, event) && !areApart(published, place.published);
}
