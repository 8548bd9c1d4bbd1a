import { expect, it } from 'vitest';
import { choosePerson, chosenPeople } from '../../lib/store/chosen-people';
import { removeCorrection } from '../../lib/store/corrections';
import { freshShelves } from './fresh-shelves';

const HERE = 'https://news.example/a';

it('the last choice for a name counts, one for the page before one for everywhere', async () => {
  const shelves = freshShelves();
  await choosePerson(shelves, 'Anna Kim', 'a', null);
  await choosePerson(shelves, 'ANNA KIM', 'b', null);
  await choosePerson(shelves, 'Ben Óg', null, HERE);
  await choosePerson(shelves, 'Ben Óg', 'c', null);
  expect(await chosenPeople(shelves, HERE)).toEqual(
    new Map([
      ['anna kim', 'b'],
      ['ben og', ''],
    ]),
  );
  expect(await chosenPeople(shelves, 'https://news.example/b')).toEqual(
    new Map([
      ['anna kim', 'b'],
      ['ben og', 'c'],
    ]),
  );
});

it('a choice that is taken back gives way to the one before', async () => {
  const shelves = freshShelves();
  await choosePerson(shelves, 'Anna Kim', 'a', null);
  const { id } = await choosePerson(shelves, 'Anna Kim', 'b', null);
  await removeCorrection(shelves, id);
  expect(await chosenPeople(shelves, HERE)).toEqual(new Map([['anna kim', 'a']]));
});
