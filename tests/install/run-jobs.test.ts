import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { listPacks, removePack } from '../../lib/install/install-pack';
import type { Change, Installers } from '../../lib/install/installer';
import { addJob, cancelJob, continueJob, listJobs, pauseJob } from '../../lib/install/job-rows';
import { openPacks } from '../../lib/volumes/open-packs';
import type { Packs, StagedPart } from '../../lib/volumes/schema';
import { abortAfterWrites, abortPutsBeside } from '../records/interrupted-writes';
import { soon } from '../soon';
import { aloneLocks, fileOf, freshPacks, headerOf, openLines, runAlone } from '../volumes/fresh-packs';
import { runAndKill } from './killed-worker';

const NONE = new Uint32Array(0);

async function joined(parts: StagedPart[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob(parts.map(({ blob }) => blob)).arrayBuffer());
}

/** A kind of pack that joins its rows into one text, in two phases of several steps. */
const joining: Installers = {
  people: {
    rowsAtOnce: 10,
    readingShare: 0.5,
    stage: async (_, { rows, part }): Promise<Change> => ({
      parts: [{ name: 'rows', part, blob: new Blob([JSON.stringify(rows)]), directory: NONE }],
      facts: { parts: part + 1 },
    }),
    phases: [
      {
        name: 'copying',
        share: 0.3,
        steps: ({ job }) => job.facts.parts!,
        step: async (work, i) => ({
          parts: [{ name: 'copies', part: i, blob: (await work.parts('rows'))[i]!.blob, directory: NONE }],
        }),
      },
      {
        name: 'joining',
        share: 0.2,
        steps: () => 1,
        step: async (work) => ({
          volumes: [{ name: 'all', directory: NONE }],
          blocks: [{ name: 'all', number: 0, bytes: await joined(await work.parts('copies')) }],
          drop: ['rows', 'copies'],
        }),
      },
    ],
  },
};

const options = { installers: joining };
const rowsOf = (count: number, mark = '') => Array.from({ length: count }, (_, i) => `${mark}${i}`);
const people = (count: number, mark = '', id = 'sample') => fileOf(rowsOf(count, mark), headerOf('people', { id }));

async function textOf(packs: Packs, id = 'sample'): Promise<string | undefined> {
  const pack = await packs.packs.get(id);
  if (!pack) return undefined;
  const block = await packs.blocks.get([pack.edition, 'all', 0]);
  return new TextDecoder().decode(block!.bytes);
}

/** As the toy kind above stores rows: in tens. */
function textFor(count: number, mark = ''): string {
  const rows = rowsOf(count, mark);
  return Array.from({ length: Math.ceil(count / 10) }, (_, i) => JSON.stringify(rows.slice(i * 10, i * 10 + 10))).join(
    '',
  );
}

async function leftovers(packs: Packs): Promise<number> {
  const editions = (await packs.packs.toArray()).map(({ edition }) => edition);
  return (await packs.staged.count()) + (await packs.volumes.where('edition').noneOf(editions).count());
}

