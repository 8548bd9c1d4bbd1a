import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPacks, removePack } from '../../lib/install/install-pack';
import { cancelJob, listJobs } from '../../lib/install/job-rows';
import { haveBuiltIn, plantPeopleOnce } from '../../lib/install/plant-people';
import type { PackPerson } from '../../lib/model/pack';
import { BUILT_IN_PEOPLE } from '../../lib/packs/built-in-people';
import { openPack } from '../../lib/packs/open-pack';
import type { Packs } from '../../lib/volumes/schema';
import { headerWith } from '../packs/pack-file';
import { freshRecords } from '../records/fresh-records';
import { freshPacks, runAlone } from '../volumes/fresh-packs';

const ANNA = { id: 'Q1', name: 'Anna Kim' };
const file = (version: string) =>
  new Blob([[headerWith({ id: BUILT_IN_PEOPLE, version }), ANNA].map((line) => JSON.stringify(line)).join('\n')]);

const isThere = async (packs: Packs) => haveBuiltIn(await listPacks(packs), await listJobs(packs));

function fresh() {
  const [records, packs] = [freshRecords(), freshPacks()];
  const loaded: string[] = [];
  const plant = (edition: string) =>
    plantPeopleOnce(records, packs, edition, async () => {
      loaded.push(edition);
      return file(edition);
    });
  const finish = async () => {
    await runAlone(packs, { openPack });
    for (const { id, state } of await listJobs(packs)) if (state === 'done') await cancelJob(packs, id);
  };
  return { packs, loaded, plant, finish };
}

describe('the people that come along', () => {
  it('are installed once for each edition', async () => {
    const { packs, loaded, plant, finish } = fresh();
    expect(await plant('1')).toBe(true);
    expect(await isThere(packs)).toBe(true);
    await finish();
    expect(await plant('1')).toBe(false);
    expect(await plant('2')).toBe(true);
    await finish();
    expect((await listPacks(packs)).map(({ id, header }) => [id, header.version])).toEqual([[BUILT_IN_PEOPLE, '2']]);
    expect(loaded).toEqual(['1', '2']);
  });

  it('do not come back to whoever removed them', async () => {
    const { packs, loaded, plant, finish } = fresh();
    await plant('1');
    await finish();
    await removePack(packs, BUILT_IN_PEOPLE);
    expect(await plant('1')).toBe(false);
    expect(await plant('2')).toBe(false);
    expect([await isThere(packs), loaded]).toEqual([false, ['1']]);
  });

  it('are asked for again where they could not be read, and not where the package has none', async () => {
    const [records, packs] = [freshRecords(), freshPacks()];
    const broken = plantPeopleOnce(records, packs, '1', () => Promise.reject(new Error('cut off')));
    await expect(broken).rejects.toThrow('cut off');
    expect(await plantPeopleOnce(records, packs, '1', async () => null)).toBe(false);
    expect(await plantPeopleOnce(records, packs, '1', async () => file('1'))).toBe(false);
    expect(await isThere(packs)).toBe(false);
  });
});

describe('the file of people', () => {
  const packed = new Blob([readFileSync('seeds/people.ndjson.gz')]);

  it('is a whole pack of at most 2.5 MB whose rows name their sources and free licences', async () => {
    expect(packed.size).toBeLessThanOrEqual(2_500_000);
    const { header, batches } = await openPack(packed, { format: { name: 'pack' } });
    expect(header).toMatchObject({ id: BUILT_IN_PEOPLE, kind: 'people' });
    const free = /^(?:(?:CC0-1\.0|CC-BY-4\.0|Public domain \(US\))(?: \+ |$))+$/;
    let count = 0;
    for await (const { rows, leftOut } of batches()) {
      count += rows.length;
      expect(leftOut).toEqual([]);
      const unfree = (rows as PackPerson[]).filter(({ source, licence }) => !source || !free.test(licence ?? ''));
      expect(unfree).toEqual([]);
    }
    expect(count).toBeGreaterThan(40_000);
  });
});
