import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../scripts/browsers/known-places.mjs';
import { callStore } from './harness/call-store';
import { inEngines } from './harness/engines';
import { give, install, samplesOf, settledPacks } from './harness/made-packs';
import type { MortalBrowser, MortalProfile } from './harness/mortal-browser';
import { mortalChromium } from './harness/mortal-chromium';
import { mortalFirefox } from './harness/mortal-firefox';
import { seeded } from './harness/seeded';
import type { MadePack } from './harness/store-in-page';

/** Every so many restarts the browser is left alone until it goes on by itself. */
const LEFT_ALONE = 4;
/** After its start the background lets pages go first. */
const GOES_ON_AFTER = 2000;
/** So many times the kills are made until enough of them came in the middle of the work. */
const MOST = 3;
const NOTE = 'A word of mine, written before any of this.';

type Pack = Omit<MadePack, 'edition'>;

/** Large enough for several commits of each phase. */
const PEOPLE: Pack = { id: 'made-people', kind: 'people', rows: 20_000 };
const STATEMENTS: Pack = { id: 'made-statements', kind: 'statements', rows: 10_000 };

/** The edition that the library has of a pack, which must be whole: its header, its count, and each of its rows. */
async function wholeEdition({ desk }: MortalBrowser, pack: Pack): Promise<number> {
  const { version, rows, told } = await callStore(desk, 'look', pack.id, pack.kind, samplesOf(pack));
  expect({ rows, told }).toEqual({ rows: pack.rows, told: [Number(version)] });
  return Number(version);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * How each is made, and how often it is killed: Firefox takes three times as long to start. Each run chooses its own
 * moments; KILLS=20 asks for more of them in one.
 */
const BROWSERS: [name: Engine, make: () => MortalProfile<MortalBrowser>, kills: number][] = [
  ['chromium', mortalChromium, Number(process.env.KILLS ?? 5)],
  ['firefox', mortalFirefox, Number(process.env.KILLS ?? 3)],
];

describe.each(inEngines(BROWSERS))('%s that is ended while it installs', (_, make, kills) => {
  let profile: MortalProfile<MortalBrowser>;
  let browser: MortalBrowser;
  /** How long an installation takes here when nobody disturbs it, in milliseconds. */
  let usual = 0;
  const given = { people: 1, statements: 1, checks: 0 };

  beforeAll(async () => {
    profile = make();
    browser = await profile.start();
    await callStore(browser.desk, 'saveNote', NOTE);
    const since = Date.now();
    for (const pack of [PEOPLE, STATEMENTS]) await install(browser.desk, { ...pack, edition: 1 });
    usual = (Date.now() - since) / 2;
  });
  afterAll(() => profile.remove());

  /** Gives the next edition of a pack, unless an installation is still to be gone on with. */
  async function giveNext(pack: Pack, isLeftAlone: boolean): Promise<void> {
    const { jobs } = await callStore(browser.desk, 'state');
    if (jobs.some(({ state }) => state === 'waiting')) {
      if (isLeftAlone) await pause(GOES_ON_AFTER);
      else await callStore(browser.desk, 'goOn');
      return;
    }
    await callStore(browser.desk, 'forget');
    given[pack.kind] += 1;
    await give(browser.desk, { ...pack, edition: given[pack.kind] });
  }

  /** What is there after a start. Gives how far the job is that was ended, null when none was. */
  async function requireWhole(): Promise<string | null> {
    const { jobs } = await callStore(browser.desk, 'state');
    expect(jobs.filter(({ state }) => state === 'failed')).toEqual([]);
    for (const pack of [PEOPLE, STATEMENTS]) {
      const edition = await wholeEdition(browser, pack);
      expect([given[pack.kind] - 1, given[pack.kind]]).toContain(edition);
      // An edition that was given is installed or still on its way: none gets lost.
      if (edition < given[pack.kind]) expect(jobs.map(({ state }) => state)).toContain('waiting');
    }
    expect(await callStore(browser.desk, 'notes')).toEqual([NOTE]);
    const under = jobs.find(({ state }) => state === 'waiting');
    return under ? `${under.phase} ${under.progress.share.toFixed(2)}` : null;
  }

  async function requireComplete(): Promise<void> {
    const { jobs, leftovers } = await settledPacks(browser.desk);
    expect(jobs.filter(({ state }) => state !== 'done')).toEqual([]);
    expect(leftovers).toBe(0);
    for (const pack of [PEOPLE, STATEMENTS]) expect(await wholeEdition(browser, pack)).toBe(given[pack.kind]);
  }

  it(`killed at ${kills} random moments, has its library as it was or complete, and goes on by itself`, async () => {
    const { seed, next } = seeded();
    const heard: (string | null)[] = [];
    const middles = () => new Set(heard.filter(Boolean));
    try {
      for (let kill = 1; kill <= kills || (middles().size <= kills / 10 && kill <= MOST * kills); kill++) {
        await giveNext(kill % 2 === 0 ? PEOPLE : STATEMENTS, kill % LEFT_ALONE === 0);
        await pause(next() * usual);
        await browser.kill();
        browser = await profile.start();
        heard.push(await requireWhole());
        console.log(`Kill ${kill} of ${kills}: ${heard.at(-1) ?? 'nothing was under way'}`);
      }
      await requireComplete();
    } catch (error) {
      throw new Error(`With SEED=${seed}, after ${heard.join(', ')}: ${error instanceof Error ? error.stack : error}`);
    }
    // Otherwise every kill came before or after the work, and nothing was shown.
    expect(middles().size).toBeGreaterThan(kills / 10);
  });

  it('closed by the reader, goes on when it is opened again', async () => {
    await callStore(browser.desk, 'forget');
    given.people += 1;
    await give(browser.desk, { ...PEOPLE, edition: given.people });
    await pause(0.4 * usual);
    await browser.quit();
    browser = await profile.start();
    await requireWhole();
    await requireComplete();
  });
});
