import type { PackCheck } from '../model/pack';
import { foldWords } from '../text/fold-word';
import { fileIdOf } from './person-keys';
import { type OrderedRow, sortRows } from './statement-order';
import { linesAt } from './text-lines';

/** A fact check as it lies in a pack's volume. */
export interface CheckRow extends OrderedRow {
  /** Under what the check is found beside its words; see {@link speakerKeyOf}. */
  person: string;
  /** When the claim was made, else when the check was published. */
  date: string | null;
  /** The claim. */
  text: string;
  check: PackCheck;
}

/** No id begins like this. */
const NAME = '~';

/** The key of a full name; null for a single word, for a bare surname is nobody. */
export function nameKeyOf(name: string): string | null {
  const folded = foldWords(name);
  return folded.includes(' ') ? NAME + folded : null;
}

/** The speaker's id as the records have it, else their full name; a check of nobody lies by itself. */
export function speakerKeyOf({ id, speaker, speakerId }: PackCheck): string {
  if (speakerId) return fileIdOf(speakerId);
  return nameKeyOf(speaker ?? '') ?? NAME + id;
}

/** The row of a check. */
export function checkRowOf(check: PackCheck): CheckRow {
  const date = check.claimDate ?? check.published;
  return { person: speakerKeyOf(check), date, text: check.claim, check };
}

const contentOf = ({ check: { id: _, ...content } }: CheckRow): string => JSON.stringify(content);

/** In the order of a volume; a check that is there twice under two ids is one. Two checks of one claim stay two. */
export function checksInOrder(rows: readonly CheckRow[]): CheckRow[] {
  const seen = new Set<string>();
  return sortRows(rows).filter((row) => {
    const content = contentOf(row);
    return !seen.has(content) && seen.add(content);
  });
}

/** Rows as text, to be deflated: a line each. */
export function writeChecks(rows: readonly CheckRow[]): string {
  return rows.map(({ check }) => JSON.stringify(check)).join('\n');
}

/** The rows at these places among those that {@link writeChecks} wrote, as UTF-8; undefined past the end. */
export function readChecksAt(written: Uint8Array, places: readonly number[]): (CheckRow | undefined)[] {
  return linesAt(written, places).map((line) => (line ? checkRowOf(JSON.parse(line) as PackCheck) : undefined));
}
