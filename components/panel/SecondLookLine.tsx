import type { SecondLook } from '../../lib/own-pages/use-second-look';
import { panelStrings } from '../strings/strings';
import { TickBox } from './ClaimChoices';

/** Whether the browser's own language model looks a second time, and how far it is. */
export function SecondLookLine({ isOn, fetched, looking, failed, onChoose, onStop }: SecondLook) {
  return (
    <div class="second-look">
      <TickBox label={panelStrings.secondLook} on={isOn} onChange={onChoose} />
      {isOn || <p class="quiet">{panelStrings.secondLookHint}</p>}
      {fetched !== null && (
        <p class="quiet" role="status">
          {panelStrings.fetchingModel(fetched)}{' '}
          <button type="button" class="small" onClick={onStop}>
            {panelStrings.stopFetching}
          </button>
        </p>
      )}
      {looking && <p class="quiet">{panelStrings.lookingTwice(looking.done, looking.of)}</p>}
      {failed !== null && <p role="alert">{panelStrings.secondLookFailed(failed)}</p>}
    </div>
  );
}
