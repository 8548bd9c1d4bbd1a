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

/** The choice of days with what is here. */
export function DaysApp({ packs, onFetch }: DaysAppProps) {
  const here = useLive(() => daysHere(packs), [packs]);
  const today = dayHere(Date.now());
  const led = new URLSearchParams(location.search).get('house');
  const house = Object.keys(UK_HOUSES).find((each) => each === led) as UkHouse | undefined;
  return (
    <DaysForm
      here={here.status === 'ready' ? here.value : NONE}
      today={today}
      first={house}
      isLedTo={house !== undefined}
      onFetch={onFetch}
    />
  );
}
