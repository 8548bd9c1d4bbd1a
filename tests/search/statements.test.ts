import { describe, expect, it, test, vi } from 'vitest';
import { searchPacked } from '../../bench/shelves/search-packed';
import { listPacks, removePack } from '../../lib/install/install-pack';
import { addJob, listJobs } from '../../lib/install/job-rows';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { PackStatement } from '../../lib/model/pack';
import { queryOf } from '../../lib/recall/query';
import { recallStatements } from '../../lib/recall/recall';
import { packedSamples } from '../../lib/search/volumes/packed-samples';
import { openPacks } from '../../lib/volumes/open-packs';
import type { Packs } from '../../lib/volumes/schema';
import { packedStatementsBy } from '../../lib/volumes/statements/packed-statements';
import { runAndKill } from '../install/killed-worker';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';

/** Rows that were made: each has an id of its own. */
let made = 0;

function said(speakerId: string | null, text: string, change: Partial<PackStatement> = {}): PackStatement {
  return {
    id: `s-${++made}`,
    speaker: `Speaker ${speakerId}`,
    speakerId,
    date: '2019-05-02',
    kind: 'quote',
    text,
    sourceTitle: 'Paper',
    sourceUrl: 'https://paper.example/1',
    licence: null,
    ...change,
  };
}

async function installed(rows: PackStatement[], id = 'sample', packs = freshPacks()): Promise<Packs> {
  await addJob(packs, ...fileOf(rows, headerOf('statements', { id })));
  await runAlone(packs);
  return packs;
}

/** What is recalled for words of a person, from packs alone. */
async function recalled(packs: Packs, text: string, person = 'p:1', ids = [person]) {
  const claim = { id: 'c', text, person };
  const asked = { id: 'c', query: queryOf(text, ENGLISH_RECALL), person, ids, names: [] };
  const article = { address: '', published: { date: '2026-11-01', precision: 'day' } } as const;
  const samples = await packedSamples(packs, [asked], article, ENGLISH_RECALL, true);
  const options = { article, language: ENGLISH_RECALL, people: [], others: true };
  return recallStatements([claim], [], [], options, samples)[0]!;
}

const WORDS =
  'tariff coffee fishing hospital bridge ferry harvest reactor glacier pension orchard railway museum tunnel vaccine'.split(
    ' ',
  );

/** Many statements of many people, each with a few of the words. */
function manyRows(count: number, people: number): PackStatement[] {
  return Array.from({ length: count }, (_, i) => {
    const [a, b, c] = [i % 15, (i * 7 + 3) % 15, (i * i + 5) % 15];
    return said(`p:${i % people}`, `The ${WORDS[a]} near the ${WORDS[b]} and a ${WORDS[c]} cost us number${i} much.`, {
      date: `20${String(i % 20).padStart(2, '0')}-01-01`,
    });
  });
}

