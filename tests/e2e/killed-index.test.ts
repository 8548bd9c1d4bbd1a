import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../scripts/browsers/known-places.mjs';
import { until } from '../../scripts/browsers/until';
import { callStore } from './harness/call-store';
import { inEngines } from './harness/engines';
import type { MortalBrowser, MortalProfile } from './harness/mortal-browser';
import { mortalChromium } from './harness/mortal-chromium';
import { mortalFirefox } from './harness/mortal-firefox';
import { seeded } from './harness/seeded';

/** Enough for several steps, and for the tail to join a segment in each of them. */
const STATEMENTS = 8000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How each is made, and how often it is killed: Firefox takes three times as long to start. */
const BROWSERS: [name: Engine, make: () => MortalProfile<MortalBrowser>, kills: number][] = [
  ['chromium', mortalChromium, 6],
  ['firefox', mortalFirefox, 2],
];

/** Waits until the starter library is there, which the background plants at its first start. Gives its statements. */
async function planted({ desk }: MortalBrowser): Promise<number> {
  return until(async () => (await callStore(desk, 'lookInIndex')).statements || null, 'No starter library came.');
}

describe.each(inEngines(BROWSERS))('%s that is ended while it indexes the records', (_, make, kills) => {
  let profile: MortalProfile<MortalBrowser>;
  let browser: MortalBrowser;
  /** Statements of the starter library, which hold the word nowhere. */
  let others: number;

  beforeAll(async () => {
    profile = make();
    browser = await profile.start();
    others = await planted(browser);
    await callStore(browser.desk, 'addStatements', STATEMENTS);
  });
  afterAll(() => profile.remove());

  /** What is in the index is found, each once, and nothing else is in it. Gives how far it is. */
  async function requireWhole(): Promise<number> {
    const { end, numbers, isSound } = await callStore(browser.desk, 'lookInIndex');
    // Before the first step there is none.
    expect(isSound || end === 1).toBe(true);
    expect(numbers).toEqual(Array.from({ length: Math.max(0, end - 1 - others) }, (_, i) => others + 1 + i));
    return end;
  }

  /**
   * Chromium 156 was once seen (in some 200 kills) to begin with no storage at all after it was killed. What is on
   * trial here is the index: the statements are put again, and how often that may be is held below.
   */
  async function putAgainWhereLost(): Promise<boolean> {
    const count = async () => (await callStore(browser.desk, 'lookInIndex')).statements;
    if ((await count()) > others) return false;
    await until(async () => (await count()) === others, 'The starter library did not come back.');
    await callStore(browser.desk, 'addStatements', STATEMENTS);
    return true;
  }

  it(`killed at ${kills} random moments, has a whole index up to some statement, and goes on from there`, async () => {
    const { seed, next } = seeded();
    let heard: number[] = [];
    let lost = 0;
    try {
      for (let kill = 1; kill <= kills; kill++) {
        callStore(browser.desk, 'indexStatements').catch(() => undefined);
        await pause(next() * 500);
        await browser.kill();
        browser = await profile.start();
        if (await putAgainWhereLost()) {
          lost++;
          heard = [];
        }
        heard.push(await requireWhole());
      }
      await callStore(browser.desk, 'indexStatements');
      const { statements } = await callStore(browser.desk, 'lookInIndex');
      expect(await requireWhole()).toBe(statements + 1);
    } catch (error) {
      throw new Error(`With SEED=${seed}, after ${heard.join(', ')}: ${error instanceof Error ? error.stack : error}`);
    }
    expect(lost).toBeLessThan(2);
    expect([...heard].sort((a, b) => a - b)).toEqual(heard);
  });
});
