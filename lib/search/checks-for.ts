import type { Library } from '../library/library';
import type { Article } from '../model/article';
import type { ChecksOfClaim } from '../model/check';
import { type Claim, RECALL_FROM } from '../model/claim';
import { reportingOf, wordsToCompare } from '../model/claim-words';
import { idsOfOne, onePerson } from '../model/mention';
import type { Reading } from '../model/reading';
import { sideOf } from '../model/stance';
import { closeChecks } from '../recall/checks';
import { queryOf } from '../recall/query';
import type { RecallLanguage } from '../recall/recall-language';
import { termKeysOf } from '../recall/terms';
import { type CheckedClaim, packedChecks } from './volumes/packed-checks';

type Found = Pick<Reading, 'claims' | 'entities' | 'people'>;

type Speaker = Pick<CheckedClaim, 'ids' | 'names'>;

/** By what checkers may name who said it; nothing where that is unclear, a source, or one of several. */
async function speakerOf(library: Library, { speaker }: Claim, { entities, people }: Found): Promise<Speaker> {
  const entity = speaker.kind === 'person' ? entities.find(({ id }) => id === speaker.entity) : undefined;
  if (!entity || entity.candidates.length > 1 || entity.maybe) return { ids: [], names: [] };
  const person = onePerson(entity);
  const known = people.filter(({ id }) => id === person);
  const names = known.length > 0 ? known.flatMap((person) => person.names.map(({ text }) => text)) : [entity.name];
  return { ids: person === null ? [] : await library.packedIdsOf(idsOfOne(entity)), names };
}

/** The keys of the reporting words of a claim that holds its words off; null for all others. */
function heldOffBy(article: Article, claim: Claim, language: RecallLanguage): ReadonlySet<string> | null {
  if (sideOf(claim.stance) !== 'rejected') return null;
  return new Set(termKeysOf(reportingOf(article, claim) ?? '', language));
}

/**
 * The fact checks of installed packs that fit the claims of an article, in the order of the claims; only claims with
 * some. Looked for whoever speaks, but where that is not clear only what is nearly the same claim is taken.
 *
 * @param language with which claims and checks are read
 * @throws StorageRefused, RecordsSuperseded
 */
export async function checksFor(
  library: Library,
  article: Article,
  found: Found,
  language: RecallLanguage,
): Promise<ChecksOfClaim[]> {
  const { packs } = library;
  if (!packs) return [];
  const asked = found.claims
    .filter(({ confidence }) => confidence >= RECALL_FROM)
    .map((claim) => ({ claim, query: queryOf(wordsToCompare(article, claim), language) }));
  const claimsOf = () =>
    Promise.all(
      asked.map(async ({ claim, query }) => ({ id: claim.id, query, ...(await speakerOf(library, claim, found)) })),
    );
  const samples = await packedChecks(packs, claimsOf, language);
  return asked.flatMap(({ claim, query }) => {
    const sample = samples.get(claim.id);
    const text = { query, said: claim.said, heldOffBy: heldOffBy(article, claim, language) };
    const checks = sample ? closeChecks(text, sample.all, sample, article) : [];
    return checks.length > 0 ? [{ claim: claim.id, checks }] : [];
  });
}
