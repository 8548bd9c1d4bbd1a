import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardContent } from '../../lib/desk/card-content';
import { addJob } from '../../lib/install/job-rows';
import { openLibrary } from '../../lib/library/library';
import type { PackStatement } from '../../lib/model/pack';
import type { RecordsDatabase } from '../../lib/records/schema';
import type { Packs } from '../../lib/volumes/schema';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';
import { readArticle } from './read-in-english';

const HERRING = 'President Vladimir Putin said on Monday that herring quotas had ruined the fishing villages.';

const said = (speakerId: string, speaker: string, text: string, date: string, n = 1): PackStatement => ({
  id: `s${n}`,
  speaker,
  speakerId,
  date,
  kind: 'quote',
  text,
  sourceTitle: `Paper ${n}`,
  sourceUrl: `https://paper.example/${n}`,
  licence: null,
});

let records: RecordsDatabase;
let packs: Packs;
beforeEach(async () => {
  records = await plantedRecords();
  packs = freshPacks();
  const rows = [
    said('Q7747', 'Vladimir Putin', 'Herring quotas are good for every fishing village.', '2011-03-04', 1),
    said('Q7747', 'Vladimir Putin', 'Herring quotas are good for every fishing village!', '2011-03-05', 2),
    said('Q7747', 'Vladimir Putin', 'The herring of tomorrow needs no quotas.', '2025-10-01', 3),
    said('x:8', 'Hilda Lundgren', 'Without herring quotas our fishing villages are ruined.', '2014-05-06', 4),
  ];
  await addJob(packs, ...fileOf(rows, headerOf('statements', { name: 'Speeches' })));
  await runAlone(packs);
  const [source] = await records.sources.toCollection().primaryKeys();
  const about = { person: 'vladimir-putin', scheme: 'wikidata', value: 'Q7747', source: String(source) };
  await records.table('identities').put({ ...about, id: 'wikidata:Q7747', changed: 1, deleted: false });
});
afterEach(() => records.delete());

describe('statements of packs', () => {
  it('are recalled under the person of the records, with all their sources, and never from after the article', async () => {
    const { recalls } = await readArticle(records, articleOf(HERRING), packs, true);
    const [recalled, ...more] = recalls[0]!.statements;
    expect(more).toEqual([]);
    expect(recalled!.statement).toMatchObject({ person: 'vladimir-putin', form: 'verbatim' });
    expect(recalled!.statement.id).toMatch(/^[0-9a-f]{64}$/);
    expect([recalled!.source, ...recalled!.alsoIn].map(({ title }) => title).sort()).toEqual(['Paper 1', 'Paper 2']);
  });

  it('of others stand apart, with the name that their source gives', async () => {
    const { recalls } = await readArticle(records, articleOf(HERRING), packs, true);
    expect(recalls[0]!.others.map(({ speaker, statement: { person } }) => [speaker, person])).toEqual([
      ['Hilda Lundgren', 'x:8'],
    ]);
  });

  it('of somebody of the same name are not another’s: it may be the same person', async () => {
    await records.table('identities').delete('wikidata:Q7747');
    const { recalls } = await readArticle(records, articleOf(HERRING), packs, true);
    expect(recalls[0]!.statements).toEqual([]);
    expect(recalls[0]!.others.map(({ speaker }) => speaker)).toEqual(['Hilda Lundgren']);
  });

  it('are not asked for without packs', async () => {
    const { recalls } = await readArticle(records, articleOf(HERRING));
    expect(recalls).toEqual([expect.objectContaining({ statements: [], others: [] })]);
  });

  it('are among the latest on the card', async () => {
    const card = await cardContent(openLibrary(records, packs), {
      name: 'Vladimir Putin',
      candidates: ['vladimir-putin'],
    });
    expect(card.latest[0]!.statement).toMatchObject({
      words: 'The herring of tomorrow needs no quotas.',
      person: 'vladimir-putin',
    });
    expect(card.latest).toHaveLength(3);
  });
});
