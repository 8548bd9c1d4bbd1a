import type { WeighWords } from '../languages/en/identify/name-in-article';
import type { Library } from '../library/library';
import { withPeopleMet } from '../library/met-in-reading';
import { speakersApart } from '../library/speakers-apart';
import { canBeKept } from '../model/kept-claim';
import type { Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Statement } from '../model/statement';
import { dayOf } from '../model/when';
import { sourceId } from '../records/content-hash';
import { keepStatements } from '../records/kept';
import { readSettings } from '../records/settings';
import { statementsInReading } from '../records/statements-in-reading';

/** Whether the reader wants to keep what is read at this address. */
export function keepsFrom(address: string, { keep, keepHosts }: Settings): boolean {
  if (keep === 'off' || !/^https?:/i.test(address) || !URL.canParse(address)) return false;
  return keep === 'everywhere' || keepHosts.includes(new URL(address).hostname);
}

/**
 * Keeps what the article reports, when the reader switched that on for its site. Of people whom the reader merged
 * the one is kept whom the article names by themselves; where that is not told, nothing is. Somebody who is named in
 * full and not in the library becomes a person of it, met in reading.
 *
 * @param library where speakers may be known to packs alone: they are kept with their sources
 * @param at time of reading, milliseconds since 1970
 * @param words by which the roles of people are compared
 * @returns the statements that are new; none where keeping is off
 */
export async function keepReading(
  library: Library,
  reading: Reading,
  at: number,
  words: WeighWords,
): Promise<Statement[]> {
  const { records } = library;
  const { address, title, outlet, published } = reading.article;
  if (!keepsFrom(address, await readSettings(records))) return [];
  if (!reading.claims.some(canBeKept)) return [];
  const retrieved = new Date(at).toISOString().slice(0, 10);
  const article = { title: title || address, outlet, address, published, retrieved, licence: null };
  // Otherwise words of one would stay with the other once the two are separated.
  const apart = { ...reading, ...(await speakersApart(library, reading, words)) };
  const day = published ?? { date: retrieved, precision: 'day' as const };
  const isDay = published?.precision === 'day' || published?.precision === 'minute';
  const where = { source: await sourceId(article), day, published: isDay ? dayOf(published) : null };
  const unknown = new Set(reading.entities.flatMap(({ id, candidates }) => (candidates.length === 0 ? [id] : [])));
  const met = await withPeopleMet(apart, unknown, where);
  const statements = statementsInReading(met);
  if (statements.length === 0) return [];
  const speakers = new Set(statements.map(({ person }) => person));
  const people = met.people.filter(({ id }) => speakers.has(id));
  const sources = await library.sourcesOf(people);
  return keepStatements(records, { article, statements, people, sources: [...sources.values()] }, at);
}
