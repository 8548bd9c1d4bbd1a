import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { readVisit } from '../../scripts/browsers/visit';
import { articlePage, PARAGRAPHS } from './harness/article-page';
import { describeInBrowsers } from './harness/in-browsers';
import { ourProblems, type PaintedMarks, paintedMarks, panesToCome, secondLook } from './harness/page-state';
import { changeRecords, rowsToCome, type Seen, seenByPage } from './harness/seen-by-page';

/** Made up. A page that prints it again would learn from a mark that the first was read. */
const READ_ELSEWHERE =
  'Narendra Modi said on Monday that the ferry terminal at Lisbon would need new herring cranes and longer quays by 2031.';

const EARLIER = [PARAGRAPHS[1]!, READ_ELSEWHERE, PARAGRAPHS[2]!];

const LONG_BEFORE = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Cranes',
  datePublished: '2024-02-06T08:00:00Z',
  author: { '@type': 'Person', name: 'Ann Writer' },
});

const CLEAR = '<p style="opacity:0">Emmanuel Macron and Ursula von der Leyen were seen at the back of the hall.</p>';

describeInBrowsers('what a page sees of itself', (shared) => {
  let site: Site;
  let marks: PaintedMarks[] = [];
  let seen: Seen;
  beforeAll(async () => {
    const paragraphs = [...PARAGRAPHS, READ_ELSEWHERE, `See also: ${CLEAR}`];
    site = await servePages({
      '/a.html': { body: articlePage({ paragraphs }) },
      '/elsewhere.html': { body: articlePage({ title: 'Cranes', paragraphs: EARLIER, linkedData: LONG_BEFORE }) },
    });
  });
  afterAll(() => site.close());

  /** Reads the page anew, with a background that remembers nothing. */
  async function visit(): Promise<Seen> {
    const browser = shared();
    await browser.endBackground();
    await browser.page.goto(`${site.origin}/a.html`);
    await readVisit(browser);
    await panesToCome(browser.page);
    await secondLook(browser.page);
    marks = [...marks, await paintedMarks(browser.page)];
    return seenByPage(browser.page);
  }
  const settings = (value: object) => ({
    settings: [{ id: 'reader', changed: Date.now(), value: { ...DEFAULT_SETTINGS, ...value } }],
  });

  it('shows nothing of ours, whatever is marked', async () => {
    seen = await visit();
    expect(marks[0]!.known * marks[0]!.found).toBeGreaterThan(0);
    expect(seen).toMatchObject({ registry: [], sheets: [0, 0], frames: 0, animations: 0, roots: 0, records: 0 });
    expect(seen.requests).toEqual([]);
  });

  it('is the same when people are muted', async () => {
    await changeRecords(shared().desk, { put: settings({ mutedPeople: ['vladimir-putin', 'Marta Ellery'] }) });
    expect(await visit()).toEqual(seen);
    expect(marks[1]).not.toEqual(marks[0]);
  });

  it('is the same with another article read and kept before', async () => {
    const { desk, page } = shared();
    await changeRecords(desk, { put: settings({ keep: 'everywhere' }) });
    await page.goto(`${site.origin}/elsewhere.html`);
    await readVisit(shared());
    await rowsToCome(desk, 'kept');
    expect(await visit()).toEqual(seen);
    expect(marks[2]!.claim).toBeGreaterThan(marks[0]!.claim);
  });

  it('is the same with a library that knows nobody', async () => {
    await changeRecords(shared().desk, { empty: ['people', 'statements', 'identities', 'kept'], put: settings({}) });
    expect(await visit()).toEqual(seen);
    expect(marks[3]).toMatchObject({ known: 0, claim: 0 });
    expect(marks[3]!.found).toBeGreaterThan(0);
  });

  it('is the same with marks switched off', async () => {
    await changeRecords(shared().desk, { put: settings({ marks: false }) });
    expect(await visit()).toEqual(seen);
    expect(marks[4]).toEqual({ known: 0, found: 0, claim: 0 });
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});
