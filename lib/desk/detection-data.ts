import { type DetectionData, holdDetectionData } from '../detect/detection-data';
import { holdLanguageWords, type LanguageWords } from '../detect/language/language-words';
import { keepUnlessFailed } from './keep-unless-failed';

/**
 * Gives what puts the data of detection in place before the first article: fetched once per life of the worker, again
 * after a failure.
 *
 * @param fetchData gives the data packaged with the extension
 */
export function createDetectionLoader(fetchData: () => Promise<DetectionData>): () => Promise<void> {
  return keepUnlessFailed(() => fetchData().then(holdDetectionData));
}

/** The same for the words by which languages are told: they are needed to know whether an article needs those data. */
export function createLanguagesLoader(fetchWords: () => Promise<LanguageWords>): () => Promise<void> {
  return keepUnlessFailed(() => fetchWords().then(holdLanguageWords));
}
