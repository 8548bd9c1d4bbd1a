import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callStore } from './harness/call-store';
import { install, samplesOf, settledPacks } from './harness/made-packs';
import type { MortalBrowser } from './harness/mortal-browser';
import { type MortalFirefox, mortalFirefox } from './harness/mortal-firefox';
import type { MadePack } from './harness/store-in-page';

const NOTE = 'A word of mine, written before any of this.';
const FULL = 'The disk is full, so nothing was saved. Make room on this device, then try again.';
const OLD: MadePack = { id: 'made-people', kind: 'people', rows: 2000, edition: 1 };
/** Seven megabytes: of ten the file has room, and what is staged beside it has not. */
const NEW: MadePack = { ...OLD, rows: 40_000, edition: 2 };
const LARGE: MadePack = { ...OLD, rows: 80_000, edition: 3 };

/** As `full-disk.chromium.test.ts`; how little room there is, Firefox takes from a preference when it starts. */
describe('a Firefox without room', () => {
  let profile: MortalFirefox;
  let browser: MortalBrowser;
  beforeAll(async () => {
    profile = mortalFirefox({ limited: true });
    browser = await profile.start();
    await callStore(browser.desk, 'saveNote', NOTE);
    await install(browser.desk, OLD);
    await callStore(browser.desk, 'forget');
    await browser.quit();
    browser = await profile.start('little');
  });
  afterAll(() => profile.remove());

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
    await expect(callStore(browser.desk, 'addMade', LARGE)).rejects.toThrow(FULL);
    expect((await callStore(browser.desk, 'state')).jobs).toEqual([]);
    await requireAsBefore();
  });

  it('fails in the middle, says so, and leaves all as it was', async () => {
    await callStore(browser.desk, 'addMade', NEW);
    await callStore(browser.desk, 'goOn');
    const { jobs } = await settledPacks(browser.desk);
    expect(jobs).toMatchObject([{ state: 'failed', fault: { message: FULL, line: null } }]);
    await requireAsBefore();
    await callStore(browser.desk, 'forget');
  });

  it('installs the same file once there is room', async () => {
    await browser.quit();
    browser = await profile.start();
    const { jobs, leftovers } = await install(browser.desk, NEW);
    expect(jobs).toMatchObject([{ state: 'done' }]);
    expect(leftovers).toBe(0);
    expect(await callStore(browser.desk, 'look', NEW.id, 'people', samplesOf(NEW))).toMatchObject({ told: [2] });
    expect(await callStore(browser.desk, 'notes')).toEqual([NOTE]);
  });
});
