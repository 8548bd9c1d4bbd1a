import { expect, test } from 'vitest';
import { openLibrary } from '../../lib/library/library';
import { mergePeople, undoMerge } from '../../lib/records/merge-people';
import { freshRecords } from '../records/fresh-records';
import { plantSeeds } from '../records/plant-now';
import { sampleFile } from '../records/sample-file';

test('a library answers by the merges as they stood when it was first asked', async () => {
  const records = freshRecords();
  await plantSeeds(records, sampleFile());
  const undo = await mergePeople(records, 'p-ada', 'p-bo');
  const before = openLibrary(records, null);
  const ids = async (library = openLibrary(records, null)) =>
    (await library.peopleByIds(['p-ada', 'p-bo'])).map(({ id }) => id);
  expect(await ids(before)).toEqual(['p-ada']);
  await undoMerge(records, undo!);

  expect(await ids(before)).toEqual(['p-ada']);
  expect((await before.ownersOf(['p-bo'])).get('p-bo')?.person).toBe('p-ada');
  expect((await before.merges()).keptFor('p-bo')).toBe('p-ada');
  expect((await before.personById('p-bo'))?.id).toBe('p-ada');

  expect(await ids()).toEqual(['p-ada', 'p-bo']);
});

test('a library apart has everybody as if nobody was merged', async () => {
  const records = freshRecords();
  await plantSeeds(records, sampleFile());
  await mergePeople(records, 'p-ada', 'p-bo');
  const library = openLibrary(records, null);
  expect(await library.personById('p-bo')).toMatchObject({ id: 'p-ada' });
  expect(await library.apart().personById('p-bo')).toMatchObject({ id: 'p-bo' });
  expect((await library.apart().merges()).membersOf('p-ada')).toEqual(['p-ada']);
  expect((await library.apart().packedIdsOf(['p-ada'])).includes('p-bo')).toBe(false);
  expect((await library.packedIdsOf(['p-bo'])).includes('p-ada')).toBe(true);
});

test('questions put at the same time are answered by one state', async () => {
  const records = freshRecords();
  await plantSeeds(records, sampleFile());
  await mergePeople(records, 'p-ada', 'p-bo');
  const library = openLibrary(records, null);
  const [people, merges, owners] = await Promise.all([
    library.peopleByIds(['p-bo']),
    library.merges(),
    library.ownersOf(['p-bo']),
  ]);
  expect([people[0]!.id, merges.keptFor('p-bo'), owners.get('p-bo')!.person]).toEqual(['p-ada', 'p-ada', 'p-ada']);
});
