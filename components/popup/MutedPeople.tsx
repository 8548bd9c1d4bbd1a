import type { MutedPerson } from '../../lib/own-pages/muted-people';
import { popupStrings } from '../strings/strings';

/** Those who are switched off. */
export interface MutedPeopleProps {
  muted: readonly MutedPerson[];
  /** Mark this person again. */
  onUnmute(key: string): void;
}

/** People who are not marked, each with the way back; nothing when there are none. */
export function MutedPeople({ muted, onUnmute }: MutedPeopleProps) {
  if (muted.length === 0) return null;
  return (
    <details class="muted">
      <summary>{popupStrings.muted(muted.length)}</summary>
      <ul>
        {muted.map(({ key, name }) => (
          <li key={key}>
            <span>{name}</span>
            <button type="button" class="small" aria-label={popupStrings.unmuteOf(name)} onClick={() => onUnmute(key)}>
              {popupStrings.unmute}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
