import type { Article } from '../model/article';
import type { Passage } from '../model/note';
import type { Span } from '../model/span';

/**
 * Why selected words cannot be kept.
 *
 * - `none`: nothing is selected.
 * - `elsewhere`: the words are not in one paragraph of what was read, letter for letter but for white space.
 * - `several`: they stand at more than one place, and nobody can tell which is meant.
 */
export type NoPlace = 'none' | 'elsewhere' | 'several';

/** Where words that were selected in a page stand in its article. */
export function placeOfSelected({ blocks }: Article, selected: string): Span | NoPlace {
  const words = selected.trim();
  if (words === '') return 'none';
  // Longer than every block, also with all white space between its words: no pattern is made of a whole page.
  if (!blocks.some(({ text }) => text.length >= words.replace(/\s+/gu, ' ').length)) return 'elsewhere';
  const pattern = words.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const places = blocks.flatMap(({ text }, block): Span[] =>
    [...text.matchAll(new RegExp(pattern.join('\\s+'), 'gu'))].map(({ index, 0: { length } }) => ({
      block,
      start: index,
      end: index + length,
    })),
  );
  const [place = 'elsewhere', another] = places;
  return another ? 'several' : place;
}

/** Text before and after a passage by which it is found again. UTF-16 units. */
const AROUND = 160;

/** A place in an article as a note is about it. */
export function passageOf({ address, title, blocks }: Article, span: Span): Passage {
  const { text } = blocks[span.block]!;
  return {
    address,
    title: title || address,
    span,
    words: text.slice(span.start, span.end),
    before: text.slice(Math.max(0, span.start - AROUND), span.start),
    after: text.slice(span.end, span.end + AROUND),
  };
}
