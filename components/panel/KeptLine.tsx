import { useState } from 'preact/hooks';
import type { KeptOfPage } from '../../lib/own-pages/kept-of-page';
import { keepStrings } from '../strings/strings';

/** What of this article is in the library, and the way out again. */
export interface KeptLineProps {
  kept: KeptOfPage;
  /** Each resolves to null when it is done, else to what went wrong. `Statement.id`. */
  onTakeBack(ids: string[]): Promise<string | null>;
  onBringAgain(ids: string[]): Promise<string | null>;
}

/** One line: what was kept of this article, undone with one click; what was taken back; which bound is reached. */
export function KeptLine({ kept: { statements, people, reached }, onTakeBack, onBringAgain }: KeptLineProps) {
  const [taken, setTaken] = useState<string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const takeBack = async () => {
    const ids = statements.map(({ id }) => id);
    const failed = await onTakeBack(ids);
    setFault(failed);
    if (failed === null) setTaken(ids);
  };
  const bringAgain = async () => {
    const failed = await onBringAgain(taken);
    setFault(failed);
    if (failed === null) setTaken([]);
  };
  const isEmpty = statements.length === 0;
  return (
    <div class="kept-line quiet" role="status">
      {!isEmpty && (
        <p>
          {keepStrings.keptHere(statements.length, people)}{' '}
          <button type="button" class="small" onClick={() => void takeBack()}>
            {keepStrings.undo}
          </button>
        </p>
      )}
      {isEmpty && taken.length > 0 && (
        <p>
          {keepStrings.taken(taken.length)}{' '}
          <button type="button" class="small" onClick={() => void bringAgain()}>
            {keepStrings.again}
          </button>
        </p>
      )}
      {reached && (
        <p>
          {keepStrings.reached[reached]}{' '}
          <a href="/library.html#kept" target="_blank" rel="noreferrer noopener">
            {keepStrings.bounds}
          </a>
        </p>
      )}
      {fault && <p role="alert">{fault}</p>}
    </div>
  );
}
