import { expect, onTestFinished, test } from 'vitest';
import { notesAbout } from '../../../lib/records/notes';
import { openRecords } from '../../../lib/records/open-records';
import { peopleNamed } from '../../../lib/records/people';
import { makeOldRecords } from './fixtures';
import { version4Fixture } from './version-4';

/** Names with the keys that builds before version 5 wrote. */
const OLD_KEYS: [name: string, key: string, printed: string][] = [
  ['Robert Downey, Jr.', 'robert downey, jr', 'Robert Downey Jr.'],
  ['Sinead O´Connor', 'sinead o´connor', "Sinead O'Connor"],
  ['William “Buck” May', 'william “buck” may', 'William Buck May'],
  ['Anton Mil\u00adchenko', 'anton mil\u00adchenko', 'Anton Milchenko'],
];

test.each(OLD_KEYS)('%s, and notes about the name, are found by the new key', async (text, key, printed) => {
  const { people, notes } = version4Fixture.rows;
  const [person, note] = [people!.find(({ id }) => id === 'p-ada')!, notes![0]!];
  const rows = {
    ...version4Fixture.rows,
    people: [{ ...person, id: 'p-old', names: [{ text, kind: 'main', source: 's-site' }], nameKeys: [key] }],
    notes: [{ ...note, about: { kind: 'name', name: text }, aboutKey: `name:${key}` }],
  };
  const name = `new-keys-${Math.random()}`;
  await makeOldRecords(name, { ...version4Fixture, rows });
  const records = openRecords(name);
  onTestFinished(() => records.delete());
  expect((await peopleNamed(records, [printed])).map(({ id }) => id)).toEqual(['p-old']);
  expect(await notesAbout(records, [{ kind: 'name', name: printed }])).toHaveLength(1);
});
