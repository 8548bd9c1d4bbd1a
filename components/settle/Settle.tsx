import { useState } from 'preact/hooks';
import type { CardView } from '../../lib/in-page/card-subject';
import { HoverCard } from '../card/HoverCard';
import { settleStrings } from '../strings/strings';
import { State } from '../words/State';

/** What the window shows. */
export interface SettleProps {
  /** Null before the page has answered; a text is why nothing can be settled. */
  view: CardView | string | null;
  /** The name is no person's. Resolves to null when that is stored, else to what went wrong. */
  onNotAPerson?(): Promise<string | null>;
}

interface NotWhoIsShownProps {
  view: CardView;
  onNotAPerson(): Promise<string | null>;
}

/** That the name means somebody else than the one person shown, or nobody at all. */
function NotWhoIsShown({ view: { subject, content, settling }, onNotAPerson }: NotWhoIsShownProps) {
  const [fault, setFault] = useState<string | null>(null);
  if (content.status !== 'ready') return null;
  const { people, namesakes } = content.value;
  const { name } = subject.entity;
  // Among several the card itself has a button for none of them.
  const isAlone = people.length === 1 && namesakes.length === 0;
  return (
    <div class="not-shown">
      {settling && isAlone && (
        <p>
          <button type="button" class="small" onClick={() => void settling.choose(null).then(setFault)}>
            {settleStrings.notThis}
          </button>{' '}
          <span class="quiet">{settleStrings.notThisHint(name)}</span>
        </p>
      )}
      <p>
        <button type="button" class="small" onClick={() => void onNotAPerson().then(setFault)}>
          {settleStrings.notAPerson}
        </button>{' '}
        <span class="quiet">{settleStrings.notAPersonHint(name)}</span>
      </p>
      <p class="quiet">{settleStrings.undoHint}</p>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** The window in which the reader settles who somebody is: the card, with all that changes the library. */
export function Settle({ view, onNotAPerson }: SettleProps) {
  return (
    <main class="settle">
      <h1>{settleStrings.title}</h1>
      {view === null && <State text={settleStrings.loading} tone="busy" />}
      {typeof view === 'string' && <State text={view} tone="alert" />}
      {view !== null && typeof view !== 'string' && (
        <>
          <HoverCard {...view} />
          {onNotAPerson && <NotWhoIsShown view={view} onNotAPerson={onNotAPerson} />}
        </>
      )}
    </main>
  );
}
