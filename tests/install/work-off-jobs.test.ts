import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listPacks } from '../../lib/install/install-pack';
import { createInstallers } from '../../lib/install/installers';
import { addJob, continueJob, listJobs, pauseJob } from '../../lib/install/job-rows';
import type { OpenPack } from '../../lib/install/run-job';
import { workOffJobs } from '../../lib/install/work-off-jobs';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import type { Packs } from '../../lib/volumes/schema';
import { personRow } from '../packs/person-row';
import { soon } from '../soon';
import { aloneLocks, fileOf, freshPacks, headerOf, openLines } from '../volumes/fresh-packs';

const ROW = personRow('x:1', 'Bo Lind');

const add = (packs: Packs, id: string) => addJob(packs, ...fileOf([ROW], headerOf('people', { id })));

let end = () => {};
let idle = 0;
let report = vi.fn();

function start(packs: Packs, openPack: OpenPack = openLines): void {
  end = workOffJobs(packs, () => idle++, report, {
    openPack,
    installers: createInstallers(ENGLISH_TERMS),
    locks: aloneLocks(),
  });
}

/** A busy machine takes longer than a second. */

const installed = async (packs: Packs) => (await listPacks(packs)).map(({ id }) => id);

beforeEach(() => {
  idle = 0;
  report = vi.fn();
});
afterEach(() => end());

it('installs what waits when it starts, and says that nothing is left', async () => {
  const packs = freshPacks();
  await add(packs, 'first');
  start(packs);
  await soon(() => expect(idle).toBeGreaterThan(0));
  expect(await installed(packs)).toEqual(['first']);
});

it('hears of a job that is added later, by whomever, also while it works', async () => {
  const packs = freshPacks();
  let opened = 0;
  start(packs, async (source, options) => {
    if (++opened === 1) await add(packs, 'second');
    return openLines(source, options);
  });
  await soon(() => expect(idle).toBe(1));
  await add(packs, 'first');
  await soon(async () => expect(await installed(packs)).toEqual(['first', 'second']));
  await soon(() => expect(idle).toBeGreaterThan(1));
});

it('leaves a paused job alone until it is continued', async () => {
  const packs = freshPacks();
  const id = await add(packs, 'first');
  await pauseJob(packs, id);
  start(packs);
  await soon(() => expect(idle).toBe(1));
  expect(await installed(packs)).toEqual([]);
  await continueJob(packs, id);
  await soon(async () => expect(await installed(packs)).toEqual(['first']));
});

it('reports that storage is gone, says that it gave up, and leaves the job for another time', async () => {
  const packs = freshPacks();
  await add(packs, 'first');
  const refused = new Error('refused');
  const onIdle = vi.fn();
  end = workOffJobs(packs, onIdle, report, {
    installers: createInstallers(ENGLISH_TERMS),
    locks: { request: () => Promise.reject(refused) },
  });
  await soon(() => expect(onIdle).toHaveBeenCalledWith(true));
  expect(report).toHaveBeenCalledWith(refused);
  expect((await listJobs(packs)).map(({ state }) => state)).toEqual(['waiting']);
});
