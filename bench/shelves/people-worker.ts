/** Packs of people as the worker of a measured extension: the look-up alone, without detection. */

import { createInstallers } from '../../lib/install/installers';
import { addJob, listJobs } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { readPackLines } from '../../lib/packs/parsers/pack-lines';
import { openPacks } from '../../lib/volumes/open-packs';
import { packedPeopleIn } from '../../lib/volumes/people/packed-people';
import type { Packs } from '../../lib/volumes/schema';
import { stayAwake } from './stay-awake';

let open: Packs | null = null;

/** The packs of one library. Each has a database of its own, so that all sizes are installed at once. */
export function packsOf(library: string): Packs {
  if (open && open.name !== library) open.close();
  if (open?.name !== library) open = openPacks(library);
  return open;
}

async function install(library: string, file: string): Promise<{ took: number; bytes: number; rows: number }> {
  const source = await (await fetch(file)).blob();
  const since = performance.now();
  const packs = packsOf(library);
  const header = {
    id: 'people',
    name: 'People',
    kind: 'people',
    licence: 'CC0-1.0',
    version: '1',
    asOf: '2026',
  } as const;
  await addJob(packs, source, {
    format: { name: 'pack' },
    header: { ...header, source: { title: 'Synthetic', address: null } },
  });
  await stayAwake(
    runJobs(packs, {
      installers: createInstallers(ENGLISH_TERMS),
      // The one reader that is needed: what others bring would be parsed at each start of the worker.
      openPack: (source, options) => readPackLines(source, options.header ?? {}),
      report: () => {},
    }),
  );
  const took = performance.now() - since;
  const [job] = await listJobs(packs);
  if (job?.state !== 'done') throw new Error(`${job?.state}: ${job?.fault?.message}`);
  const [pack] = await packs.packs.toArray();
  return { took, bytes: pack!.bytes, rows: pack!.rows };
}

/** What the page may ask. */
export const handlers = {
  nothing: () => 0,
  install,
  /** Ids of the people in the texts, and the milliseconds inside the worker. */
  recognise: async (library: string, texts: string[]) => {
    const since = performance.now();
    const people = await packedPeopleIn(packsOf(library), texts);
    return { inside: performance.now() - since, ids: people.map(({ id }) => id) };
  },
};
