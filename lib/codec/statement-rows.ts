import type { PackStatement, PackStatementKind } from '../model/pack';
import { fileIdOf } from './person-keys';
import { linesAt } from './text-lines';

/** Where a statement of a pack was printed. */
export interface RowSource {
  title: string | null;
  address: string | null;
  /** Null: as the pack's header says. */
  licence: string | null;
}

/** A statement as it lies in a pack's volume: the same words of the same person are one, with all their sources. */
export interface CodedStatement {
  /** The person's id as the records have it; never empty. */
  person: string;
  /** The speaker as the source names them. */
  speaker: string;
  date: string | null;
  kind: PackStatementKind;
  text: string;
  /** At least one. */
  sources: RowSource[];
}

/** The row of a statement; null where the source only gives a name, for a name alone is nobody in the library. */
export function codedStatementOf(statement: PackStatement): CodedStatement | null {
  const { speakerId, speaker, date, kind, text, sourceTitle: title, sourceUrl: address, licence } = statement;
  if (!speakerId) return null;
  return { person: fileIdOf(speakerId), speaker, date, kind, text, sources: [{ title, address, licence }] };
}

/** A row as it is written; numbers are places in the table of strings, -1 for null. */
type Packed = [
  person: number,
  speaker: number,
  date: number,
  kind: number,
  text: string,
  ...sources: (number | string | null)[],
];

/** Numbers strings in order of their first use. */
function createTable() {
  const strings: string[] = [];
  const places = new Map<string, number>();
  const place = (value: string | null): number => {
    if (value === null) return -1;
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, strings.length);
    return strings.push(value) - 1;
  };
  return { strings, place };
}

/**
 * Rows as text, to be deflated: one line of the strings that they have in common, then a line for each row, so that one
 * row is read without the others.
 */
export function writeStatements(rows: readonly CodedStatement[]): string {
  const { strings, place } = createTable();
  const lines = rows.map(({ person, speaker, date, kind, text, sources }) => {
    const [of, by, on, as] = [person, speaker, date, kind].map(place) as [number, number, number, number];
    const printed = sources.flatMap(({ title, address, licence }) => [place(title), address, place(licence)]);
    return JSON.stringify([of, by, on, as, text, ...printed] satisfies Packed);
  });
  return [JSON.stringify(strings), ...lines].join('\n');
}

function readRow(line: string, strings: readonly string[]): CodedStatement {
  const [person, speaker, date, kind, text, ...printed] = JSON.parse(line) as Packed;
  const string = (place: unknown) => ((place as number) < 0 ? null : strings[place as number]!);
  const sources: RowSource[] = [];
  for (let at = 0; at < printed.length; at += 3) {
    sources.push({
      title: string(printed[at]),
      address: printed[at + 1] as string | null,
      licence: string(printed[at + 2]),
    });
  }
  const of = { person: string(person)!, speaker: string(speaker)!, date: string(date) };
  return { ...of, kind: string(kind) as PackStatementKind, text, sources };
}

/** The rows at these places among those that {@link writeStatements} wrote, as UTF-8; undefined past the end. */
export function readStatementsAt(written: Uint8Array, places: readonly number[]): (CodedStatement | undefined)[] {
  const [table, ...lines] = linesAt(written, [0, ...places.map((at) => at + 1)]);
  const strings = JSON.parse(table!) as string[];
  return lines.map((line) => (line === undefined ? undefined : readRow(line, strings)));
}
