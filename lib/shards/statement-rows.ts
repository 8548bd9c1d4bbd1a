import type { PackStatement, PackStatementKind } from '../model/pack';
import { shelfIdOf } from './person-keys';

/** Where a statement of a pack was printed. */
export interface RowSource {
  title: string | null;
  address: string | null;
  /** Null: as the pack's header says. */
  licence: string | null;
}

/** A statement as it lies in a pack's volume: the same words of the same person are one, with all their sources. */
export interface StatementRow {
  /** The person's id as the shelves have it; never empty. */
  person: string;
  /** The speaker as the source names them. */
  speaker: string;
  date: string | null;
  kind: PackStatementKind;
  text: string;
  /** At least one. */
  sources: RowSource[];
}

/** The row of a statement; null where the source only gives a name, for a name alone is nobody on the shelves. */
export function rowOf(statement: PackStatement): StatementRow | null {
  const { speakerId, speaker, date, kind, text, sourceTitle: title, sourceUrl: address, licence } = statement;
  if (!speakerId) return null;
  return { person: shelfIdOf(speakerId), speaker, date, kind, text, sources: [{ title, address, licence }] };
}

type Packed = [
  strings: string[],
  /** For each row: person, speaker, date, kind, then title and licence of each source; -1 for null. */
  numbers: number[][],
  addresses: (string | null)[][],
  texts: string[],
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

/** Rows as text, to be deflated: what rows have in common is written once. */
export function writeStatements(rows: readonly StatementRow[]): string {
  const { strings, place } = createTable();
  const numbers = rows.map(({ person, speaker, date, kind, sources }) => [
    ...[person, speaker, date, kind].map(place),
    ...sources.flatMap(({ title, licence }) => [place(title), place(licence)]),
  ]);
  const packed: Packed = [
    strings,
    numbers,
    rows.map(({ sources }) => sources.map(({ address }) => address)),
    rows.map(({ text }) => text),
  ];
  return JSON.stringify(packed);
}

/** The rows that {@link writeStatements} wrote. */
export function readStatements(written: string): StatementRow[] {
  const [strings, numbers, addresses, texts] = JSON.parse(written) as Packed;
  const string = (place: number) => (place < 0 ? null : strings[place]!);
  return texts.map((text, at) => {
    const [person, speaker, date, kind, ...sources] = numbers[at]!;
    return {
      person: string(person!)!,
      speaker: string(speaker!)!,
      date: string(date!),
      kind: string(kind!) as PackStatementKind,
      text,
      sources: addresses[at]!.map((address, n) => ({
        title: string(sources[n * 2]!),
        address,
        licence: string(sources[n * 2 + 1]!),
      })),
    };
  });
}
