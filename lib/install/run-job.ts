import type { PackHeader, PackKind } from '../model/pack';
import type { openPack } from '../packs/open-pack';
import { PackRefused } from '../packs/pack-refused';
import { inTransaction } from '../records/access';
import { RecordsSuperseded, StorageRefused } from '../records/faults';
import { installAgain } from '../volumes/give-up-pack';
import { READING } from '../volumes/new-job';
import { isReadOtherwise } from '../volumes/pack-terms';
import { type JobFault, type JobRow, PACK_TABLES, type Packs } from '../volumes/schema';
import { commitChange, JobStopped } from './commit-change';
import { againIfCutOff } from './cut-off';
import { installPack } from './install-pack';
import type { Installers, InstallPhase, PackInstaller } from './installer';
import { dropMade, SOURCE } from './job-rows';
import { createJobWork } from './job-work';
import { readRows } from './read-rows';

/** Looks into a file; see `openPack`. */
export type OpenPack = typeof openPack;

/** What a job needs from outside. */
export interface JobParts {
  openPack: OpenPack;
  installers: Installers;
  breathe: () => Promise<void>;
  /** Hears of failures that are neither the file's nor the disk's. */
  report: (error: unknown) => void;
}

async function sourceOf(packs: Packs, job: string): Promise<Blob> {
  const parts = await inTransaction(packs, 'r', ['staged'], () =>
    packs.staged.where('[job+name+part]').between([job, SOURCE, 0], [job, SOURCE, Number.POSITIVE_INFINITY]).toArray(),
  );
  if (parts.length === 0) throw new Error('The file of this installation is gone. Choose it again.');
  return parts.length === 1 ? parts[0]!.blob : new Blob(parts.map(({ blob }) => blob));
}

function installerOf(installers: Installers, { kind }: PackHeader): PackInstaller<PackKind> {
  const installer = installers[kind];
  if (!installer) throw new Error(`Packs of ${kind} cannot be installed by this version.`);
  return installer as PackInstaller<PackKind>;
}

async function readAll(packs: Packs, before: JobRow, { openPack, installers, breathe }: JobParts): Promise<JobRow> {
  const opened = await openPack(await sourceOf(packs, before.id), before.opening);
  const installer = installerOf(installers, opened.header);
  const job = await commitChange(packs, before.id, {}, { header: opened.header });
  const read = await readRows(packs, job, opened, installer, breathe);
  if (read.progress.rows === 0) throw new PackRefused('There is nothing in this file that could be installed.');
  const { terms, phases } = installer;
  return commitChange(packs, read.id, { drop: [SOURCE] }, { phase: phases[0]?.name ?? '', cursor: 0, terms });
}

async function runPhase(
  packs: Packs,
  before: JobRow,
  { step, steps, share }: InstallPhase,
  shareBefore: number,
  breathe: () => Promise<void>,
): Promise<JobRow> {
  let job = before;
  const count = await steps(createJobWork(packs, job, breathe));
  for (let index = job.cursor; index < count; index++) {
    const change = await step(createJobWork(packs, job, breathe), index);
    const progress = { ...job.progress, share: shareBefore + (share * (index + 1)) / count };
    job = await commitChange(packs, job.id, change, { cursor: index + 1, progress });
    await breathe();
  }
  return job;
}

async function runPhases(packs: Packs, before: JobRow, { installers, breathe }: JobParts): Promise<JobRow> {
  const { phases, readingShare, terms } = installerOf(installers, before.header!);
  if (isReadOtherwise(before, terms)) throw new PackRefused(installAgain(before.header!.name));
  let job = before;
  let shareBefore = readingShare;
  const from = phases.findIndex(({ name }) => name === job.phase);
  for (const [i, phase] of phases.entries()) {
    if (i >= from) {
      job = await runPhase(packs, job, phase, shareBefore, breathe);
      const next = phases[i + 1];
      if (next) job = await commitChange(packs, job.id, {}, { phase: next.name, cursor: 0 });
    }
    shareBefore += phase.share;
  }
  return job;
}

/** The fault as the reader is told it. */
function faultOf(error: unknown): JobFault {
  const { line } = error as { line?: unknown };
  return {
    message: error instanceof Error ? error.message : String(error),
    line: typeof line === 'number' ? line : null,
  };
}

/**
 * Takes away what the job staged, then marks it. These are two transactions: on a full disk the first one frees the
 * room that the mark needs. A job that is ended between the two finds its file gone when it goes on, and fails by that.
 */
async function failJob(packs: Packs, id: string, error: unknown): Promise<void> {
  await inTransaction(packs, 'rw', PACK_TABLES, () => dropMade(packs, id));
  await inTransaction(packs, 'rw', ['jobs'], async () => {
    const job = await packs.jobs.get(id);
    if (job?.state === 'waiting') await packs.jobs.put({ ...job, state: 'failed', fault: faultOf(error) });
  });
}

const EXPECTED = ['PackRefused', 'DiskFull'];

/** Reads the job's row again: a try before may have brought it farther. */
async function goOn(packs: Packs, id: string, parts: JobParts): Promise<void> {
  const job = await inTransaction(packs, 'r', ['jobs'], () => packs.jobs.get(id));
  if (job?.state !== 'waiting') throw new JobStopped();
  const read = job.phase === READING ? await readAll(packs, job, parts) : job;
  await installPack(packs, await runPhases(packs, read, parts));
}

/**
 * Installs one job, or goes on with it where it was. A fault of the file or a full disk ends it as `failed`, with all
 * that it staged taken away and what was installed before as it was.
 *
 * @throws StorageRefused, RecordsSuperseded: then the job stays as it is and goes on another time
 */
export async function runJob(packs: Packs, { id }: JobRow, parts: JobParts): Promise<void> {
  try {
    await againIfCutOff(() => goOn(packs, id, parts));
  } catch (error) {
    if (error instanceof JobStopped) return;
    if (error instanceof StorageRefused || error instanceof RecordsSuperseded) throw error;
    if (!(error instanceof Error && EXPECTED.includes(error.name))) parts.report(error);
    await againIfCutOff(() => failJob(packs, id, error));
  }
}
