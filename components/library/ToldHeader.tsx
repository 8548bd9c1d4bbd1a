import type { PackHeader } from '../../lib/model/pack';
import { installStrings } from '../strings/install-strings';
import { packStrings } from '../strings/library-strings';
import { PackFacts } from './PackFacts';

/** What a file says of itself. */
export interface ToldHeaderProps {
  header: PackHeader;
}

/** The header of a pack of ours, to be read before it is installed. */
export function ToldHeader({ header }: ToldHeaderProps) {
  const name = (
    <>
      <dt>{installStrings.name}</dt>
      <dd>
        {header.name} ({packStrings.kinds[header.kind].toLowerCase()})
      </dd>
    </>
  );
  return (
    <>
      <p class="quiet">{installStrings.told}</p>
      <PackFacts header={header} before={name}>
        <dt>{packStrings.version}</dt>
        <dd>{header.version}</dd>
      </PackFacts>
    </>
  );
}
