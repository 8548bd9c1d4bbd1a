import { reading } from './access';
import { FILE_VERSION } from './file-upgrades';
import type { RecordsFile } from './records-file';
import { type StampedRecords, stampedFrom } from './rows';
import { RECORD_TABLES, type RecordsDatabase, type RecordTable, type Rows, tableOf } from './schema';
import { READER } from './settings';
import { settingsToFile } from './settings-in-file';

async function recordsOf<Name extends RecordTable>(
  records: RecordsDatabase,
  name: Name,
): Promise<StampedRecords[Name][]> {
  const rows = await tableOf(records, name).toArray();
  return rows.map((row) => asItTravels(name, row));
}

/** A row so damaged that it cannot be made ready goes as it stands: who imports it is told. */
function asItTravels<Name extends RecordTable>(name: Name, row: Rows[Name]): StampedRecords[Name] {
  try {
    return stampedFrom[name](row);
  } catch {
    return row as unknown as StampedRecords[Name];
  }
}

/**
 * Everything in the library as one plain value, tombstones too, each table in order of ids: what `importRecords` reads.
 *
 * @returns ready for `JSON.stringify`; taken in one moment, whatever is written meanwhile
 */
export async function exportRecords(records: RecordsDatabase): Promise<RecordsFile> {
  return reading(records, [...RECORD_TABLES, 'settings'], async () => {
    const settings = await records.settings.get(READER);
    return {
      format: 'aforesaid-shelf',
      version: FILE_VERSION,
      exported: new Date().toISOString(),
      people: await recordsOf(records, 'people'),
      identities: await recordsOf(records, 'identities'),
      sources: await recordsOf(records, 'sources'),
      statements: await recordsOf(records, 'statements'),
      notes: await recordsOf(records, 'notes'),
      corrections: await recordsOf(records, 'corrections'),
      pairs: await recordsOf(records, 'pairs'),
      ...(settings ? { settings: settingsToFile(settings) } : {}),
    };
  });
}
