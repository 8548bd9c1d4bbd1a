import { expect, it } from 'vitest';
import { searchPacked } from '../../bench/shelves/search-packed';
import { createInstallers } from '../../lib/install/installers';
import { addJob, continueJob, listJobs, pauseJob } from '../../lib/install/job-rows';
import { giveUpOlderTerms } from '../../lib/install/older-terms';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { RecallLanguage } from '../../lib/recall/recall-language';
import { editionsIn } from '../../lib/volumes/editions';
import type { Packs } from '../../lib/volumes/schema';
import { personRow } from '../packs/person-row';
import { createStandIn } from '../recall/stand-in-language';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';

const STAND_IN = createStandIn();

const WORDS = 'Wir fischen nicht, the war is over.';
const ROW = { id: 's', speakerId: 'x:1', speaker: 'Ada Lind', text: WORDS, kind: 'quote', date: '2014-05-06' };
const rowOf = () => ({ ...ROW, licence: null, sourceTitle: 'Paper', sourceUrl: 'https://paper.example/' });

const add = (packs: Packs, id: string) => addJob(packs, ...fileOf([rowOf()], headerOf('statements', { id, name: id })));
const install = (packs: Packs, language: RecallLanguage) => runAlone(packs, { installers: createInstallers(language) });

async function installed(id: string, language: RecallLanguage, packs = freshPacks()): Promise<Packs> {
  await add(packs, id);
  await install(packs, language);
  return packs;
}

const foundBy = async (packs: Packs, text: string, language: RecallLanguage) =>
  (await searchPacked(packs, text, { language, limit: 5 })).map(({ statement }) => statement.words);

it('finds in packs of two languages in turns what is found in each alone', async () => {
  const english = await installed('english', ENGLISH_RECALL);
  const standIn = await installed('stand-in', STAND_IN);
  for (let turn = 0; turn < 2; turn++) {
    expect(await foundBy(english, 'wars', ENGLISH_RECALL)).toEqual([WORDS]);
    expect(await foundBy(standIn, 'fischen', STAND_IN)).toEqual([WORDS]);
    expect(await foundBy(standIn, 'war', STAND_IN)).toEqual([]);
  }
});

it('tells of each pack whose words were indexed otherwise, and leaves all others as they were', async () => {
  const packs = await installed('english', ENGLISH_RECALL);
  await installed('stand-in', STAND_IN, packs);
  await addJob(packs, ...fileOf([personRow('x:1', 'Ada Lind')], headerOf('people', { id: 'people' })));
  await runAlone(packs);
  expect(await foundBy(packs, 'wars', ENGLISH_RECALL)).toEqual([WORDS]);
  expect(await foundBy(packs, 'wars fischen', STAND_IN)).toEqual([WORDS]);
  await giveUpOlderTerms(packs, ENGLISH_RECALL.mark);
  expect(await packs.packs.toCollection().primaryKeys()).toEqual(['english', 'people']);
  expect(await editionsIn(packs)).toHaveLength(2);
  const failed = (await listJobs(packs)).filter(({ state }) => state === 'failed');
  expect(failed.map(({ fault }) => fault!.message)).toEqual([expect.stringContaining('“stand-in” was kept in a way')]);
  await installed('stand-in', ENGLISH_RECALL, packs);
  expect(await packs.packs.count()).toBe(3);
});

it('keeps and searches a pack that an older build installed', async () => {
  const packs = await installed('old', ENGLISH_RECALL);
  await packs.packs.toCollection().modify((pack) => {
    delete pack.terms;
  });
  await giveUpOlderTerms(packs, ENGLISH_RECALL.mark);
  expect(await foundBy(packs, 'wars', ENGLISH_RECALL)).toEqual([WORDS]);
});

it('does not go on with an installation whose rows wait to be indexed otherwise', async () => {
  const packs = freshPacks();
  const id = await add(packs, 'begun');
  // Stopped when all rows are staged: the words of some are indexed, those of others are not.
  const { phases, ...rest } = createInstallers(STAND_IN).statements!;
  const pausing = { ...phases[0]!, step: () => pauseJob(packs, id).then(() => ({})) };
  await runAlone(packs, { installers: { statements: { ...rest, phases: [pausing, ...phases.slice(1)] } } });
  await continueJob(packs, id);
  await install(packs, ENGLISH_RECALL);
  expect(await listJobs(packs)).toMatchObject([
    { state: 'failed', fault: { message: expect.stringContaining('begun') } },
  ]);
  expect(await packs.packs.count()).toBe(0);
});
