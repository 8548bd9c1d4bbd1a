import type { Source } from '../../lib/model/statement';
import { panelStrings } from '../strings/strings';
import { formatWhen } from '../words/format-when';
import { WebLink } from '../words/WebLink';

/** Further sources of one statement. */
export interface AlsoInProps {
  /** Not empty. */
  sources: readonly Source[];
}

/** How many other sources have the same words, and which they are when asked. */
export function AlsoIn({ sources }: AlsoInProps) {
  return (
    <details class="more-of">
      <summary>{panelStrings.otherSources(sources.length)}</summary>
      <ul>
        {sources.map(({ id, title, outlet, address, published, licence }) => (
          <li key={id}>
            <WebLink address={address}>{title}</WebLink>
            {[outlet !== title && outlet, published && formatWhen(published), licence && panelStrings.licence(licence)]
              .filter(Boolean)
              .map((part) => ` · ${part}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
