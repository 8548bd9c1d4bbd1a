import { useState } from 'preact/hooks';
import { SURE_FROM } from '../../lib/model/claim';
import type { Reading } from '../../lib/model/reading';
import { panelStrings } from '../strings';
import { ClaimItem } from './ClaimItem';

/** What the article reports. */
export interface ClaimListProps {
  reading: Reading;
  onReveal(kind: 'claim', index: number): void;
}

/**
 * The claims of the page in reading order, each with the earlier statements recalled for it. Those that detection is
 * not sure of, and that nothing was recalled for, come when they are asked for.
 */
export function ClaimList({ reading, onReveal }: ClaimListProps) {
  const [onlyEarlier, setOnlyEarlier] = useState(false);
  const [withUnsure, setWithUnsure] = useState(false);
  const rows = rowsOf(reading);
  const sure = rows.filter((row) => row.isSure);
  const some = rows.some(({ recalled }) => recalled.length > 0);
  const listed = withUnsure ? rows : sure;
  const shown = onlyEarlier ? listed.filter(({ recalled }) => recalled.length > 0) : listed;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{panelStrings.claims}</h2>
      {rows.length === 0 && <p class="quiet">{panelStrings.noClaims}</p>}
      {rows.length > 0 && sure.length === 0 && <p class="quiet">{panelStrings.noSureClaims}</p>}
      {sure.length > 0 && !some && <p class="quiet">{panelStrings.noneEarlier}</p>}
      {some && <Choice label={panelStrings.onlyEarlier} on={onlyEarlier} onChange={setOnlyEarlier} />}
      <ol class="claims">
        {shown.map(({ claim, index, recalled }) => (
          <ClaimItem
            key={claim.id}
            article={reading.article}
            claim={claim}
            speaker={speakerOf(reading, claim.speaker)}
            recalled={recalled}
            onReveal={() => onReveal('claim', index)}
          />
        ))}
      </ol>
      {rows.length > sure.length && (
        <Choice label={panelStrings.lessCertain(rows.length - sure.length)} on={withUnsure} onChange={setWithUnsure} />
      )}
    </section>
  );
}

/** A box to tick. */
function Choice({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

function rowsOf({ claims, recalls }: Reading) {
  const recalledFor = new Map(recalls.map(({ claim, statements }) => [claim, statements]));
  return claims.map((claim, index) => {
    const recalled = recalledFor.get(claim.id) ?? [];
    return { claim, index, recalled, isSure: claim.confidence >= SURE_FROM || recalled.length > 0 };
  });
}

function speakerOf(reading: Reading, speaker: Reading['claims'][number]['speaker']): string | null {
  if (speaker.kind === 'unclear') return null;
  if (speaker.kind === 'source') return speaker.text;
  return reading.entities.find(({ id }) => id === speaker.entity)?.name ?? speaker.text;
}
