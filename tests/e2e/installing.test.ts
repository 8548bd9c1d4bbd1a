import { beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { callStore } from './harness/call-store';
import { describeInBrowsers } from './harness/in-browsers';
import { givePack, openLibrary, packsShown, press, says } from './harness/library';
import { give, install, samplesOf, settledPacks } from './harness/made-packs';
import { ourProblems } from './harness/page-state';
import { seeded } from './harness/seeded';
import type { MadePack } from './harness/store-in-page';

const PEOPLE: MadePack = { id: 'made-people', kind: 'people', rows: 20_000, edition: 1 };
const ENDS = 3;

describeInBrowsers('installing', (shared) => {
  /** How long an installation takes here when nobody disturbs it, in milliseconds. */
  let usual = 0;
  let edition = 1;

  beforeAll(async () => {
    const since = Date.now();
    await install(shared().desk, PEOPLE);
    usual = Date.now() - since;
  });

  it(`goes on after the background was ended at ${ENDS} random moments, and never shows half a pack`, async () => {
    const { seed, next } = seeded();
    const { desk, endBackground } = shared();
    for (let end = 0; end < ENDS; end++) {
      await callStore(desk, 'forget');
      edition += 1;
      await give(desk, { ...PEOPLE, edition });
      await new Promise((resolve) => setTimeout(resolve, next() * usual));
      await endBackground();
      const { version, told } = await callStore(desk, 'look', PEOPLE.id, 'people', samplesOf(PEOPLE));
      expect(told, `SEED=${seed}`).toEqual([Number(version)]);
      expect([edition - 1, edition], `SEED=${seed}`).toContain(Number(version));
      await callStore(desk, 'goOn');
      const { jobs, leftovers } = await settledPacks(desk);
      expect([jobs.map(({ state }) => state), leftovers], `SEED=${seed}`).toEqual([['done'], 0]);
      const after = await callStore(desk, 'look', PEOPLE.id, 'people', samplesOf(PEOPLE));
      expect(after, `SEED=${seed}`).toEqual({ version: String(edition), rows: PEOPLE.rows, told: [edition] });
    }
  });

  it('from two windows at once lets one wait, and completes both', async () => {
    const { page, desk } = shared();
    await callStore(desk, 'forget');
    await openLibrary(shared());
    await givePack(page, { count: 10_000 });
    await says(page, 'The file says of itself');
    edition += 1;
    await Promise.all([press(page, 'Install'), give(desk, { ...PEOPLE, edition })]);
    let atOnce = 0;
    await until(async () => {
      const { jobs, packs } = await callStore(desk, 'state');
      const under = jobs.filter(({ state, progress }) => state === 'waiting' && progress.share > 0);
      atOnce = Math.max(atOnce, under.length);
      if (packs.length === 2 && jobs.every(({ state }) => state === 'done')) return true;
      throw new Error(JSON.stringify(jobs));
    }, 'They were not both installed.');
    expect(atOnce).toBeLessThan(2);
    await until(async () => (await packsShown(page)).length === 2, 'They are not both shown.');
    const after = await callStore(desk, 'look', PEOPLE.id, 'people', samplesOf(PEOPLE));
    expect(after).toEqual({ version: String(edition), rows: PEOPLE.rows, told: [edition] });
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});
