import { useState } from 'preact/hooks';
import type { Reading } from '../../lib/model/reading';
import { panelStrings } from '../strings';
import { ClaimItem } from './ClaimItem';

/** What the article reports. */
export interface ClaimListProps {
  reading: Reading;
  onReveal(kind: 'claim', index: number): void;
}

/** The claims of the page in reading order, each with the earlier statements recalled for it. */
export function ClaimList({ reading, onReveal }: ClaimListProps) {
  const [onlyEarlier, setOnlyEarlier] = useState(false);
  const rows = reading.claims.map((claim, index) => ({
    claim,
    index,
    recalled: reading.recalls.find((recall) => recall.claim === claim.id)?.statements ?? [],
  }));
  const some = rows.some(({ recalled }) => recalled.length > 0);
  const shown = onlyEarlier ? rows.filter(({ recalled }) => recalled.length > 0) : rows;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{panelStrings.claims}</h2>
      {rows.length === 0 && <p class="quiet">{panelStrings.noClaims}</p>}
      {rows.length > 0 && !some && <p class="quiet">{panelStrings.noneEarlier}</p>}
      {some && (
        <label class="check">
          <input
            type="checkbox"
            checked={onlyEarlier}
            onChange={(event) => setOnlyEarlier(event.currentTarget.checked)}
          />
          {panelStrings.onlyEarlier}
        </label>
      )}
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
    </section>
  );
}

function speakerOf(reading: Reading, speaker: Reading['claims'][number]['speaker']): string | null {
  if (speaker.kind === 'unclear') return null;
  if (speaker.kind === 'source') return speaker.text;
  return reading.entities.find(({ id }) => id === speaker.entity)?.name ?? speaker.text;
}
