import type { VersionFixture } from './fixtures';
import { version3Fixture } from './version-3';

/** Rows as version 4 found them: those of version 3, none stamped or numbered yet. Released with it: never edited. */
export const version4Fixture: VersionFixture = {
  number: 4,
  stores: {
    ...version3Fixture.stores,
    people: 'id, *nameKeys, seq',
    identities: 'id, person, scheme, seq',
    statements: 'id, [person+when], number, seq',
    sources: 'id, seq',
    notes: 'id, *aboutKey, created, seq',
    corrections: 'id, pageKey, seq',
    settings: 'id, seq',
    clock: 'id',
  },
  rows: { ...version3Fixture.rows, clock: [] },
};
