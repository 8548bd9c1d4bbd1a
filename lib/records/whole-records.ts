/** What is whole of a file of records, and what is not: one damaged row does not make a backup unreadable. */
import * as v from 'valibot';
import { SOURCED_FIELDS } from '../model/person';
import { deviceOf, MOST_AHEAD, packStamp, type Stamp, type Stamped, timeOf } from './clock';
import { completeRecords, type FileRecords, withOwnTime } from './complete-file';
import type { NoteVersion } from './note-versions';
import { FileShape, RECORD_SHAPES } from './record-shapes';
import { type CheckedFile, type Fault, faultOf, type RecordsFile } from './records-file';
import { MERGE_SCHEME } from './same-as';
import { RECORD_TABLES, type RecordTable } from './schema';

/** The records of a file that can be taken. */
export interface WholeRecords {
  file: FileRecords;
  /** Missing when the file has none, or they are damaged. */
  settings: RecordsFile['settings'];
  /** What is left out: where in the file, and why. */
  leftOut: Fault[];
}

type Tables = Pick<CheckedFile, RecordTable>;
type Row = { row: Tables[RecordTable][number]; path: string };

/** Nothing that a version of ours writes is nested deeper. */
const DEEPEST = 50;

/**
 * Takes a parsed file of the newest version apart: rows that are whole, and have whole whom and what they name, and all
 * others with what is wrong with them. Times too far ahead are brought back: such a row would win over later changes.
 *
 * @param now milliseconds since 1970
 * @returns the fault where it is no file of records at all
 */
export async function wholeRecords(
  value: unknown,
  now: number,
): Promise<({ ok: true } & WholeRecords) | { ok: false; fault: Fault }> {
  const given = value as Record<string, unknown>;
  const { settings: _, ...head } = given;
  const empty = Object.fromEntries(RECORD_TABLES.map((name) => [name, Array.isArray(given[name]) ? [] : given[name]]));
  const checked = v.safeParse(FileShape, { ...head, ...empty }, { abortEarly: true });
  if (!checked.success) return { ok: false, fault: faultOf(checked.issues[0]) };
  const leftOut: Fault[] = [];
  const tables = wholeTables(given, leftOut);
  const complete = await completeRecords({ ...checked.output, ...tables });
  const statements = withOwnIds(tables, complete, leftOut);
  const file = { ...complete, statements };
  for (const name of RECORD_TABLES) for (const record of file[name]) clampTimes(record, now);
  const settings = wholeSettings(given.settings, leftOut);
  if (settings) clampTimes(settings, now);
  return { ok: true, file, settings, leftOut };
}

/** Where each row of a table stood in the file, for those that are left. */
const paths = new WeakMap<object, string>();

function wholeTables(given: Record<string, unknown>, leftOut: Fault[]): Tables {
  const known = { people: new Set<string>(), sources: new Set<string>() };
  const take = <Name extends RecordTable>(name: Name, missing: (row: never) => string | null): Tables[Name] => {
    const seen = new Set<string | undefined>();
    const whole = ((given[name] ?? []) as unknown[]).flatMap((one, at): Row[] => {
      const path = `${name}[${at}]`;
      const result = v.safeParse(RECORD_SHAPES[name] as v.GenericSchema, one, { abortEarly: true });
      const fault = result.success ? null : faultOf(result.issues[0]);
      const row = result.output as Row['row'];
      const why = fault?.message ?? (seen.has(row.id) && row.id !== undefined ? 'stands twice' : missing(row as never));
      if (why !== null) leftOut.push({ path: fault?.path ? `${path}.${fault.path}` : path, message: why });
      else seen.add(row.id);
      return why === null ? [{ row, path }] : [];
    });
    for (const { row, path } of whole) paths.set(row, path);
    return whole.map(({ row }) => row) as Tables[Name];
  };
  const missingSource = (source: string) => (known.sources.has(source) ? null : `“${source}” is not among its sources`);
  const sources = take('sources', () => null);
  for (const { id } of sources) known.sources.add(id);
  const people = take('people', (person: Tables['people'][number]) => {
    const facts = SOURCED_FIELDS.flatMap((field): { source: string }[] => person[field] ?? []);
    return facts.map(({ source }) => missingSource(source)).find((why) => why !== null) ?? null;
  });
  for (const { id } of people) known.people.add(id);
  const missingOwner = ({ person, source }: { person: string; source: string }) =>
    known.people.has(person) ? missingSource(source) : `“${person}” is not among its people`;
  const missingInIdentity = (row: Tables['identities'][number]) => {
    if (row.scheme !== MERGE_SCHEME) return missingOwner(row);
    return row.person === row.value ? `merges “${row.person}” with itself` : missingSource(row.source);
  };
  return {
    sources,
    people,
    identities: take('identities', missingInIdentity),
    statements: take('statements', missingOwner),
    notes: take('notes', () => null),
    corrections: take('corrections', () => null),
    pairs: take('pairs', () => null),
  };
}

