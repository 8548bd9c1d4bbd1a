import { getEventListeners } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listPacks, removePack } from '../../lib/install/install-pack';
import { createInstallers } from '../../lib/install/installers';
import { addJob, listJobs } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { openLibrary } from '../../lib/library/library';
import { type DayParts, fetchDays, wantDays } from '../../lib/own-pages/fetch-days';
import { openPack } from '../../lib/packs/open-pack';
import type { UkDays } from '../../lib/packs/uk-days';
import type { Packs } from '../../lib/volumes/schema';
import { fileOf, headerWith } from '../packs/pack-file';
import { freshRecords } from '../records/fresh-records';
import { aloneLocks, freshPacks } from '../volumes/fresh-packs';

const page = (number: number) => ({ theyworkforyou: `https://www.theyworkforyou.com/mp/${number}` });
const PEOPLE = [
  { id: 'Q1', name: 'Anna Kim', links: page(7) },
  { id: 'Q3', name: 'Ben Óg', links: page(8) },
];

const speech = (day: string, name: string, number: number, words: string) =>
  `<speech id="uk.org.publicwhip/debate/${day}a.1.${number}" speakername="${name}" ` +
  `person_id="uk.org.publicwhip/person/${number}"><p>${words}</p></speech>`;

const dayOf = (day: string, latest = 'yes') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<publicwhip latest="${latest}">` +
  `${speech(day, 'Anna Kim', 7, `The mill of ${day}.`)}${speech(day, 'Ben Óg', 8, `The river of ${day}.`)}</publicwhip>`;

type Reply = (response: ServerResponse) => void;
const gives =
  (body: string | Buffer): Reply =>
  (response) =>
    void response.end(body);
const fails =
  (status: number, headers = {}): Reply =>
  (response) =>
    void response.writeHead(status, headers).end('no');
const breaks: Reply = (response) => {
  response.writeHead(200, { 'content-length': '5000' });
  response.write('<publicwhip>');
  setTimeout(() => response.destroy(), 20);
};

/** Days on this machine by file name, each with its answers in turn; nothing else is there. Every request is noted. */
async function server(days: Record<string, Reply | Reply[]>) {
  const asked: string[] = [];
  const waited: number[] = [];
  let open = 0;
  const left = new Map(Object.entries(days).map(([name, replies]) => [name, [replies].flat()]));
  const listening = createServer((request, response) => {
    const name = request.url!.slice(1);
    asked.push(open++ > 0 ? `${name} at once` : name);
    response.on('close', () => open--);
    if ('cookie' in request.headers || 'referer' in request.headers) asked.push('told more');
    const replies = left.get(name) ?? [fails(404)];
    (replies.length > 1 ? replies.shift()! : replies[0]!)(response);
  });
  await new Promise<void>((done) => void listening.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  const base = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  const parts: DayParts = { fetch, base, pace: 1_000, wait };
  return { asked, waited, parts };
}

const file = (day: string, letter = 'a') => `debates/debates${day}${letter}.xml`;

async function library(): Promise<Packs> {
  const packs = freshPacks();
  await addJob(packs, fileOf([headerWith(), ...PEOPLE]), { format: { name: 'pack' } });
  await run(packs);
  return packs;
}

const run = (packs: Packs) =>
  runJobs(packs, { openPack, installers: createInstallers(ENGLISH_TERMS), report: () => {}, locks: aloneLocks() });

// A Thursday to a Tuesday.
const WEEK: UkDays = { house: 'commons', from: '2026-03-05', to: '2026-03-10' };

async function start(packs: Packs, parts: DayParts, signal = new AbortController().signal, days = WEEK) {
  const records = await freshRecords();
  const id = (await wantDays(packs, days))!;
  const go = (again = signal) => fetchDays(packs, id, () => openLibrary(records, packs), again, parts);
  const said = async (person: string) =>
    (await openLibrary(records, packs).latestSaid(person, 9)).map(({ statement }) => statement.words).sort();
  return { id, go, said };
}

const idsOf = async (packs: Packs) => (await listPacks(packs)).map(({ id }) => id).filter((id) => id.startsWith('uk-'));

describe('days of the UK Parliament', () => {
  it('become one pack, asked for one after the other; days without a sitting have no file', async () => {
    const packs = await library();
    const { asked, waited, parts } = await server({
      [file('2026-03-05')]: gives(dayOf('2026-03-05')),
      [file('2026-03-09')]: gives(dayOf('2026-03-09')),
    });
    const { go, said } = await start(packs, parts);
    expect(await go()).toBe(true);
    await run(packs);
    expect(asked).toEqual(['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'].map((day) => file(day)));
    expect(waited).toEqual([1_000, 1_000, 1_000, 1_000]);
    expect(await idsOf(packs)).toEqual(['uk-commons-2026-03-05-2026-03-09']);
    expect(await said('wikidata:Q1')).toEqual(['The mill of 2026-03-05.', 'The mill of 2026-03-09.']);
    expect(await said('wikidata:Q3')).toEqual(['The river of 2026-03-05.', 'The river of 2026-03-09.']);
  });

  it('that are here are not asked for again, and what is new becomes a pack beside', async () => {
    const packs = await library();
    const { asked, parts } = await server({
      [file('2026-03-05')]: gives(dayOf('2026-03-05')),
      [file('2026-03-10')]: gives(dayOf('2026-03-10')),
    });
    await (await start(packs, parts, undefined, { ...WEEK, to: '2026-03-06' })).go();
    await run(packs);
    const { go, said } = await start(packs, parts);
    await go();
    await run(packs);
    expect(asked.filter((name) => name === file('2026-03-05'))).toHaveLength(1);
    expect(await idsOf(packs)).toEqual(['uk-commons-2026-03-05-2026-03-05', 'uk-commons-2026-03-10-2026-03-10']);
    expect(await said('wikidata:Q1')).toHaveLength(2);
    expect(await wantDays(packs, { ...WEEK, from: '2026-03-10' })).toBeNull();
  });

  it('become packs without a hole, so that days of a pack that was removed can be fetched again', async () => {
    const packs = await library();
    const all = ['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'];
    const { parts } = await server(Object.fromEntries(all.map((day) => [file(day), gives(dayOf(day))])));
    const fetchAll = async (days: UkDays) => {
      await (await start(packs, parts, undefined, days)).go();
      await run(packs);
    };
    await fetchAll({ ...WEEK, from: '2026-03-06', to: '2026-03-06' });
    await fetchAll(WEEK);
    await fetchAll(WEEK);
    expect(await idsOf(packs)).toEqual([
      'uk-commons-2026-03-05-2026-03-05',
      'uk-commons-2026-03-06-2026-03-06',
      'uk-commons-2026-03-09-2026-03-10',
    ]);
    expect(await wantDays(packs, WEEK)).toBeNull();
    await removePack(packs, 'uk-commons-2026-03-06-2026-03-06');
    await fetchAll(WEEK);
    expect(await idsOf(packs)).toContain('uk-commons-2026-03-06-2026-03-06');
  });

  it('leave nothing on the signal once they were waited for', async () => {
    const packs = freshPacks();
    const id = (await wantDays(packs, { ...WEEK, to: WEEK.from }))!;
    const real = fetch;
    onTestFinished(() => void Object.assign(globalThis, { fetch: real }));
    Object.assign(globalThis, { fetch: async () => new Response('', { status: 404 }) });
    const { signal } = new AbortController();
    const records = await freshRecords();
    await fetchDays(packs, id, () => openLibrary(records, packs), signal);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('go on where they were after a kill, and nothing that came is fetched again', async () => {
    const packs = await library();
    const killed = new AbortController();
    const { asked, parts } = await server({
      [file('2026-03-05')]: gives(dayOf('2026-03-05')),
      [file('2026-03-06')]: (response) => {
        killed.abort(new Error('killed'));
        response.destroy();
      },
      [file('2026-03-09')]: gives(dayOf('2026-03-09')),
    });
    const { go, said } = await start(packs, parts, killed.signal);
    await expect(go()).rejects.toThrow('killed');
    expect((await listJobs(packs)).find(({ days }) => days)?.days?.next).toBe(1);
    // The installer tidies up and leaves what came.
    await run(packs);
    parts.fetch = async (address, init) =>
      String(address).includes('03-06') ? new Response('', { status: 404 }) : fetch(address, init);
    expect(await go(new AbortController().signal)).toBe(true);
    await run(packs);
    expect(asked.filter((name) => name.includes('03-05'))).toHaveLength(1);
    expect(await said('wikidata:Q1')).toHaveLength(2);
  });

  it('wait as long as a busy server says, and no longer than two minutes', async () => {
    const packs = await library();
    const one = { ...WEEK, to: '2026-03-05' };
    const busy = await server({
      [file('2026-03-05')]: [fails(429, { 'retry-after': '7' }), fails(503), gives(dayOf('2026-03-05'))],
    });
    expect(await (await start(packs, busy.parts, undefined, one)).go()).toBe(true);
    expect(busy.waited).toEqual([1_000, 7_000, 1_000, 30_000, 1_000]);
    const long = await server({ [file('2026-03-05')]: fails(429, { 'retry-after': '900' }) });
    const { go } = await start(freshPacks(), long.parts, undefined, one);
    await expect(go()).rejects.toThrow('Try again in 900 seconds.');
    expect(long.asked).toHaveLength(1);
  });

  it('take the newest edition, in whatever encoding', async () => {
    const packs = await library();
    const latin = Buffer.from(dayOf('2026-03-05').replace('UTF-8', 'ISO-8859-1'), 'latin1');
    const { asked, parts } = await server({
      [file('2026-03-05')]: gives(dayOf('2026-03-05', 'no')),
      [file('2026-03-05', 'b')]: gives(latin),
      [file('2026-03-06')]: gives(dayOf('2026-03-06')),
    });
    const { go, said } = await start(packs, parts, undefined, { ...WEEK, to: '2026-03-06' });
    await go();
    await run(packs);
    expect(asked).toEqual([file('2026-03-05'), file('2026-03-05', 'b'), file('2026-03-06')]);
    expect(await said('wikidata:Q3')).toHaveLength(2);
  });

  it.each<[string, Reply | Reply[], RegExp]>([
    ['is cut off', breaks, /connection broke/],
    ['ends too early', gives(dayOf('2026-03-05').slice(0, -30)), /2026-03-05: The file breaks off/],
    ['is a page of the web', gives('<!doctype html><title>Gone</title>'), /2026-03-05: There is no debate/],
    ['is in another encoding', gives(Buffer.from(dayOf('2026-03-05'), 'latin1')), /not in the encoding/],
    ['is of another day', gives(dayOf('2026-03-04')), /holds another day, 2026-03-04/],
    ['is an older edition, and the newer is not there', gives(dayOf('2026-03-05', 'no')), /newest edition/],
    ['fails', fails(500), /The server failed \(500\)/],
    ['is not given to anybody', fails(403), /403/],
  ])('end with the reason when a file %s, and can go on', async (_, reply, why) => {
    const packs = await library();
    const { parts } = await server({ [file('2026-03-05')]: [reply, gives(dayOf('2026-03-05'))].flat() });
    const { go, said } = await start(packs, parts, undefined, { ...WEEK, to: '2026-03-05' });
    await expect(go()).rejects.toThrow(why);
    expect((await listJobs(packs)).filter(({ state }) => state === 'fetching')).toHaveLength(1);
    if (/newest/.test(String(why))) return;
    expect(await go()).toBe(true);
    await run(packs);
    expect(await said('wikidata:Q1')).toEqual(['The mill of 2026-03-05.']);
  });

  it('leave nothing when there was no sitting, or when they are given up', async () => {
    const packs = await library();
    const { parts } = await server({});
    const { go, id } = await start(packs, parts);
    expect(await go()).toBe(false);
    expect((await listJobs(packs)).map((job) => job.id)).not.toContain(id);
    await expect(go()).rejects.toMatchObject({ name: 'JobStopped' });
  });
});
