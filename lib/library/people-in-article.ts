import type { Language } from '../detect/language';
import { proposeNames } from '../detect/people/propose-names';
import type { Article } from '../model/article';
import type { Person } from '../model/person';
import { peopleNamed } from '../records/people';
import type { Shelves } from '../records/schema';
import { packedPeopleIn } from '../volumes/people/packed-people';
import type { Packs } from '../volumes/schema';
import { joinFound } from './library';

/** Everybody in the library whose full name stands in the article. */
export async function peopleInArticle(
  shelves: Shelves,
  packs: Packs | null,
  article: Article,
  language: Language | null,
): Promise<Person[]> {
  const texts = article.blocks.map(({ text }) => text);
  // First, so that blocks are on their way while names are proposed.
  const looking = packs ? packedPeopleIn(packs, texts) : [];
  const [mine, packed] = await Promise.all([peopleNamed(shelves, proposeNames(article, language)), looking]);
  return joinFound(shelves, packs, mine, packed);
}
