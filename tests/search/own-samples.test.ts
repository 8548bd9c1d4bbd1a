import { describe, expect, it } from 'vitest';
import { termHash } from '../../lib/codec/posting-term';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { openLibrary } from '../../lib/library/library';
import type { Recall } from '../../lib/model/recall';
import type { Sample } from '../../lib/recall/candidates';
import { recallStatements } from '../../lib/recall/recall';
import { mergePeople, undoMerge } from '../../lib/records/merge-people';
import type { RecordsDatabase } from '../../lib/records/schema';
import { sourcesByIds } from '../../lib/records/sources';
import { statementsBy } from '../../lib/records/statements';
import { ownSamples } from '../../lib/search/records/own-samples';
import { personKey } from '../../lib/search/records/segment-of-rows';
import { addPerson, deletePerson, restorePerson } from '../records/write-people';
import { addStatements, deleteStatement, restoreStatement } from '../records/write-statements';
import { claimOf, draft, index, ownRecords, PLACE } from './own-records';

/** Two ids that the index takes for one person. */
function idsOfOneHash(): [string, string] {
  const seen = new Map<number, string>();
  for (let i = 0; ; i++) {
    const id = `p${i}`;
    const hash = termHash(personKey(id));
    const before = seen.get(hash);
    if (before !== undefined) return [before, id];
    seen.set(hash, id);
  }
}

const HERRING = 'Herring quotas ruined the fishing villages of the north.';
const CLAIM = 'herring quotas are good for every fishing village in the north';

/** Who of others is found for a claim of Ada's, each with words. */
async function others(
  records: RecordsDatabase,
  claim = claimOf('ada', CLAIM),
  place = PLACE,
): Promise<[string, string][]> {
  const { samples } = await ownSamples(openLibrary(records, null), [claim], place, ENGLISH_RECALL, true);
  const all = samples.get('claim')!.others.flatMap((sample) => sample.all);
  return all.map(({ speaker, statement }) => [speaker!, statement.words]);
}

const BO = [['bo Ellery-bo', HERRING]];

describe('others on a subject, from the library', () => {
  it('are found by words, waiting to be indexed or in the index', async () => {
    const records = await ownRecords();
    await addStatements(records, [draft('bo', HERRING), draft('cyd', 'The museum opens on Sunday.')]);
    expect(await others(records)).toEqual(BO);
    await index(records);
    expect(await others(records)).toEqual(BO);
  });

  it('are not the speaker, under whatever id', async () => {
    const records = await ownRecords();
    await addStatements(records, [draft('ada', HERRING), draft('bo', HERRING)]);
    await index(records);
    expect(await others(records)).toEqual(BO);
    const merge = await mergePeople(records, 'ada', 'bo');
    expect(await others(records)).toEqual([]);
    await undoMerge(records, merge!);
    expect(await others(records)).toEqual(BO);
    expect(await others(records, claimOf('ada', CLAIM, ['Ada Ellery', 'BO Ellery-Bo']))).toEqual([]);
  });

  it('are not taken from the article that is read, nor from after it', async () => {
    const records = await ownRecords();
    const later = { published: { date: '2025-01-02', precision: 'day' as const } };
    await addStatements(records, [draft('bo', HERRING), draft('cyd', HERRING, { source: 'two', ...later })]);
    await index(records);
    const before = { ...PLACE, published: { date: '2025-01-01', precision: 'day' as const } };
    expect(await others(records, claimOf('ada', CLAIM), before)).toEqual(BO);
    const page = { ...PLACE, address: 'http://www.paper.example/one#top' };
    expect(await others(records, claimOf('ada', CLAIM), page)).toEqual([['cyd Ellery-cyd', HERRING]]);
  });

  it('are hidden while their statement is taken back or they are deleted', async () => {
    const records = await ownRecords();
    const { added } = await addStatements(records, [draft('bo', HERRING)]);
    await index(records);
    await deleteStatement(records, added[0]!.id);
    expect(await others(records)).toEqual([]);
    await restoreStatement(records, added[0]!.id);
    await deletePerson(records, 'bo');
    expect(await others(records)).toEqual([]);
    await restorePerson(records, 'bo');
    expect(await others(records)).toEqual(BO);
  });

  it('are found behind many that may not be shown', async () => {
    const records = await ownRecords();
    const page = Array.from({ length: 12 }, (_, i) => draft('cyd', `${CLAIM} ${i}`, { source: 'two' }));
    await addStatements(records, [...page, draft('bo', HERRING)]);
    await index(records);
    expect(await others(records, claimOf('ada', CLAIM), { ...PLACE, address: 'https://paper.example/two' })).toEqual(
      BO,
    );
  });
});