describe('runJobs', () => {
  it('installs a pack, with its figures, and leaves nothing staged', async () => {
    const packs = freshPacks();
    const id = await addJob(packs, ...people(25));
    await runAlone(packs, options);
    expect(await listPacks(packs)).toMatchObject([
      { id: 'sample', edition: id, rows: 25, leftOut: 0, facts: { parts: 3 } },
    ]);
    expect(await textOf(packs)).toBe(textFor(25));
    expect(await leftovers(packs)).toBe(0);
    expect(await listJobs(packs)).toMatchObject([{ state: 'done', progress: { share: 1, rows: 25 } }]);
  });

  it('keeps how the file was read and where it came from, but no file of the reader’s beside it', async () => {
    const packs = freshPacks();
    const [file, { header }] = people(1);
    const format = { name: 'un-debate' as const, speakers: new Blob(['table']) };
    await addJob(packs, file, { format, header: header! }, 'https://example.org/pack');
    await runAlone(packs, options);
    expect(await listPacks(packs)).toMatchObject([
      { address: 'https://example.org/pack', opening: { format: { name: 'un-debate', speakers: null }, header } },
    ]);
  });

  it('tells a watching page how far it is, never backwards', async () => {
    const packs = freshPacks();
    await addJob(packs, ...people(45));
    const shares: number[] = [];
    const watching = liveQuery(() => packs.jobs.toArray()).subscribe(([job]) => shares.push(job!.progress.share));
    const isTold = async () => expect(shares.at(-1)).toBe((await packs.jobs.toArray())[0]!.progress.share);
    await runAlone(packs, { ...options, yieldNow: () => soon(isTold) });
    await soon(isTold);
    watching.unsubscribe();
    expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('replaces the pack of the same id and leaves others', async () => {
    const packs = freshPacks();
    await addJob(packs, ...people(15, 'old'));
    await addJob(packs, ...people(15, 'other', 'other'));
    await runAlone(packs, options);
    await addJob(packs, ...people(12, 'new'));
    await runAlone(packs, options);
    expect(await textOf(packs)).toBe(textFor(12, 'new'));
    expect(await textOf(packs, 'other')).toBe(textFor(15, 'other'));
    expect(await leftovers(packs)).toBe(0);
  });

  it('fails at a bad line with that line, and leaves what was there', async () => {
    const packs = freshPacks();
    await addJob(packs, ...people(15, 'old'));
    await runAlone(packs, options);
    const lines = [...rowsOf(33).map((row) => JSON.stringify(row)), 'BAD'].join('\n');
    await addJob(packs, new Blob([lines]), { format: { name: 'pack' }, header: headerOf('people') });
    await runAlone(packs, options);
    expect((await listJobs(packs)).at(-1)).toMatchObject({
      state: 'failed',
      fault: { line: 34, message: 'no row of a pack' },
    });
    expect(await textOf(packs)).toBe(textFor(15, 'old'));
    expect(await leftovers(packs)).toBe(0);
  });

  it('fails with a plain message when the disk is full, at any write, and leaves what was there', async () => {
    for (let write = 0; write < 12; write++) {
      const packs = freshPacks();
      await addJob(packs, ...people(15, 'old'));
      await runAlone(packs, options);
      await addJob(packs, ...people(35, 'new'));
      const mend = abortAfterWrites(write, 'QuotaExceededError');
      await runAlone(packs, options).finally(mend);
      expect((await listJobs(packs)).at(-1)).toMatchObject({ state: 'failed', fault: { message: /disk is full/ } });
      expect(await textOf(packs)).toBe(textFor(15, 'old'));
      expect(await leftovers(packs)).toBe(0);
    }
  });

  it('fails also where the disk has room again only once what was staged is gone', async () => {
    const packs = freshPacks();
    await addJob(packs, ...people(35, 'new'));
    const mend = abortPutsBeside('staged', 3);
    await runAlone(packs, options).finally(mend);
    expect((await listJobs(packs)).at(-1)).toMatchObject({ state: 'failed', fault: { message: /disk is full/ } });
    expect(await leftovers(packs)).toBe(0);
  });

  it('does again what the browser cut off without a reason, at any write', async () => {
    for (let write = 0; write < 12; write++) {
      const packs = freshPacks();
      await addJob(packs, ...people(15, 'old'));
      await runAlone(packs, options);
      await addJob(packs, ...people(35, 'new'));
      const mend = abortAfterWrites(write, 'AbortError');
      await runAlone(packs, options).finally(mend);
      expect((await listJobs(packs)).at(-1)).toMatchObject({ state: 'done', fault: null });
      expect(await textOf(packs)).toBe(textFor(35, 'new'));
      expect(await leftovers(packs)).toBe(0);
    }
  });

  it('refuses a file without rows, and a kind it does not know', async () => {
    const packs = freshPacks();
    const none: typeof openLines = async () => ({ header: headerOf('people'), async *batches() {} });
    await addJob(packs, ...people(1));
    await runAlone(packs, { ...options, openPack: none });
    expect(await listJobs(packs)).toMatchObject([{ state: 'failed', fault: { message: /nothing in this file/ } }]);
    await addJob(packs, ...fileOf([1], headerOf('checks')));
    await expect(runAlone(packs, options)).rejects.toThrow(/checks cannot be installed/);
    expect(await leftovers(packs)).toBe(0);
  });

  it('pauses between two commits and goes on there', async () => {
    const packs = freshPacks();
    const id = await addJob(packs, ...people(45));
    const pausing: typeof openLines = async (source, opening) => {
      const opened = await openLines(source, opening);
      return {
        ...opened,
        async *batches(afterLine) {
          for await (const batch of opened.batches(afterLine)) {
            if (batch.line === 30) await pauseJob(packs, id);
            yield batch;
          }
        },
      };
    };
    await runAlone(packs, { ...options, openPack: pausing });
    expect(await listJobs(packs)).toMatchObject([{ state: 'paused', cursor: 30, progress: { rows: 30 } }]);
    await runAlone(packs, options);
    expect(await listPacks(packs)).toEqual([]);
    expect(await continueJob(packs, id)).toBe(true);
    await runAlone(packs, options);
    expect(await textOf(packs)).toBe(textFor(45));
  });

  it('drops everything when cancelled in the middle', async () => {
    const packs = freshPacks();
    const id = await addJob(packs, ...people(45));
    const stage = joining.people!.stage;
    const cancelling: Installers = {
      people: {
        ...joining.people!,
        stage: async (work, rows) => {
          if (rows.part === 2) await cancelJob(packs, id);
          return stage(work, rows);
        },
      },
    };
    await runAlone(packs, { installers: cancelling });
    expect(await listJobs(packs)).toEqual([]);
    expect(await leftovers(packs)).toBe(0);
  });

  it('lets a second installer wait for the first', async () => {
    const packs = freshPacks();
    const locks = aloneLocks();
    let atWork = 0;
    let most = 0;
    const watched: typeof openLines = async (source, opening) => {
      most = Math.max(most, ++atWork);
      await new Promise((resolve) => setTimeout(resolve, 10));
      atWork -= 1;
      return openLines(source, opening);
    };
    await addJob(packs, ...people(15, '', 'one'));
    await addJob(packs, ...people(15, '', 'two'));
    await Promise.all([1, 2].map(() => runAlone(packs, { ...options, locks, openPack: watched })));
    expect(most).toBe(1);
    expect((await listPacks(packs)).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('removes a pack whole', async () => {
    const packs = freshPacks();
    await addJob(packs, ...people(15));
    await runAlone(packs, options);
    expect(await removePack(packs, 'sample')).toBe(true);
    expect(await removePack(packs, 'sample')).toBe(false);
    expect(await packs.volumes.count()).toBe(0);
  });

  it('goes on after the worker was killed at any moment: as before until the last, then complete', async () => {
    const install = async (at: number) => {
      const name = `killed-${Math.random()}`;
      const before = freshPacks(name);
      await addJob(before, ...people(15, 'old'));
      await runAlone(before, options);
      await addJob(before, ...people(35, 'new'));
      before.close();
      const moments = await runAndKill(openPacks(name), at, options);
      const after = freshPacks(name);
      return { moments, after };
    };
    const { moments } = await install(Number.POSITIVE_INFINITY);
    expect(moments).toBeGreaterThan(30);
    for (let at = 1; at <= moments; at++) {
      const { after } = await install(at);
      expect([textFor(15, 'old'), textFor(35, 'new')]).toContain(await textOf(after));
      await runAlone(after, options);
      expect(await textOf(after)).toBe(textFor(35, 'new'));
      expect(await leftovers(after)).toBe(0);
    }
  });
});
