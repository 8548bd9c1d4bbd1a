import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dayAfter, UK_HOUSES, type UkDays, type UkHouse, wantedDays } from '../../lib/packs/uk-days';
import { daysStrings } from '../strings/days-strings';
import { textWhen } from '../words/text-when';

/** Choosing days of the UK Parliament. */
export interface DaysFormProps {
  /** Days that are here. */
  here: readonly UkDays[];
  /** ISO day. */
  today: string;
  /** Which house is proposed first. */
  first?: UkHouse | undefined;
  /** Whether the reader was led here, from an offer elsewhere: then it is shown and has the focus. */
  isLedTo?: boolean;
  /** Called straight in the click. */
  onFetch(days: UkDays): void;
}

/** So many days back are proposed where none is here. */
const FIRST = 7;

/** The last day of a house that is here; null where none is. */
function lastHere(here: readonly UkDays[], house: UkHouse): string | null {
  const ends = here.filter((each) => each.house === house).map(({ to }) => to);
  return ends.sort().at(-1) ?? null;
}

/** From day to day: how many days would be asked for, and how much that is, before anything is. */
export function DaysForm({ here, today, first = 'commons', isLedTo = false, onFetch }: DaysFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // Whoever was led to it sees it, though it is one of many.
  useEffect(() => {
    if (isLedTo) form.current?.querySelector('select')?.focus();
  }, [isLedTo]);
  const [house, setHouse] = useState<UkHouse>(first);
  const [chosen, setChosen] = useState<{ from: string; to: string } | null>(null);
  const last = lastHere(here, house);
  const proposed = { from: last && last < today ? dayAfter(last) : dayAfter(today, -FIRST), to: today };
  const days = { house, ...(chosen ?? proposed) };
  const all = wantedDays(days, []).length;
  const wanted = wantedDays(days, here).length;
  const day = (name: 'from' | 'to') => (
    <p class="field">
      <label for={`${id}-${name}`}>{daysStrings[name]}</label>
      <input
        id={`${id}-${name}`}
        type="date"
        max={today}
        value={days[name]}
        onInput={(event) => setChosen({ from: days.from, to: days.to, [name]: event.currentTarget.value })}
      />
    </p>
  );
  return (
    <form
      class="days"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onFetch(days);
      }}
    >
      <p class="field">
        <label for={`${id}-house`}>{daysStrings.house}</label>
        <select
          id={`${id}-house`}
          value={house}
          onChange={(event) => {
            setHouse(event.currentTarget.value as UkHouse);
            setChosen(null);
          }}
        >
          {Object.entries(UK_HOUSES).map(([key, { name }]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {day('from')}
      {day('to')}
      <p class="quiet">
        {last && chosen === null && `${daysStrings.since(textWhen(last))} `}
        {daysStrings.wanted(wanted, all - wanted)} {wanted > 0 && daysStrings.asks(wanted)}
      </p>
      <div class="actions">
        <button type="submit" disabled={wanted === 0}>
          {daysStrings.fetch}
        </button>
      </div>
    </form>
  );
}
