// @vitest-environment jsdom
import { File as NodeFile } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../lib/model/left-out';
import { LARGEST_PAGE, readSavedPage } from '../../lib/saved-pages/read-saved-page';
import { paragraphs } from '../page/page-of';
import { mhtmlOf } from './mhtml-of';

const NOW = Date.UTC(2026, 4, 1);
const TOUCHED = Date.UTC(2025, 0, 2);
const STORY = 'https://news.example/2024/05/03/the-mill-stays-open';

const QUOTE = '<p>“We will stay,” said Ana Kovač, the miller.</p>';
const body = (more = '') =>
  `<body><article><h1>The mill stays open</h1>${paragraphs(4)}${QUOTE}${more}</article></body>`;
const page = (head = '', more = '') =>
  `<!DOCTYPE html><html><head><title>The mill stays open</title>${head}</head>${body(more)}</html>`;
const canonical = (address = STORY) => `<link rel="canonical" href="${address}">`;

const read = (content: string | Uint8Array, name = 'mill.html') =>
  readSavedPage(new NodeFile([content], name, { lastModified: TOUCHED }) as unknown as File, {
    signal: new AbortController().signal,
    now: NOW,
  });

async function articleOf(content: string | Uint8Array) {
  const found = await read(content);
  if (found.status !== 'read') throw new Error(found.why);
  return found;
}

const SINGLE_FILE = `<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile 
 url: ${STORY} 
 saved date: Sat May 04 2024 11:30:00 GMT+0200 (Mitteleuropäische Sommerzeit)
--><meta charset=utf-8><title>The mill stays open</title>${body()}</html>`;

const SAVED = Date.UTC(2024, 4, 4, 9, 30);

describe('a saved page', () => {
  it.each<[string, string | Uint8Array, string, number]>([
    ['of SingleFile', SINGLE_FILE, STORY, SAVED],
    ['of Chromium in one file', mhtmlOf(page(canonical('https://other.example/a'))), STORY, SAVED],
    [
      'of Chromium with its parts in a folder',
      `<!DOCTYPE html>\n<!-- saved from url=(0046)${STORY} -->\n<html><title>The mill stays open</title>${body()}</html>`,
      STORY,
      TOUCHED,
    ],
    [
      'of Save Page WE',
      page(
        `<meta name="savepage-url" content="${STORY}"><meta name="savepage-date" content="Sat May 04 2024 09:30:00 GMT+0000 (UTC)">`,
      ),
      STORY,
      SAVED,
    ],
    ['with its canonical address', page(canonical()), STORY, TOUCHED],
    [
      'with an address under its base',
      page(`<base href="https://news.example/2024/05/">${canonical('03/the-mill-stays-open')}`),
      STORY,
      TOUCHED,
    ],
    ['with the address that it is shared by', page(`<meta property="og:url" content="${STORY}">`), STORY, TOUCHED],
    ['with a base that is a page', page(`<base href="${STORY}">`), STORY, TOUCHED],
    ['saved in times to come', SINGLE_FILE.replace('2024 11', '2064 11'), STORY, NOW],
  ])('%s is read, with where and when', async (_, content, address, saved) => {
    const found = await articleOf(content);
    expect(found.saved).toBe(saved);
    expect(found.article).toMatchObject({ address, title: 'The mill stays open' });
    expect(found.article.blocks.at(-1)!.text).toBe('“We will stay,” said Ana Kovač, the miller.');
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8, whatever it says', Buffer.from(page(`<meta charset="windows-1250">${canonical()}`))],
    ['what it says', Buffer.from(page(`<meta charset="iso-8859-2">${canonical()}`).replace('č', '\xe8'), 'latin1')],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${page(canonical())}`, 'utf16le')],
  ])('is in %s', async (_, bytes) => {
    // The quotation marks are not in Latin-2; what matters is the letter.
    const { article } = await articleOf(bytes);
    expect(article.blocks.at(-1)!.text).toContain('Ana Kovač, the miller');
  });

  it('has no words that its saver hid', async () => {
    const hidden = '<p class="sf-hidden">“Nobody sees this,” said Bo Lind, the banker of the town.</p>';
    const { article } = await articleOf(page(canonical(), hidden));
    expect(article.blocks.map(({ text }) => text).join(' ')).not.toContain('Bo Lind');
  });

  it('runs nothing and fetches nothing', async () => {
    const more = '<script>globalThis.ran = true</script><img src="https://news.example/x.png" onerror="ran = true">';
    const { article } = await articleOf(page(canonical(), more));
    expect(article.blocks.length).toBeGreaterThan(4);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it.each<[LeftOut, string, string | Uint8Array]>([
    ['cut-off', 'that ends in a word', page(canonical()).slice(0, -40)],
    ['cut-off', 'that ends in a tag', `${page(canonical())}<p class="`],
    ['cut-off', 'in one file that ends within the page', mhtmlOf(page(canonical())).subarray(0, 900)],
    ['not-a-page', 'that is another file', '%PDF-1.7\n>'],
    ['not-a-page', 'that is empty', ''],
    ['not-a-page', 'with a null byte', `${page(canonical())}\0>`],
    [
      'charset',
      'in letters that nobody knows',
      Buffer.from(page('<meta charset="x-klingon">').replace('č', '\xe8'), 'latin1'),
    ],
    [
      'charset',
      'that says UTF-8 and is not',
      Buffer.from(page('<meta charset="utf-8">').replace('č', '\xe8'), 'latin1'),
    ],
    ['no-address', 'that tells no address', page()],
    ['no-address', 'with the address of a file', page(canonical('file:///home/a/mill.html'))],
    ['no-address', 'with a base that is a folder', page('<base href="https://news.example/2024/">')],
    ['too-short', 'with little text', page(canonical()).replace(/<article>.*<\/article>/s, '<p>The mill stays.</p>')],
    ['listing', 'that is a front page', page(canonical('https://news.example/'))],
  ])('is left out as %s: one %s', async (why, _, content) => {
    expect(await read(content)).toEqual({ status: 'left-out', why });
  });

  it('is left out when it is too large or gone, before anything is parsed', async () => {
    const signal = new AbortController().signal;
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    const large = { size: LARGEST_PAGE + 1, arrayBuffer: () => Promise.reject(new Error('was read')) };
    const of = (file: object) => readSavedPage(file as File, { signal, now: NOW });
    expect(await of(gone)).toEqual({ status: 'left-out', why: 'unreadable' });
    expect(await of(large)).toEqual({ status: 'left-out', why: 'too-large' });
  });

  it('is not read on after the signal', async () => {
    const file = new NodeFile([page(canonical())], 'mill.html') as unknown as File;
    await expect(readSavedPage(file, { signal: AbortSignal.abort('left'), now: NOW })).rejects.toBe('left');
  });
});
