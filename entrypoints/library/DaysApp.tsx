import { useEffect, useState } from 'preact/hooks';
import { DaysForm } from '@/components/library/DaysForm';
import { dayHere } from '@/lib/model/when';
import { daysHere } from '@/lib/own-pages/fetch-days';
import { useLive } from '@/lib/own-pages/use-live';
import { UK_HOUSES, type UkDays, type UkHouse } from '@/lib/packs/uk-days';
import type { Packs } from '@/lib/volumes/schema';

const NONE: UkDays[] = [];

/** What the choice of days is wired to. */
export interface DaysAppProps {
  packs: Packs;
  onFetch(days: UkDays): void;
}

/** The house that the address leads to; null for any other and none. */
function ledTo(): UkHouse | null {
  const led = new URLSearchParams(location.search).get('house');
  return led !== null && Object.hasOwn(UK_HOUSES, led) ? (led as UkHouse) : null;
}

/** Takes the house out of the address: whoever comes back to the choice later was not led there. */
function forgetHouse(): void {
  const address = new URL(location.href);
  address.searchParams.delete('house');
  history.replaceState(history.state, '', address);
}

/** The choice of days with what is here. */
export function DaysApp({ packs, onFetch }: DaysAppProps) {
  const here = useLive(() => daysHere(packs), [packs]);
  const today = dayHere(Date.now());
  const [house] = useState(ledTo);
  useEffect(forgetHouse, []);
  return (
    <DaysForm
      here={here.status === 'ready' ? here.value : NONE}
      today={today}
      first={house ?? undefined}
      isLedTo={house !== null}
      onFetch={onFetch}
    />
  );
}
