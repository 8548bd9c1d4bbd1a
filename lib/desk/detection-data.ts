import { type DetectionData, holdDetectionData } from '../detect/detection-data';

/**
 * Gives what puts the data of detection in place before the first article: fetched once per life of the worker, again
 * after a failure.
 *
 * @param fetchData gives the data packaged with the extension
 */
export function createDetectionLoader(fetchData: () => Promise<DetectionData>): () => Promise<void> {
  let loading: Promise<void> | null = null;
  return () => {
    loading ??= fetchData()
      .then(holdDetectionData)
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };
}
