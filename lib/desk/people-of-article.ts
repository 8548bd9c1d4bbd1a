import { type Detection, detect } from '../detect/detect';
import type { ToldLanguage } from '../detect/language';
import { withoutLoneNames } from '../detect/without-lone-names';
import type { WordsOfArticle } from '../detect/words-of-article';
import { oneEntityEach } from '../languages/en/identify/one-entity-each';
import { type ReadersOwn, settleNamesakes } from '../languages/en/identify/settle-namesakes';
import type { WeighWords } from '../languages/en/identify/weigh-words';
import { LIBRARY_ROLES } from '../languages/en/library-roles';
import { knownPersonFrom } from '../library/known-people';
import type { Person } from '../model/person';

/**
 * Who is named in an article and who said what, each entity with those in the library who may be meant. Pure: all that
 * decides who is meant, for the desk and for `analyze who` alike.
 *
 * @param people everybody in the library whose full name stands in the article
 * @param reader whom the reader chose for a name, and who is in their records
 */
export function peopleOfArticle(
  words: WordsOfArticle,
  told: ToldLanguage,
  people: readonly Person[],
  reader: ReadersOwn,
): Detection {
  const found = withoutLoneNames(detect(words, people.map(knownPersonFrom)));
  const entities = settleNamesakes(words.article, found, people, reader, roleWords(told));
  return oneEntityEach({ ...found, entities });
}

/** By which roles are compared in an article of this language. */
export function roleWords({ language }: ToldLanguage): WeighWords {
  return language?.people ?? LIBRARY_ROLES;
}
