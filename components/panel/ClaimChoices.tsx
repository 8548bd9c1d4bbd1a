import type { ClaimGives } from '../../lib/model/claim';
import { panelStrings } from '../strings/strings';
import { GIVES_LABELS } from '../strings/why-strings';
import type { ClaimChoice } from './claim-rows';

/** What can be chosen. */
export interface ClaimChoicesProps {
  choice: ClaimChoice;
  /** Whether there is an order of worth at all. */
  hasWorth: boolean;
  /** Whether the claims stand by speaker now; null where there is nothing to group. */
  isBySpeaker: boolean | null;
  /** What the listed claims give, with how many do. */
  given: readonly [ClaimGives, number][];
  onChange(choice: ClaimChoice): void;
}

/** Which claims are listed, and in which order. What no claim of the page has is not offered. */
export function ClaimChoices({ choice, hasWorth, isBySpeaker, given, onChange }: ClaimChoicesProps) {
  return (
    <div class="claim-choices">
      {isBySpeaker !== null && (
        <TickBox
          label={panelStrings.bySpeaker}
          on={isBySpeaker}
          onChange={(bySpeaker) => onChange({ ...choice, bySpeaker })}
        />
      )}
      {hasWorth && (
        <TickBox
          label={panelStrings.byWorth}
          on={choice.byWorth}
          onChange={(byWorth) => onChange({ ...choice, byWorth })}
        />
      )}
      {choice.byWorth && <p class="quiet">{panelStrings.byWorthHint}</p>}
      {given.length > 0 && (
        <fieldset>
          <legend class="quiet">{panelStrings.onlyGiving}</legend>
          {given.map(([gives, count]) => (
            <button
              key={gives}
              type="button"
              class="small"
              aria-pressed={choice.gives === gives}
              onClick={() => onChange({ ...choice, gives: choice.gives === gives ? null : gives })}
            >
              {panelStrings.giving(GIVES_LABELS[gives], count)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** A box to tick. */
export function TickBox({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
