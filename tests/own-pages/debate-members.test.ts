import { expect, it } from 'vitest';
import { createInstallers } from '../../lib/install/installers';
import { addJob } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { openLibrary } from '../../lib/library/library';
import { withMembers } from '../../lib/own-pages/debate-members';
import { draftFor } from '../../lib/own-pages/look-into';
import { openingOf } from '../../lib/packs/install-draft';
import { openPack } from '../../lib/packs/open-pack';
import { fileOf, headerWith } from '../packs/pack-file';
import { freshRecords } from '../records/fresh-records';
import { aloneLocks, freshPacks } from '../volumes/fresh-packs';

const page = (number: number) => ({ theyworkforyou: `https://www.theyworkforyou.com/mp/${number}` });

const PEOPLE = [
  { id: 'Q1', name: 'Anna Kim', links: page(7) },
  { id: 'Q2', name: 'Anna Kim', links: page(70) },
  { id: 'Q3', name: 'Ben Óg' },
  { id: 'Q4', name: 'Cai Lim', links: page(9) },
  { id: 'Q5', name: 'Cai Lim', links: page(9) },
];

const speech = (at: number, name: string, number: number, words: string) =>
  `<speech id="uk.org.publicwhip/debate/2026-03-02a.${at}.1" speakername="${name}" ` +
  `person_id="uk.org.publicwhip/person/${number}"><p>${words}</p></speech>`;

const DAY = `<?xml version="1.0" encoding="UTF-8"?><publicwhip latest="yes">${[
  speech(1, 'Anna Kim', 7, 'The mill is ours.'),
  speech(2, 'Ben Óg', 8, 'The river is ours.'),
  speech(3, 'Cai Lim', 9, 'The road is ours.'),
].join('\n')}</publicwhip>`;

it('gives words to whoever has the number, and to nobody by name alone or where two have it', async () => {
  const [records, packs] = [await freshRecords(), freshPacks()];
  const run = () =>
    runJobs(packs, { openPack, installers: createInstallers(ENGLISH_TERMS), report: () => {}, locks: aloneLocks() });
  await addJob(packs, fileOf([headerWith(), ...PEOPLE]), { format: { name: 'pack' } });
  await run();
  const library = () => openLibrary(records, packs);
  const hints = {
    fileName: 'debates2026-03-02a.xml',
    header: { licence: 'OPL', source: { title: 'TWFY', address: null } },
  };
  const draft = await withMembers(library(), await draftFor(new Blob([DAY]), hints));
  expect([draft.format, draft.members, draft.memberCount]).toEqual(['uk-debates', { 7: 'wikidata:Q1' }, 3]);
  await addJob(packs, draft.file, openingOf(draft));
  await run();
  const said = async (id: string) => (await library().latestSaid(id, 9)).map(({ statement }) => statement.words);
  expect(await said('wikidata:Q1')).toEqual(['The mill is ours.']);
  for (const id of ['wikidata:Q2', 'wikidata:Q3', 'wikidata:Q4', 'wikidata:Q5']) expect(await said(id)).toEqual([]);
});

it('says beside the form why a file is refused', async () => {
  const older = new Blob([DAY.replace('latest="yes"', 'latest="no"')]);
  const library = openLibrary(await freshRecords(), freshPacks());
  const draft = await withMembers(library, await draftFor(older, { fileName: 'a.xml' }));
  expect(draft.fault?.message).toMatch(/newer edition/);
});
