import type { RecordsVersion } from './versions';

/** Adds the reader's word on pairs of sayings. */
export const version6: RecordsVersion = {
  number: 6,
  stores: { pairs: 'id, person, created, seq' },
  upgrade: null,
};
