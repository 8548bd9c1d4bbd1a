import type { Library } from '../library/library';
import type { Article } from '../model/article';
import { RECALL_FROM } from '../model/claim';
import { furtherFrom, wordsAround, wordsToCompare } from '../model/claim-words';
import { idsOfOne, onePerson } from '../model/mention';
import type { Reading } from '../model/reading';
import type { Recall } from '../model/recall';
import { queryOf, withBestAround } from '../recall/query';
import { type ClaimSamples, type ClaimText, recallStatements } from '../recall/recall';
import type { RecallLanguage } from '../recall/recall-language';
import { OTHERS, OWN } from '../recall/thresholds';
import { sourcesByIds } from '../records/sources';
import { statementsBy } from '../records/statements';
import { withIds } from '../volumes/statements/packed-statement';
import { joinSamples } from './join-samples';
import { type OwnClaim, ownSamples } from './records/own-samples';
import { themesOf } from './records/own-themes';
import { packedSamples } from './volumes/packed-samples';

type Found = Pick<Reading, 'claims' | 'entities' | 'people'>;

/**
 * The claims that are sure enough and whose speaker is exactly one person in the library, with the words they are
 * compared by.
 */
function claimsToRecall(article: Article, { claims, entities }: Found): ClaimText[] {
  const personOf = new Map(entities.map((entity) => [entity.id, onePerson(entity)]));
  return claims.flatMap((claim) => {
    if (claim.speaker.kind !== 'person' || claim.confidence < RECALL_FROM) return [];
    const person = personOf.get(claim.speaker.entity);
    if (!person) return [];
    const { id, said, stance } = claim;
    const around = wordsAround(article, claim);
    const further = furtherFrom(article, claim);
    return [{ id, text: wordsToCompare(article, claim), around, further, person, said, stance }];
  });
}

/** What the packs have for these claims. */
async function samplesOfPacks(
  library: Library,
  asked: readonly OwnClaim[],
  article: Article,
  language: RecallLanguage,
  recordsOf: ReadonlyMap<string, string[]>,
  withOthers: boolean,
): Promise<Map<string, ClaimSamples>> {
  const { packs } = library;
  if (!packs || asked.length === 0) return new Map();
  const people = [...new Set(asked.map(({ person }) => person))];
  const ids = await Promise.all(people.map((person) => library.packedIdsOf(recordsOf.get(person)!)));
  const idsOf = new Map(people.map((person, at) => [person, ids[at]!]));
  return packedSamples(
    packs,
    asked.map((claim) => ({ ...claim, ids: idsOf.get(claim.person)! })),
    article,
    language,
    withOthers,
  );
}

/** What the records have for these claims: of speakers who said little all of it, of others what fits. */
async function statementsInRecords(
  library: Library,
  asked: readonly OwnClaim[],
  article: Article,
  language: RecallLanguage,
  withOthers: boolean,
) {
  const { records, readMerges } = library;
  const { few, samples } = await ownSamples(library, asked, article, language, withOthers);
  const statements = few.length > 0 ? await statementsBy(records, few, readMerges) : [];
  const sources = await sourcesByIds(records, [...new Set(statements.map(({ source }) => source))]);
  return { statements, sources: [...sources.values()], samples };
}

/** Statements of packs get the ids that notes and links know them by. */
async function withStatementIds(recall: Recall): Promise<Recall> {
  const [statements, perhaps, veryWords, others] = await Promise.all([
    withIds(recall.statements),
    withIds(recall.perhaps),
    withIds(recall.veryWords),
    withIds(recall.others),
  ]);
  return { ...recall, statements, perhaps, veryWords, others };
}

/**
 * Recalls earlier statements for every claim that has one known speaker, and what others said on its subject: the
 * reader's own and those of packs together. Records and packs are asked once for all claims.
 *
 * @param language with which claims and statements are read, whatever language they are in: so far there is one
 * @param withOthers whether what others said is wanted, too
 * @throws StorageRefused, RecordsSuperseded
 */
export async function recallFor(
  library: Library,
  article: Article,
  found: Found,
  language: RecallLanguage,
  withOthers: boolean = OTHERS.areShown,
): Promise<Recall[]> {
  const claims = claimsToRecall(article, found);
  const namesOf = (person: string) =>
    found.people.filter(({ id }) => id === person).flatMap(({ names }) => names.map(({ text }) => text));
  const asked = claims.map((claim): OwnClaim => {
    const { id, person, text, around = [] } = claim;
    const query = withBestAround(queryOf(text, language), around, OWN.around);
    return { id, person, names: namesOf(person), query };
  });
  const recordsOf = new Map(found.entities.map((entity) => [onePerson(entity) ?? '', idsOfOne(entity)]));
  const [themes, own, packed] = await Promise.all([
    claims.length > 0 ? themesOf(library.records, language) : null,
    statementsInRecords(library, asked, article, language, withOthers),
    samplesOfPacks(library, asked, article, language, recordsOf, withOthers),
  ]);
  const samples = await joinSamples(library, asked, own.samples, packed);
  const people = found.entities.map(({ name }) => name);
  const options = { article, language, people, themes, others: withOthers };
  const recalls = recallStatements(claims, own.statements, own.sources, options, samples);
  return Promise.all(recalls.map(withStatementIds));
}
