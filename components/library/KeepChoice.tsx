import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { siteName } from '../../lib/model/site-name';
import type { KeptSoFar } from '../../lib/records/kept-bounds';
import { keptStrings } from '../strings/library-strings';
import { KeptSoFarLine } from '../words/KeptSoFarLine';

/** Whether what is read is kept, and where. */
export interface KeepChoiceProps {
  keep: Settings['keep'];
  hosts: readonly string[];
  onKeep(keep: Settings['keep']): void;
  onHosts(hosts: string[]): void;
  /** How much is kept, with its bounds; null where that is not known. */
  keptSoFar: KeptSoFar | null;
  onBounds(bounds: Partial<Pick<Settings, 'keepPerDay' | 'keepInAll'>>): void;
}

const CHOICES = ['off', 'some', 'everywhere'] as const;

/** The switch for growing by reading, with the sites that were chosen. */
export function KeepChoice({ keep, hosts, onKeep, onHosts, keptSoFar, onBounds }: KeepChoiceProps) {
  return (
    <>
      <fieldset class="keep">
        <legend>{keptStrings.legend}</legend>
        <p>{keptStrings.plain}</p>
        {CHOICES.map((value) => (
          <label key={value} class="choice">
            <input type="radio" name="keep" checked={keep === value} onChange={() => onKeep(value)} />
            <span>
              {keptStrings[value]} <span class="quiet">{keptStrings[`${value}Hint`]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {keep === 'some' && <Sites hosts={hosts} onHosts={onHosts} />}
      {keep !== 'off' && keptSoFar && <Bounds keptSoFar={keptSoFar} onBounds={onBounds} />}
    </>
  );
}

const PER_DAY = [100, 500, 2_000, 10_000];
const IN_ALL = [5_000, 50_000, 200_000, 1_000_000];

function Bounds({ keptSoFar, onBounds }: { keptSoFar: KeptSoFar } & Pick<KeepChoiceProps, 'onBounds'>) {
  const { keepPerDay, keepInAll } = keptSoFar;
  return (
    <div class="bounds">
      <Bound
        label={keptStrings.perDay}
        values={PER_DAY}
        value={keepPerDay}
        onChange={(value) => onBounds({ keepPerDay: value })}
      />
      <Bound
        label={keptStrings.inAll}
        values={IN_ALL}
        value={keepInAll}
        onChange={(value) => onBounds({ keepInAll: value })}
      />
      <KeptSoFarLine {...keptSoFar} />
    </div>
  );
}

interface BoundProps {
  label: string;
  /** Those offered, beside none and the one that is chosen. */
  values: readonly number[];
  value: number | null;
  onChange(value: number | null): void;
}

function Bound({ label, values, value, onChange }: BoundProps) {
  const offered = [...new Set([...values, ...(value === null ? [] : [value])])].sort((a, b) => a - b);
  return (
    <label>
      {label}{' '}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : Number(currentTarget.value))}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {keptStrings.atMost(each)}
          </option>
        ))}
        <option value="">{keptStrings.unbounded}</option>
      </select>
    </label>
  );
}

function Sites({ hosts, onHosts }: Pick<KeepChoiceProps, 'hosts' | 'onHosts'>) {
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = siteName(typed);
    setBad(host === null);
    if (host === null) return;
    onHosts([...hosts.filter((each) => each !== host), host].sort());
    setTyped('');
  };
  return (
    <section class="sites" aria-labelledby="sites">
      <h3 id="sites">{keptStrings.sites}</h3>
      {hosts.length === 0 ? (
        <p class="quiet">{keptStrings.noSites}</p>
      ) : (
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="small"
                aria-label={keptStrings.removeSite(host)}
                onClick={() => onHosts(hosts.filter((each) => each !== host))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={add}>
        <input
          type="text"
          autocomplete="off"
          aria-label={keptStrings.site}
          aria-invalid={isBad || undefined}
          placeholder={keptStrings.siteHint}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{keptStrings.addSite}</button>
      </form>
      {isBad && (
        <p class="fault" role="alert">
          {keptStrings.badSite}
        </p>
      )}
    </section>
  );
}
