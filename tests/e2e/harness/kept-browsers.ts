import type { DrivenBrowser, RenewOptions, ReusedBrowser } from '../../../scripts/browsers/driven-browser';
import type { Engine } from '../../../scripts/browsers/known-places.mjs';

/** One browser of each engine that all test files of a process share. */
type Kept = Map<Engine, Promise<ReusedBrowser>>;

/** Vitest loads an environment apart from the tests: they meet in the global object. */
const PLACE = Symbol.for('aforesaid: kept browsers');

function keptBrowsers(): Kept {
  const place = globalThis as { [PLACE]?: Kept };
  place[PLACE] ??= new Map();
  return place[PLACE];
}

/**
 * The extension as on its first day, in the browser of that engine, which is started where there is none or where it
 * has gone. Whoever has it closes it before the next one asks. A browser that cannot be had this way is ended, so that
 * the next who asks gets a new one.
 *
 * @param start Starts the browser.
 */
export async function renewIn(
  engine: Engine,
  start: () => Promise<ReusedBrowser>,
  how: RenewOptions,
): Promise<DrivenBrowser> {
  const kept = keptBrowsers();
  const starting = kept.get(engine) ?? start();
  kept.set(engine, starting);
  const forget = () => void (kept.get(engine) === starting && kept.delete(engine));
  try {
    const browser = await starting;
    void browser.closed.then(forget);
    return await browser.renew(how);
  } catch (error) {
    forget();
    await starting.then(({ quit }) => quit()).catch(() => undefined);
    throw error;
  }
}

/** Ends them all. */
export async function quitKeptBrowsers(): Promise<void> {
  const starting = [...keptBrowsers().values()];
  keptBrowsers().clear();
  await Promise.all(starting.map(async (each) => (await each).quit()));
}
