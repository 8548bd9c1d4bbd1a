/** Detection as a process of `speed-of-one.ts` reads it, bundled by `speed.ts`. */
import { detect } from '../../lib/detect/detect';
import type { LanguageWords } from '../../lib/detect/language/language-words';
import { wordsOfArticle } from '../../lib/detect/words-of-article';
import { createEnglish, type EnglishData } from '../../lib/languages/en/create-english';
import type { Article, Block } from '../../lib/model/article';
import { createLanguages, type Languages } from '../../scripts/languages';

let held: Languages | null = null;

/** Takes in the texts of both data files, joined as one. */
export function hold(data: string): void {
  const { english, languages } = JSON.parse(data) as { english: EnglishData; languages: LanguageWords };
  held = createLanguages(languages, [createEnglish(english)]);
}

/** A text as an article of a known day, one block a line: with a day, dates are read as well. */
function articleOf(text: string): Article {
  const lines = text.split('\n').map((line) => line.trim());
  const blocks = lines
    .filter((line) => line !== '')
    .map((line, i): Block => ({ kind: i === 0 ? 'headline' : 'paragraph', text: line }));
  const published = { date: '2016-05-04', precision: 'day' } as const;
  return { address: '', title: '', bylines: [], outlet: null, language: 'en', published, blocks };
}

/** Reads one article; the outcome is thrown away. */
export function read(text: string): void {
  if (held === null) throw new Error('No data were taken in.');
  const article = articleOf(text);
  detect(wordsOfArticle(article, held.of(article)), []);
}
