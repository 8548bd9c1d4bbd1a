import { describe, expect, it } from 'vitest';
import { listPacks } from '../../lib/install/install-pack';
import { createInstallers } from '../../lib/install/installers';
import { addJob, listJobs } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { hostsOf, updatable, updatePacks } from '../../lib/own-pages/update-packs';
import { openPack } from '../../lib/packs/open-pack';
import { wikiquoteHeader } from '../../lib/packs/record-pack';
import type { Packs } from '../../lib/volumes/schema';
import { fileOf, headerWith } from '../packs/pack-file';
import { aloneLocks, freshPacks } from '../volumes/fresh-packs';

const run = (packs: Packs) =>
  runJobs(packs, { openPack, installers: createInstallers(ENGLISH_TERMS), report: () => {}, locks: aloneLocks() });

const page = (person: string, ...words: string[]) =>
  JSON.stringify({
    query: {
      pages: [
        {
          title: 'Anna Kim',
          pageprops: { wikibase_item: person },
          revisions: [{ slots: { main: { content: words.map((each) => `* ${each}\n** Speech, 2019\n`).join('') } } }],
        },
      ],
    },
  });

const QUOTE = 'https://quote.example/api?titles=Anna+Kim';
const TOWN = 'https://council.example/pack.ndjson';

/** A library with a pack that says of itself what it is, one that does not, and one of the reader's own file. */
async function library(): Promise<Packs> {
  const packs = freshPacks();
  await addJob(
    packs,
    fileOf([headerWith({ version: '1' }), { id: 'x:1', name: 'Ben Óg' }]),
    { format: { name: 'pack' } },
    TOWN,
  );
  const header = wikiquoteHeader('Q1', 'Anna Kim', '2025-01-01');
  await addJob(packs, new Blob([page('Q1', 'One.')]), { format: { name: 'wikiquote' }, header }, QUOTE);
  const own = headerWith({ id: 'own', name: 'My own' });
  await addJob(packs, fileOf([own, { id: 'x:2', name: 'Cai Lim' }]), { format: { name: 'pack' } });
  await run(packs);
  return packs;
}

const options = (answers: Record<string, () => Response>, signal = new AbortController().signal) => {
  const asked: string[] = [];
  const fetch = async (address: RequestInfo | URL) => {
    asked.push(String(address));
    return answers[String(address)]!();
  };
  return { asked, told: { signal, today: '2026-11-30', onProgress: () => undefined, fetch } };
};

const shown = async (packs: Packs) =>
  (await listPacks(packs)).map(({ header, rows }) => [header.id, header.version, rows]);

describe('an update of all packs', () => {
  it('fetches each that has an address again, and installs it as it was opened before', async () => {
    const packs = await library();
    const list = updatable(await listPacks(packs));
    expect(hostsOf(list).sort()).toEqual(['council.example', 'quote.example']);
    const { asked, told } = options({
      [TOWN]: () => new Response(`${JSON.stringify(headerWith({ version: '2' }))}\n{"id":"x:1","name":"Ben Óg"}\n`),
      [QUOTE]: () => new Response(page('Q1', 'One.', 'Two.')),
    });
    expect(await updatePacks(packs, list, told)).toEqual({ failed: [], unchanged: 0 });
    await run(packs);
    expect(asked.sort()).toEqual([TOWN, QUOTE].sort());
    expect((await shown(packs)).sort()).toEqual([
      ['own', '3', 1],
      ['town-council', '2', 1],
      ['wikiquote-q1', '2026-11-30', 2],
    ]);
  });

  it('leaves a pack as it was whose file does not come or is about somebody else, tells it, and goes on', async () => {
    const packs = await library();
    const before = await shown(packs);
    const { told } = options({
      [TOWN]: () => new Response('no', { status: 503 }),
      [QUOTE]: () => new Response(page('Q2', 'Two.')),
    });
    const { failed } = await updatePacks(packs, updatable(await listPacks(packs)), told);
    expect(failed).toEqual([{ name: 'Town council', message: 'The server failed (503). Try again later.' }]);
    await run(packs);
    expect(await shown(packs)).toEqual(before);
    const faults = (await listJobs(packs)).flatMap(({ fault }) => fault?.message ?? []);
    expect(faults).toEqual(['The page “Anna Kim” of Wikiquote is about somebody else now. Nothing was taken.']);
  });

  it('does not fetch a file that did not change since', async () => {
    const packs = await library();
    const list = async () => updatable(await listPacks(packs)).filter(({ address }) => address === TOWN);
    const file = (version: string) => `${JSON.stringify(headerWith({ version }))}\n{"id":"x:1","name":"Ben Óg"}\n`;
    const asked: string[] = [];
    const update = async (etag: string) => {
      const { told } = options({});
      const fetch = async (_: RequestInfo | URL, init?: RequestInit) => {
        asked.push(init?.method ?? '');
        return new Response(init?.method === 'HEAD' ? null : file(etag), { headers: { etag } });
      };
      const { unchanged } = await updatePacks(packs, await list(), { ...told, fetch });
      await run(packs);
      return unchanged;
    };
    // Of what was installed before nothing is known: it is fetched without asking.
    expect([await update('2'), asked.splice(0)]).toEqual([0, ['GET']]);
    expect([await update('2'), asked.splice(0)]).toEqual([1, ['HEAD']]);
    expect([await update('3'), asked.splice(0)]).toEqual([0, ['HEAD', 'GET']]);
    expect((await list()).map(({ header, fileState }) => [header.version, fileState])).toEqual([
      ['3', { etag: '3', modified: null }],
    ]);
  });

  it('ends on the reader’s word, between two files too', async () => {
    const packs = await library();
    const ending = new AbortController();
    const end = () => {
      ending.abort('enough');
      return new Response('no', { status: 404 });
    };
    const { asked, told } = options(
      {
        [TOWN]: end,
        [QUOTE]: end,
      },
      ending.signal,
    );
    await expect(updatePacks(packs, updatable(await listPacks(packs)), told)).rejects.toBe('enough');
    expect(asked).toHaveLength(1);
  });
});
