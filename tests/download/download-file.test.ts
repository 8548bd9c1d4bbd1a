import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { DownloadFailed, downloadFile, isFetchable } from '../../lib/download/download-file';

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
