import { expect, it, onTestFinished } from 'vitest';
import { keepReading } from '../../lib/desk/keep-reading';
import { roleWords } from '../../lib/desk/people-of-article';
import { addJob } from '../../lib/install/job-rows';
import { openLibrary } from '../../lib/library/library';
import { exportRecords } from '../../lib/records/export-records';
import { changeSettings } from '../../lib/records/settings';
import { checkRecordsFile } from '../../scripts/records/check-records-file';
import { personRow } from '../packs/person-row';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';
import { readArticle, readingLanguage } from './read-in-english';

const SAID = 'Marta Ellery, the mayor of Sundby, said that the school at the harbour would close for good next summer.';

it('somebody of a pack who was kept with all that the pack tells comes through a file of the library', async () => {
  const records = await plantedRecords();
  onTestFinished(() => records.delete());
  await changeSettings(records, { keep: 'everywhere' });
  const packs = freshPacks();
  const office = (title: string, seen: string | null) => ({ title, org: 'Sundby', start: null, end: null, seen });
  const row = personRow('town:1', 'Marta Ellery', {
    description: 'Mayor of Sundby',
    positions: [office('Mayor', '2020–2026'), office('Member', null)],
    links: { register: 'E7' },
  });
  await addJob(packs, ...fileOf([row], headerOf('people')));
  await runAlone(packs);
  const article = articleOf(SAID);
  const reading = await readArticle(records, article, packs);
  const kept = await keepReading(openLibrary(records, packs), reading, 0, roleWords(readingLanguage(article)));
  expect(kept.map(({ person }) => person)).toEqual(['town:1']);
  const file = JSON.parse(JSON.stringify(await exportRecords(records)));
  const checked = checkRecordsFile(file);
  expect(checked).toMatchObject({ ok: true });
  expect(file.people.find(({ id }: { id: string }) => id === 'town:1')).toMatchObject({
    told: ['Mayor of Sundby'],
    identifiers: ['register:E7'],
    roles: [
      { title: 'Mayor', seen: { date: '2020' } },
      { title: 'Member', undated: true },
    ],
  });
});
