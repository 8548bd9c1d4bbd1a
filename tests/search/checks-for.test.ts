import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addJob } from '../../lib/install/job-rows';
import type { PackCheck } from '../../lib/model/pack';
import type { RecordsDatabase } from '../../lib/records/schema';
import type { Packs } from '../../lib/volumes/schema';
import { articleOf } from '../desk/article-of';
import { plantedRecords } from '../desk/planted-records';
import { readArticle } from '../desk/read-in-english';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';

const HERRING = 'herring quotas had ruined the fishing villages of the north';
const CLAIM = 'Herring quotas ruined the fishing villages of the far north, and their hospitals.';

const checkOf = (n: number, change: Partial<PackCheck>): PackCheck => ({
  id: `c${n}`,
  speaker: null,
  speakerId: null,
  claim: CLAIM,
  claimDate: null,
  checker: 'Fact Desk',
  result: 'Half of it',
  title: null,
  address: `https://desk.example/${n}`,
  published: '2026-01-05',
  licence: null,
  ...change,
});

let records: RecordsDatabase;
let packs: Packs;
beforeEach(async () => {
  records = await plantedRecords();
  packs = freshPacks();
});
afterEach(() => records.delete());

/** The checks for the first claim of an article, each with whether it is of the speaker. */
async function checked(text: string, ...checks: Partial<PackCheck>[]) {
  const rows = checks.map((change, n) => checkOf(n, change));
  await addJob(packs, ...fileOf(rows, headerOf('checks')));
  await runAlone(packs);
  const { claims, checks: found } = await readArticle(records, articleOf(text), packs);
  expect(claims).toHaveLength(1);
  if (found!.length > 0) expect(found!.map(({ claim }) => claim)).toEqual([claims[0]!.id]);
  return found!.flatMap((each) => each.checks.map(({ check, sameSpeaker }) => [check.speaker, sameSpeaker]));
}

describe('fact checks of packs', () => {
  it('are found for a person of the records by full name and by id', async () => {
    const [source] = await records.sources.toCollection().primaryKeys();
    const about = { person: 'vladimir-putin', scheme: 'wikidata', value: 'Q7747', source: String(source) };
    await records.table('identities').put({ ...about, id: 'wikidata:Q7747', changed: 1, deleted: false });
    const found = await checked(
      `President Vladimir Putin said on Monday that ${HERRING}.`,
      { speaker: 'Vladimir Putin' },
      { speaker: 'The president', speakerId: 'Q7747' },
      { speaker: 'Putin' },
    );
    expect(found).toEqual([
      ['Vladimir Putin', true],
      ['The president', true],
      ['Putin', false],
    ]);
  });

  it('are found for somebody whom only the article names', async () => {
    const text = `Marta Ellery, a spokeswoman for the mission, said on Monday that ${HERRING}.`;
    expect(await checked(text, { speaker: 'Marta Ellery' })).toEqual([['Marta Ellery', true]]);
  });

  it('are found where it is unclear who speaks, and are then nobody’s', async () => {
    const text = `According to two officials, ${HERRING}.`;
    expect(await checked(text, { speaker: 'Vladimir Putin' })).toEqual([['Vladimir Putin', false]]);
  });

  it.each([
    ['what a claim denies', 'denied', CLAIM, 0],
    ['what a claim doubts', 'doubted', CLAIM, 0],
    ['a denial, for what a claim denies', 'denied', `The president denied that ${HERRING}.`, 1],
    ['the negated claim, for what a claim denies', 'denied', `No ${HERRING.replace('had', 'have')}.`, 1],
    ['what a claim says', 'said', CLAIM, 1],
  ])('of %s', async (_, verb, claim, found) => {
    const text = `President Vladimir Putin ${verb} on Monday that ${HERRING}.`;
    expect(await checked(text, { speaker: 'Vladimir Putin', claim })).toHaveLength(found);
  });

  it('change nothing in what is recalled, and there are none without a pack of them', async () => {
    const article = articleOf(`President Vladimir Putin said on Monday that ${HERRING}.`);
    const before = await readArticle(records, article, packs);
    expect(before.checks).toEqual([]);
    await checked(article.blocks[0]!.text, { speaker: 'Vladimir Putin' });
    const { checks: _, ...after } = await readArticle(records, article, packs);
    expect({ ...after, checks: [] }).toEqual(before);
    expect((await readArticle(records, article)).checks).toEqual([]);
  });
});
