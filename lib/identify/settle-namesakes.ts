import type { RoleWords } from '../detect/people/role-words';
import type { Article } from '../model/article';
import { type Entity, onePerson } from '../model/mention';
import type { Person } from '../model/person';
import { foldText } from '../text/fold-text';
import { nameKey } from '../text/name-keys';
import { type NameOnPage, placesOfRoles } from './candidate-signs';
import { type NamesakeChoice, rankNamesakes } from './rank-namesakes';

/** Whom the reader chose, by folded name. */
export type Choices = ReadonlyMap<string, NamesakeChoice>;

/** Words with a capital, folded: what the texts name. */
function namedWords(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) => text.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []);
  return new Set(words.map(foldText));
}

/** What the article names beside the one who is asked about: "Israel Katz" names no country. */
function placesBeside(words: ReadonlySet<string>, { name }: Entity, candidates: readonly Person[]): Set<string> {
  const own = namedWords([name, ...candidates.flatMap(({ names }) => names.map(({ text }) => text))]);
  return new Set([...words].filter((word) => !own.has(word)));
}

/**
 * Settles who is meant where several people in the library share a name: one is left when the page, or the reader's
 * earlier choice, makes it clear; otherwise all stay, the likeliest first, and a view asks *which one?*.
 *
 * `words` are those by which roles are compared. Entities with at most one candidate stay as they are, unless the
 * reader said that it is not that person.
 */
export function settleNamesakes(
  article: Article,
  entities: readonly Entity[],
  people: readonly Person[],
  choices: Choices,
  words: RoleWords,
): Entity[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const sure = entities.filter((entity) => onePerson(entity) !== null);
  const named = namedWords(article.blocks.map(({ text }) => text));
  const companyOf = (entity: Entity) =>
    new Set(
      sure.filter((other) => other !== entity).flatMap((other) => placesOfRoles(byId.get(onePerson(other)!)!, words)),
    );
  return entities.map((entity) => {
    const choice = choices.get(nameKey(entity.name)) ?? null;
    if (choice?.here && choice.person === null) return { ...entity, candidates: [], namesakes: entity.candidates };
    if (entity.candidates.length < 2) return entity;
    const { roles } = entity;
    const candidates = entity.candidates.flatMap((id) => byId.get(id) ?? []);
    const places = placesBeside(named, entity, candidates);
    const page: NameOnPage = { roles, published: article.published, places, company: companyOf(entity), words };
    const { ranked, clear } = rankNamesakes(candidates, page, choice);
    if (clear === null) return { ...entity, candidates: ranked.map(({ person }) => person) };
    const { signs } = ranked.find(({ person }) => person === clear)!;
    const namesakes = ranked.flatMap(({ person }) => (person === clear ? [] : [person]));
    return { ...entity, candidates: [clear], namesakes, chosenBy: signs };
  });
}
