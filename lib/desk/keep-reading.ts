import type { WeighWords } from '../languages/en/identify/weigh-words';
import { capturedClaim, saidBy } from '../library/captured-claim';
import type { Library } from '../library/library';
import { withPeopleMet } from '../library/met-in-reading';
import { fullNamesOf } from '../library/met-with';
import { speakersApart } from '../library/speakers-apart';
import type { Claim } from '../model/claim';
import { canBeKept, type KeptNow, type KeptOfSaved, NOTHING_KEPT, readsTrueAlone } from '../model/kept-claim';
import { mainName } from '../model/person';
import type { Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Span } from '../model/span';
import type { Statement } from '../model/statement';
import { dayHere, dayTold } from '../model/when';
import { sourceId } from '../records/content-hash';
import { type KeepDraft, type KeptSaying, keepStatements, pickStatements, wouldKeep } from '../records/kept';
import { countKept, reachedBound } from '../records/kept-bounds';
import { readSettings } from '../records/settings';
import { KEPT_BY_ITSELF, type Picked, statementsInReading } from '../records/statements-in-reading';

/** Whether the reader wants to keep what is read at this address. */
export function keepsFrom(address: string, { keep, keepHosts }: Settings): boolean {
  if (keep === 'off' || !/^https?:/i.test(address) || !URL.canParse(address)) return false;
  return keep === 'everywhere' || keepHosts.includes(new URL(address).hostname);
}

/**
 * Keeps what the article reports, when the reader switched that on for its site and no bound is reached: an article is
 * kept as a whole or not at all. Of people whom the reader merged the one is kept whom the article names by
 * themselves; where that is not told, nothing is. Somebody who is named in full and not in the library becomes a person
 * of it, met in reading.
 *
 * @param library where speakers may be known to packs alone: they are kept with their sources
 * @param at time of reading, milliseconds since 1970
 * @param words by which the roles of people are compared
 * @returns the statements that are new; none where keeping is off or a bound is reached
 */
export async function keepReading(
  library: Library,
  reading: Reading,
  at: number,
  words: WeighWords,
): Promise<Statement[]> {
  const { records } = library;
  const settings = await readSettings(records);
  if (!keepsFrom(reading.article.address, settings) || !reading.claims.some(canBeKept)) return [];
  if (reachedBound(await countKept(records, at), settings) !== null) return [];
  const draft = await draftOf(library, reading, at, words, KEPT_BY_ITSELF);
  return draft.statements.length === 0 ? [] : keepStatements(records, draft, at);
}

/**
 * What is kept of a page that the reader saved, or would be: as {@link keepReading}, but wherever the page is from and
 * beyond every bound, because the reader asked for it. What was taken back does not come again.
 *
 * @param saved when the page was saved, milliseconds since 1970
 * @param at the time of keeping, milliseconds since 1970; null: nothing is kept, only told
 */
export async function keepSaved(
  library: Library,
  reading: Reading,
  saved: number,
  at: number | null,
  words: WeighWords,
): Promise<KeptOfSaved> {
  const { records } = library;
  const draft = await draftOf(library, reading, saved, words, KEPT_BY_ITSELF);
  const found = draft.statements.length;
  const asked = found === 0 ? [] : at === null ? wouldKeep(records, draft) : keepStatements(records, draft, at);
  const kept: KeptSaying[] = await asked;
  const speakers = new Set(kept.map(({ person }) => person));
  return {
    found,
    kept: kept.map(({ id }) => id),
    people: draft.people.filter(({ id }) => speakers.has(id)).map(mainName),
  };
}

/**
 * Keeps one claim, because the reader asked for it: however sure it is, whether keeping is on or not, and beyond every
 * bound. What was taken back comes again.
 *
 * @param claim `Claim.id` of the reading
 * @returns the statements that stand in the library for it; none where the reading has no such claim, the claim does
 * not read true alone, or it is not decided who said it
 */
export async function keepOneClaim(
  library: Library,
  reading: Reading,
  claim: string,
  at: number,
  words: WeighWords,
): Promise<KeptNow> {
  const isPicked = (each: Claim) => each.id === claim && readsTrueAlone(each);
  const draft = await draftOf(library, reading, at, words, { isPicked, fewestWords: 1 });
  return draft.statements.length === 0 ? NOTHING_KEPT : pickStatements(library.records, draft, at);
}

/**
 * Keeps words that the reader selected in an article, as said by the person of it whom the reader names; as
 * {@link keepOneClaim} otherwise.
 *
 * @param span the selected words
 * @param name `Entity.name`
 * @returns the statements; none where the words are not there, or it is open who the person is
 */
export async function keepCaptured(
  library: Library,
  reading: Reading,
  { span, name }: { span: Span; name: string },
  at: number,
  words: WeighWords,
): Promise<KeptNow> {
  const captured = capturedClaim(reading, span);
  const claim = captured && saidBy(reading, captured, name);
  if (!claim) return NOTHING_KEPT;
  return keepOneClaim(library, { ...reading, claims: [claim], recalls: [] }, claim.id, at, words);
}

/** What is kept of a reading: statements, the people who say them, and what their facts rest on. */
async function draftOf(
  library: Library,
  reading: Reading,
  at: number,
  words: WeighWords,
  picked: Picked,
): Promise<KeepDraft> {
  const { address, title, outlet, published } = reading.article;
  const retrieved = dayHere(at);
  const article = { title: title || address, outlet, address, published, retrieved, licence: null };
  // Otherwise words of one would stay with the other once the two are separated.
  const apart = { ...reading, ...(await speakersApart(library, reading, words)) };
  const day = published ?? { date: retrieved, precision: 'day' as const };
  const where = { source: await sourceId(article), day, published: dayTold(published) };
  const unknown = new Set(reading.entities.flatMap(({ id, candidates }) => (candidates.length === 0 ? [id] : [])));
  const met = await withPeopleMet(apart, unknown, where, picked.isPicked);
  const statements = statementsInReading(met, picked);
  const speakers = new Set(statements.map(({ person }) => person));
  const people = met.people.filter(({ id }) => speakers.has(id));
  const sources = [...(await library.sourcesOf(people)).values()];
  return { article, statements, people, sources, names: fullNamesOf(reading.entities) };
}
