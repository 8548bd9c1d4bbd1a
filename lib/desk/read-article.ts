import { detect } from '../detect/detect';
import type { languageOfArticle } from '../detect/language/language-of-article';
import { withoutLoneNames } from '../detect/without-lone-names';
import { settleNamesakes } from '../identify/settle-namesakes';
import { lookIntoClaims } from '../languages/en/worth/look-into-claims';
import { chosenPeople } from '../library/chosen-people';
import { knownPersonFrom } from '../library/known-people';
import { peopleInArticle } from '../library/people-in-article';
import type { Article } from '../model/article';
import { type Entity, onePerson } from '../model/mention';
import type { Reading } from '../model/reading';
import type { RecallLanguage } from '../recall/recall-language';
import { currentMerges, type SameAs } from '../records/same-as';
import type { Shelves } from '../records/schema';
import type { Packs } from '../volumes/schema';
import { checksFor } from './checks-for';
import { recallFor } from './recall-for';

/**
 * One article in, everything found in it out: shelves and packs are asked only for the names that stand in the article,
 * so the cost grows with the article and never with the library. Writes nothing.
 *
 * @param packs the installed packs; without them the shelves alone are asked
 * @param language as {@link languageOfArticle} tells it
 * @param recallLanguage with which its claims are compared with statements, whatever language it is in
 */
export async function readArticle(
  shelves: Shelves,
  article: Article,
  packs: Packs | null,
  language: ReturnType<typeof languageOfArticle>,
  recallLanguage: RecallLanguage,
): Promise<Reading> {
  const [people, choices, merges] = await Promise.all([
    peopleInArticle(shelves, packs, article, language),
    chosenPeople(shelves, article.address),
    currentMerges(shelves),
  ]);
  const found = withoutLoneNames(detect(article, people.map(knownPersonFrom), language));
  const { mentions, claims, languageSupported } = found;
  const settled = settleNamesakes(article, found.entities, people, choices);
  const entities = settled.map((entity) => withMerged(entity, merges));
  const meant = new Set(entities.flatMap(({ candidates, namesakes = [] }) => [...candidates, ...namesakes]));
  const toFind = { claims, entities, people };
  const [recalls, checks] = await Promise.all([
    recallFor(shelves, packs, article, toFind, recallLanguage),
    checksFor(shelves, packs, article, toFind, recallLanguage),
  ]);
  return {
    article,
    entities,
    mentions,
    claims: lookIntoClaims(article, claims),
    recalls,
    checks,
    people: people.filter((person) => meant.has(person.id)),
    language,
    languageSupported,
  };
}

/** The one person of an entity with the ids that were merged into theirs. */
function withMerged(entity: Entity, { membersOf }: SameAs): Entity {
  const person = onePerson(entity);
  const merged = person === null ? [] : membersOf(person).filter((id) => id !== person);
  return merged.length > 0 ? { ...entity, merged } : entity;
}
