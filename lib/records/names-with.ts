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

/** Forgets them; for use inside a transaction over `meta`. */
export async function forgetNames({ meta }: RecordsDatabase, sources: readonly string[]): Promise<void> {
  await meta.bulkDelete(sources.map(keyOf));
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
