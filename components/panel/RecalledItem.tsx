import type { ComponentChildren } from 'preact';
import type { RecalledStatement } from '../../lib/model/recall';
import { panelStrings } from '../strings/strings';
import { CopyCitation } from '../words/CopyCitation';
import { Provenance } from '../words/Provenance';
import { Words } from '../words/Words';
import { AlsoIn } from './AlsoIn';
import { FoundBy } from './FoundBy';
import { LicenceTerms } from './LicenceTerms';

/** One recalled statement. */
export interface RecalledItemProps {
  found: RecalledStatement;
  /** Who said it, as the source names them. */
  speaker: string;
  /** Whether the list is of several people, so that the name stands over the words. */
  isNamed?: boolean;
  /** What stands under it: the claim side by side with it. */
  children?: ComponentChildren;
}

/** A statement with its source, where else the same words stand, and what it was found by; a list item. */
export function RecalledItem({ found, speaker, isNamed = false, children }: RecalledItemProps) {
  const { statement, source, alsoIn } = found;
  return (
    <li class="statement">
      {isNamed && <p class="said-by">{speaker}</p>}
      <Words statement={statement} speaker={isNamed ? undefined : speaker} />
      <Provenance statement={statement} source={source} />
      {found.isDoubted && <p class="quiet">{panelStrings.doubted}</p>}
      <LicenceTerms licence={source.licence} />
      {alsoIn.length > 0 && <AlsoIn sources={alsoIn} />}
      <FoundBy score={found} />
      <CopyCitation statement={statement} source={source} speaker={speaker} />
      {children}
    </li>
  );
}
