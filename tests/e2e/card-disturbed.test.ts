import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/browsers/driven-browser';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { hoverText } from '../../scripts/start/pictures';
import { articlePage } from './harness/article-page';
import { cardText, cardToHear, cardWith, noCard } from './harness/card';
import { describeInBrowsers } from './harness/in-browsers';
import { marksToCome, ourProblems } from './harness/page-state';

/** Body of a page script that begins with our element, which any page finds. */
const HOST = 'const host = document.documentElement.lastElementChild;';

/** What a page lays over the card, so that a click on it means something else: the pointer goes through. */
const cover = (tag: string) => `const cover = document.createElement('${tag}');
  cover.style.cssText = 'pointer-events:none;position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:white';
  cover.textContent = 'Please confirm that you are no robot';`;

const DISTURBING: { what: string; script: string }[] = [
  {
    what: 'lays a popover over it',
    script: `${cover('div')} cover.popover = 'manual'; document.body.append(cover); cover.showPopover();`,
  },
  { what: 'lays a dialog over it', script: `${cover('dialog')} document.body.append(cover); cover.showModal();` },
  {
    what: 'lays a popover out of a closed root over it',
    script: `const around = document.createElement('div'); const root = around.attachShadow({ mode: 'closed' });
      document.body.append(around); ${cover('div')} cover.popover = 'manual'; root.append(cover); cover.showPopover();`,
  },
  {
    what: 'lays a transition of views over it',
    script: `document.head.insertAdjacentHTML('beforeend',
        '<style>::view-transition{pointer-events:none}::view-transition-group(*){animation-duration:9s}</style>');
      document.startViewTransition(() => { document.body.style.color = 'red'; });`,
  },
  { what: 'closes it', script: `${HOST} host.hidePopover();` },
  { what: 'takes it out', script: `${HOST} host.remove();` },
  { what: 'makes it see-through', script: `${HOST} host.style.setProperty('opacity', '0.01', 'important');` },
  { what: 'makes itself small', script: `document.documentElement.style.zoom = '0.2';` },
  { what: 'makes all inert', script: `document.documentElement.inert = true;` },
];

describeInBrowsers('a page that disturbs the card', (shared) => {
  let site: Site;
  beforeAll(async () => {
    site = await servePages({ '/a.html': { body: articlePage({ watched: false }) } });
  });
  afterAll(() => site.close());

  async function openCard(): Promise<DrivenPage> {
    const { page } = shared();
    await page.goto(`${site.origin}/a.html`);
    await marksToCome(page);
    expect(await hoverText(page, 'Vladimir Putin')).toBe(true);
    await cardWith(page, 'President');
    // Otherwise the browser may not have told yet that nothing covers it.
    await cardToHear(page);
    expect(await cardText(page)).toContain('Vladimir Putin');
    return page;
  }

  it.each(DISTURBING)('by $what loses it', async ({ script }) => {
    const page = await openCard();
    await page.run(script);
    await noCard(page);
  });

  it('cannot keep it open, or close it, by events of its own', async () => {
    const page = await openCard();
    await page.run(`${HOST}
      for (const type of ['pointerdown', 'mousedown', 'click', 'pointerleave', 'pointerout'])
        for (const target of [host, document.body, document]) target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      for (const target of [host, document.body, document])
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await new Promise((done) => setTimeout(done, 600));`);
    expect(await cardText(page)).toContain('Vladimir Putin');
    await page.run(`${HOST} globalThis.hold = setInterval(() => {
      for (const type of ['pointerenter', 'pointerover', 'pointermove'])
        host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    }, 20);`);
    await page.moveTo(700, 600);
    await noCard(page);
  });

  it('has nobody switched off by a click that was meant for something else', async () => {
    const page = await openCard();
    const middle = await page.run<[number, number]>(`${HOST}
      const at = [];
      for (let y = 0; y < innerHeight; y += 4) for (let x = 0; x < innerWidth; x += 8)
        if (document.elementFromPoint(x, y) === host) at.push([x, y]);
      ${cover('div')} cover.popover = 'manual'; document.body.append(cover); cover.showPopover();
      globalThis.places = at;
      return at[Math.floor(at.length / 2)];`);
    for (const [x, y] of [middle, [middle[0] + 120, middle[1] + 100] as const]) await page.clickAt(x, y);
    await noCard(page);
    // What the card asks is asked before this.
    const ask = { aforesaid: 'desk', name: 'mayRead', ask: { address: `${site.origin}/a.html` } };
    await page.runIsolated('await (globalThis.browser ?? chrome).runtime.sendMessage(args[0])', ask);
    const isOpen = `return (globalThis.browser ?? chrome).extension.getViews().some(({ location }) => location.pathname === '/settle.html')`;
    expect(await shared().desk.run(isOpen)).toBe(false);
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});
