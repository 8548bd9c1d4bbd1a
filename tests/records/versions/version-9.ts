import type { VersionFixture } from './fixtures';
import { version8Fixture } from './version-8';

/** Rows as version 9 left them: those of version 8, and none set apart yet. Released with it: never edited. */
export const version9Fixture: VersionFixture = {
  number: 9,
  stores: { ...version8Fixture.stores, damaged: 'id' },
  rows: { ...version8Fixture.rows, damaged: [] },
};
