import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { until } from '../../scripts/browsers/until';
import { hoverText } from '../../scripts/start/pictures';
import { articlePage } from './harness/article-page';
import { cardAtRest, cardWith, clickInCard, noCard } from './harness/card';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToCome, ourProblems, secondLook } from './harness/page-state';
import { keepPicture } from './harness/pictures';
import { changeRecords } from './harness/seen-by-page';

const SECRET = 'QUARZBERG the source rings on Mondays';
const FIGURES = 'We lost 12 ships and 2,119 men in that winter.';

const now = Date.now();
const NOTE = {
  id: 'n1',
  about: { kind: 'person', person: 'vladimir-putin', name: 'Vladimir Putin' },
  aboutKey: 'person:vladimir-putin',
  text: SECRET,
  created: now,
  changed: now,
  deleted: false,
};
const statement = (id: string, words: string, day: string, number: number) => ({
  id,
  person: 'vladimir-putin',
  form: 'verbatim',
  words,
  said: { date: day, precision: 'day' },
  published: null,
  source: 'mine',
  occasion: null,
  place: null,
  audience: null,
  before: '',
  after: '',
  changed: now,
  deleted: false,
  when: day,
  number,
});
const SOURCE = {
  id: 'mine',
  title: 'My source',
  outlet: 'The Paper',
  address: 'https://paper.example/1',
  published: null,
  retrieved: '2026-01-01',
  licence: null,
  changed: now,
  deleted: false,
};

/** Everything by which a page may reach for words that are drawn in it. Gives all that it got. */
const REACH = `
  const selection = getSelection();
  const got = [];
  const take = () => { got.push(selection.toString()); selection.removeAllRanges(); };
  for (const words of args[0]) {
    if (window.find(words, true, false, true, false, true)) got.push('found: ' + words);
    for (const unit of ['character', 'word', 'line', 'paragraph', 'documentboundary']) {
      try { for (let i = 0; i < 20; i++) selection.modify('extend', 'forward', unit); } catch {}
      got.push(selection.toString());
    }
    take();
  }
  selection.selectAllChildren(document.documentElement);
  take();
  document.execCommand('selectAll');
  take();
  for (let y = 0; y < innerHeight; y += 6) for (let x = 0; x < innerWidth; x += 24) {
    const at = document.caretPositionFromPoint?.(x, y);
    if (at?.offsetNode.nodeType === 3) got.push(at.offsetNode.data);
  }
  got.push(document.documentElement.innerText, document.documentElement.textContent, document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '');
  for (const host of document.documentElement.children) got.push(String(host.shadowRoot?.textContent), host.innerText ?? '');
  return got.join('\\n');
`;

/** Names under which a page may hide a font of its own. Whoever uses one of them asks the page for it. */
const FONTS = [
  'serif',
  'sans-serif',
  'system-ui',
  'Iowan Old Style',
  'Charter',
  'Georgia',
  'Liberation Serif',
  'Liberation Sans',
  'Times New Roman',
  'Arial',
  'Segoe UI',
  '-apple-system',
  'Helvetica Neue',
  'DejaVu Sans',
];
const FACES = FONTS.map((name) => `@font-face{font-family:"${name}";src:url(/evil.ttf)}`).join('');
const NAMES = ['text', 'raised', 'quiet', 'accent', 'serif', 'sans', 'sunken', 'claim'];
const PROPERTIES = NAMES.map((name) => `@property --${name}{syntax:"*";inherits:false;initial-value:transparent}`).join(
  '',
);
const OVERRIDES = NAMES.map((name) => `--${name}:transparent!important`).join(';');
const HOSTILE = `<style>${FACES}${PROPERTIES}
  html>div{${OVERRIDES};font:90px fantasy!important;letter-spacing:9px!important;color:transparent!important;zoom:.3!important}
  html{-webkit-text-security:disc;text-transform:uppercase;letter-spacing:3px;word-spacing:9px;text-indent:99px;
    line-height:9;visibility:hidden;color:transparent;font-variant-caps:small-caps;cursor:none}
  body{-webkit-text-security:none;text-transform:none;letter-spacing:normal;word-spacing:normal;text-indent:0;
    line-height:normal;visibility:visible;color:black;font-variant-caps:normal;cursor:auto}
  body,h1,p{font-family:Courier,monospace}</style>`;
