import type { RecordsVersion } from './versions';

/**
 * Adds the clock and the index of what changed since when. A note with several versions is found by what each is about.
 * Rows may stay: one without a stamp has the time of its change, and one without a sequence number changed before there
 * were any.
 */
export const version4: RecordsVersion = {
  number: 4,
  stores: {
    people: 'id, *nameKeys, seq',
    identities: 'id, person, scheme, seq',
    statements: 'id, [person+when], number, seq',
    sources: 'id, seq',
    notes: 'id, *aboutKey, created, seq',
    corrections: 'id, pageKey, seq',
    settings: 'id, seq',
    clock: 'id',
  },
  upgrade: null,
};
