import { deleteEdition } from './editions';
import { newJob } from './new-job';
import type { InstalledPack, JobRow, Packs } from './schema';

/** Tells the reader of a pack that this version cannot use as it was kept. */
export const installAgain = (name: string): string =>
  `“${name}” was kept in a way that this version of Aforesaid does not read. Install it again from its file or address.`;

/** The tables that it takes to give up a pack or an installation. */
export type GivingUp = Pick<Packs, 'packs' | 'volumes' | 'blocks' | 'staged' | 'jobs'>;

/** Deletes what a job made; the job has failed, and says so. For use inside a transaction over all tables. */
export async function giveUpJob(tables: GivingUp, job: JobRow, name: string): Promise<void> {
  await deleteEdition(tables, job.id);
  await tables.staged.where('job').equals(job.id).delete();
  await tables.jobs.put({ ...job, state: 'failed', fault: { message: installAgain(name), line: null } });
}

/**
 * Takes a pack away and leaves a failed job that says so. Its file is long gone, so it cannot be made again here. For
 * use inside a transaction over all tables.
 */
export async function giveUpPack(tables: GivingUp, pack: InstalledPack): Promise<void> {
  const { id, edition, header, opening, address } = pack;
  await tables.packs.delete(id);
  const job = (await tables.jobs.get(edition)) ?? { ...newJob(edition, opening, address, 0), header };
  await giveUpJob(tables, job, header.name);
}
