import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { fillIn } from './harness/fill-in';
import { describeInBrowsers } from './harness/in-browsers';
import { HEADER, openLibrary, packsShown, packText, press, says } from './harness/library';

const POPOLO = JSON.stringify({
  persons: [
    { id: '1', name: 'Anna Kim', identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }] },
    { id: '2', name: 'Ben Óg' },
  ],
  organizations: [{ id: 'o', name: 'Parliament of Norland' }],
  memberships: [{ person_id: '1', organization_id: 'o', role: 'Member', start_date: '2021' }],
});

/** Every request that reached the server: its path, and what it told of the reader. */
const asked: { path: string; tells: string[] }[] = [];
let version = 3;

const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  asked.push({ path: pathname, tells: ['cookie', 'referer'].filter((name) => name in request.headers) });
  if (pathname === '/pack.ndjson') return response.end(packText(50, { ...HEADER, version: String(version) }));
  if (pathname === '/people.json') return response.end(POPOLO);
  if (pathname === '/slow.ndjson') return response.writeHead(200, { 'content-length': '9000000' }).write('{');
  response.writeHead(404).end('no');
});

let port = 0;
beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

describeInBrowsers('packs from an address', (shared) => {
  const address = (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`;
  async function fetchFrom(from: string): Promise<void> {
    const { page } = shared();
    await fillIn(page, '#pack-address', from);
    await press(page, 'Fetch');
  }

  it('are fetched on the click, and not before; nothing is told of the reader', async () => {
    const { page } = shared();
    await openLibrary(shared());
    await fillIn(page, '#pack-address', address('/pack.ndjson'));
    await press(page, 'Fetch');
    await says(page, 'The file says of itself');
    // Once: typing it asks for nothing.
    expect(asked.length).toBe(1);
    await press(page, 'Install');
    await says(page, 'Town council is installed.');
    expect(asked).toEqual([{ path: '/pack.ndjson', tells: [] }]);
  });

  it('are updated from there, as a whole', async () => {
    const { page } = shared();
    version = 4;
    await press(page, 'Update Town council');
    await says(page, 'takes the place of the whole pack');
    await press(page, 'Fetch');
    await says(page, 'The file says of itself');
    await press(page, 'Update');
    await says(page, 'Town council is installed.');
    await says(page, /Version\s+4/);
    await until(async () => (await packsShown(page)).join() === 'Town council', 'Other packs are listed.');
    expect(asked.map(({ path }) => path)).toEqual(['/pack.ndjson']);
  });

  it('say what is missing beside the form, and lose nothing that was typed', async () => {
    const { page } = shared();
    await openLibrary(shared());
    await fetchFrom(address('/people.json'));
    await says(page, 'This file is');
    const field = (label: string) =>
      until(
        () =>
          page.run<string>(
            `const label = [...document.querySelectorAll('label')].find((each) => each.textContent === args[0]);
             return '#' + CSS.escape(label.htmlFor)`,
            label,
          ),
        `There is no field ${label}.`,
      );
    const value = async (label: string) =>
      page.run<string>(`return document.querySelector(args[0]).value`, await field(label));
    await fillIn(page, await field('Name'), 'Norland');
    await until(async () => (await value('Id')) === 'norland', 'The id does not follow the name.');
    await fillIn(page, await field('Source'), 'Parliament of Norland');
    await press(page, 'Install');
    await says(page, 'Licence must not be empty.');
    expect([await value('Name'), await value('Source')]).toEqual(['Norland', 'Parliament of Norland']);
    await fillIn(page, await field('Licence'), 'CC0-1.0');
    await press(page, 'Install');
    await says(page, 'Norland is installed.');
    await says(page, '2 people');
  });

  it('that are not there are named, and a fetch can be cancelled', async () => {
    const { page } = shared();
    await fetchFrom(address('/gone.json'));
    await says(page, 'There is nothing at this address (404).');
    await fetchFrom(address('/slow.ndjson'));
    await says(page, 'of 9.0 MB');
    await press(page, 'Cancel');
    await says(page, 'Choose a file…');
    await until(async () => (await packsShown(page)).length === 2, 'The packs went.');
  });

  it('at a site that lets nobody else in may be allowed it', async () => {
    const { page } = shared();
    await fetchFrom(address('/pack.ndjson', 'localhost'));
    await says(page, `Allow localhost:${port} and try again`);
    await fetchFrom('http://news.example/pack.json');
    await says(page, 'Only https addresses without a user in them are fetched.');
  });
});
