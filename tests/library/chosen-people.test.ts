import { expect, it } from 'vitest';
import { choosePerson, chosenPeople } from '../../lib/library/chosen-people';
import { openLibrary } from '../../lib/library/library';
import { freshShelves } from '../records/fresh-shelves';
import { removeCorrection } from '../records/write-corrections';

const HERE = 'https://news.example/a';
const ELSEWHERE = 'https://news.example/b';

it('the last choice for a name counts, one on the page before one elsewhere', async () => {
  const shelves = freshShelves();
  await choosePerson(shelves, 'Anna Kim', 'a', ELSEWHERE);
  await choosePerson(shelves, 'ANNA KIM', 'b', ELSEWHERE);
  await choosePerson(shelves, 'Ben Óg', null, HERE);
  await choosePerson(shelves, 'Ben Óg', 'c', ELSEWHERE);
  await choosePerson(shelves, 'Cy Oh', null, ELSEWHERE);
  expect(Object.fromEntries(await chosenPeople(openLibrary(shelves, null), HERE))).toEqual({
    'anna kim': { person: 'b', here: false },
    'ben og': { person: null, here: true },
  });
  expect((await chosenPeople(openLibrary(shelves, null), ELSEWHERE)).get('ben og')).toEqual({
    person: 'c',
    here: true,
  });
});

it('a choice that is taken back gives way to the one before', async () => {
  const shelves = freshShelves();
  await choosePerson(shelves, 'Anna Kim', 'a', HERE);
  const { id } = await choosePerson(shelves, 'Anna Kim', 'b', HERE);
  await removeCorrection(shelves, id);
  expect((await chosenPeople(openLibrary(shelves, null), HERE)).get('anna kim')).toEqual({ person: 'a', here: true });
});
