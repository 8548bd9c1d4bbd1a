import type { Room } from '../../lib/own-pages/use-room';
import type { Updates } from '../../lib/own-pages/use-updates';
import type { RecordsByOrigin } from '../../lib/records/records-by-origin';
import type { InstalledPack } from '../../lib/volumes/schema';
import { rowsOf } from '../strings/library-strings';
import { sumStrings } from '../strings/sources-strings';
import { formatBytes } from '../words/format-bytes';
import { inList } from '../words/in-list';

/** All that is in the library, as one sum. */
export interface LibrarySumProps {
  packs: readonly InstalledPack[];
  /** What is not in packs; null until it is known. */
  records: RecordsByOrigin | null;
  /** Null where the browser does not tell. */
  room: Room | null;
  updates: Updates;
}

/** How many rows of each kind the packs have, in words; empty without packs. */
function rowsIn(packs: readonly InstalledPack[]): string {
  const kinds = (['people', 'statements', 'checks'] as const).flatMap((kind) => {
    const rows = packs.filter(({ header }) => header.kind === kind).reduce((sum, pack) => sum + pack.rows, 0);
    return rows > 0 ? [rowsOf[kind](rows)] : [];
  });
  return inList(kinds);
}

/** How much was kept, of how many sites, in words. */
function byReading({ sites }: RecordsByOrigin): string {
  const statements = rowsOf.statements(sites.reduce((sum, site) => sum + site.statements, 0));
  return sites.length > 0 ? sumStrings.fromSites(statements, sites.length) : statements;
}

/** What is in all packs together, what came by reading, the room it takes, and the way to fetch all anew. */
export function LibrarySum({ packs, records, room, updates }: LibrarySumProps) {
  const bytes = packs.reduce((sum, pack) => sum + pack.bytes, 0);
  return (
    <div class="sum">
      <dl class="facts">
        {packs.length > 0 && (
          <>
            <dt>{sumStrings.inPacks}</dt>
            <dd>
              {rowsIn(packs)} · {formatBytes(bytes)}
            </dd>
          </>
        )}
        {records && (
          <>
            <dt>{sumStrings.byReading}</dt>
            <dd>{byReading(records)}</dd>
          </>
        )}
        {room && (
          <>
            <dt>{sumStrings.room}</dt>
            <dd>{sumStrings.roomIs(formatBytes(room.used), formatBytes(room.left))}</dd>
          </>
        )}
      </dl>
      {updates.count > 0 && <UpdateAll updates={updates} />}
    </div>
  );
}

function UpdateAll({
  updates: { count, hosts, progress, failed, unchanged, start, cancel },
}: Pick<LibrarySumProps, 'updates'>) {
  return (
    <>
      {progress ? (
        <>
          <p role="status">{sumStrings.fetching(progress.name, progress.at, progress.of)}</p>
          <progress max={progress.of} value={progress.at - 1} aria-label={sumStrings.progress} />
        </>
      ) : (
        <p class="quiet">{sumStrings.asks(count, inList(hosts))}</p>
      )}
      <div class="actions">
        <button type="button" class="small" onClick={progress ? cancel : start}>
          {progress ? sumStrings.cancel : sumStrings.updateAll}
        </button>
      </div>
      {unchanged > 0 && <p role="status">{sumStrings.unchanged(unchanged)}</p>}
      {failed.length > 0 && (
        <div role="alert">
          <p>{sumStrings.notUpdated}</p>
          <ul class="fault">
            {failed.map(({ name, message }) => (
              <li key={name}>{[name, message].filter(Boolean).join(': ')}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
