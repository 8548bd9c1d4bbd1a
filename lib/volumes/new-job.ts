import type { OpenOptions } from '../packs/open-pack';
import type { JobRow } from './schema';

/** The phase in which rows are read; it comes first for every kind. */
export const READING = 'reading';

/** A job that nothing was done of yet. */
export function newJob(id: string, opening: OpenOptions, address: string | null, bytes: number): JobRow {
  return {
    id,
    made: Date.now(),
    opening,
    address,
    header: null,
    state: 'waiting',
    phase: READING,
    cursor: 0,
    part: 0,
    progress: { share: 0, bytes: 0, of: bytes, rows: 0, leftOut: 0 },
    leftOutFirst: [],
    blockBytes: 0,
    facts: {},
    fault: null,
  };
}
