import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  DownloadFailed,
  downloadFile,
  downloadWithState,
  isFetchable,
  isUnchanged,
} from '../../lib/download/download-file';

let origin = '';
const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  if (pathname === '/file') return response.writeHead(200, { 'content-length': 5 }).end('hello');
  if (pathname === '/stream') {
    response.write('one ');
    return void setTimeout(() => response.end('two'), 20);
  }
  if (pathname === '/broken') {
    response.writeHead(200, { 'content-length': 500 }).write('half');
    return void setTimeout(() => response.destroy(), 20);
  }
  if (pathname === '/silent') return void response.writeHead(200).write('a');
  if (pathname === '/busy') return response.writeHead(429, { 'retry-after': '30' }).end();
  response.writeHead(Number(pathname.slice(1))).end();
});

beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const options = (change = {}) => ({ signal: new AbortController().signal, onProgress: vi.fn(), ...change });

it('gives the file, and tells how much is here and of how much', async () => {
  const onProgress = vi.fn();
  const file = await downloadFile(`${origin}/file`, options({ onProgress }));
  expect(await file.text()).toBe('hello');
  expect(onProgress.mock.calls.at(0)).toEqual([0, 5]);
  expect(onProgress.mock.calls.at(-1)).toEqual([5, 5]);
  await downloadFile(`${origin}/stream`, options({ onProgress }));
  expect(onProgress.mock.calls.at(-1)).toEqual([7, null]);
});

it.each([
  ['/404', /nothing at this address \(404\)/],
  ['/403', /choose it here/],
  ['/429', /asked too often \(429\)\. Wait/],
  ['/busy', /Try again in 30 seconds/],
  ['/503', /server failed \(503\)/],
  ['/418', /answered 418/],
  ['/broken', /connection broke/],
])('%s is named', async (path, reason) => {
  const failed = await downloadFile(`${origin}${path}`, options()).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(DownloadFailed);
  expect((failed as DownloadFailed).message).toMatch(reason);
  expect((failed as DownloadFailed).mayNeedAccess).toBe(false);
});

it('takes nothing of a server that gives more than it may', async () => {
  await expect(downloadFile(`${origin}/stream`, options({ most: 5 }))).rejects.toThrow(/more than this source has/);
  expect(await (await downloadFile(`${origin}/stream`, options({ most: 7 }))).text()).toBe('one two');
});

