import { describe, expect, it } from 'vitest';
import { searchPacked } from '../../bench/shelves/search-packed';
import { listPacks, removePack } from '../../lib/install/install-pack';
import { addJob, listJobs } from '../../lib/install/job-rows';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { PackCheck } from '../../lib/model/pack';
import { openPack } from '../../lib/packs/open-pack';
import { closeChecks } from '../../lib/recall/checks';
import { queryOf } from '../../lib/recall/query';
import { type CheckedClaim, packedChecks } from '../../lib/search/volumes/packed-checks';
import { openPacks } from '../../lib/volumes/open-packs';
import type { Packs } from '../../lib/volumes/schema';
import { packedStatementsBy } from '../../lib/volumes/statements/packed-statements';
import { runAndKill } from '../install/killed-worker';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';

let made = 0;

function checkOf(claim: string, change: Partial<PackCheck> = {}): PackCheck {
  made += 1;
  return {
    id: `c${made}`,
    speaker: null,
    speakerId: null,
    claim,
    claimDate: '2024-02-03',
    checker: 'Fact Desk',
    result: 'Mostly so',
    title: null,
    address: `https://desk.example/${made}`,
    published: '2024-02-09',
    licence: null,
    ...change,
  };
}

async function installed(rows: PackCheck[], id = 'checks', packs = freshPacks()): Promise<Packs> {
  await addJob(packs, ...fileOf(rows, headerOf('checks', { id, name: 'Desk' })));
  await runAlone(packs);
  return packs;
}

const PLACE = { address: 'https://news.example/1', published: { date: '2025-09-02', precision: 'day' as const } };

/** The checks for words of somebody. */
async function checksOf(packs: Packs, text: string, speaker: Partial<CheckedClaim> = {}, place = PLACE) {
  const query = queryOf(text, ENGLISH_RECALL);
  const claim = { id: 'c', query, ids: [], names: [], ...speaker };
  const sample = (await packedChecks(packs, async () => [claim], ENGLISH_RECALL)).get('c');
  return sample ? closeChecks({ query, said: null }, sample.all, sample, place) : [];
}

const claimed = async (...asked: Parameters<typeof checksOf>) =>
  (await checksOf(...asked)).map(({ check: { claim } }) => claim);

const CLOSE = 'Herring quotas ruined forty fishing villages in the north.';
const SAID = 'herring quotas had ruined forty fishing villages in the north';
/** On the same subject, but not nearly the same. */
const NEAR = 'The herring quotas were lowered again, and the fishing fleet of Norland was paid for lying in harbour.';

