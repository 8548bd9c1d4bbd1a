import { expect, it, vi } from 'vitest';
import { createPackJobs } from '../../lib/desk/pack-jobs';
import { listPacks } from '../../lib/store/packs/install-pack';
import { addJob } from '../../lib/store/packs/job-rows';
import { aloneLocks, fileOf, freshPacks, headerOf, openLines } from '../store/packs/fresh-packs';

const ROW = {
  id: 'x:1',
  name: 'Bo Lind',
  aliases: [],
  description: null,
  country: null,
  birth: null,
  death: null,
  positions: [],
  links: {},
  source: null,
  licence: null,
};

it('installs what waits, also what was added while it worked, and nothing twice', async () => {
  vi.stubGlobal('navigator', { locks: aloneLocks() });
  const packs = freshPacks();
  const add = (id: string) => addJob(packs, ...fileOf([ROW], headerOf('people', { id })));
  const opened: string[] = [];
  const run = createPackJobs({
    packs: async () => packs,
    openPack: async (source, options) => {
      opened.push(options.header!.id!);
      if (opened.length === 1) {
        await add('second');
        void run();
      }
      return openLines(source, options);
    },
    keepAlive: () => {},
    report: (error) => {
      throw error;
    },
  });
  await run();
  expect(opened).toEqual([]);
  await add('first');
  await Promise.all([run(), run()]);
  expect(opened).toEqual(['first', 'second']);
  expect((await listPacks(packs)).map(({ id }) => id)).toEqual(['first', 'second']);
  vi.unstubAllGlobals();
});

it('reports that there is no storage, and does not reject', async () => {
  const report = vi.fn();
  const run = createPackJobs({
    packs: () => Promise.reject(new Error('refused')),
    openPack: openLines,
    keepAlive: () => {},
    report,
  });
  await run();
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'refused' }), 'install packs');
});
