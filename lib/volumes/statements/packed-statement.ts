import type { CodedStatement, RowSource } from '../../codec/statement-rows';
import type { Source, Statement } from '../../model/statement';
import type { When } from '../../model/when';
import { statementId } from '../../records/content-hash';
import { packSourceId } from '../pack-sources';
import type { InstalledPack } from '../schema';

/** A statement of a pack as the records have statements, with all its sources. */
export interface PackedStatement {
  statement: Statement;
  source: Source;
  alsoIn: Source[];
  /** As the source names who said it. */
  speaker: string;
}

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

function whenFrom(date: string | null): When | null {
  const precision = date === null ? undefined : PRECISIONS[date.length as keyof typeof PRECISIONS];
  return precision ? { date: date!, precision } : null;
}

/** Words are shown as the speaker's own only where the pack says that they are. */
const isVerbatim = ({ kind }: CodedStatement) => kind === 'quote' || kind === 'speech';

function sourceFrom(
  { header, installed }: InstalledPack,
  { title, address, licence }: RowSource,
  printed: When | null,
) {
  return {
    id: packSourceId(header.id, { source: address ?? title, licence }),
    title: title ?? header.name,
    // Shown before the title: the pack stands for itself only where the row does not say where it was printed.
    outlet: title === null ? header.source.title : null,
    address: address ?? header.source.address,
    published: printed,
    retrieved: installed,
    licence: licence ?? header.licence,
    changed: 0,
    deleted: false,
  };
}

/**
 * The statement of a row. Its `id` is a placeholder until {@link withIds}, for hashing is only worth it for what is
 * shown.
 *
 * @param place makes the placeholder: unique among the rows at hand
 */
export function statementFrom(pack: InstalledPack, row: CodedStatement, place: string): PackedStatement {
  const when = whenFrom(row.date);
  const verbatim = isVerbatim(row);
  const [source, ...alsoIn] = row.sources.map((each) => sourceFrom(pack, each, verbatim ? null : when));
  return {
    statement: {
      id: PLACEHOLDER + place,
      person: row.person,
      form: verbatim ? 'verbatim' : 'reported',
      words: row.text,
      said: verbatim ? when : null,
      published: verbatim ? null : when,
      source: source!.id,
      occasion: null,
      place: null,
      audience: null,
      before: '',
      after: '',
      changed: 0,
      deleted: false,
    },
    source: source!,
    alsoIn,
    speaker: row.speaker,
  };
}

/** What placeholders begin with; an id of the records is a hash and never does. */
const PLACEHOLDER = 'packed:';

/** Statements with placeholders get the ids that the records would give them; others stay as they are. */
export async function withIds<T extends { statement: Statement }>(all: readonly T[]): Promise<T[]> {
  const ids = await Promise.all(
    all.map(({ statement }) => (statement.id.startsWith(PLACEHOLDER) ? statementId(statement) : statement.id)),
  );
  return all.map((each, i) => ({ ...each, statement: { ...each.statement, id: ids[i]! } }));
}
