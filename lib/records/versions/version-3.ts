import type { RecordsVersion } from './versions';

/**
 * Adds the index of the statements' words. Rows may stay: those without a number are met and numbered later, step by
 * step, so that large records open as fast as small ones.
 */
export const version3: RecordsVersion = {
  number: 3,
  stores: { statements: 'id, [person+when], number', postings: 'id' },
  upgrade: null,
};
