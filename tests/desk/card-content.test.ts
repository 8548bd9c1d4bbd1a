import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardContent } from '../../lib/desk/card-content';
import { openLibrary } from '../../lib/library/library';
import { saveNote } from '../../lib/records/notes';
import type { RecordsDatabase } from '../../lib/records/schema';
import { plantedRecords } from './planted-records';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
});
afterEach(() => records.delete());

const PUTIN = { name: 'Vladimir Putin', candidates: ['vladimir-putin'] };

test('one candidate: who it is, the latest statements with their sources, the reader’s notes', async () => {
  await saveNote(records, {
    about: { kind: 'person', person: 'vladimir-putin', name: 'Vladimir Putin' },
    text: 'Check.',
  });
  const card = await cardContent(openLibrary(records, null), PUTIN);
  expect(card.people.map((person) => person.id)).toEqual(['vladimir-putin']);
  expect(card.latest).toHaveLength(3);
  expect(card.latest.every(({ statement, source }) => statement.source === source.id)).toBe(true);
  expect(card.notes.map((note) => note.text)).toEqual(['Check.']);
  const role = card.people[0]!.roles[0]!;
  expect(card.sources.map((source) => source.id)).toContain(role.source);
});

test('the latest come newest first', async () => {
  const { latest } = await cardContent(openLibrary(records, null), PUTIN);
  const dates = latest.map(({ statement }) => (statement.said ?? statement.published)?.date ?? '');
  expect(dates).toEqual([...dates].sort().reverse());
});

test('two candidates: both are named, and nothing that either said is shown', async () => {
  const card = await cardContent(openLibrary(records, null), {
    name: 'X',
    candidates: ['vladimir-putin', 'emmanuel-macron'],
  });
  expect(card.people).toHaveLength(2);
  expect(card.latest).toEqual([]);
  expect(card.notes).toEqual([]);
});

test('no candidate: an empty card with the notes on that name', async () => {
  await saveNote(records, { about: { kind: 'name', name: 'Jane Roe' }, text: 'Who is she?' });
  const card = await cardContent(openLibrary(records, null), { name: 'Jane Roe', candidates: [] });
  expect(card.people).toEqual([]);
  expect(card.latest).toEqual([]);
  expect(card.notes.map((note) => note.text)).toEqual(['Who is she?']);
});

test('a candidate that is not in the library is left out', async () => {
  expect((await cardContent(openLibrary(records, null), { name: 'X', candidates: ['nobody'] })).people).toEqual([]);
});
