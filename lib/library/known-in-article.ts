import { proposeNames } from '../detect/people/propose-names';
import type { WordsOfArticle } from '../detect/words-of-article';
import type { Person } from '../model/person';
import { peopleNamed } from '../records/people';
import { packedPeopleIn } from '../volumes/people/packed-people';
import type { Packs } from '../volumes/schema';
import type { LibraryParts } from './library-parts';
import { joinFound } from './people';

/**
 * Everybody in the library whose full name stands in the article. Not a question of `Library` itself, because our own
 * pages would load the search for names with it.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function peopleInArticle(parts: LibraryParts, words: WordsOfArticle): Promise<Person[]> {
  const { records, packs, readMerges } = parts;
  const texts = words.article.blocks.map(({ text }) => text);
  // First, so that blocks are on their way while names are proposed.
  const looking = packs ? packedPeopleIn(packs, texts) : [];
  const mine = peopleNamed(records, proposeNames(words), readMerges);
  return joinFound(parts, ...(await Promise.all([mine, looking])));
}

/** Brings into memory what every look-up in the packs needs: names of volumes and filters. */
export async function readyPacks(packs: Packs | null): Promise<void> {
  if (packs) await packedPeopleIn(packs, []);
}
