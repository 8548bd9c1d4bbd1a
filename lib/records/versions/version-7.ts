import type { RecordsVersion } from './versions';

/** Adds what the last import replaced. */
export const version7: RecordsVersion = { number: 7, stores: { undo: 'id' }, upgrade: null };
