import { foldWords } from '../text/fold-word';
import { termHash } from './posting-term';
import type { CodedStatement, RowSource } from './statement-rows';

/** By what the statements of a person lie together, and are cut into partitions. */
export const personHash = (person: string): number => termHash(person);

/** What of a row its order hangs on. */
export type OrderedRow = Pick<CodedStatement, 'person' | 'date' | 'text'>;

/** By person, then by date, undated first; equal ones stay in order. */
export function sortRows<Row extends OrderedRow>(rows: readonly Row[]): Row[] {
  const hashes = new Map<string, number>();
  for (const { person } of rows) if (!hashes.has(person)) hashes.set(person, personHash(person));
  return [...rows].sort((a, b) => {
    if (a.person !== b.person) {
      return hashes.get(a.person)! - hashes.get(b.person)! || (a.person < b.person ? -1 : 1);
    }
    const [one, other] = [a.date ?? '', b.date ?? ''];
    return one === other ? 0 : one < other ? -1 : 1;
  });
}

function addSources(to: RowSource[], sources: readonly RowSource[]): void {
  for (const source of sources) {
    const isThere = to.some(({ title, address }) => title === source.title && address === source.address);
    if (!isThere) to.push(source);
  }
}

/** Whether two dates may be of one event: the same as far as both are known. News repeats a quotation for some days. */
function isSameEvent(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const exact = Math.min(a.length, b.length, 10);
  if (a.slice(0, exact) === b.slice(0, exact)) return true;
  return exact === 10 && Math.abs(Date.parse(a) - Date.parse(b)) <= SAME_EVENT;
}

const SAME_EVENT = 3 * 86_400_000;

/** The first of those before it that says the same words on the same occasion. */
function twinOf(row: CodedStatement, words: string, before: readonly CodedStatement[]): CodedStatement | undefined {
  return before.find((each) => isSameEvent(each.date, row.date) && foldWords(each.text) === words);
}

/**
 * The rows in the order of a volume: by person, then by date. The same words of one person on one occasion, out of
 * several sources, are one row with all of them; said again on another day, they are another.
 */
export function inOrder(rows: readonly CodedStatement[]): CodedStatement[] {
  const sorted = sortRows(rows);
  const kept: CodedStatement[] = [];
  let person = '';
  let byLetters = new Map<string, CodedStatement[]>();
  for (const row of sorted) {
    if (row.person !== person) [person, byLetters] = [row.person, new Map()];
    // Cheap, and the same for texts with the same words: folding every text would cost as much as reading it.
    const letters = row.text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
    const same = byLetters.get(letters);
    const twin = same && twinOf(row, foldWords(row.text), same);
    if (twin) {
      addSources(twin.sources, row.sources);
      continue;
    }
    const own = { ...row, sources: [...row.sources] };
    kept.push(own);
    if (same) same.push(own);
    else byLetters.set(letters, [own]);
  }
  return kept;
}

/** A run of rows of one person: three numbers of the `speakers` volume. */
export interface SpeakerRun {
  hash: number;
  first: number;
  count: number;
}

/** The runs of rows in order; `first`: the number of the first row. */
export function runsOf(rows: readonly OrderedRow[], first: number): SpeakerRun[] {
  const runs: SpeakerRun[] = [];
  for (const [at, { person }] of rows.entries()) {
    if (rows[at - 1]?.person === person) runs.at(-1)!.count++;
    else runs.push({ hash: personHash(person), first: first + at, count: 1 });
  }
  return runs;
}

/**
 * Characters of text from which a block of rows is full: 32,000 would take 7 % less room and twice the time to read.
 */
const FULL = 16_000;
/** What a row takes beside its text, roughly. */
const BESIDE = 40;

/** Where blocks of rows begin, and the end: places in the rows. */
export function blockStarts(rows: readonly OrderedRow[]): number[] {
  const starts: number[] = [];
  let filled = FULL;
  for (const [at, { text }] of rows.entries()) {
    if (filled >= FULL) {
      starts.push(at);
      filled = 0;
    }
    filled += text.length + BESIDE;
  }
  return [...starts, rows.length];
}