/** As a browser that followed where a server sent it. */
function responseFrom(url: string): Response {
  const response = new Response('secret');
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

it.each([
  ['https://packs.example/a', 'http://localhost:9/admin', false],
  ['https://packs.example/a', 'https://192.168.1.1/', false],
  ['https://packs.example/a', 'https://user:word@files.example/a', false],
  ['https://packs.example/a', 'http://files.example/a', false],
  ['https://packs.example/a', 'https://files.example/a', true],
  ['https://packs.example/a', '', true],
  ['http://127.0.0.1:9/a', 'http://localhost:9/b', true],
])('from %s on to %s: taken %s', async (asked, to, isTaken) => {
  const taken = downloadFile(asked, options({ fetch: async () => responseFrom(to) }));
  if (isTaken) expect(await (await taken).text()).toBe('secret');
  else await expect(taken).rejects.toThrow(/sent this on to/);
});

it('gives a silent server up', async () => {
  await expect(downloadFile(`${origin}/silent`, options({ patience: 50 }))).rejects.toThrow(/silent for too long/);
});

it('tells that access may help where no answer came through', async () => {
  const refuse = async () => {
    throw new TypeError('Failed to fetch');
  };
  const failed = await downloadFile('https://data.example/x', options({ fetch: refuse })).catch(
    (error: unknown) => error,
  );
  expect(failed).toMatchObject({ mayNeedAccess: true, message: expect.stringContaining('data.example') });
});

it('ends with the reader’s own reason when it is cancelled', async () => {
  const cancel = new AbortController();
  const under = downloadFile(`${origin}/silent`, options({ signal: cancel.signal }));
  setTimeout(() => cancel.abort(), 30);
  await expect(under).rejects.toMatchObject({ name: 'AbortError' });
});

it('sends no cookies and no referrer, and goes nowhere but to https and this machine', async () => {
  const send = vi.fn<typeof fetch>(async () => new Response('x'));
  await downloadFile('https://data.example/x', options({ fetch: send }));
  expect(send.mock.calls[0]![1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  for (const address of [
    'http://news.example/x',
    'ftp://x.example/',
    'file:///etc/passwd',
    'people.json',
    'javascript:1',
  ])
    await expect(downloadFile(address, options({ fetch: send }))).rejects.toThrow(/Only https/);
  expect(send).toHaveBeenCalledTimes(1);
  expect(['https://a.example/', 'http://localhost:1/', 'http://127.0.0.1/'].every(isFetchable)).toBe(true);
});

describe('the state of a file', () => {
  const signal = new AbortController().signal;
  const AT = 'Tue, 03 Nov 2026 10:00:00 GMT';
  const LATER = 'Wed, 04 Nov 2026 10:00:00 GMT';

  /** A server that says this of its file; what it was asked comes along. */
  function saying(headers: Record<string, string>, status = 200) {
    const asked: [string | undefined, Headers][] = [];
    const send = async (_: RequestInfo | URL, init?: RequestInit) => {
      asked.push([init?.method, new Headers(init?.headers)]);
      return new Response(null, { status, headers });
    };
    return { asked, send };
  }
  const ask = (before: { etag: string | null; modified: string | null }, send: typeof fetch) =>
    isUnchanged('https://files.example/pack.gz', before, { signal, fetch: send });

  it('comes with it, as far as the server tells', async () => {
    const get = async (headers: Record<string, string>) =>
      (await downloadWithState('https://files.example/a', options({ fetch: saying(headers).send }))).state;
    expect(await get({ etag: 'W/"a"', 'last-modified': AT })).toEqual({ etag: 'W/"a"', modified: AT });
    expect(await get({ 'last-modified': AT })).toEqual({ etag: null, modified: AT });
    expect(await get({})).toBe(null);
  });

  it.each<[boolean, string | null, string | null, Record<string, string>]>([
    [true, '"a"', null, { etag: '"a"' }],
    [true, 'W/"a"', AT, { etag: '"a"', 'last-modified': LATER }],
    [false, '"a"', AT, { etag: '"b"', 'last-modified': AT }],
    [true, null, AT, { etag: '"b"', 'last-modified': AT }],
    // A tag that the browser does not show us.
    [true, '"a"', AT, { 'last-modified': AT }],
    [false, '"a"', null, { 'last-modified': AT }],
    [false, '"a"', AT, { 'last-modified': LATER }],
    [false, '"a"', AT, {}],
  ])('is the same: %s, of %s and %s, where the server says %j', async (expected, etag, modified, headers) => {
    expect(await ask({ etag, modified }, saying(headers).send)).toBe(expected);
  });

  it('is asked for without a header that would need access to the site', async () => {
    const { asked, send } = saying({ etag: '"a"' });
    await ask({ etag: '"a"', modified: null }, send);
    expect(asked.map(([method, headers]) => [method, [...headers]])).toEqual([['HEAD', []]]);
  });

  it.each([405, 429, 500, 503])('is another where the server answers %i', async (status) => {
    expect(await ask({ etag: '"a"', modified: null }, saying({ etag: '"a"' }, status).send)).toBe(false);
  });

  it('is another where no answer comes, or none in time', async () => {
    const before = { etag: '"a"', modified: null };
    const none = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask(before, none)).toBe(false);
    const never: typeof fetch = (_, init) =>
      new Promise((_, failed) => {
        const end = () => failed(init?.signal?.reason);
        if (init?.signal?.aborted) end();
        else init?.signal?.addEventListener('abort', end);
      });
    expect(await isUnchanged('https://files.example/a', before, { signal, fetch: never, patience: 5 })).toBe(false);
    const stopped = isUnchanged('https://files.example/a', before, { signal: AbortSignal.abort('left'), fetch: never });
    await expect(stopped).rejects.toBe('left');
  });
});
