import type { InstalledPack } from '../../lib/volumes/schema';
import { creditStrings } from '../strings/library-strings';
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
                <bdi>{header.licence}</bdi> · {creditStrings.asOf(textWhen(header.asOf))}
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
      {ships !== null && <Ships text={ships} />}
    </>
  );
}

/**
 * Our credits, a block at a time: headings in capitals, else who it is and, in the lines below, what and under which
 * terms.
 */
function Ships({ text }: { text: string }) {
  const [, ...blocks] = text.split(/\n\n+/);
  return (
    <div class="credits-text">
      {blocks.map((block) => {
        const [first = '', ...rest] = block.split('\n');
        if (rest.length === 0 && first === first.toUpperCase()) return <h4 key={block}>{first}</h4>;
        return (
          <p key={block}>
            {first}
            {rest.length > 0 && <span class="quiet"> {rest.map((line) => line.trim()).join(' ')}</span>}
          </p>
        );
      })}
    </div>
  );
}
