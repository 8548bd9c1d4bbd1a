import { proposeNames } from '../detect/people/propose-names';
import type { WordsOfArticle } from '../detect/words-of-article';
import type { Person } from '../model/person';
import { peopleNamed } from '../records/people';
import type { Shelves } from '../records/schema';
import { packedPeopleIn } from '../volumes/people/packed-people';
import type { Packs } from '../volumes/schema';
import { joinFound } from './library';

/** Everybody in the library whose full name stands in the article. */
export async function peopleInArticle(shelves: Shelves, packs: Packs | null, words: WordsOfArticle): Promise<Person[]> {
  const texts = words.article.blocks.map(({ text }) => text);
  // First, so that blocks are on their way while names are proposed.
  const looking = packs ? packedPeopleIn(packs, texts) : [];
  const [mine, packed] = await Promise.all([peopleNamed(shelves, proposeNames(words)), looking]);
  return joinFound(shelves, packs, mine, packed);
}
