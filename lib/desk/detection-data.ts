import { type DetectionData, holdDetectionData } from '../detect/detection-data';
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
