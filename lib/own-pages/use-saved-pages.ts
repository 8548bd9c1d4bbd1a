import { useEffect, useRef, useState } from 'preact/hooks';
import { askDesk } from '../messages/ask-desk';
import { bringKeptAgain, takeBackKept } from '../records/kept';
import type { RecordsDatabase } from '../records/schema';
import { readSavedPage } from '../saved-pages/read-saved-page';
import { keepPages, lookThrough, pagesAmong, type SavedFound, type SavedKept, type SavedParts } from './saved-pages';
import { messageOf } from './use-live';

/** The beginning, with what came of the last try. */
interface SavedChoice {
  step: 'choose';
  /** So many files were chosen, and none is a page; null otherwise. */
  noPagesAmong: number | null;
  fault: string | null;
}

/** Where reading of saved pages stands. */
export type SavedState =
  | SavedChoice
  | { step: 'reading' | 'keeping'; done: number; of: number }
  | { step: 'found'; found: SavedFound }
  | { step: 'kept'; kept: SavedKept; isTakenBack: boolean; fault: string | null };

/** Saved pages: where they stand, and what can be done. */
export interface SavedPages {
  state: SavedState;
  choose(files: readonly File[]): void;
  keep(): void;
  /** Ends what is under way. Looked through: nothing is left of it. Being kept: what was kept until then stays. */
  stop(): void;
  again(): void;
  undo(): void;
  redo(): void;
}

const CHOOSE: SavedChoice = { step: 'choose', noPagesAmong: null, fault: null };

const PARTS: SavedParts = {
  read: (file, signal) => readSavedPage(file, { signal, now: Date.now() }),
  ask: (ask) => askDesk('savedPage', ask),
};

/** Wires saved pages to the desk and the records. What is under way ends with the view. */
export function useSavedPages(records: RecordsDatabase, parts: SavedParts = PARTS): SavedPages {
  const [state, setState] = useState<SavedState>(CHOOSE);
  const under = useRef(new AbortController());
  useEffect(() => () => under.current.abort(), []);

  /** The signal of what begins now; what went on before ends. */
  const begin = (): AbortSignal => {
    under.current.abort();
    under.current = new AbortController();
    return under.current.signal;
  };

  async function look(files: readonly File[]): Promise<void> {
    const signal = begin();
    const chosen = pagesAmong(files);
    const of = chosen.pages.length;
    if (of === 0) return setState({ ...CHOOSE, noPagesAmong: files.length });
    setState({ step: 'reading', done: 0, of });
    try {
      const found = await lookThrough(chosen, parts, signal, (done) => setState({ step: 'reading', done, of }));
      setState({ step: 'found', found });
    } catch (error) {
      if (!signal.aborted) setState({ ...CHOOSE, fault: messageOf(error) });
    }
  }

  async function keep({ articles }: SavedFound): Promise<void> {
    const signal = begin();
    const of = articles.length;
    setState({ step: 'keeping', done: 0, of });
    const kept = await keepPages(articles, parts.ask, signal, (done) => setState({ step: 'keeping', done, of }));
    setState({ step: 'kept', kept, isTakenBack: false, fault: null });
  }

  const setTakenBack = async (isTakenBack: boolean): Promise<void> => {
    if (state.step !== 'kept') return;
    const change = isTakenBack ? takeBackKept : bringKeptAgain;
    await change(records, state.kept.ids).then(
      () => setState({ ...state, isTakenBack, fault: null }),
      (error: unknown) => setState({ ...state, fault: messageOf(error) }),
    );
  };

  return {
    state,
    choose: (files) => void look(files),
    keep: () => state.step === 'found' && void keep(state.found),
    stop() {
      under.current.abort();
      if (state.step === 'reading') setState(CHOOSE);
    },
    again: () => setState(CHOOSE),
    undo: () => void setTakenBack(true),
    redo: () => void setTakenBack(false),
  };
}
