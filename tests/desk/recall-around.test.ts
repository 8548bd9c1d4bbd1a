import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordsDatabase } from '../../lib/records/schema';
import { addStatements } from '../records/write-statements';
import { articleOf } from './article-of';
import { plantedRecords } from './planted-records';
import { readArticle } from './read-in-english';

let records: RecordsDatabase;
beforeEach(async () => {
  records = await plantedRecords();
});
afterEach(() => records.delete());

async function putinSaid(...words: string[]): Promise<void> {
  const source = (await records.sources.toCollection().first())!.id;
  const said = { date: '2011-03-04', precision: 'day' as const };
  const nowhere = { published: null, occasion: null, place: null, audience: null, before: '', after: '' };
  const rest = { person: 'vladimir-putin', form: 'verbatim' as const, said, source, ...nowhere };
  await addStatements(
    records,
    words.map((each) => ({ ...rest, words: each })),
  );
}

/** What is recalled for the last claim of the article, sure or likely. */
async function recalled(...paragraphs: string[]) {
  const { claims, recalls } = await readArticle(records, articleOf(...paragraphs));
  const { statements, perhaps } = recalls.find(({ claim }) => claim === claims.at(-1)!.id)!;
  return [...statements, ...perhaps];
}

const wordsOf = (found: Awaited<ReturnType<typeof recalled>>) => found.map(({ statement }) => statement.words);

describe('a name that a claim and a statement share', () => {
  it('is their subject where it is a place’s', async () => {
    await putinSaid('What happened in Srebrenica must never happen again.');
    const found = await recalled(
      'President Vladimir Putin said on Monday that it was Srebrenica that changed the army.',
    );
    expect(wordsOf(found)).toEqual(['What happened in Srebrenica must never happen again.']);
  });

  it('is too little by itself where it is that of a person in the article', async () => {
    await putinSaid('What happened to Lundgren must never happen again.');
    const found = await recalled(
      'The engineer Hilda Lundgren left on Sunday, and her friends praised Hilda Lundgren for years of work.',
      'President Vladimir Putin said on Monday that it was Lundgren that changed the army.',
    );
    expect(wordsOf(found)).not.toContain('What happened to Lundgren must never happen again.');
  });
});

it('puts first what has to do with the text around a claim', async () => {
  const statements = [
    'Nuclear weapons threaten the herring of the northern sea.',
    'Nuclear weapons threaten the glaciers of the southern sea.',
  ];
  await putinSaid(...statements);
  const claim = 'President Vladimir Putin said on Monday that nuclear weapons would threaten the sea.';
  const [herring, glaciers] = statements;
  expect(wordsOf(await recalled(`The herring is leaving. ${claim}`)).slice(0, 2)).toEqual([herring, glaciers]);
  expect(wordsOf(await recalled(`The glaciers are melting. ${claim}`)).slice(0, 2)).toEqual([glaciers, herring]);
});
