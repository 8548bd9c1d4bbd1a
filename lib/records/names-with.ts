/** Whom else an article named from which something is kept: of this device, it never travels. */
import type { RecordsDatabase } from './schema';

/** Key in `meta`, by `Source.id`. */
const keyOf = (source: string): string => `names:${source}`;

/** More names than this are of a list, and tell nothing. */
const MOST_NAMES = 200;

/**
 * Remembers the full names of an article; for use inside a transaction over `meta`.
 *
 * @param names keys of names (`nameKey`)
 */
export async function putNames({ meta }: RecordsDatabase, source: string, names: readonly string[]): Promise<void> {
  await meta.put({ id: keyOf(source), value: JSON.stringify(names.slice(0, MOST_NAMES)) });
}

/** Key under which the names of an article lie from which everything was taken back. They tell nothing of anybody. */
const asideKeyOf = (source: string): string => `names-aside:${source}`;

/** Gives what lies under some keys of `meta` others; what is not there is passed over. */
async function moveRows({ meta }: RecordsDatabase, sources: readonly string[], from: typeof keyOf, to: typeof keyOf) {
  for (const source of sources) {
    const row = await meta.get(from(source));
    if (row) await meta.put({ ...row, id: to(source) });
    await meta.delete(from(source));
  }
}

/** Sets them aside, so that they tell nothing; for use inside a transaction over `meta`. */
export function setNamesAside(records: RecordsDatabase, sources: readonly string[]): Promise<void> {
  return moveRows(records, sources, keyOf, asideKeyOf);
}

/** Brings again what {@link setNamesAside} set aside; for use inside a transaction over `meta`. */
export async function bringNamesAgain(records: RecordsDatabase, sources: readonly string[]): Promise<void> {
  const standing = await records.meta.bulkGet(sources.map(keyOf));
  await moveRows(
    records,
    sources.filter((_, i) => !standing[i]),
    asideKeyOf,
    keyOf,
  );
}

/** The full names of these articles; none of one that is not remembered, or damaged. */
export async function namesOfArticles({ meta }: RecordsDatabase, sources: readonly string[]): Promise<Set<string>> {
  const rows = await meta.bulkGet(sources.map(keyOf));
  return new Set(rows.flatMap((row) => (row ? namesIn(row.value) : [])));
}

function namesIn(value: string): string[] {
  try {
    const names: unknown = JSON.parse(value);
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