/** Statements under the ids that are their own, each once. */
function withOwnIds(tables: Tables, { statements }: FileRecords, leftOut: Fault[]): FileRecords['statements'] {
  const seen = new Set<string>();
  return statements.filter(({ id }, at) => {
    const given = tables.statements[at]!;
    const isOwn = given.id === undefined || given.id === id;
    const message = isOwn ? 'stands twice: the same words of the same person from the same source' : NOT_ITS_ID;
    const isTaken = isOwn && !seen.has(id);
    if (!isTaken) leftOut.push({ path: `${paths.get(given)}${isOwn ? '' : '.id'}`, message });
    seen.add(id);
    return isTaken;
  });
}

const NOT_ITS_ID = 'does not fit person, words and source; leave it out and it is computed';

function wholeSettings(given: unknown, leftOut: Fault[]): RecordsFile['settings'] {
  const result = v.safeParse(FileShape.entries.settings, given, { abortEarly: true });
  const message = result.success ? (isShallow(given) ? null : 'is nested too deep') : faultOf(result.issues[0]).message;
  if (result.success && message === null) return result.output && withOwnTime(result.output);
  leftOut.push({ path: 'settings', message: message ?? '' });
  return undefined;
}

/** Whether a value can be walked by calls inside calls. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return level.length === 0;
}

/** Clocks that are wrong by years are still before this; it leaves room for later changes. Milliseconds since 1970. */
const LAST_STAMP = Date.UTC(2200, 0, 1);

/**
 * Brings times back that lie too far ahead; the record itself is changed. What no device of the reader's stamped is
 * written by hand, and a time beyond tomorrow becomes now. A stamp keeps its time, because devices that exchange files
 * must agree and one of them may have a wrong clock; one beyond the year 2200 becomes that year's, on every device.
 */
function clampTimes(record: Stamped & { created?: number; fields?: Record<string, Stamp> }, now: number): void {
  const latest = now + MOST_AHEAD;
  const clamped = (stamp: Stamp) => (timeOf(stamp) > LAST_STAMP ? packStamp(LAST_STAMP, 0, deviceOf(stamp)) : stamp);
  const { seen, others } = record as { seen?: Stamp[]; others?: NoteVersion[] };
  if (record.stamp === undefined) record.changed = record.changed > latest ? now : record.changed;
  else {
    record.stamp = clamped(record.stamp);
    record.changed = timeOf(record.stamp);
  }
  if (record.created !== undefined) record.created = Math.min(record.created, LAST_STAMP);
  for (const [name, stamp] of Object.entries(record.fields ?? {})) record.fields![name] = clamped(stamp);
  if (seen) (record as { seen?: Stamp[] }).seen = seen.map(clamped);
  for (const version of others ?? []) version.stamp = clamped(version.stamp);
}
