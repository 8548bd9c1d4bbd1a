import type { PackHeader } from '../../lib/model/pack';
import { installStrings, packStrings } from '../library-strings';
import { textWhen } from '../words/text-when';
import { WebLink } from '../words/WebLink';

/** What a file says of itself. */
export interface ToldHeaderProps {
  header: PackHeader;
}

/** The header of a pack of ours, to be read before it is installed. */
export function ToldHeader({ header }: ToldHeaderProps) {
  return (
    <>
      <p class="quiet">{installStrings.told}</p>
      <dl class="facts">
        <dt>{installStrings.name}</dt>
        <dd>
          {header.name} ({packStrings.kinds[header.kind].toLowerCase()})
        </dd>
        <dt>{packStrings.licence}</dt>
        <dd>{header.licence}</dd>
        <dt>{packStrings.source}</dt>
        <dd>
          <WebLink address={header.source.address}>{header.source.title}</WebLink>
        </dd>
        <dt>{packStrings.asOf}</dt>
        <dd>{textWhen(header.asOf)}</dd>
        <dt>{packStrings.version}</dt>
        <dd>{header.version}</dd>
      </dl>
    </>
  );
}
