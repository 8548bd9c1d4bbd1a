import { describe, expect, it } from 'vitest';
import { listJobs, pauseJob } from '../../lib/install/job-rows';
import { installBuiltInPeople } from '../../lib/install/plant-people';
import { peopleComing } from '../../lib/own-pages/people-coming';
import { BUILT_IN_PEOPLE } from '../../lib/packs/built-in-people';
import { openPack } from '../../lib/packs/open-pack';
import { headerWith } from '../packs/pack-file';
import { freshPacks, runAlone } from '../volumes/fresh-packs';

const FILE = new Blob([
  [headerWith({ id: BUILT_IN_PEOPLE }), { id: 'Q1', name: 'Anna Kim' }].map((line) => JSON.stringify(line)).join('\n'),
]);

describe('the people that come along', () => {
  it('are not there, then on their way, then there', async () => {
    const packs = freshPacks();
    expect(await peopleComing(packs)).toEqual({ status: 'none' });
    await installBuiltInPeople(packs, FILE);
    expect(await peopleComing(packs)).toEqual({ status: 'coming', share: 0 });
    await runAlone(packs, { openPack });
    expect(await peopleComing(packs)).toEqual({ status: 'there', count: 1 });
  });

  it('are on their way while the reader has them wait', async () => {
    const packs = freshPacks();
    await installBuiltInPeople(packs, FILE);
    const [job] = await listJobs(packs);
    await pauseJob(packs, job!.id);
    expect(await peopleComing(packs)).toMatchObject({ status: 'coming' });
  });
});
