import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callStore } from './harness/call-store';
import { install, samplesOf, settledPacks } from './harness/made-packs';
import type { MortalProfile } from './harness/mortal-browser';
import { type MortalChromium, mortalChromium } from './harness/mortal-chromium';
import type { MadePack } from './harness/store-in-page';

const MB = 1024 * 1024;
const NOTE = 'A word of mine, written before any of this.';
const FULL = 'The disk is full, so nothing was saved. Make room on this device, then try again.';
const OLD: MadePack = { id: 'made-people', kind: 'people', rows: 2000, edition: 1 };
const NEW: MadePack = { ...OLD, rows: 40_000, edition: 2 };
/** Bytes of the new pack's file. */
const FILE = 7_175_162;

describe('a browser without room', () => {
  let profile: MortalProfile<MortalChromium>;
  let browser: MortalChromium;
  beforeAll(async () => {
    profile = mortalChromium({ limited: true });
    browser = await profile.start();
    await callStore(browser.desk, 'saveNote', NOTE);
    await install(browser.desk, OLD);
    await callStore(browser.desk, 'forget');
  });
  afterAll(() => profile.remove());

  /** Leaves so many bytes. In a browser just started: Chromium remembers for a while how much there was before. */
  async function leaveRoom(bytes: number): Promise<void> {
    await browser.quit();
    browser = await profile.start();
    const used = await browser.desk.run<number>('return (await navigator.storage.estimate()).usage');
    await browser.limitStorage(used + bytes);
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
    await leaveRoom(MB);
    await expect(callStore(browser.desk, 'addMade', NEW)).rejects.toThrow(FULL);
    expect((await callStore(browser.desk, 'state')).jobs).toEqual([]);
    await requireAsBefore();
    await browser.limitStorage(null);
  });

  // What is staged takes about as much as the file, at its most.
  it.each([0.5, 2, 5])('fails in the middle, %s MB after the file, says so, and leaves all as it was', async (left) => {
    await leaveRoom(FILE + left * MB);
    await callStore(browser.desk, 'addMade', NEW);
    await callStore(browser.desk, 'goOn');
    const { jobs } = await settledPacks(browser.desk);
    expect(jobs).toMatchObject([{ state: 'failed', fault: { message: FULL, line: null } }]);
    await requireAsBefore();
    await browser.limitStorage(null);
    await callStore(browser.desk, 'forget');
  });

  it('installs the same file once there is room', async () => {
    const { jobs, leftovers } = await install(browser.desk, NEW);
    expect(jobs).toMatchObject([{ state: 'done' }]);
    expect(leftovers).toBe(0);
    expect(await callStore(browser.desk, 'look', NEW.id, 'people', samplesOf(NEW))).toMatchObject({ told: [2] });
    expect(await callStore(browser.desk, 'notes')).toEqual([NOTE]);
  });
});
