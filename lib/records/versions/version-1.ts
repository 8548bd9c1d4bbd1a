import type { RecordsVersion } from './versions';

/** The first records. Released: never edited again; what changes goes into a version of its own. */
export const version1: RecordsVersion = {
  number: 1,
  stores: {
    people: 'id, *nameKeys',
    identities: 'id, person, scheme',
    statements: 'id, [person+when]',
    sources: 'id',
    notes: 'id, aboutKey, created',
    corrections: 'id, pageKey',
    settings: 'id',
    meta: 'id',
  },
  upgrade: null,
};
