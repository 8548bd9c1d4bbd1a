import type { Transaction } from 'dexie';
import { version1 } from './version-1';
import { version2 } from './version-2';
import { version3 } from './version-3';
import { version4 } from './version-4';
import { version5 } from './version-5';
import { version6 } from './version-6';
import { version7 } from './version-7';
import { version8 } from './version-8';
import { version9 } from './version-9';

/** One released state of the records, and the way to it from the one before. */
export interface RecordsVersion {
  /** 1, 2, 3 …, without gaps. */
  number: number;
  /** All tables with primary key and indexes, in Dexie's notation; null takes a table away. */
  stores: Record<string, string | null>;
  /** Rewrites the rows of the version before, inside the upgrade's transaction; null when they may stay. */
  upgrade: ((transaction: Transaction) => Promise<void>) | null;
}

/**
 * Every version ever released, oldest first. A released one is never edited. A new one is a file `version-N.ts`
 * here, an entry at the end of this list, and `tests/records/versions/version-N.ts` with rows before and after.
 */
export const VERSIONS: readonly RecordsVersion[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
  version9,
];
