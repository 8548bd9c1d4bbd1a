import { listPacks } from '../install/install-pack';
import { listJobs } from '../install/job-rows';
import { BUILT_IN_PEOPLE } from '../packs/built-in-people';
import type { Packs } from '../volumes/schema';

/** How it stands with the people that come along: not there, on their way (`share` from 0 to 1), or installed. */
export type PeopleComing =
  | { status: 'none' }
  | { status: 'coming'; share: number }
  | { status: 'there'; count: number };

/** Looks it up among packs and jobs. @throws StorageRefused, RecordsSuperseded */
export async function peopleComing(packs: Packs): Promise<PeopleComing> {
  const installed = (await listPacks(packs)).find(({ id }) => id === BUILT_IN_PEOPLE);
  if (installed) return { status: 'there', count: installed.rows };
  const isTheirs = (job: { opening: { header?: { id?: string } }; state: string }) =>
    job.opening.header?.id === BUILT_IN_PEOPLE && (job.state === 'waiting' || job.state === 'paused');
  const job = (await listJobs(packs)).find(isTheirs);
  return job ? { status: 'coming', share: job.progress.share } : { status: 'none' };
}
