import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { addJob, listJobs } from '../../lib/install/job-rows';
import { editionsIn } from '../../lib/volumes/editions';
import { newJob } from '../../lib/volumes/new-job';
import { packedPeopleIn } from '../../lib/volumes/people/packed-people';
import { type InstalledPack, type JobRow, PACK_INDEXES } from '../../lib/volumes/schema';
import { personRow } from '../packs/person-row';
import { fileOf, freshPacks, headerOf, runAlone } from './fresh-packs';

const NOTHING = new Uint32Array(0);
const BLOB = new Blob();

function packOf(kind: 'people' | 'statements', edition: string): InstalledPack {
  const header = headerOf(kind, { id: edition, name: `Pack ${edition}` });
  const counts = { rows: 1, leftOut: 0, leftOutFirst: [], bytes: 9, installed: '2026-11-01', facts: {} };
  return { id: edition, header, edition, opening: { format: { name: 'pack' } }, address: null, ...counts };
}

function jobOf(id: string, kind: 'people' | 'statements', change: Partial<JobRow>): JobRow {
  return { ...newJob(id, { format: { name: 'pack' } }, null, 9), header: headerOf(kind, { name: id }), ...change };
}

/** A database of version 1 with packs and jobs, closed again. */
async function versionOne(name: string): Promise<void> {
  const before = new Dexie(name);
  before.version(1).stores(PACK_INDEXES);
  const packs = [packOf('people', 'one'), packOf('people', 'two'), packOf('statements', 'three')];
  const jobs = [
    jobOf('two', 'people', { state: 'done', made: 1 }),
    jobOf('reading', 'people', { phase: 'reading', made: 2 }),
    jobOf('sorting', 'people', { phase: 'sorting', state: 'paused', made: 3 }),
    jobOf('others', 'statements', { phase: 'sorting', made: 4 }),
  ];
  await before.table('packs').bulkPut(packs);
  await before.table('jobs').bulkPut(jobs);
  for (const edition of ['one', 'two', 'three', 'sorting']) {
    await before.table('volumes').put({ edition, name: 'people', directory: NOTHING });
    await before.table('blocks').put({ edition, name: 'people', number: 0, bytes: new Uint8Array(3) });
  }
  for (const job of ['reading', 'sorting', 'others'])
    await before.table('staged').put({ job, name: 'rows', part: 0, blob: BLOB, directory: NOTHING });
  before.close();
}

it('tells of each pack of people that an earlier version kept, and leaves all others as they were', async () => {
  const name = `older-${Math.random()}`;
  await versionOne(name);
  const packs = freshPacks(name);
  const jobs = new Map((await listJobs(packs)).map((job) => [job.id, job]));
  for (const id of ['one', 'two', 'sorting']) {
    expect(jobs.get(id), id).toMatchObject({ state: 'failed', header: { kind: 'people' } });
    expect(jobs.get(id)!.fault!.message, id).toContain('Install it again');
  }
  expect(jobs.get('one')!.fault!.message).toContain('Pack one');
  expect([jobs.get('reading')!.state, jobs.get('others')!.state]).toEqual(['waiting', 'waiting']);
  expect(await packs.packs.toCollection().primaryKeys()).toEqual(['three']);
  expect(await editionsIn(packs)).toEqual(['three']);
  expect((await packs.staged.toArray()).map(({ job }) => job).sort()).toEqual(['others', 'reading']);
});

it('lets the pack be installed again', async () => {
  const name = `older-${Math.random()}`;
  await versionOne(name);
  const packs = freshPacks(name);
  await packs.jobs.clear();
  await addJob(packs, ...fileOf([personRow('x:1', 'Ada Lind')], headerOf('people', { id: 'one' })));
  await runAlone(packs);
  expect(await packedPeopleIn(packs, ['Ada Lind'])).toMatchObject([{ id: 'x:1' }]);
});
