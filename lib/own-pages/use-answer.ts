import { useEffect, useState } from 'preact/hooks';

/**
 * What the browser answers; null before the first answer, and where it cannot say: then nothing is offered.
 *
 * @param again asks anew when it is another
 */
export function useAnswer(ask: () => Promise<boolean>, again: unknown): boolean | null {
  const [answer, setAnswer] = useState<boolean | null>(null);
  useEffect(() => {
    void ask().then(setAnswer, () => setAnswer(null));
  }, [again]);
  return answer;
}
