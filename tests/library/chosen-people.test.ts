import { expect, it } from 'vitest';
import { choosePerson, chosenPeople } from '../../lib/library/chosen-people';
import { openLibrary } from '../../lib/library/library';
import { freshRecords } from '../records/fresh-records';
import { removeCorrection } from '../records/write-corrections';

const HERE = 'https://news.example/a';
const ELSEWHERE = 'https://news.example/b';

it('the last choice for a name counts, one on the page before one elsewhere', async () => {
  const records = freshRecords();
  await choosePerson(records, 'Anna Kim', 'a', ELSEWHERE);
  await choosePerson(records, 'ANNA KIM', 'b', ELSEWHERE);
  await choosePerson(records, 'Ben Óg', null, HERE);
  await choosePerson(records, 'Ben Óg', 'c', ELSEWHERE);
  await choosePerson(records, 'Cy Oh', null, ELSEWHERE);
  expect(Object.fromEntries(await chosenPeople(openLibrary(records, null), HERE))).toEqual({
    'anna kim': { person: 'b', here: false },
    'ben og': { person: null, here: true },
  });
  expect((await chosenPeople(openLibrary(records, null), ELSEWHERE)).get('ben og')).toEqual({
    person: 'c',
    here: true,
  });
});

it('a choice that is taken back gives way to the one before', async () => {
  const records = freshRecords();
  await choosePerson(records, 'Anna Kim', 'a', HERE);
  const { id } = await choosePerson(records, 'Anna Kim', 'b', HERE);
  await removeCorrection(records, id);
  expect((await chosenPeople(openLibrary(records, null), HERE)).get('anna kim')).toEqual({ person: 'a', here: true });
});
