import { detect } from '../detect/detect';
import { withoutLoneNames } from '../detect/without-lone-names';
import { lookIntoClaims } from '../detect/worth/look-into-claims';
import { settleNamesakes } from '../identify/settle-namesakes';
import type { Article } from '../model/article';
import { type Claim, RECALL_FROM } from '../model/claim';
import type { Entity } from '../model/mention';
import type { Reading } from '../model/reading';
import type { Recall } from '../model/recall';
import { recallStatements } from '../recall/recall';
import { chosenPeople } from '../store/chosen-people';
import type { Packs } from '../store/packs/schema';
import type { Shelves } from '../store/schema';
import { sourcesByIds } from '../store/sources';
import { statementsBy } from '../store/statements';
import { knownPersonFrom } from './known-people';
import { peopleInArticle } from './library';

/** The claims that are sure enough and whose speaker is exactly one person on the shelves, with the words they are compared by. */
function claimsToRecall(article: Article, claims: Claim[], entities: Entity[]) {
  const personOf = new Map(entities.map((entity) => [entity.id, entity.candidates]));
  return claims.flatMap((claim) => {
    if (claim.speaker.kind !== 'person' || claim.confidence < RECALL_FROM) return [];
    const candidates = personOf.get(claim.speaker.entity) ?? [];
    const person = candidates.length === 1 ? candidates[0] : undefined;
    if (person === undefined) return [];
    const text = claim.content.map((s) => article.blocks[s.block]?.text.slice(s.start, s.end) ?? '').join(' ');
    return [{ id: claim.id, text, person, said: claim.said }];
  });
}

/** Recalls earlier statements for every claim that has one known speaker; the shelves are asked once for all. */
async function recallFor(shelves: Shelves, article: Article, claims: Claim[], entities: Entity[]): Promise<Recall[]> {
  const asked = claimsToRecall(article, claims, entities);
  const statements = await statementsBy(shelves, [...new Set(asked.map((claim) => claim.person))]);
  const sources = await sourcesByIds(shelves, [...new Set(statements.map((statement) => statement.source))]);
  return recallStatements(asked, statements, [...sources.values()], { article });
}

/**
 * One article in, everything found in it out: shelves and packs are asked only for the names that stand in the article,
 * so the cost grows with the article and never with the library. Writes nothing.
 *
 * @param packs the installed packs; without them the shelves alone are asked
 */
export async function readArticle(shelves: Shelves, article: Article, packs: Packs | null = null): Promise<Reading> {
  const [people, choices] = await Promise.all([
    peopleInArticle(shelves, packs, article),
    chosenPeople(shelves, article.address),
  ]);
  const found = withoutLoneNames(detect(article, people.map(knownPersonFrom)));
  const { mentions, claims, language, languageSupported } = found;
  const entities = settleNamesakes(article, found.entities, people, choices);
  const meant = new Set(entities.flatMap(({ candidates, namesakes = [] }) => [...candidates, ...namesakes]));
  return {
    article,
    entities,
    mentions,
    claims: lookIntoClaims(article, claims),
    recalls: await recallFor(shelves, article, claims, entities),
    people: people.filter((person) => meant.has(person.id)),
    language,
    languageSupported,
  };
}
