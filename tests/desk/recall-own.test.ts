import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepReading } from '../../lib/desk/keep-reading';
import { addJob } from '../../lib/install/job-rows';
import { LIBRARY_ROLES } from '../../lib/languages/en/library-roles';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { openLibrary } from '../../lib/library/library';
import type { Article } from '../../lib/model/article';
import type { Reading } from '../../lib/model/reading';
import { THEMES } from '../../lib/recall/themes';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { indexStatements } from '../../lib/search/records/grow-index';
import { growThemes, themesOf } from '../../lib/search/records/own-themes';
import type { Packs } from '../../lib/volumes/schema';
import { deletePerson } from '../records/write-people';
import { addSources } from '../records/write-sources';
import { addStatements } from '../records/write-statements';
import { draft } from '../search/own-records';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';
import { readArticle } from './read-in-english';

const MODI = 'Prime Minister Narendra Modi said that herring quotas had ruined every fishing village of the north.';
const PUTIN = 'President Vladimir Putin said on Monday that herring quotas had ruined the fishing villages.';

/** Nobody would take it for the same event. */
const LONG_AGO = { date: '2019-03-04', precision: 'day' as const };

const onPage = (page: string, text: string, published = articleOf().published): Article => ({
  ...articleOf(text),
  address: `https://news.example/${page}`,
  published,
});

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
  await changeSettings(records, { keep: 'everywhere' });
});
afterEach(() => records.delete());

/** Reads an article as the desk does: what it reports is kept, and then put into the index. */
async function read(article: Article, packs: Packs | null = null): Promise<Reading> {
  const reading = await readArticle(records, article, packs, true);
  const sure = { ...reading, claims: reading.claims.map((claim) => ({ ...claim, confidence: 1 })) };
  await keepReading(openLibrary(records, packs), sure, 1_800_000_000_000, LIBRARY_ROLES);
  await indexStatements(records, ENGLISH_RECALL);
  return reading;
}

const othersOf = ({ recalls }: Reading) =>
  recalls.flatMap(({ others }) => others.map(({ speaker, alsoIn }) => [speaker, alsoIn.length]));

describe('what others said, kept by reading', () => {
  it('is shown beside a later article, by whoever said it, and never beside its own', async () => {
    expect(othersOf(await read(onPage('one', MODI, LONG_AGO)))).toEqual([]);
    expect(othersOf(await read(onPage('two', PUTIN)))).toEqual([['Narendra Modi', 0]]);
    expect(othersOf(await read(onPage('one', `${MODI} ${PUTIN}`)))).toEqual([]);
  });

  it('is one statement however many articles report it', async () => {
    await read(onPage('one', MODI, LONG_AGO));
    await read(onPage('three', MODI, LONG_AGO));
    expect(othersOf(await read(onPage('two', PUTIN)))).toEqual([['Narendra Modi', 1]]);
  });

  it('is gone with whoever the reader deleted', async () => {
    await read(onPage('one', MODI, LONG_AGO));
    await deletePerson(records, 'narendra-modi');
    expect(othersOf(await read(onPage('two', PUTIN)))).toEqual([]);
  });
});

/** What the person said before, by the claims of an article, sure or likely. */
const earlierOf = ({ recalls }: Reading) =>
  recalls.flatMap(({ statements, perhaps }) => [...statements, ...perhaps].map(({ statement }) => statement.words));

describe('what the person said before, with what the article tells', () => {
  const ARMY = 'Prime Minister Narendra Modi said that Srebrenica had been a lesson.';

  const changed = (name: string) => `Prime Minister Narendra Modi said that ${name} had changed the policy.`;

  it('is found by a place alone, which is no name of a person in the article', async () => {
    await read(onPage('one', ARMY, LONG_AGO));
    expect(earlierOf(await read(onPage('two', changed('Srebrenica'))))).toHaveLength(1);
  });

  it.each([
    ['said that', 0],
    ['denied that', 1],
  ])('is not what is being read unless it is held alike: %s', async (verb, found) => {
    await read(onPage('one', MODI));
    const again = MODI.replace('said that', verb);
    expect(earlierOf(await read(onPage('two', again)))).toHaveLength(found);
  });

  it('is not found by a name alone that is a person of the article', async () => {
    await read(onPage('one', ARMY.replace('Srebrenica', 'Marlow'), LONG_AGO));
    expect(earlierOf(await read(onPage('two', `Helen Marlow was there. ${changed('Marlow')}`)))).toEqual([]);
  });
});

