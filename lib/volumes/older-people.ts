import type { Transaction } from 'dexie';
import { type GivingUp, giveUpJob, giveUpPack } from './give-up-pack';
import { READING } from './new-job';
import type { InstalledPack, JobRow } from './schema';

const isPeople = ({ header }: Pick<JobRow, 'header'>): boolean => header?.kind === 'people';

/**
 * From version 1, whose rows of people were deflated: such packs, and installations that had got so far, become
 * failed jobs that say so.
 */
export async function giveUpOlderPeople(transaction: Transaction): Promise<void> {
  const table = <Name extends keyof GivingUp>(name: Name) => transaction.table(name) as unknown as GivingUp[Name];
  const tables: GivingUp = {
    packs: table('packs'),
    volumes: table('volumes'),
    blocks: table('blocks'),
    staged: table('staged'),
    jobs: table('jobs'),
  };
  const installed: InstalledPack[] = (await tables.packs.toArray()).filter(isPeople);
  for (const pack of installed) await giveUpPack(tables, pack);
  for (const job of await tables.jobs.toArray()) {
    const isUnderWay = (job.state === 'waiting' || job.state === 'paused') && job.phase !== READING;
    if (isUnderWay && isPeople(job)) await giveUpJob(tables, job, job.header!.name);
  }
}
