/** Whom else the articles named that tell of somebody met in reading. */

import type { Entity } from '../model/mention';
import { isMetInReading } from '../model/met-person';
import type { Person } from '../model/person';
import { reading } from '../records/access';
import { namesOfArticles } from '../records/names-with';
import type { RecordsDatabase } from '../records/schema';
import { nameKey } from '../text/name-keys';

/**
 * For each of these people who was met in reading the full names (`nameKey`) of the articles in which they are
 * introduced or quoted; nobody else is in it.
 */
export async function metWith(
  records: RecordsDatabase,
  people: readonly Person[],
): Promise<Map<string, ReadonlySet<string>>> {
  const met = people.filter(({ id }) => isMetInReading(id));
  if (met.length === 0) return new Map();
  return reading(records, ['statements', 'meta'], async () => {
    const found = new Map<string, ReadonlySet<string>>();
    for (const { id, names, roles } of met) {
      const said = await records.statements.where('[person+when]').between([id, ''], [id, '\uffff']).toArray();
      const sources = new Set([...names, ...roles, ...said].map(({ source }) => source));
      found.set(id, await namesOfArticles(records, [...sources]));
    }
    return found;
  });
}

/** Keys of the names that an article has in full, each once. */
export function fullNamesOf(entities: readonly Entity[]): string[] {
  return [...new Set(entities.map(({ name }) => nameKey(name)))].filter((key) => key.includes(' '));
}
