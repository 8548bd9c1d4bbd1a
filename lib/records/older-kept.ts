/**
 * Statements kept by an earlier build, which kept less of them: met again, they are filled in instead of kept twice.
 */
import type { Statement } from '../model/statement';
import { statementWords } from '../model/statement-words';
import { fromRow, unlessDropped } from './rows';
import type { RecordsDatabase, StatementRow } from './schema';
import type { StatementDraft } from './statements';

/** So much of the text before the words tells the place in the article. UTF-16 units. */
const PLACE = 24;

/** What an older statement may be made of. */
export type Met = readonly [older: StatementRow, draft: StatementDraft];

/**
 * Whether a row is the same passage of the article as an earlier build cut it: the same words, or reported words
 * without those that report them.
 */
function isOlderCut({ before, words, source, form, reporting }: StatementRow, draft: StatementDraft): boolean {
  if (source !== draft.source || form !== draft.form) return false;
  if (words === draft.words) return true;
  if (form === 'verbatim' || (reporting && words.startsWith(reporting))) return false;
  return (draft.before + draft.words + draft.after).includes(before.slice(-PLACE) + words);
}

const datesOf = ({ said, published }: StatementDraft) => new Set([said?.date ?? '', published?.date ?? '', '']);

/**
 * For each draft by its id the row that an earlier build kept of the same passage: the same person and source, and
 * words that lie in the draft's. Deleted ones too. For use inside a transaction over `statements`.
 *
 * @param membersOf all people who are one with somebody
 */
export async function metAgain(
  records: RecordsDatabase,
  drafts: ReadonlyMap<string, StatementDraft>,
  membersOf: (person: string) => readonly string[],
): Promise<Map<string, Met>> {
  const keys = [...drafts.values()].flatMap((draft) =>
    membersOf(draft.person).flatMap((person) => [...datesOf(draft)].map((when) => [person, when])),
  );
  const rows = await records.statements.where('[person+when]').anyOf(keys).toArray();
  const standing = rows.flatMap((row) => unlessDropped(row) ?? []);
  return new Map(
    [...drafts].flatMap(([id, draft]) => {
      const people = membersOf(draft.person);
      const older = standing.find((row) => people.includes(row.person) && isOlderCut(row, draft));
      return older && draft.stance !== undefined ? [[id, [older, draft]] as const] : [];
    }),
  );
}

/**
 * What was not kept of a statement, as it is known now; its words and id stay, so that the reader's notes on it hold.
 * The reporting words are taken only where they stand right before the words. Null where there is nothing to add.
 */
export function filledIn([row, draft]: Met): Statement | null {
  const older = fromRow.statements(row);
  const { sentence, rule, stance, reporting } = draft;
  const isWhole = statementWords(draft).content === older.words || draft.words === older.words;
  const filled = {
    ...older,
    ...(isWhole && { stance, ...(reporting && { reporting }) }),
    ...(sentence && { sentence }),
    rule,
  };
  return older.deleted || older.rule !== undefined ? null : filled;
}
