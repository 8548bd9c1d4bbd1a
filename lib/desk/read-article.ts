import type { ToldLanguage } from '../detect/language';
import { wordsOfArticle } from '../detect/words-of-article';
import { choicesAmong } from '../library/chosen-people';
import { correctedClaims } from '../library/corrected-claims';
import { peopleInArticle } from '../library/known-in-article';
import type { Library } from '../library/library';
import { metWith } from '../library/met-with';
import { withoutNotPeople } from '../library/not-people';
import type { Article } from '../model/article';
import { type Entity, onePerson } from '../model/mention';
import { isMetInReading } from '../model/met-person';
import type { Person } from '../model/person';
import type { Reading } from '../model/reading';
import type { RecallLanguage } from '../recall/recall-language';
import { OTHERS } from '../recall/thresholds';
import { listCorrections } from '../records/corrections';
import { joinPeople, type SameAs } from '../records/same-as';
import { checksFor } from '../search/checks-for';
import { recallFor } from '../search/recall-for';
import { isPackSource } from '../volumes/pack-sources';
import { peopleOfArticle } from './people-of-article';

/**
 * One article in, everything found in it out: the library is asked only for the names that stand in the article,
 * so the cost grows with the article and never with the library. Writes nothing.
 *
 * @param told the language of the article, with what it is read with
 * @param recallLanguage with which its claims are compared with statements, whatever language it is in
 * @param withOthers whether what others said is wanted, too
 */
export async function readArticle(
  library: Library,
  article: Article,
  told: ToldLanguage,
  recallLanguage: RecallLanguage,
  withOthers: boolean = OTHERS.areShown,
): Promise<Reading> {
  const words = wordsOfArticle(article, told);
  const [people, merges, corrections] = await Promise.all([
    peopleInArticle(library, words),
    library.merges(),
    listCorrections(library.records),
  ]);
  const all = peopleOfArticle(words, told, people, {
    choices: choicesAmong(corrections, article.address, merges),
    own: ownOf(people, merges),
    metWith: await metWith(library.records, people),
  });
  const corrected = { ...all, claims: correctedClaims(article, all.claims, corrections, all) };
  const found = withoutNotPeople(corrected, corrections);
  const { mentions, claims, language, languageSupported } = found;
  const entities = found.entities.map((entity) => withMerged(entity, merges));
  const meant = new Set(entities.flatMap(({ candidates, namesakes = [] }) => [...candidates, ...namesakes]));
  const known = withRecordsJoined(people, entities);
  const toFind = { claims, entities, people: known };
  const [recalls, checks] = await Promise.all([
    recallFor(library, article, toFind, recallLanguage, withOthers),
    checksFor(library, article, toFind, recallLanguage),
  ]);
  return {
    article,
    entities,
    mentions,
    claims: words.read?.language.lookIntoClaims(words.read.blocks, claims) ?? claims,
    recalls,
    checks,
    people: known.filter((person) => meant.has(person.id)),
    language,
    languageSupported,
  };
}

/**
 * Those of whom the reader's own records tell more than that an article named them, or who were merged by the reader.
 */
function ownOf(people: readonly Person[], { membersOf }: SameAs): Set<string> {
  const isOwn = ({ id, names }: Person) =>
    membersOf(id).length > 1 || (!isMetInReading(id) && names.some(({ source }) => !isPackSource(source)));
  return new Set(people.filter(isOwn).map(({ id }) => id));
}

/** Those who stand in several records, each with all that these tell, under the id of the first. */
function withRecordsJoined(people: readonly Person[], entities: readonly Entity[]): Person[] {
  const others = new Map(entities.flatMap(({ records = {} }) => Object.entries(records)));
  const byId = new Map(people.map((person) => [person.id, person]));
  const joined = (person: Person) =>
    joinPeople([person, ...(others.get(person.id) ?? []).flatMap((id) => byId.get(id) ?? [])]);
  return people.map((person) => (others.has(person.id) ? joined(person) : person));
}

/** The one person of an entity with the ids that were merged into theirs. */
function withMerged(entity: Entity, { membersOf }: SameAs): Entity {
  const person = onePerson(entity);
  const merged = person === null ? [] : membersOf(person).filter((id) => id !== person);
  return merged.length > 0 ? { ...entity, merged } : entity;
}
