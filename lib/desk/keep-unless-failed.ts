/**
 * Gives what `make` makes, made once, at the first question, and kept for the life of the worker. A failure is not
 * kept: the next question tries again, because storage may have been freed meanwhile.
 */
export function keepUnlessFailed<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= make().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
