import { reading } from './access';
import { FILE_VERSION } from './file-upgrades';
import { type StampedRecords, stampedFrom } from './rows';
import { RECORD_TABLES, type RecordTable, type Shelves, tableOf } from './schema';
import { READER } from './settings';
import { settingsToFile } from './settings-in-file';
import type { ShelfFile } from './shelf-file';

async function recordsOf<Name extends RecordTable>(shelves: Shelves, name: Name): Promise<StampedRecords[Name][]> {
  const rows = await tableOf(shelves, name).toArray();
  return rows.map(stampedFrom[name]);
}

/**
 * Everything on the shelves as one plain value, tombstones too, each table in order of ids: what `importShelf` reads.
 *
 * @returns ready for `JSON.stringify`; taken in one moment, whatever is written meanwhile
 */
export async function exportShelf(shelves: Shelves): Promise<ShelfFile> {
  return reading(shelves, [...RECORD_TABLES, 'settings'], async () => {
    const settings = await shelves.settings.get(READER);
    return {
      format: 'aforesaid-shelf',
      version: FILE_VERSION,
      exported: new Date().toISOString(),
      people: await recordsOf(shelves, 'people'),
      identities: await recordsOf(shelves, 'identities'),
      sources: await recordsOf(shelves, 'sources'),
      statements: await recordsOf(shelves, 'statements'),
      notes: await recordsOf(shelves, 'notes'),
      corrections: await recordsOf(shelves, 'corrections'),
      ...(settings ? { settings: settingsToFile(settings) } : {}),
    };
  });
}
