/** The state of the index as it is written, without the words: popup and library page write statements too. */
import type { Tables } from './schema';

/**
 * Where the index of the statements' words stands. Statements are numbered as they come, and those below `end` are in
 * it: in segments, each in 32 records, and the newest in a tail of one record, so that the statements of an article
 * cost one small record. What is in it stays: a statement that was taken back is found and passed over, so that taking
 * back and bringing again cost nothing here; nor do merges, because people stand in it as they were written.
 */
export interface IndexState {
  /**
   * `TermsLanguage.mark` as it was when this index was begun. The edition in it is raised too when what is written here
   * changes its form. Missing where the index was begun before there were marks.
   */
  mark?: string;
  end: number;
  /** First number of each segment, rising. */
  segments: number[];
  /** First number of the tail; `end` when it is empty. */
  tail: number;
  /** Rows of version 2 have no number: up to this id they were met and numbered. Null: all were. */
  walked: string | null;
}

/** Key in `meta`. */
export const INDEX_STATE = 'statement-index';

/** Null where none was written yet. For use inside a transaction over `meta`. */
export async function readWritten({ meta }: Tables): Promise<IndexState | null> {
  const row = await meta.get(INDEX_STATE);
  try {
    return row ? JSON.parse(row.value) : null;
  } catch {
    // Damaged: the index is made anew.
    return null;
  }
}
