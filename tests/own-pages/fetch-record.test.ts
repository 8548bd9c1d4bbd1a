import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listPacks, removePack } from '../../lib/install/install-pack';
import { createInstallers } from '../../lib/install/installers';
import { listJobs } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { openLibrary } from '../../lib/library/library';
import { fetchWikiquote } from '../../lib/own-pages/fetch-record';
import { openPack } from '../../lib/packs/open-pack';
import type { Packs } from '../../lib/volumes/schema';
import { freshRecords } from '../records/fresh-records';
import { aloneLocks, freshPacks } from '../volumes/fresh-packs';

const TODAY = '2026-11-30';

/** As many quotations as a long page has, each of a day of its own. */
const QUOTATIONS = Array.from(
  { length: 300 },
  (_, at) => `* The bridge number ${at} is ours.\n** Speech in Kimtown, ${(at % 28) + 1} March ${2000 + (at % 20)}\n`,
);
const WIKITEXT = `'''Anna Kim''' is a mayor.\n== Quotes ==\n${QUOTATIONS.join('')}== Disputed ==\n* No.\n** x, 2001`;

const page = (person: string | null, wikitext = WIKITEXT) => ({
  query: {
    pages: [
      {
        title: 'Anna Kim (mayor)',
        ...(person && { pageprops: { wikibase_item: person } }),
        revisions: [{ slots: { main: { contentmodel: 'wikitext', content: wikitext } } }],
      },
    ],
  },
});
const links = (id: string, title: string | null) => ({
  entities: { Q100: { id, sitelinks: title === null ? {} : { enwikiquote: { site: 'enwikiquote', title } } } },
});

interface Replies {
  wikidata?: unknown;
  wikiquote?: (response: ServerResponse) => void;
}

const json = (body: unknown) => (response: ServerResponse) => void response.end(JSON.stringify(body));
const fails =
  (status: number, headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end('no');

/** Wikidata and Wikiquote on this machine, and every question that came. */
async function servers({ wikidata = links('Q100', 'Anna Kim (mayor)'), wikiquote = json(page('Q100')) }: Replies = {}) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    asked.push(`${pathname} ${searchParams.get('ids') ?? searchParams.get('titles')}`);
    if ('cookie' in request.headers || 'referer' in request.headers) asked.push('told more');
    if (pathname === '/wikidata') json(wikidata)(response);
    else wikiquote(response);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, sources: { fetch, wikidata: `${origin}/wikidata`, wikiquote: `${origin}/wikiquote` } };
}

const options = (signal = new AbortController().signal) => ({ signal, today: TODAY, onProgress: () => undefined });

const install = (packs: Packs) =>
  runJobs(packs, { openPack, installers: createInstallers(ENGLISH_TERMS), report: () => {}, locks: aloneLocks() });

describe('what Wikiquote has of a person', () => {
  it('is fetched with two questions, installed as a pack of its own, and theirs', async () => {
    const { asked, sources } = await servers();
    const packs = freshPacks();
    const records = await freshRecords();
    await fetchWikiquote(packs, 'Q100', options(), sources);
    await install(packs);
    expect(asked).toEqual(['/wikidata Q100', '/wikiquote Anna Kim (mayor)']);
    const [pack] = await listPacks(packs);
    expect(pack).toMatchObject({
      id: 'wikiquote-q100',
      rows: 300,
      leftOut: 1,
      header: { name: 'Anna Kim (mayor) in Wikiquote', licence: 'CC-BY-SA-4.0', asOf: TODAY },
      opening: { format: { name: 'wikiquote' } },
    });
    const [latest] = await openLibrary(records, packs).latestSaid('wikidata:Q100', 1);
    expect(latest).toMatchObject({
      statement: { words: 'The bridge number 279 is ours.', said: { date: '2019-03-28' }, form: 'verbatim' },
      source: { title: 'Speech in Kimtown, 28 March 2019 (as Wikiquote has it)', licence: 'CC-BY-SA-4.0' },
    });
    expect(await removePack(packs, 'wikiquote-q100')).toBe(true);
    expect(await openLibrary(records, packs).latestSaid('wikidata:Q100', 1)).toEqual([]);
  });

  it('takes the place of what was fetched before, and nothing else does', async () => {
    const packs = freshPacks();
    const first = await servers();
    await fetchWikiquote(packs, 'Q100', options(), first.sources);
    await install(packs);
    const next = await servers({ wikiquote: json(page('Q100', '== Quotes ==\n* Only this.\n** Speech, 2020')) });
    await fetchWikiquote(packs, 'Q100', options(), next.sources);
    await install(packs);
    expect((await listPacks(packs)).map(({ rows }) => rows)).toEqual([1]);
    const empty = await servers({ wikiquote: json(page('Q100', '== Quotes ==\n* Only this.')) });
    await fetchWikiquote(packs, 'Q100', options(), empty.sources);
    await install(packs);
    const [job] = (await listJobs(packs)).filter(({ state }) => state === 'failed');
    expect(job?.fault?.message).toMatch(/no quotation on it has a source/);
    expect((await listPacks(packs)).map(({ rows }) => rows)).toEqual([1]);
  });

  it.each<[string, Replies, RegExp]>([
    ['no page', { wikidata: links('Q100', null) }, /has no page of this person/],
    ['two people joined at the source', { wikidata: links('Q200', 'Anna Kim') }, /has joined Q100 with Q200/],
    ['a page of somebody else', { wikiquote: json(page('Q200')) }, /about somebody else now/],
    ['a page of nobody', { wikiquote: json(page(null)) }, /about somebody else now/],
    ['404', { wikiquote: fails(404) }, /404/],
    ['429', { wikiquote: fails(429, { 'retry-after': '30' }) }, /Try again in 30 seconds/],
    ['503', { wikiquote: fails(503) }, /failed \(503\)/],
    ['a web page', { wikiquote: (response) => response.end('<!doctype html><p>Log in') }, /no answer of Wikiquote’s/],
    ['another schema', { wikiquote: json({ pages: [] }) }, /no answer of Wikiquote’s/],
    [
      'an answer in other letters',
      { wikiquote: (response) => response.end(Buffer.from('{"query":"\xe9"}', 'latin1')) },
      /not UTF-8/,
    ],
    [
      'an answer that breaks off',
      {
        wikiquote: (response) => {
          response.writeHead(200, { 'content-length': 9_000 }).write('{"query":');
          setTimeout(() => response.destroy(), 20);
        },
      },
      /connection broke/,
    ],
    [
      'a server that never ends',
      {
        wikiquote: (response) => {
          const more = () => void (response.destroyed || response.write(' '.repeat(1024 * 1024), more));
          more();
        },
      },
      /more than this source has/,
    ],
  ])('is not taken, and why is told: %s', async (_, replies, why) => {
    const packs = freshPacks();
    const { sources } = await servers(replies);
    await expect(fetchWikiquote(packs, 'Q100', options(), sources)).rejects.toThrow(why);
    expect([await listJobs(packs), await listPacks(packs)]).toEqual([[], []]);
  });

  it('is given up on the reader’s word', async () => {
    const packs = freshPacks();
    const ending = new AbortController();
    const { sources } = await servers({ wikiquote: () => setTimeout(() => ending.abort('given up'), 10) });
    await expect(fetchWikiquote(packs, 'Q100', options(ending.signal), sources)).rejects.toBe('given up');
    expect(await listJobs(packs)).toEqual([]);
  });
});
