import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardContent } from '../../lib/desk/card-content';
import { addJob } from '../../lib/install/job-rows';
import { openLibrary } from '../../lib/library/library';
import type { PackStatement } from '../../lib/model/pack';
import type { RecordsDatabase } from '../../lib/records/schema';
import type { Packs } from '../../lib/volumes/schema';
import { personRow } from '../packs/person-row';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';
import { plantedRecords } from './planted-records';

const said = (n: number, text: string, change: Partial<PackStatement> = {}): PackStatement => ({
  id: `s${n}`,
  speaker: 'Hilda Lundgren',
  speakerId: 'x:8',
  date: `2020-01-0${n}`,
  kind: 'quote',
  text,
  sourceTitle: `Paper ${n}`,
  sourceUrl: `https://paper.example/${n}`,
  licence: null,
  ...change,
});

let records: RecordsDatabase;
let packs: Packs;
beforeEach(async () => {
  records = await plantedRecords();
  packs = freshPacks();
  await addJob(packs, ...fileOf([personRow('x:8', 'Hilda Lundgren')], headerOf('people', { id: 'people' })));
});
afterEach(() => records.delete());

async function latest(rows: PackStatement[], more: PackStatement[] = []) {
  await addJob(packs, ...fileOf(rows, headerOf('statements', { id: 'one' })));
  if (more.length > 0) await addJob(packs, ...fileOf(more, headerOf('statements', { id: 'two' })));
  await runAlone(packs);
  const card = await cardContent(openLibrary(records, packs), { name: 'Hilda Lundgren', candidates: ['x:8'] });
  expect(card.people.map(({ id }) => id)).toEqual(['x:8']);
  return card.latest;
}

describe('the card of a person whom only packs know', () => {
  it('shows the newest three with their sources, words verbatim only where the pack says so', async () => {
    const found = await latest([
      said(1, 'The ferry stays.'),
      said(4, 'Lundgren: ferry goes', { kind: 'headline' }),
      said(3, 'The ferry must go.', { kind: 'speech' }),
      said(2, 'She spoke of the ferry.', { kind: 'report' }),
    ]);
    expect(found.map(({ statement: { words, form } }) => [words, form])).toEqual([
      ['Lundgren: ferry goes', 'reported'],
      ['The ferry must go.', 'verbatim'],
      ['She spoke of the ferry.', 'reported'],
    ]);
    expect(found.map(({ source: { title, address } }) => [title, address])[0]).toEqual([
      'Paper 4',
      'https://paper.example/4',
    ]);
    expect(found.every(({ statement, source }) => statement.source === source.id)).toBe(true);
  });

  it('shows the same words of two packs once', async () => {
    const found = await latest(
      [said(1, 'The ferry stays.'), said(3, 'The ferry must go.')],
      [said(3, 'The ferry must go!'), said(2, 'No more ferries.')],
    );
    expect(found.map(({ statement: { words } }) => words.replace(/\W+$/, ''))).toEqual([
      'The ferry must go',
      'No more ferries',
      'The ferry stays',
    ]);
  });
});
