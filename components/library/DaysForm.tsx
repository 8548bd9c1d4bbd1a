import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import {
  dayAfter,
  firstRun,
  UK_FIRST_DAY,
  UK_HOUSES,
  type UkDays,
  type UkHouse,
  wantedDays,
} from '../../lib/packs/uk-days';
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

/** How many of these days are asked for, how many of them by one click, and how many are here. */
function countOf(days: UkDays, here: readonly UkDays[]) {
  const wanted = wantedDays(days, here);
  const now = firstRun(wanted, days.house, here).length;
  return { wanted: wanted.length, now, there: wantedDays(days, []).length - wanted.length };
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
  const shown = chosen ?? proposed;
  // While a year is typed it is any: days to come are not counted.
  const days = { house, from: shown.from, to: shown.to > today ? today : shown.to };
  const { wanted, now, there } = useMemo(() => countOf(days, here), [house, days.from, days.to, here]);
  const day = (name: 'from' | 'to') => (
    <p class="field">
      <label for={`${id}-${name}`}>{daysStrings[name]}</label>
      <input
        id={`${id}-${name}`}
        type="date"
        min={UK_FIRST_DAY}
        max={today}
        value={shown[name]}
        onInput={(event) => setChosen({ ...shown, [name]: event.currentTarget.value })}
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
        {daysStrings.wanted(wanted, there)} {now < wanted && `${daysStrings.firstOnly(now)} `}
        {wanted > 0 && daysStrings.asks(now)}
      </p>
      <div class="actions">
        <button type="submit" disabled={wanted === 0}>
          {daysStrings.fetch}
        </button>
      </div>
    </form>
  );
}
