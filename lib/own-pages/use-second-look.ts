import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordsToCompare } from '../model/claim-words';
import type { Reading } from '../model/reading';
import { type BrowserModel, type ModelState, modelState } from '../second-look/browser-model';
import {
  askAboutPairs,
  doubtedOf,
  notLookedAt,
  type Opinions,
  shownPairs,
  withDoubts,
} from '../second-look/look-twice';
import { startModelJudge } from '../second-look/model-judge';
import { messageOf } from './use-live';

/** The second look at one reading, and the reader's choice of it. */
export interface SecondLook {
  isOn: boolean;
  /** How much of the model is fetched, 0 to 1; null while nothing is fetched. */
  fetched: number | null;
  /** How many of the pairs shown were looked at; null while none is. */
  looking: { done: number; of: number } | null;
  /** What went wrong; null while all is well. */
  failed: string | null;
  /** Called straight in a click: the browser may have to fetch its model, some gigabytes. */
  onChoose(on: boolean): void;
  /** Ends the fetching. */
  onStop(): void;
}

/** What the hook is given. */
export interface SecondLookAsked {
  model: BrowserModel | null;
  /** Null while nothing is read. */
  reading: Reading | null;
  /** The reader's choice as it is stored. */
  isOn: boolean;
  choose(on: boolean): Promise<unknown>;
}

/**
 * Has the browser's language model look at what is shown as earlier, where the reader switched that on.
 *
 * @returns the reading with what is doubted under *perhaps related*, the same value while nothing is; and what there is
 * to choose, absent on a device without such a model
 */
export function useSecondLook({ model, reading, isOn, choose }: SecondLookAsked): {
  reading: Reading | null;
  secondLook: SecondLook | undefined;
} {
  const [state, setState] = useState<ModelState>('absent');
  const [fetched, setFetched] = useState<number | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [, draw] = useState(0);
  const stop = useRef<AbortController | null>(null);
  const opinions = useMemo((): Opinions => new Map(), []);
  const fail = (error: unknown) => setFailed(messageOf(error));

  const lookAtModel = () => modelState(model).then(setState);
  useEffect(() => void lookAtModel(), [model]);

  const isReady = isOn && state === 'ready';
  const pairs = useMemo(() => (reading && isReady ? pairsOf(reading) : []), [reading, isReady]);
  const left = notLookedAt(pairs, opinions);
  // The same page is looked at often: what is asked already goes on.
  const asked = pairs.map(({ text }) => text).join('\n');
  useEffect(() => {
    setFailed(null);
    if (!model || left.length === 0) return;
    const ends = new AbortController();
    const tell = () => draw((times) => times + 1);
    const look = async () => {
      const judge = await startModelJudge(model, { signal: ends.signal });
      await askAboutPairs(left, judge, { known: opinions, signal: ends.signal, tell }).finally(() => judge.end());
    };
    look().catch((error) => ends.signal.aborted || fail(error));
    return () => ends.abort();
  }, [model, asked]);

  /** Fetches the model, which takes a click. */
  const fetchModel = async (from: BrowserModel) => {
    const ends = new AbortController();
    stop.current = ends;
    setFetched(0);
    try {
      (await startModelJudge(from, { signal: ends.signal, onFetched: setFetched })).end();
      await choose(true);
      await lookAtModel();
    } catch (error) {
      if (!ends.signal.aborted) throw error;
    } finally {
      setFetched(null);
    }
  };
  const onChoose = (on: boolean) => {
    if (fetched !== null) return;
    setFailed(null);
    void (on && model && state === 'to be fetched' ? fetchModel(model) : choose(on)).catch(fail);
  };

  return {
    reading: reading && withDoubts(reading, doubtedOf(pairs, opinions)),
    secondLook:
      state === 'absent'
        ? undefined
        : {
            isOn: isReady,
            fetched,
            looking: left.length > 0 && failed === null ? { done: pairs.length - left.length, of: pairs.length } : null,
            failed,
            onChoose,
            onStop: () => stop.current?.abort(),
          },
  };
}

function pairsOf(reading: Reading) {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const wordsOfClaim = (id: string) => {
    const claim = claims.get(id);
    return claim ? wordsToCompare(reading.article, claim) : '';
  };
  return shownPairs(reading, wordsOfClaim);
}