describe('a speaker who said much', () => {
  const SUBJECTS = 'herring quotas harbour winter council bridge museum ferry school hospital'.split(' ');
  const words = (i: number) =>
    `The ${SUBJECTS[i % 10]} of ward ${i} needs the ${SUBJECTS[(i * 7 + 3) % 10]} and its ${SUBJECTS[(i * 3 + 1) % 9]}, they said.`;

  async function recalled(
    records: RecordsDatabase,
    person: string,
    text: string,
  ): Promise<{ few: string[]; recall: Recall; library: readonly Sample[] }> {
    const { few, samples } = await ownSamples(
      openLibrary(records, null),
      [claimOf(person, text)],
      PLACE,
      ENGLISH_RECALL,
    );
    const statements = few.length > 0 ? await statementsBy(records, few) : [];
    const sources = await sourcesByIds(records, ['one', 'two']);
    const asked = [{ id: 'claim', text, person }];
    const [recall] = recallStatements(
      asked,
      statements,
      [...sources.values()],
      { article: TODAY, language: ENGLISH_RECALL, people: [] },
      samples,
    );
    return { few, recall: recall!, library: samples.get('claim')!.others };
  }

  async function everything(
    records: RecordsDatabase,
    person: string,
    text: string,
    library: readonly Sample[],
  ): Promise<Recall> {
    const sources = await sourcesByIds(records, ['one', 'two']);
    const asked = [{ id: 'claim', text, person }];
    return recallStatements(
      asked,
      await statementsBy(records, [person]),
      [...sources.values()],
      { article: TODAY, language: ENGLISH_RECALL, people: [] },
      new Map([['claim', { own: [], others: library }]]),
    )[0]!;
  }

  const best = ({ statements }: Recall) => statements.map(({ statement }) => statement.words);

  const TODAY = { ...PLACE, published: { date: '2025-01-01', precision: 'day' as const } };
  const KEEPERS = [
    'The lighthouse keepers of the north will strike before the winter.',
    'No lighthouse of ours was ever kept by one who went on strike.',
    'A strike of the keepers? Nobody in Sundby has told me of it.',
    'The lighthouse was painted, and its stairs were mended for the winter.',
  ];

  it('is recalled from the index as if all were read', async () => {
    const records = await ownRecords();
    const half = (i: number) => (i % 2 === 0 ? 'ada' : 'bo');
    const all = [...Array.from({ length: 260 }, (_, i) => words(i)), ...KEEPERS];
    await addStatements(
      records,
      all.map((each, i) => draft(half(i), each, { said: { date: '2019-05-06', precision: 'day' } })),
    );
    await index(records);
    const ask = async (text: string) => {
      const { few, recall, library } = await recalled(records, 'ada', text);
      expect(few).toEqual([]);
      expect(best(recall)).toEqual(best(await everything(records, 'ada', text, library)));
      return recall.statements;
    };
    const CLAIMS = ['the lighthouse keepers of the north were on strike', 'the keepers whose lighthouse was painted'];
    for (const text of CLAIMS) expect(await ask(text)).not.toEqual([]);
    await mergePeople(records, 'ada', 'bo');
    const merged = await ask(CLAIMS[0]!);
    expect(new Set(merged.map(({ statement }) => statement.person))).toEqual(new Set(['ada']));
    expect(merged.length).toBeGreaterThan(1);
  });

  it('is found by what was kept from around a statement, its own words counting more', async () => {
    const records = await ownRecords();
    const said = { date: '2019-05-06', precision: 'day' as const };
    const many = Array.from({ length: 130 }, (_, i) => draft('ada', words(i), { said }));
    const before = 'Of the strike of the lighthouse keepers she said: ';
    const [vague, named] = ['That is for them to say.', 'The lighthouse keepers may well go on strike.'];
    await addStatements(records, [...many, draft('ada', vague, { said, before }), draft('ada', named, { said })]);
    await index(records);
    const text = 'the strike of the lighthouse keepers';
    const asked = [claimOf('ada', text)];
    const { samples } = await ownSamples(openLibrary(records, null), asked, PLACE, ENGLISH_RECALL);
    const found = samples.get('claim')!.own.flatMap(({ all }) => all.map(({ statement }) => statement.words));
    expect(found.slice(0, 2)).toEqual([named, vague]);
  });

  it('never gets the words of somebody whose id falls on the same hash', async () => {
    const [one, other] = idsOfOneHash();
    const records = await ownRecords();
    for (const id of [one, other]) {
      const names = [{ text: `Name of ${id}`, kind: 'main' as const, source: 'one' }];
      await addPerson(records, { id, names, roles: [], links: [], epithets: [] });
    }
    await addStatements(records, [
      ...Array.from({ length: 110 }, (_, i) => draft(one, words(i))),
      ...KEEPERS.map((each) => draft(other, each)),
    ]);
    await index(records);
    const { few, samples } = await ownSamples(
      openLibrary(records, null),
      [claimOf(one, KEEPERS[0]!)],
      PLACE,
      ENGLISH_RECALL,
    );
    expect(few).toEqual([]);
    const own = samples.get('claim')!.own.flatMap(({ all }) => all);
    expect(own.filter(({ statement }) => statement.person !== one)).toEqual([]);
  });

  it('is read whole while the index is built', async () => {
    const records = await ownRecords();
    await addStatements(
      records,
      Array.from({ length: 260 }, (_, i) => draft('ada', words(i))),
    );
    expect(
      (await ownSamples(openLibrary(records, null), [claimOf('ada', 'herring')], PLACE, ENGLISH_RECALL)).few,
    ).toEqual(['ada']);
    await index(records);
    expect(
      (await ownSamples(openLibrary(records, null), [claimOf('ada', 'herring')], PLACE, ENGLISH_RECALL)).few,
    ).toEqual([]);
  });
});
