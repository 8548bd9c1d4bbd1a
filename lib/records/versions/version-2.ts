import type { ShelvesVersion } from './versions';

/** Adds what was kept by reading. */
export const version2: ShelvesVersion = {
  number: 2,
  stores: { kept: 'id, at' },
  upgrade: null,
};
