import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { callStore } from './harness/call-store';
import { install, samplesOf, settledPacks } from './harness/made-packs';
import type { MortalProfile } from './harness/mortal-browser';
import { type MortalChromium, mortalChromium } from './harness/mortal-chromium';
import type { MadePack } from './harness/store-in-page';

const NOTE = 'A word of mine, written before any of this.';
const FULL = 'The disk is full, so nothing was saved. Make room on this device, then try again.';
const OLD: MadePack = { id: 'made-people', kind: 'people', rows: 2000, edition: 1 };
const NEW: MadePack = { ...OLD, rows: 20_000, edition: 2 };
/** How much of what is staged beside the file there is room for. */
const SHARES = [0.2, 0.6];

/** What an extension keeps in all, in bytes. */
interface Kept {
  /** With the old pack, before anything else. */
  before: number;
  /** With the new pack's file as well. */
  file: number;
  /** At the most while that is installed. */
  most: number;
}

/** How much an installation takes that has all the room it wants: another Chromium takes another amount. */
async function measureKept(): Promise<Kept> {
  const profile = mortalChromium({ limited: true });
  try {
    const { desk } = await profile.start();
    const kept = () => desk.run<number>('return (await navigator.storage.estimate()).usage');
    await install(desk, OLD);
    await callStore(desk, 'forget');
    const before = await kept();
    await callStore(desk, 'addMade', NEW);
    const file = await kept();
    await callStore(desk, 'goOn');
    let most = file;
    const isOver = async () => {
      most = Math.max(most, await kept());
      const { jobs } = await callStore(desk, 'state');
      if (jobs.every(({ state }) => state === 'done')) return true;
      throw new Error(JSON.stringify(jobs));
    };
    await until(isOver, 'The installation did not end.');
    return { before, file, most: Math.max(most, await kept()) };
  } finally {
    await profile.remove();
  }
}

describe('a browser without room', () => {
  let profile: MortalProfile<MortalChromium>;
  let browser: MortalChromium;
  let kept: Kept;
  beforeAll(async () => {
    kept = await measureKept();
    // Otherwise the shares below would stand for nothing.
    expect(kept.file).toBeGreaterThan(kept.before);
    expect(kept.most).toBeGreaterThan(kept.file);
    profile = mortalChromium({ limited: true });
    browser = await profile.start();
    await callStore(browser.desk, 'saveNote', NOTE);
    await install(browser.desk, OLD);
    await callStore(browser.desk, 'forget');
  });
  afterAll(() => profile.remove());

  /** Lets it keep so many bytes. In a new browser: Chromium remembers for a while how much there was before. */
  async function leaveRoomFor(bytes: number): Promise<void> {
    await browser.quit();
    browser = await profile.start();
    await browser.limitStorage(Math.round(bytes));
  }

  async function requireAsBefore(): Promise<void> {
    expect(await callStore(browser.desk, 'look', OLD.id, 'people', samplesOf(OLD))).toEqual({
      version: '1',
      rows: OLD.rows,
      told: [1],
    });
    expect((await callStore(browser.desk, 'state')).leftovers).toBe(0);
    expect(await callStore(browser.desk, 'notes')).toEqual([NOTE]);
  }

  it('does not take a file that has no room, and says so', async () => {
    await leaveRoomFor((kept.before + kept.file) / 2);
    await expect(callStore(browser.desk, 'addMade', NEW)).rejects.toThrow(FULL);
    expect((await callStore(browser.desk, 'state')).jobs).toEqual([]);
    await requireAsBefore();
    await browser.limitStorage(null);
  });

  it.each(SHARES)(
    'fails in the middle, with %s of the room it needs, says so, and leaves all as it was',
    async (share) => {
      await leaveRoomFor(kept.file + share * (kept.most - kept.file));
      await callStore(browser.desk, 'addMade', NEW);
      await callStore(browser.desk, 'goOn');
      const { jobs } = await settledPacks(browser.desk);
      expect(jobs).toMatchObject([{ state: 'failed', fault: { message: FULL, line: null } }]);
      await requireAsBefore();
      await browser.limitStorage(null);
      await callStore(browser.desk, 'forget');
    },
  );

  it('installs the same file once there is room', async () => {
    const { jobs, leftovers } = await install(browser.desk, NEW);
    expect(jobs).toMatchObject([{ state: 'done' }]);
    expect(leftovers).toBe(0);
    expect(await callStore(browser.desk, 'look', NEW.id, 'people', samplesOf(NEW))).toMatchObject({ told: [2] });
    expect(await callStore(browser.desk, 'notes')).toEqual([NOTE]);
  });
});
