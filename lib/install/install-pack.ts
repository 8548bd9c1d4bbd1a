import { dayHere } from '../model/when';
import type { OpenOptions } from '../packs/open-pack';
import { inTransaction } from '../records/access';
import { deleteEdition } from '../volumes/editions';
import { type InstalledPack, type JobRow, PACK_TABLES, type Packs, type VolumeRow } from '../volumes/schema';
import { JobStopped } from './commit-change';

/** A pack's row is read with every question: no file may hang on it. */
function withoutFiles(opening: OpenOptions): OpenOptions {
  const { format } = opening;
  return format.name === 'un-debate' ? { ...opening, format: { ...format, speakers: null } } : opening;
}

function installedFrom(job: JobRow, volumes: VolumeRow[]): InstalledPack {
  const header = job.header!;
  return {
    id: header.id,
    header,
    edition: job.id,
    rows: job.facts.rows ?? job.progress.rows,
    leftOut: job.progress.leftOut,
    leftOutFirst: job.leftOutFirst,
    bytes: volumes.reduce((sum, { directory }) => sum + directory.byteLength, job.blockBytes),
    installed: dayHere(Date.now()),
    opening: withoutFiles(job.opening),
    address: job.address,
    fileState: job.fileState,
    facts: job.facts,
    terms: job.terms,
  };
}

/**
 * The last transaction of a job: from here on its volumes are the pack, and the one that had this id before is gone.
 *
 * @throws JobStopped when it was cancelled or paused before
 */
export async function installPack(packs: Packs, { id }: JobRow): Promise<void> {
  await inTransaction(packs, 'rw', PACK_TABLES, async () => {
    const job = await packs.jobs.get(id);
    if (job?.state !== 'waiting') throw new JobStopped();
    const installed = installedFrom(job, await packs.volumes.where('edition').equals(id).toArray());
    const old = await packs.packs.get(installed.id);
    if (old) await deleteEdition(packs, old.edition);
    await packs.packs.put(installed);
    await packs.staged.where('job').equals(id).delete();
    await packs.jobs.put({ ...job, state: 'done', progress: { ...job.progress, share: 1 } });
  });
}

/** The packs that are installed, by name; for a `liveQuery` too. */
export async function listPacks(packs: Packs): Promise<InstalledPack[]> {
  const all = await inTransaction(packs, 'r', ['packs'], () => packs.packs.toArray());
  return all.sort((a, b) => a.header.name.localeCompare(b.header.name) || (a.id < b.id ? -1 : 1));
}

/** Takes a pack away whole. Returns whether there was one. */
export async function removePack(packs: Packs, id: string): Promise<boolean> {
  return inTransaction(packs, 'rw', ['packs', 'volumes', 'blocks'], async () => {
    const pack = await packs.packs.get(id);
    if (!pack) return false;
    await packs.packs.delete(id);
    await deleteEdition(packs, pack.edition);
    return true;
  });
}
