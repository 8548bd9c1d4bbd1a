import type { Transaction } from 'dexie';
import { deleteEdition } from '../volumes/editions';
import type { InstalledPack, JobRow, Packs } from '../volumes/schema';
import { newJob, READING } from './job-rows';

const again = (name: string): string =>
  `“${name}” was kept in a way that this version of Aforesaid does not read. Install it again from its file or address.`;

const isPeople = ({ header }: Pick<JobRow, 'header'>): boolean => header?.kind === 'people';

/** The row that tells the reader what became of a pack. */
function failed(job: JobRow, name: string): JobRow {
  return { ...job, state: 'failed', fault: { message: again(name), line: null } };
}

/**
 * From version 1, whose rows of people were deflated: such packs, and installations that had got so far, become
 * failed jobs that say so. Their file is long gone, so they cannot be made again here.
 */
export async function giveUpOlderPeople(transaction: Transaction): Promise<void> {
  const table = <Name extends 'packs' | 'volumes' | 'blocks' | 'staged' | 'jobs'>(name: Name) =>
    transaction.table(name) as unknown as Packs[Name];
  const jobs = new Map((await table('jobs').toArray()).map((job) => [job.id, job]));
  const giveUp = async (edition: string, job: JobRow, name: string) => {
    await deleteEdition({ volumes: table('volumes'), blocks: table('blocks') }, edition);
    await table('staged').where('job').equals(edition).delete();
    await table('jobs').put(failed(job, name));
  };
  const installed: InstalledPack[] = (await table('packs').toArray()).filter(isPeople);
  for (const { id, edition, header, opening, address } of installed) {
    await table('packs').delete(id);
    const job = jobs.get(edition) ?? { ...newJob(edition, opening, address, 0), header };
    await giveUp(edition, job, header.name);
  }
  for (const job of jobs.values()) {
    const isUnderWay = (job.state === 'waiting' || job.state === 'paused') && job.phase !== READING;
    if (isUnderWay && isPeople(job)) await giveUp(job.id, job, job.header!.name);
  }
}
