import type { VersionFixture } from './fixtures';
import { version1Fixture } from './version-1';

/** Rows as version 2 wrote them: those of version 1, and none kept by reading yet. Released with it: never edited. */
export const version2Fixture: VersionFixture = {
  number: 2,
  stores: { ...version1Fixture.stores, kept: 'id, at' },
  rows: { ...version1Fixture.rows, kept: [] },
};
