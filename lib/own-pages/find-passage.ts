/** Where a passage that the reader wrote a note on stands now. For notes alone: never for who said what. */
import search from 'approx-string-match';
import type { Article } from '../model/article';
import type { Passage } from '../model/note';
import type { Span } from '../model/span';

/** A passage in the article as it is now. */
export interface FoundPassage {
  span: Span;
  /** Its words are not the same any more. */
  isChanged: boolean;
}

/** So many of a passage's letters may differ before it counts as gone: a quarter. Chosen, not measured. */
const MOST_CHANGED = 0.25;

/** A shorter passage is found by its exact words alone: too much is nearly like it. UTF-16 units. */
const SHORTEST_CHANGED = 24;

/** Of longer ones the beginning is looked for; comparing grows with both texts. UTF-16 units. */
const LONGEST_CHANGED = 1000;

interface Place extends Span {
  errors: number;
}

/** How many letters two texts have in common from their first on. */
function sameFrom(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

const turned = (text: string): string => [...text].reverse().join('');

/** How much of the text around a place is that around the passage when the note was written. UTF-16 units. */
function sameAround({ blocks }: Article, { before, after }: Passage, { block, start, end }: Span): number {
  const { text } = blocks[block]!;
  const [left, right] = [text.slice(Math.max(0, start - before.length), start), text.slice(end, end + after.length)];
  return sameFrom(turned(left), turned(before)) + sameFrom(right, after);
}

/** The place with the fewest differences; of several the one with the most of the old text around, else the nearest. */
function bestOf(article: Article, passage: Passage, places: readonly Place[]): Place | null {
  const far = ({ block, start }: Span) =>
    Math.abs(block - passage.span.block) * 1e6 + Math.abs(start - passage.span.start);
  const keyed = places.map((place) => ({ place, around: sameAround(article, passage, place) }));
  keyed.sort((a, b) => a.place.errors - b.place.errors || b.around - a.around || far(a.place) - far(b.place));
  return keyed[0]?.place ?? null;
}

function exactPlaces({ blocks }: Article, words: string): Place[] {
  return blocks.flatMap(({ text }, block) => {
    const places: Place[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      places.push({ block, start: at, end: at + words.length, errors: 0 });
    return places;
  });
}

/** Whole words: an edit that cut one leaves the rest of it out of the match. */
function wholeWordsAt(text: string, start: number, end: number): [number, number] {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  let [from, to] = [start, end];
  while (from > 0 && isWord(from) && isWord(from - 1)) from -= 1;
  while (to < text.length && isWord(to - 1) && isWord(to)) to += 1;
  return [from, to];
}

function changedPlaces({ blocks }: Article, words: string): Place[] {
  const wanted = words.slice(0, LONGEST_CHANGED);
  const most = Math.floor(wanted.length * MOST_CHANGED);
  return blocks.flatMap(({ text }, block) =>
    search(text, wanted, most).map(({ start, end, errors }) => {
      const [from, to] = wholeWordsAt(text, start, end);
      return { block, start: from, end: to, errors };
    }),
  );
}

/**
 * Where a passage stands in the article as it is now: by its exact words, of several places the one with the most of
 * the text around it; else by words that are mostly the same.
 *
 * @returns null where it is not there any more
 */
export function findPassage(article: Article, passage: Passage): FoundPassage | null {
  const words = passage.words.trim();
  if (words === '') return null;
  const exact = bestOf(article, passage, exactPlaces(article, words));
  const place =
    exact ?? (words.length < SHORTEST_CHANGED ? null : bestOf(article, passage, changedPlaces(article, words)));
  if (!place) return null;
  const { block, start, end } = place;
  return { span: { block, start, end }, isChanged: !exact };
}
