import type { InstalledPack } from '../../lib/store/packs/schema';
import { creditStrings } from '../library-strings';
import { textWhen } from '../words/text-when';
import { WebLink } from '../words/WebLink';

/** Who made what is here. */
export interface CreditsSectionProps {
  packs: readonly InstalledPack[];
  /** The text of our own credits; null until it is here. */
  ships: string | null;
}

/** Licences and sources of what is installed, and of what ships. */
export function CreditsSection({ packs, ships }: CreditsSectionProps) {
  return (
    <>
      <h3>{creditStrings.packs}</h3>
      {packs.length === 0 ? (
        <p class="empty">{creditStrings.noPacks}</p>
      ) : (
        <ul class="credit-list">
          {packs.map(({ id, header }) => (
            <li key={id}>
              <p>
                {header.name}. <WebLink address={header.source.address}>{header.source.title}</WebLink>
              </p>
              <p class="quiet">
                {header.licence} · as of {textWhen(header.asOf)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <h3>{creditStrings.ships}</h3>
      <p>
        <a href="/credits.txt" target="_blank" rel="noreferrer noopener">
          {creditStrings.openFile}
        </a>
      </p>
      {ships !== null && <pre class="credits-text">{ships}</pre>}
    </>
  );
}
