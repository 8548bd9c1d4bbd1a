/** Detection as a process of `speed-of-one.ts` reads it, bundled by `speed.ts`. */
import { detect } from '../../lib/detect/detect';
import { type DetectionData, holdDetectionData } from '../../lib/detect/detection-data';
import { holdLanguageWords, type LanguageWords } from '../../lib/detect/language/language-words';
import type { Article, Block } from '../../lib/model/article';

/** Takes in the texts of both data files, joined as one. */
export function hold(data: string): void {
  const { english, languages } = JSON.parse(data) as { english: DetectionData; languages: LanguageWords };
  holdLanguageWords(languages);
  holdDetectionData(english);
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
  detect(articleOf(text), []);
}