describe('packs of statements', () => {
  it('are listed by person, newest first, with their sources', async () => {
    const packs = await installed([
      said('Q1', 'Old words.', { date: '2001' }),
      said('Q1', 'New words.', { date: '2020-02-03', licence: 'CC-BY-4.0' }),
      said('Q1', 'Words of no day.', { date: null }),
      said('Q2', 'Somebody else.'),
      said(null, 'Nobody in the library.'),
    ]);
    const found = await packedStatementsBy(packs, ['wikidata:Q1'], { limit: 9 });
    expect(found.map(({ statement: { words, said: when } }) => [words, when])).toEqual([
      ['New words.', { date: '2020-02-03', precision: 'day' }],
      ['Old words.', { date: '2001', precision: 'year' }],
      ['Words of no day.', null],
    ]);
    expect(found[0]!.source).toMatchObject({
      title: 'Paper',
      address: 'https://paper.example/1',
      licence: 'CC-BY-4.0',
    });
    expect(found[1]!.source.licence).toBe('CC0-1.0');
    // What the row says it was printed in is what is shown, not the pack.
    expect(found[0]!.source.outlet).toBeNull();
    expect(found[0]!.statement.id).toMatch(/^[0-9a-f]{64}$/);
    expect(await packedStatementsBy(packs, ['wikidata:Q1'], { limit: 1 })).toHaveLength(1);
    expect(await packedStatementsBy(packs, ['p:unknown'], { limit: 1 })).toEqual([]);
    const [pack] = await listPacks(packs);
    expect(pack!.facts).toMatchObject({ statements: 4, nobodys: 1 });
  });

  test.each<[PackStatement['kind'], 'verbatim' | 'reported']>([
    ['quote', 'verbatim'],
    ['speech', 'verbatim'],
    ['headline', 'reported'],
    ['report', 'reported'],
  ])('of kind %s are %s', async (kind, form) => {
    const packs = await installed([said('p:1', 'The bridge stays.', { kind })]);
    const [found] = await packedStatementsBy(packs, ['p:1'], { limit: 1 });
    expect(found!.statement.form).toBe(form);
  });

  it('have the same words of one occasion once, with all sources counted', async () => {
    const from = (n: number) => ({ sourceUrl: `https://paper.example/${n}` });
    const packs = await installed([
      said('p:1', 'The bridge over the fjord stays open.', { ...from(1) }),
      said('p:1', 'The bridge over the fjord stays open!', { ...from(2), date: '2019-05-03' }),
      said('p:1', '“The bridge over the fjord stays open”', { ...from(2), date: '2019-05' }),
      said('p:1', 'The bridge over the fjord stays open.', { ...from(3), date: '2021-05-02' }),
      said('p:2', 'The bridge over the fjord stays open.', { ...from(4) }),
    ]);
    const found = await packedStatementsBy(packs, ['p:1'], { limit: 9 });
    expect(found.map(({ source, alsoIn }) => [source, ...alsoIn].map(({ address }) => address!.at(-1)))).toEqual([
      ['3'],
      ['2', '1'],
    ]);
  });

  it('recall the speaker’s own statements, and those of others apart, one of each', async () => {
    const packs = await installed([
      said('p:1', 'Fishing quotas for herring must stay as they are.'),
      said('p:1', 'Herring matters to us, and fishing quotas are fair.'),
      said('p:1', 'The tax on coffee is too high.'),
      said('p:2', 'Quotas on herring ruin every fishing village of ours.'),
      said('p:2', 'No herring quotas for any fishing village!'),
      said('p:3', 'The museum opens on Sunday.'),
    ]);
    const { statements, others } = await recalled(packs, 'the herring quotas ruin fishing');
    expect(statements.map(({ statement: { words } }) => words).sort()).toEqual([
      'Fishing quotas for herring must stay as they are.',
      'Herring matters to us, and fishing quotas are fair.',
    ]);
    expect(others.map(({ statement: { person }, speaker }) => [person, speaker])).toEqual([['p:2', 'Speaker p:2']]);
  });

  it('are searched by words, in all or in some people’s', async () => {
    const packs = await installed([
      said('p:1', 'Fishing quotas for herring must stay.'),
      said('p:2', 'Quotas on herring ruin every village.'),
      said('p:3', 'The museum opens on Sunday.'),
    ]);
    const found = async (people?: string[]) =>
      (await searchPacked(packs, 'herring fishing quotas', { language: ENGLISH_RECALL, limit: 5, people })).map(
        ({ statement }) => statement.person,
      );
    expect(await found()).toEqual(['p:1', 'p:2']);
    expect(await found(['p:2', 'p:3', 'p:9'])).toEqual(['p:2']);
    expect(await found([])).toEqual([]);
  });

  it('know a person under all their ids, and show them under the one of the records', async () => {
    const packs = await installed([
      said('Q7', 'Fishing quotas for herring stay.'),
      said('x:7', 'Herring quotas help fishing.'),
    ]);
    const { statements, others } = await recalled(packs, 'herring and fishing quotas', 'mine', [
      'mine',
      'wikidata:Q7',
      'x:7',
    ]);
    expect(statements.map(({ statement: { person } }) => person)).toEqual(['mine', 'mine']);
    expect(others).toEqual([]);
  });

  it('find in a large pack what ranking over everything finds', async () => {
    const rows = manyRows(3000, 5);
    const packs = await installed(rows);
    for (const i of [17, 1234, 2999]) {
      const { text, speakerId } = rows[i]!;
      const { statements } = await recalled(packs, text.replace('cost us', 'will cost'), speakerId!);
      expect(statements[0]?.statement.words).toBe(text);
    }
  });

  it('find what a person said by words that thousands of statements hold', async () => {
    const common = Array.from({ length: 4200 }, (_, i) =>
      said(`p:${i % 90}`, `Our ferry and the reactor, thing${i} of part${i} and piece${i}.`, { date: '2018' }),
    );
    const own = Array.from({ length: 60 }, (_, i) => said('p:own', `Only word${i} and again word${i + 1}.`));
    const packs = await installed([...common, ...own, said('p:own', 'The reactor and its ferry cost money.')]);
    const [pack] = await listPacks(packs);
    expect((await packs.volumes.get([pack!.edition, 'common-words']))!.directory).toHaveLength(4);
    const { statements } = await recalled(packs, 'the ferry and the reactor cost', 'p:own');
    expect(statements.map(({ statement: { words } }) => words)).toEqual(['The reactor and its ferry cost money.']);
    expect((await recalled(packs, 'thing17 of part17', 'p:17')).statements).toHaveLength(1);
  });

  it('read no more for an article than what may be shown', async () => {
    const packs = await installed(manyRows(3000, 5));
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    await recalled(packs, 'the zeppelin over the volcano', 'p:1');
    const ofBlocks = read.mock.contexts.map((store) => (store as IDBObjectStore).name === 'blocks');
    const names = read.mock.calls.flatMap(([key], i) => (ofBlocks[i] ? [(key as [string, string, number])[1]] : []));
    read.mockRestore();
    expect(new Set(names)).toEqual(new Set(['speakers', 'postings']));
  });

  it('are searched together, and gone when one is removed', async () => {
    const packs = await installed([said('p:1', 'Fishing quotas for herring stay.')], 'one');
    await installed([said('p:1', 'Herring quotas help the fishing fleet.')], 'two', packs);
    const words = async () =>
      (await recalled(packs, 'the herring and the fishing quotas')).statements.map(({ statement }) => statement.words);
    expect((await words()).sort()).toEqual([
      'Fishing quotas for herring stay.',
      'Herring quotas help the fishing fleet.',
    ]);
    await removePack(packs, 'one');
    expect(await words()).toEqual(['Herring quotas help the fishing fleet.']);
    await removePack(packs, 'two');
    expect(await words()).toEqual([]);
  });

  it('take words like prototypes and markup for what they are', async () => {
    const text = '<b>__proto__</b> constructor toString &amp; hasOwnProperty';
    const packs = await installed([said('__proto__', text), said('constructor', text)]);
    const [found] = await packedStatementsBy(packs, ['__proto__'], { limit: 5 });
    expect(found!.statement).toMatchObject({ words: text, person: '__proto__' });
  });

  it('are all there, or not at all, whenever the worker is killed', async () => {
    const rows = manyRows(60, 7);
    const name = `killed-${Math.random()}`;
    freshPacks(name);
    let packs = openPacks(name);
    await addJob(packs, ...fileOf(rows, headerOf('statements')));
    for (let at = 1; at < 400; at += 23) {
      await runAndKill(packs, at);
      packs = openPacks(name);
      const all = await listPacks(packs);
      const found = await packedStatementsBy(packs, ['p:3'], { limit: 100 });
      expect(found.length).toBe(all.length === 0 ? 0 : 9);
      if (all.length > 0) break;
    }
    await runAlone(packs);
    expect((await listJobs(packs)).map(({ state }) => state)).toEqual(['done']);
    expect(await packedStatementsBy(packs, ['p:3'], { limit: 100 })).toHaveLength(9);
    packs.close();
  });
});
