import type { VersionFixture } from './fixtures';
import { version6Fixture } from './version-6';

/** Rows as version 7 left them: those of version 6, and no import to undo yet. Released with it: never edited. */
export const version7Fixture: VersionFixture = {
  number: 7,
  stores: { ...version6Fixture.stores, undo: 'id' },
  rows: { ...version6Fixture.rows, undo: [] },
};
