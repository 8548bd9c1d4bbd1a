import type { VersionFixture } from './fixtures';
import { version5Fixture } from './version-5';

/** Rows as version 6 left them: those of version 5, and no pairs yet. Released with it: never edited. */
export const version6Fixture: VersionFixture = {
  number: 6,
  stores: { ...version5Fixture.stores, pairs: 'id, person, created, seq' },
  rows: { ...version5Fixture.rows, pairs: [] },
};
