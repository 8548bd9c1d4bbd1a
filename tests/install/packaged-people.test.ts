import { afterEach, describe, expect, it, vi } from 'vitest';
import { packagedPeople } from '../../lib/install/packaged-people';

afterEach(() => vi.unstubAllGlobals());

const FETCHES: [what: string, fetched: () => Promise<Response>, given: string | null][] = [
  ['is there', async () => new Response('rows'), 'rows'],
  ['is missing in Chromium', async () => Promise.reject(new TypeError('Failed to fetch')), null],
  ['is missing in Firefox', async () => new Response(new ReadableStream({ start: (to) => to.error() })), null],
];

describe('the file of the people that come along', () => {
  it.each(FETCHES)('%s', async (_, fetched, given) => {
    vi.stubGlobal('fetch', fetched);
    expect((await (await packagedPeople())?.text()) ?? null).toBe(given);
  });
});
