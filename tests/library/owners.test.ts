import { expect, test } from 'vitest';
import { openLibrary } from '../../lib/library/library';
import { mergePeople } from '../../lib/records/merge-people';
import { freshRecords } from '../records/fresh-records';
import { plantSeeds } from '../records/plant-now';
import { sampleFile } from '../records/sample-file';
import { deletePerson } from '../records/write-people';

test('an id leads to whom it is shown under: by identity, by merge, and to nobody who was deleted', async () => {
  const records = freshRecords();
  await plantSeeds(records, sampleFile());
  const identity = { scheme: 'x', value: '1', source: 's-talk', changed: 1, deleted: false };
  await records.table('identities').bulkPut([
    { ...identity, id: 'x:1', person: 'p-bo' },
    { ...identity, id: 'x:2', person: 'p-bo', deleted: true },
  ]);
  const ids = ['p-ada', 'p-bo', 'x:1', 'x:2'];
  const ownerIds = async () => {
    const owners = await openLibrary(records, null).ownersOf(ids);
    return ids.map((id) => owners.get(id)?.person ?? null);
  };
  expect(await ownerIds()).toEqual(['p-ada', 'p-bo', 'p-bo', 'x:2']);
  expect((await openLibrary(records, null).ownersOf(ids)).get('x:2')).toEqual({ person: 'x:2', name: null });
  await mergePeople(records, 'p-ada', 'p-bo');
  expect(await ownerIds()).toEqual(['p-ada', 'p-ada', 'p-ada', 'x:2']);
  await deletePerson(records, 'p-ada');
  expect(await ownerIds()).toEqual([null, null, null, 'x:2']);
});
