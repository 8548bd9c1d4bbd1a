import { describe, expect, it } from 'vitest';
import { termHash } from '../../lib/codec/posting-term';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { openLibrary } from '../../lib/library/library';
import type { Recall } from '../../lib/model/recall';
import { recallStatements } from '../../lib/recall/recall';
import { mergePeople, undoMerge } from '../../lib/records/merge-people';
import type { Shelves } from '../../lib/records/schema';
import { sourcesByIds } from '../../lib/records/sources';
import { statementsBy } from '../../lib/records/statements';
import { personKey } from '../../lib/search/records/segment-of-rows';
import { shelfSamples } from '../../lib/search/records/shelf-samples';
import { addPerson, deletePerson, restorePerson } from '../records/write-people';
import { addStatements, deleteStatement, restoreStatement } from '../records/write-statements';
import { claimOf, draft, index, ownShelves, PLACE } from './own-shelves';

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
async function others(shelves: Shelves, claim = claimOf('ada', CLAIM), place = PLACE): Promise<[string, string][]> {
  const { samples } = await shelfSamples(openLibrary(shelves, null), [claim], place, ENGLISH_RECALL);
  const all = samples.get('claim')!.others.flatMap((sample) => sample.all);
  return all.map(({ speaker, statement }) => [speaker!, statement.words]);
}

const BO = [['bo Ellery-bo', HERRING]];

describe('others on a subject, from the shelves', () => {
  it('are found by words, waiting to be indexed or in the index', async () => {
    const shelves = await ownShelves();
    await addStatements(shelves, [draft('bo', HERRING), draft('cyd', 'The museum opens on Sunday.')]);
    expect(await others(shelves)).toEqual(BO);
    await index(shelves);
    expect(await others(shelves)).toEqual(BO);
  });

  it('are not the speaker, under whatever id', async () => {
    const shelves = await ownShelves();
    await addStatements(shelves, [draft('ada', HERRING), draft('bo', HERRING)]);
    await index(shelves);
    expect(await others(shelves)).toEqual(BO);
    const merge = await mergePeople(shelves, 'ada', 'bo');
    expect(await others(shelves)).toEqual([]);
    await undoMerge(shelves, merge!);
    expect(await others(shelves)).toEqual(BO);
    expect(await others(shelves, claimOf('ada', CLAIM, ['Ada Ellery', 'BO Ellery-Bo']))).toEqual([]);
  });

  it('are not taken from the article that is read, nor from after it', async () => {
    const shelves = await ownShelves();
    const later = { published: { date: '2025-01-02', precision: 'day' as const } };
    await addStatements(shelves, [draft('bo', HERRING), draft('cyd', HERRING, { source: 'two', ...later })]);
    await index(shelves);
    const before = { ...PLACE, published: { date: '2025-01-01', precision: 'day' as const } };
    expect(await others(shelves, claimOf('ada', CLAIM), before)).toEqual(BO);
    const page = { ...PLACE, address: 'http://www.paper.example/one#top' };
    expect(await others(shelves, claimOf('ada', CLAIM), page)).toEqual([['cyd Ellery-cyd', HERRING]]);
  });

  it('are hidden while their statement is taken back or they are deleted', async () => {
    const shelves = await ownShelves();
    const { added } = await addStatements(shelves, [draft('bo', HERRING)]);
    await index(shelves);
    await deleteStatement(shelves, added[0]!.id);
    expect(await others(shelves)).toEqual([]);
    await restoreStatement(shelves, added[0]!.id);
    await deletePerson(shelves, 'bo');
    expect(await others(shelves)).toEqual([]);
    await restorePerson(shelves, 'bo');
    expect(await others(shelves)).toEqual(BO);
  });

  it('are found behind many that may not be shown', async () => {
    const shelves = await ownShelves();
    const page = Array.from({ length: 12 }, (_, i) => draft('cyd', `${CLAIM} ${i}`, { source: 'two' }));
    await addStatements(shelves, [...page, draft('bo', HERRING)]);
    await index(shelves);
    expect(await others(shelves, claimOf('ada', CLAIM), { ...PLACE, address: 'https://paper.example/two' })).toEqual(
      BO,
    );
  });
});

