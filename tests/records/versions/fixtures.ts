import { Dexie } from 'dexie';
import { version1Fixture } from './version-1';
import { version2Fixture } from './version-2';
import { version3Fixture } from './version-3';
import { version4Fixture } from './version-4';
import { version5Fixture } from './version-5';
import { version6Fixture } from './version-6';
import { version7Fixture } from './version-7';
import { version8Fixture } from './version-8';
import { version9Fixture } from './version-9';

/**
 * The records as one version left them. Opened with the next version's code they must become exactly the next
 * fixture: `rows` of version N are what comes before N + 1, and what comes after N.
 */
export interface VersionFixture {
  number: number;
  /** Tables and indexes as released, written out again here so that an edit of the released file is noticed. */
  stores: Record<string, string>;
  /** By table, in order of ids, as the database gives them. */
  rows: Record<string, ({ id: string } & Record<string, unknown>)[]>;
}

/** One for each released version, oldest first. */
export const FIXTURES: readonly VersionFixture[] = [
  version1Fixture,
  version2Fixture,
  version3Fixture,
  version4Fixture,
  version5Fixture,
  version6Fixture,
  version7Fixture,
  version8Fixture,
  version9Fixture,
];

/** Makes a database as that version's code would have left it, without any of today's code. */
export async function makeOldRecords(name: string, { number, stores, rows }: VersionFixture): Promise<void> {
  const old = new Dexie(name);
  old.version(number).stores(stores);
  await old.open();
  for (const [table, records] of Object.entries(rows)) await old.table(table).bulkAdd(records);
  old.close();
}
