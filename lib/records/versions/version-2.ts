import type { RecordsVersion } from './versions';

/** Adds what was kept by reading. */
export const version2: RecordsVersion = {
  number: 2,
  stores: { kept: 'id, at' },
  upgrade: null,
};