describe('what the person said before, in a library with themes', () => {
  it('is weighed by them as soon as they are learnt', async () => {
    const sure = ({ recalls }: Reading) =>
      recalls.flatMap(({ statements, perhaps }) => [...statements, ...perhaps].map((found) => found.sure));
    await read(onPage('one', MODI, LONG_AGO));
    const pages = Array.from({ length: THEMES.least }, (_, at) => `https://paper.example/${at}`);
    const about = { outlet: null, published: null, retrieved: '2026-01-01', licence: null };
    await addSources(
      records,
      pages.map((address) => ({ ...about, id: address, title: 'Page', address })),
    );
    const words = (at: number) => `Herring quotas, page ${at}.`;
    await addStatements(
      records,
      pages.map((source, at) => draft('xi-jinping', words(at), { source })),
    );
    await indexStatements(records, ENGLISH_RECALL);
    const later = onPage('two', MODI.replace('every fishing village of the north', 'the fishing villages'));
    const [before] = sure(await readArticle(records, later));
    expect(before).toBeGreaterThan(0);
    await growThemes(records, ENGLISH_RECALL);
    expect(await themesOf(records, ENGLISH_RECALL)).not.toBeNull();
    const [after] = sure(await readArticle(records, later));
    expect(after).toBeGreaterThan(0);
    expect(after).not.toBe(before);
  });
});

describe('what others said, of records and packs', () => {
  let packs: Packs;
  const said = (n: number, speakerId: string, speaker: string, text: string) => ({
    ...{ id: `s${n}`, speakerId, speaker, text, kind: 'quote' as const, date: '2014-05-06', licence: null },
    ...{ sourceTitle: `Paper ${n}`, sourceUrl: `https://paper.example/${n}` },
  });
  beforeEach(async () => {
    packs = freshPacks();
    const rows = [
      said(1, 'x:8', 'Hilda Lundgren', 'Without herring quotas our fishing villages are ruined.'),
      said(2, 'x:9', 'Narendra Modi', 'Herring quotas ruin fishing villages.'),
      said(3, 'Q1058', 'N. Modi', 'Herring quotas ruin the fishing villages of the north.'),
      said(4, 'Q7747', 'The president', 'Herring quotas ruin fishing villages and the north.'),
    ];
    await addJob(packs, ...fileOf(rows, headerOf('statements', { name: 'Speeches' })));
    await runAlone(packs);
  });

  const identify = async (id: string, person: string) => {
    const source = (await records.sources.toCollection().first())!.id;
    const identity = { person, scheme: 'wikidata', value: id, source, changed: 1, deleted: false };
    await records.table('identities').put({ ...identity, id: `wikidata:${id}` });
  };

  it('stands in one list, each person once, whatever ids they have', async () => {
    await identify('Q1058', 'narendra-modi');
    await identify('Q7747', 'vladimir-putin');
    await read(onPage('one', MODI, LONG_AGO), packs);
    const speakers = othersOf(await read(onPage('two', PUTIN), packs)).map(([speaker]) => speaker);
    expect(speakers.sort()).toEqual(['Hilda Lundgren', 'Narendra Modi']);
  });

  it('is not said by somebody whom the reader deleted', async () => {
    await identify('Q1058', 'narendra-modi');
    await deletePerson(records, 'narendra-modi');
    const speakers = othersOf(await read(onPage('two', PUTIN), packs)).map(([speaker]) => speaker);
    expect(speakers).not.toContain('N. Modi');
    expect(speakers).not.toContain('The president');
    expect(speakers).toContain('Hilda Lundgren');
  });
});
