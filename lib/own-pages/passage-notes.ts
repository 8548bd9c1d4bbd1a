/** The reader's notes on passages of a page, with where these stand now. */
import type { Article } from '../model/article';
import type { Note, Passage } from '../model/note';
import type { Span } from '../model/span';
import { findPassage } from './find-passage';

/** A note on a passage of the page, with where that stands now. */
export interface PassageNote {
  note: Note;
  passage: Passage;
  /** Null where it is not on the page any more. */
  span: Span | null;
  /** The words there now, if they are not those of the passage; else null. Verbatim. */
  changedTo: string | null;
}

function placed(article: Article, note: Note): PassageNote[] {
  if (note.about.kind !== 'passage') return [];
  const { passage } = note.about;
  const found = findPassage(article, passage);
  const now = found && article.blocks[found.span.block]!.text.slice(found.span.start, found.span.end);
  return [{ note, passage, span: found?.span ?? null, changedTo: found?.isChanged ? now : null }];
}

const inOrder = (a: Span | null, b: Span | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.block - b.block || a.start - b.start;
};

/**
 * Notes on passages in the order of the page, those that are not there any more last; notes on anything else left out.
 */
export function placedNotes(article: Article, notes: readonly Note[]): PassageNote[] {
  return notes.flatMap((note) => placed(article, note)).sort((a, b) => inOrder(a.span, b.span));
}
