import { useState } from 'preact/hooks';
import { dayOf, type When } from '../../lib/model/when';
import { correctStrings } from '../strings/strings';

/** Saying when a claim was said. */
export interface CorrectDateProps {
  /** When it is taken to be said; null where the article does not say. */
  said: When | null;
  /** An ISO day, month or year as it was typed, not checked; null where the article does not say. */
  onDate(date: string | null): void;
}

/** A field for a day, a month or a year. */
export function CorrectDate({ said, onDate }: CorrectDateProps) {
  const now = said ? dayOf(said) : '';
  const [date, write] = useState(now);
  const typed = date.trim();
  return (
    <form
      class="correct-date"
      onSubmit={(event) => {
        event.preventDefault();
        onDate(typed === '' ? null : typed);
      }}
    >
      <label>
        {correctStrings.when} <span class="quiet">{correctStrings.whenHint}</span>
        <input type="text" value={date} onInput={({ currentTarget }) => write(currentTarget.value)} />
      </label>
      <button type="submit" class="small" disabled={typed === now}>
        {correctStrings.correctDate}
      </button>
    </form>
  );
}
