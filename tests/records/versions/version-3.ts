import type { VersionFixture } from './fixtures';
import { version2Fixture } from './version-2';

/** Rows as version 3 found them: those of version 2, no statement numbered yet. Released with it: never edited. */
export const version3Fixture: VersionFixture = {
  number: 3,
  stores: { ...version2Fixture.stores, statements: 'id, [person+when], number', postings: 'id' },
  rows: { ...version2Fixture.rows, postings: [] },
};