describe('a speaker who said much', () => {
  const SUBJECTS = 'herring quotas harbour winter council bridge museum ferry school hospital'.split(' ');
  const words = (i: number) =>
    `The ${SUBJECTS[i % 10]} of ward ${i} needs the ${SUBJECTS[(i * 7 + 3) % 10]} and its ${SUBJECTS[(i * 3 + 1) % 9]}, they said.`;

  async function recalled(shelves: Shelves, person: string, text: string): Promise<{ few: string[]; recall: Recall }> {
    const { few, samples } = await shelfSamples(
      openLibrary(shelves, null),
      [claimOf(person, text)],
      PLACE,
      ENGLISH_RECALL,
    );
    const statements = few.length > 0 ? await statementsBy(shelves, few) : [];
    const sources = await sourcesByIds(shelves, ['one', 'two']);
    const asked = [{ id: 'claim', text, person }];
    const [recall] = recallStatements(
      asked,
      statements,
      [...sources.values()],
      { article: TODAY, language: ENGLISH_RECALL, people: [] },
      samples,
    );
    return { few, recall: recall! };
  }

  async function everything(shelves: Shelves, person: string, text: string): Promise<Recall> {
    const sources = await sourcesByIds(shelves, ['one', 'two']);
    const asked = [{ id: 'claim', text, person }];
    return recallStatements(asked, await statementsBy(shelves, [person]), [...sources.values()], {
      article: TODAY,
      language: ENGLISH_RECALL,
      people: [],
    })[0]!;
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
    const shelves = await ownShelves();
    const half = (i: number) => (i % 2 === 0 ? 'ada' : 'bo');
    const all = [...Array.from({ length: 260 }, (_, i) => words(i)), ...KEEPERS];
    await addStatements(
      shelves,
      all.map((each, i) => draft(half(i), each, { said: { date: '2019-05-06', precision: 'day' } })),
    );
    await index(shelves);
    const ask = async (text: string) => {
      const { few, recall } = await recalled(shelves, 'ada', text);
      expect(few).toEqual([]);
      expect(best(recall)).toEqual(best(await everything(shelves, 'ada', text)));
      return recall.statements;
    };
    const CLAIMS = ['the lighthouse keepers of the north were on strike', 'the keepers whose lighthouse was painted'];
    for (const text of CLAIMS) expect(await ask(text)).not.toEqual([]);
    await mergePeople(shelves, 'ada', 'bo');
    const merged = await ask(CLAIMS[0]!);
    expect(new Set(merged.map(({ statement }) => statement.person))).toEqual(new Set(['ada']));
    expect(merged.length).toBeGreaterThan(2);
  });

  it('never gets the words of somebody whose id falls on the same hash', async () => {
    const [one, other] = idsOfOneHash();
    const shelves = await ownShelves();
    for (const id of [one, other]) {
      const names = [{ text: `Name of ${id}`, kind: 'main' as const, source: 'one' }];
      await addPerson(shelves, { id, names, roles: [], links: [], epithets: [] });
    }
    await addStatements(shelves, [
      ...Array.from({ length: 110 }, (_, i) => draft(one, words(i))),
      ...KEEPERS.map((each) => draft(other, each)),
    ]);
    await index(shelves);
    const { few, samples } = await shelfSamples(
      openLibrary(shelves, null),
      [claimOf(one, KEEPERS[0]!)],
      PLACE,
      ENGLISH_RECALL,
    );
    expect(few).toEqual([]);
    const own = samples.get('claim')!.own.flatMap(({ all }) => all);
    expect(own.filter(({ statement }) => statement.person !== one)).toEqual([]);
  });

  it('is read whole while the index is built', async () => {
    const shelves = await ownShelves();
    await addStatements(
      shelves,
      Array.from({ length: 260 }, (_, i) => draft('ada', words(i))),
    );
    expect(
      (await shelfSamples(openLibrary(shelves, null), [claimOf('ada', 'herring')], PLACE, ENGLISH_RECALL)).few,
    ).toEqual(['ada']);
    await index(shelves);
    expect(
      (await shelfSamples(openLibrary(shelves, null), [claimOf('ada', 'herring')], PLACE, ENGLISH_RECALL)).few,
    ).toEqual([]);
  });
});
