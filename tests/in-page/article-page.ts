import type { Article } from '../../lib/model/article';
import type { Reading } from '../../lib/model/reading';

/** Two lines of running text. */
export const SENTENCES = 'The talks went on into the night, and nobody who took part would say what had been agreed. ';

/** Fills the test's document with an article of eight paragraphs. */
export function fillWithArticle(): void {
  const linked = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A long story about talks' };
  const paragraphs = Array.from({ length: 8 }, (_, i) => `<p>Number ${i}. ${SENTENCES.repeat(4)}</p>`).join('');
  document.head.innerHTML = `<title>A long story about talks</title><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
  document.body.innerHTML = `<article><h1>A long story about talks</h1>${paragraphs}</article>`;
}

/** A reading in which nothing was found. */
export const readingOf = (article: Article): Reading => ({
  article,
  entities: [],
  mentions: [],
  claims: [],
  recalls: [],
  people: [],
  language: 'en',
  languageSupported: true,
});
