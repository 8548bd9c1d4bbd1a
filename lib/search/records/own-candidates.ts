import { mainName } from '../../model/person';
import { isFromBefore, type ReadingPlace } from '../../recall/being-read';
import { type Candidate, candidateOf } from '../../recall/candidates';
import type { RecallLanguage } from '../../recall/recall-language';
import { peopleByIds } from '../../records/people';
import { fromRow } from '../../records/rows';
import type { SameAs } from '../../records/same-as';
import type { RecordsDatabase, StatementRow } from '../../records/schema';
import { sourcesByIds } from '../../records/sources';
import type { OwnLists } from './own-lists';

/** A statement of the records that may be recalled, with all names of who said it. */
export interface OwnCandidate extends Candidate {
  speaker: string;
  names: string[];
}

/** Statements by their numbers, each read once. */
export interface OwnCandidates {
  /** Reads those that were not read yet: rows, sources and people with one request each. */
  read(numbers: Iterable<number>): Promise<void>;
  /**
   * One that was read; undefined for what may not be shown as earlier: taken back, of a person who was deleted, without
   * a source, from the page that is read, or made after it was published.
   */
  at(number: number): OwnCandidate | undefined;
}

async function rowsAt(
  records: RecordsDatabase,
  numbers: readonly number[],
  { waiting }: OwnLists,
): Promise<StatementRow[]> {
  // One request for each number, all at once: `anyOf` walks the index with a cursor and takes six times as long.
  const rows = numbers.map((number) => waiting.get(number) ?? records.statements.where({ number }).first());
  return (await Promise.all(rows)).flatMap((row) => (row && !row.deleted ? [row] : []));
}

/** What candidates are read by. */
export interface CandidateReading {
  lists: OwnLists;
  sameAs: SameAs;
  place: ReadingPlace;
  language: RecallLanguage;
}

/** None read yet. For use inside a transaction over `statements`, `people`, `identities` and `sources`. */
export function createCandidates(
  records: RecordsDatabase,
  { lists, sameAs, place, language }: CandidateReading,
): OwnCandidates {
  const known = new Map<number, OwnCandidate | undefined>();

  async function read(numbers: readonly number[]): Promise<void> {
    for (const number of numbers) known.set(number, undefined);
    const rows = await rowsAt(records, numbers, lists);
    const sources = await sourcesByIds(records, [...new Set(rows.map(({ source }) => source))]);
    const people = await peopleByIds(records, [...new Set(rows.map(({ person }) => person))], async () => sameAs);
    const personOf = new Map(people.map((person) => [person.id, person]));
    for (const row of rows) {
      const [source, person] = [sources.get(row.source), personOf.get(sameAs.keptFor(row.person))];
      if (!source || !person || !isFromBefore(row, source, place)) continue;
      const names = person.names.map(({ text }) => text);
      const speaker = mainName(person);
      const statement = { ...fromRow.statements(row), person: person.id };
      known.set(row.number!, { ...candidateOf(statement, source, language), speaker, names });
    }
  }

  return {
    async read(numbers) {
      const missing = [...new Set(numbers)].filter((number) => !known.has(number));
      if (missing.length > 0) await read(missing);
    },
    at: (number) => known.get(number),
  };
}
