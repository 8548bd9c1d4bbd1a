/** The look-up with every mention of anybody told to its person, as the worker of a measured extension. */
import { keepUnlessFailed } from '../../lib/desk/keep-unless-failed';
import { findPeople } from '../../lib/detect/people/find-people';
import { wordsOfArticle } from '../../lib/detect/words-of-article';
import { createEnglish } from '../../lib/languages/en/create-english';
import { knownPersonFrom } from '../../lib/library/known-people';
import type { Article } from '../../lib/model/article';
import { packedPeopleIn } from '../../lib/volumes/people/packed-people';
import { handlers as lookUp, packsOf } from './people-worker';

/**
 * The data of detection, fetched as the background does it: in the code, each start of the worker would pay for them.
 */
const loadEnglish = keepUnlessFailed(async () => createEnglish(await (await fetch('english.json')).json()));

const articleOf = (texts: string[]): Article => ({
  address: 'https://news.example/',
  title: '',
  bylines: [],
  outlet: null,
  language: 'en',
  published: null,
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

/** What the page may ask. */
export const handlers = {
  ...lookUp,
  recognise: async (library: string, texts: string[]) => {
    const english = await loadEnglish();
    const article = articleOf(texts);
    const since = performance.now();
    // As the desk does, which proposes names for the reader's own records while the packs are read.
    const looking = packedPeopleIn(packsOf(library), texts);
    const { read } = wordsOfArticle(article, { code: 'en', language: english });
    const { entities } = findPeople(read!, (await looking).map(knownPersonFrom));
    return { inside: performance.now() - since, ids: entities.flatMap(({ candidates }) => candidates) };
  },
};
