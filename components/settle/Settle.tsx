import type { CardView } from '../../lib/in-page/card-subject';
import { HoverCard } from '../card/HoverCard';
import { settleStrings } from '../strings/strings';
import { State } from '../words/State';

/** What the window shows. */
export interface SettleProps {
  /** Null before the page has answered; a text is why nothing can be settled. */
  view: CardView | string | null;
}

/** The window in which the reader settles who somebody is: the card, with all that changes the library. */
export function Settle({ view }: SettleProps) {
  return (
    <main class="settle">
      <h1>{settleStrings.title}</h1>
      {view === null && <State text={settleStrings.loading} tone="busy" />}
      {typeof view === 'string' && <State text={view} tone="alert" />}
      {view !== null && typeof view !== 'string' && <HoverCard {...view} />}
    </main>
  );
}
