import type { PackHeader } from '../model/pack';
import type { Source } from '../model/statement';
import { inTransaction } from '../records/access';
import type { InstalledPack, Packs } from './schema';

const SCHEME = 'pack:';

/** What a row says of its own source. */
interface RowSource {
  source: string | null;
  licence: string | null;
}

/**
 * The id of a source in a pack: `pack:ID`, and what the row says of its own source behind a question mark. All of it is
 * in the id, so that sources need no table.
 */
export function packSourceId(pack: PackHeader['id'], { source, licence }: RowSource): string {
  const own = new URLSearchParams();
  if (source !== null) own.set('source', source);
  if (licence !== null) own.set('licence', licence);
  return own.size === 0 ? SCHEME + pack : `${SCHEME}${pack}?${own}`;
}

/** Whether a source id is of a pack; others are of the reader's own records. */
export const isPackSource = (id: string): boolean => id.startsWith(SCHEME);

/** The pack that a source id names; null when it is no pack's. */
function packOfSource(id: string): string | null {
  return isPackSource(id) ? (id.slice(SCHEME.length).split('?')[0] ?? null) : null;
}

function sourceFrom(id: string, { header, installed }: InstalledPack): Source {
  const own = new URLSearchParams(id.slice(id.indexOf('?') + 1));
  const row = id.includes('?') ? own : new URLSearchParams();
  const detail = row.get('source');
  return {
    id,
    title: detail === null ? header.name : `${header.name}: ${detail}`,
    outlet: header.source.title,
    address: header.source.address,
    published: null,
    retrieved: installed,
    licence: row.get('licence') ?? header.licence,
    changed: 0,
    deleted: false,
  };
}

/** The sources with these ids, by id; other than packs' and of packs no longer installed are missing from the map. */
export async function packedSourcesByIds(packs: Packs, ids: readonly string[]): Promise<Map<string, Source>> {
  const wanted = [...new Set(ids)].flatMap((id) => {
    const pack = packOfSource(id);
    return pack === null ? [] : [{ id, pack }];
  });
  if (wanted.length === 0) return new Map();
  const names = [...new Set(wanted.map(({ pack }) => pack))];
  const rows = await inTransaction(packs, 'r', ['packs'], () => packs.packs.bulkGet(names));
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return new Map(
    wanted.flatMap(({ id, pack }) => {
      const row = byId.get(pack);
      return row ? [[id, sourceFrom(id, row)] as const] : [];
    }),
  );
}
