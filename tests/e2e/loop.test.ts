import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, it } from 'vitest';
import { type Site, servePages } from '../../scripts/browsers/serve-pages';
import { describeInBrowsers, ROOT, type Shared } from './harness/in-browsers';
import { LOOP, type LoopState } from './loop-steps';

const SAMPLE = readFileSync(path.join(ROOT, 'seeds', 'sample-article.html'));

/** Declares a test for each step; they share a browser and go in order. */
function declareLoop(shared: Shared): void {
  let site: Site;
  let [panel, known]: [LoopState['panel'], LoopState['known']] = [null, null];
  beforeAll(async () => {
    site = await servePages({ '/sample.html': { body: SAMPLE } });
  });
  afterAll(() => site.close());

  it.each(LOOP)('%s', async (_, take) => {
    const state = { browser: shared(), address: `${site.origin}/sample.html`, panel, known };
    try {
      await take(state);
    } finally {
      ({ panel, known } = state);
    }
  });
}

describeInBrowsers('the whole loop', declareLoop);

describeInBrowsers('with the background stopped before every step', (shared) => {
  beforeEach(() => shared().endBackground());
  declareLoop(shared);
});
