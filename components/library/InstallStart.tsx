import { useState } from 'preact/hooks';
import type { InstallState } from '../../lib/own-pages/install-state';
import { installStrings } from '../strings/install-strings';
import { FileButton } from './FileButton';

/** The beginning: a file or an address. */
export interface InstallStartProps {
  state: Extract<InstallState, { step: 'choose' }>;
  onFile(file: File): void;
  /** Called straight in the click. */
  onFetch(address: string): void;
  /** As {@link onFetch}, and the browser is to be asked for access to the address's site. */
  onAllow(address: string): void;
  onGiveUp(): void;
}

/** What a file dialog offers first; others can be chosen all the same. */
const ACCEPT = '.ndjson,.jsonl,.json,.csv,.tsv,.txt,.vtt,.srt,.gz,.tar,.tgz';

/** A file to choose or to drop, or an address to fetch it from. */
export function InstallStart({ state, onFile, onFetch, onAllow, onGiveUp }: InstallStartProps) {
  const [address, setAddress] = useState(state.address);
  const { replaces, fault } = state;
  return (
    <>
      {replaces && <p class="quiet">{installStrings.updateHint}</p>}
      <div class="choices">
        <FileButton label={installStrings.choose} name={installStrings.file} accept={ACCEPT} onFile={onFile} />
        <span class="quiet">{installStrings.drop}</span>
      </div>
      <form
        class="address"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim()) onFetch(address.trim());
        }}
      >
        <label for="pack-address">{installStrings.address}</label>
        <div class="row">
          <input
            id="pack-address"
            type="url"
            autocomplete="off"
            spellcheck={false}
            placeholder={installStrings.addressHint}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <button type="submit">{installStrings.fetch}</button>
        </div>
        <p class="quiet">{installStrings.nothingBefore}</p>
      </form>
      {fault && (
        <div role="alert">
          <p class="fault">{fault.message}</p>
        </div>
      )}
      {fault?.host && (
        <div class="actions">
          <button type="button" onClick={() => onAllow(address.trim())}>
            {installStrings.allow(fault.host)}
          </button>
          <p class="quiet">{installStrings.allowHint}</p>
        </div>
      )}
      {replaces && (
        <div class="actions">
          <button type="button" onClick={onGiveUp}>
            {installStrings.cancel}
          </button>
        </div>
      )}
    </>
  );
}
