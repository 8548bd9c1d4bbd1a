import type { RecordsVersion } from './versions';

/** Adds the place for damaged rows. */
export const version9: RecordsVersion = { number: 9, stores: { damaged: 'id' }, upgrade: null };