/** The same look of the page itself. */
const HARMLESS = '<style>body,h1,p{font-family:Courier,monospace}</style>';

describeInBrowsers('a page that reaches for the card', (shared, engine) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages({
      '/a.html': { body: articlePage() },
      '/harmless.html': { body: articlePage({ head: HARMLESS }) },
      '/hostile.html': { body: articlePage({ head: HOSTILE }) },
      '/evil.ttf': { body: 'no font', type: 'font/ttf' },
    });
    await changeRecords(shared().desk, {
      put: {
        notes: [NOTE],
        sources: [SOURCE],
        statements: [
          statement('f1', FIGURES, '2026-05-03', 900001),
          statement('f2', 'I did \u202eyas reven\u202c that we would leave.', '2026-05-02', 900002),
        ],
      },
    });
  });
  afterAll(() => site.close());

  async function openCard(page: DrivenPage, name: string): Promise<void> {
    await page.goto(`${site.origin}/${name}.html`);
    await marksToCome(page);
    expect(await hoverText(page, 'Vladimir Putin')).toBe(true);
    await cardWith(page, SECRET);
    await cardAtRest(page);
  }

  it('reads none of its words, by searching, selecting or asking', async () => {
    const { page } = shared();
    await openCard(page, 'a');
    const words = ['Your notes', 'Latest statements', 'QUARZ', 'ships', 'Change', 'Copy name', 'President', 'Close'];
    const got = await page.run<string>(REACH, words);
    for (const part of [...words, 'Mondays', '2,119', 'The Paper']) expect(got).not.toContain(part);
    expect(got).toContain('Vladimir Putin said on Monday');
    await cardWith(page, SECRET);
  });

  it('shows words that turn others around as what they are', async () => {
    await cardWith(shared().page, 'I did [U+202E]yas reven[U+202C] that we would leave.');
  });

  it('does not keep the reader from copying a name', async () => {
    const { page } = shared();
    await clickInCard(page, 'Copy name');
    await page.press('Escape');
    await noCard(page);
    const pasted = await page.run<string>(`
      const area = document.createElement('textarea');
      document.body.append(area);
      area.focus();
      const text = await Promise.race([navigator.clipboard.readText(), new Promise((done) => setTimeout(done, 1500, 'no leave'))]).catch(() => 'no leave');
      area.remove();
      return text;`);
    // A page may not read what was copied without the reader's leave; where it may, it is the name.
    expect(['no leave', 'Vladimir Putin']).toContain(pasted);
  });

  it('changes neither letters nor colours of it', async () => {
    const { page } = shared();
    await openCard(page, 'harmless');
    await secondLook(page);
    const harmless = await page.screenshot();
    await keepPicture(page, `card-on-harmless-${engine}`);
    await openCard(page, 'hostile');
    const isSame = async () => harmless.equals(await page.screenshot());
    await until(isSame, 'The card on the hostile page looks different.').finally(() =>
      keepPicture(page, `card-on-hostile-${engine}`),
    );
    await page.press('Escape');
    await noCard(page);
    const asked = await page.run<string[]>(`return performance.getEntriesByType('resource').map(({ name }) => name)`);
    expect(asked.filter((name) => name.endsWith('.ttf'))).toEqual([]);
  });

  it('learns its room, and not how much it says', async () => {
    const { page } = shared();
    const room = `
      const host = document.documentElement.lastElementChild;
      let [left, top, right, bottom] = [1e9, 1e9, 0, 0];
      for (let y = 0; y < innerHeight; y += 2) for (let x = 0; x < innerWidth; x += 8) {
        if (document.elementFromPoint(x, y) !== host) continue;
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
      }
      return [right - left, bottom - top].map((length) => Math.round(length / 10) * 10);`;
    const rooms: number[][] = [];
    for (const name of ['Xi Jinping', 'Marta Ellery']) {
      await page.goto(`${site.origin}/a.html`);
      await marksToCome(page);
      expect(await hoverText(page, name)).toBe(true);
      await cardWith(page, name);
      await cardAtRest(page);
      rooms.push(await page.run<number[]>(room));
    }
    expect(rooms[0]![1]).toBeGreaterThan(300);
    expect(rooms[1]).toEqual(rooms[0]);
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});
