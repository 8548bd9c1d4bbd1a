import type { DrivenPage, DrivenView } from '../../../scripts/browsers/driven-browser';
import { until } from '../../../scripts/browsers/until';

/**
 * Body of a page script: all that a page can ask of itself. What is drawn over it, by whatever means, would have to
 * show in one of these to be learned.
 */
const LOOK = `
  const all = [...document.querySelectorAll('*')];
  const rounded = ({ x, y, width, height }) => [x, y, width, height].map((value) => Math.round(value * 100) / 100).join();
  const styleOf = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return [...style].map((name) => name + ':' + style.getPropertyValue(name)).join(';');
  };
  const pathAt = (x, y) => document.elementsFromPoint(x, y).map((element) => all.indexOf(element)).join();
  const points = [];
  for (let y = 5; y < innerHeight; y += 40) for (let x = 5; x < innerWidth; x += 80) points.push(pathAt(x, y));
  const names = ['a', 'b', 'c', 'd'].map((letter) => '::highlight(xq7-' + letter + ')');
  const article = [...document.querySelectorAll('h1, p, p *')];
  const covered = await new Promise((tell) => {
    if (!('trackVisibility' in IntersectionObserverEntry.prototype) && !('isVisible' in IntersectionObserverEntry.prototype)) return tell('not told here');
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      tell(entries.map(({ target, isVisible }) => all.indexOf(target) + ' ' + isVisible).join());
    }, { trackVisibility: true, delay: 100 });
    for (const element of article) observer.observe(element);
  });
  const found = ['aforesaid', 'known', 'Latest statements', 'Which one?'].map((words) => window.find(words, false, false, true));
  getSelection().selectAllChildren(document.body);
  const selected = getSelection().toString();
  getSelection().removeAllRanges();
  return {
    registry: [...CSS.highlights].map(([name, ranges]) => [name, ranges.size]),
    styles: all.map((element) => styleOf(element)).join('\\n'),
    pseudos: article.map((element) => ['::before', '::after', '::marker', ...names].map((pseudo) => styleOf(element, pseudo)).join()).join('\\n'),
    markup: document.documentElement.outerHTML,
    shadows: document.documentElement.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }) ?? null,
    roots: all.filter((element) => element.shadowRoot).length,
    text: document.body.innerText,
    selected,
    boxes: all.map((element) => [...element.getClientRects()].map(rounded).join(' ')).join('\\n'),
    sizes: all.map(({ scrollWidth, scrollHeight, clientWidth, offsetTop }) => [scrollWidth, scrollHeight, clientWidth, offsetTop].join()).join('\\n'),
    points: points.join('\\n'),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    fonts: document.fonts.size,
    requests: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('/favicon.ico')),
    frames: window.length,
    animations: document.getAnimations().length,
    records: globalThis.changes,
    covered,
    found,
  };
`;

/** What a page sees of itself, by the way of looking. */
export type Seen = Record<string, unknown>;

/** All that the reader's page can find out about itself now; it takes a tenth of a second. */
export function seenByPage(page: DrivenPage): Promise<Seen> {
  return page.run<Seen>(LOOK);
}

/**
 * Part of a script: `db`, the extension's own database, as it is. To open it before it is made would make an empty one.
 */
const OPEN = `
  const isMade = (await indexedDB.databases()).some(({ name }) => name === 'aforesaid');
  if (!isMade) throw new Error('The database is not made yet.');
  const open = indexedDB.open('aforesaid');
  const db = await new Promise((done, failed) => { open.onsuccess = () => done(open.result); open.onerror = () => failed(open.error); });
`;

/** Waits until so many rows at least are in a table of the extension's own database. */
export async function rowsToCome(desk: DrivenView, table: string, least = 1): Promise<void> {
  await until(async () => {
    const count = await desk.run<number>(
      `${OPEN}
       const asked = db.transaction(args[0]).objectStore(args[0]).count();
       const count = await new Promise((done, failed) => { asked.onsuccess = () => done(asked.result); asked.onerror = () => failed(asked.error); });
       db.close();
       return count;`,
      table,
    );
    if (count >= least) return true;
    throw new Error(`There are ${count}.`);
  }, `No ${least} rows of ${table} came.`);
}

/** Where it is known to be there: a test may take it out again. */
const isPlanted = new WeakSet<DrivenView>();

/**
 * Puts values into the extension's own database, or takes all out of a table first, once its starter library is there.
 * Only for what no call can do.
 */
export async function changeRecords(
  desk: DrivenView,
  change: { empty?: string[]; put?: Record<string, unknown[]> },
): Promise<void> {
  if (!isPlanted.has(desk)) await rowsToCome(desk, 'people');
  isPlanted.add(desk);
  await desk.run(
    `${OPEN}
     const [{ empty = [], put = {} }] = args;
     const work = db.transaction([...new Set([...empty, ...Object.keys(put)])], 'readwrite');
     for (const table of empty) work.objectStore(table).clear();
     for (const [table, values] of Object.entries(put)) for (const value of values) work.objectStore(table).put(value);
     await new Promise((done, failed) => { work.oncomplete = done; work.onerror = () => failed(work.error); });
     db.close();`,
    change,
  );
}