describe('packs of fact checks', () => {
  it('give what the checker published, word for word, with its terms', async () => {
    const row = checkOf(CLOSE, { speaker: 'Ana Rask', result: '“Half” of it — see text', title: 'On herring' });
    const packs = await installed([row]);
    const [found] = await checksOf(packs, SAID);
    expect(found!.check).toEqual(row);
    expect(found).toMatchObject({ licence: 'CC0-1.0', pack: 'Desk', sameSpeaker: false });
    expect(found!.shared).toContain('herring');
    expect(Object.keys(found!).sort()).toEqual(['check', 'licence', 'pack', 'sameSpeaker', 'shared']);
  });

  it('are never statements, and statements are no checks', async () => {
    const packs = await installed([checkOf(CLOSE, { speaker: 'Ana Rask', speakerId: 'Q7' })]);
    const said = { id: 's', speaker: 'Ana Rask', speakerId: 'Q7', date: null, kind: 'quote', text: CLOSE };
    await addJob(
      packs,
      ...fileOf([{ ...said, sourceTitle: null, sourceUrl: null, licence: null }], headerOf('statements')),
    );
    await runAlone(packs);
    expect(await packedStatementsBy(packs, ['wikidata:Q7'], { limit: 9 })).toHaveLength(1);
    expect(await searchPacked(packs, SAID, { language: ENGLISH_RECALL, limit: 9 })).toHaveLength(1);
    expect(await checksOf(packs, SAID)).toHaveLength(1);
  });

  const ana = { ids: ['ana', 'wikidata:Q7'], names: ['Ana Rask', 'Rask'] };
  it.each<[string, Partial<PackCheck>, Partial<CheckedClaim>, boolean]>([
    ['the same id', { speaker: 'A. Rask', speakerId: 'Q7' }, ana, true],
    ['the same full name, letters aside', { speaker: 'ANA RÅSK' }, ana, true],
    ['the same full name and an id of another scheme', { speaker: 'Ana Rask', speakerId: 'desk:4' }, ana, true],
    ['the same name and another id', { speaker: 'Ana Rask', speakerId: 'Q8' }, ana, false],
    ['a bare surname', { speaker: 'Rask' }, ana, false],
    ['a longer name', { speaker: 'Senator Ana Rask' }, ana, false],
    ['another name', { speaker: 'Berit Rask' }, ana, false],
    ['nobody', {}, ana, false],
    ['somebody, where nobody is known to have said it', { speaker: 'Ana Rask' }, {}, false],
    ['a name of the article', { speaker: 'Ana Rask' }, { names: ['Ana Rask'] }, true],
  ])('that name %s', async (_, change, speaker, isSame) => {
    const packs = await installed([checkOf(CLOSE, change)]);
    expect((await checksOf(packs, SAID, speaker)).map(({ sameSpeaker }) => sameSpeaker)).toEqual([isSame]);
  });

  it('must be closer where they are not of the same speaker', async () => {
    const packs = await installed([
      checkOf('Herring quotas ruined the fishing villages and nobody else but the tax office.', {
        speaker: 'Ana Rask',
      }),
    ]);
    const words = 'herring quotas had hurt the fishing villages';
    expect(await claimed(packs, words, ana)).toHaveLength(1);
    expect(await claimed(packs, words)).toEqual([]);
    expect(await claimed(packs, words, { ids: ['x:1'], names: ['Berit Rask'] })).toEqual([]);
  });

  it('are not shown for a subject in passing, for figures or for words without one', async () => {
    const packs = await installed([
      checkOf(NEAR, { speaker: 'Ana Rask' }),
      checkOf('The rate rose by 3 percent last year.'),
    ]);
    expect(await claimed(packs, 'the tax office of Norland must be smaller', ana)).toEqual([]);
    expect(await claimed(packs, 'it rose by 3 percent last year', ana)).toEqual([]);
    expect(await claimed(packs, 'we will see', ana)).toEqual([]);
  });

  it('are three at most, those of the speaker first', async () => {
    const rows = ['Berit Holm', 'Cato Lie', 'Dag Moe', 'Ana Rask'].map((speaker) => checkOf(CLOSE, { speaker }));
    const found = await checksOf(await installed(rows), SAID, ana);
    expect(found).toHaveLength(3);
    expect(found[0]!.check.speaker).toBe('Ana Rask');
  });

  it('are one where a feed has them twice, two where two checkers looked', async () => {
    const row = checkOf(CLOSE);
    const packs = await installed([row, { ...row, id: 'again' }, checkOf(CLOSE, { checker: 'Other Desk' })]);
    expect((await checksOf(packs, SAID)).map(({ check: { checker } }) => checker).sort()).toEqual([
      'Fact Desk',
      'Other Desk',
    ]);
  });

  it('are installed as their publishers give them, in ClaimReview', async () => {
    const review = {
      '@type': 'ClaimReview',
      url: 'https://desk.example/herring',
      claimReviewed: CLOSE,
      author: { name: 'Harbour Desk' },
      reviewRating: { alternateName: 'Two of nine' },
      itemReviewed: { author: { name: 'Ana Rask', sameAs: 'https://www.wikidata.org/wiki/Q7' } },
    };
    const packs = freshPacks();
    const header = headerOf('checks', { id: 'feed' });
    await addJob(packs, new Blob([JSON.stringify([review])]), { format: { name: 'claim-review' }, header });
    await runAlone(packs, { openPack });
    const [found] = await checksOf(packs, SAID, { ids: ['wikidata:Q7'] });
    expect(found).toMatchObject({ sameSpeaker: true, check: { checker: 'Harbour Desk', result: 'Two of nine' } });
  });

  it('are refused where two of them have one id', async () => {
    const packs = freshPacks();
    await addJob(packs, ...fileOf([checkOf(CLOSE, { id: 'x' }), checkOf(NEAR, { id: 'x' })], headerOf('checks')));
    await runAlone(packs);
    const [job] = await listJobs(packs);
    expect(job).toMatchObject({ state: 'failed', fault: { line: 2, message: expect.stringContaining('line 1') } });
    expect(await listPacks(packs)).toEqual([]);
  });

  it('leave out the check that is being read', async () => {
    const packs = await installed([checkOf(CLOSE, { address: 'https://www.news.example/1/' })]);
    expect(await claimed(packs, SAID)).toEqual([]);
  });

  it('come in the same order whoever is named', async () => {
    const rows = (a: string, b: string) => [
      checkOf(CLOSE, { speaker: a, id: '1' }),
      checkOf(`${CLOSE} Forty!`, { speaker: b, id: '2' }),
    ];
    const one = await claimed(await installed(rows('Ana Rask', 'Berit Holm')), SAID);
    expect(await claimed(await installed(rows('Berit Holm', 'Ana Rask')), SAID)).toEqual(one);
  });

  it('find one of many, and are gone when the pack is removed', async () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      checkOf(`Bridge ${i} of the herring road costs number${i} crowns a year.`),
    );
    const packs = await installed([...many, checkOf(CLOSE)]);
    await installed([checkOf(CLOSE, { checker: 'Other Desk' })], 'more', packs);
    expect(await claimed(packs, SAID)).toEqual([CLOSE, CLOSE]);
    await removePack(packs, 'checks');
    await removePack(packs, 'more');
    expect(await checksOf(packs, SAID)).toEqual([]);
  });

  it('ask for no claims without such a pack', async () => {
    const found = await packedChecks(freshPacks(), () => Promise.reject(new Error('asked')), ENGLISH_RECALL);
    expect(found.size).toBe(0);
  });

  it('take words like prototypes and markup for what they are', async () => {
    const odd = '<b>__proto__</b> constructor herring quotas ruined hasOwnProperty villages\nof the north';
    const packs = await installed([checkOf(odd, { speaker: '__proto__ constructor', id: '__proto__' })]);
    expect(await claimed(packs, odd)).toEqual([odd]);
  });

  it('are all there, or not at all, whenever the worker is killed', async () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      checkOf(i % 20 === 0 ? CLOSE : `Bridge number${i} costs too much.`),
    );
    const name = `killed-${Math.random()}`;
    freshPacks(name);
    let packs = openPacks(name);
    await addJob(packs, ...fileOf(rows, headerOf('checks')));
    for (let at = 1; at < 400; at += 23) {
      await runAndKill(packs, at);
      packs = openPacks(name);
      const isThere = (await listPacks(packs)).length > 0;
      expect(await checksOf(packs, SAID)).toHaveLength(isThere ? 3 : 0);
      if (isThere) break;
    }
    await runAlone(packs);
    expect((await listJobs(packs)).map(({ state }) => state)).toEqual(['done']);
    expect(await checksOf(packs, SAID)).toHaveLength(3);
    packs.close();
  });
});
