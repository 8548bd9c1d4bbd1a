import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../lib/model/person';
import { exportShelf } from '../../lib/store/export-shelf';
import { mergePeople, undoMerge } from '../../lib/store/merge-people';
import { addPerson, changePerson, deletePerson, identitiesOf, peopleByIds, peopleNamed } from '../../lib/store/people';
import { plantSeeds } from '../../lib/store/plant-seeds';
import { sameAsFrom } from '../../lib/store/same-as';
import type { Shelves } from '../../lib/store/schema';
import { latestStatements, statementsBy } from '../../lib/store/statements';
import { freshShelves } from './fresh-shelves';
import { sampleFile } from './sample-file';

async function sampleShelves(): Promise<Shelves> {
  const shelves = freshShelves();
  await plantSeeds(shelves, sampleFile());
  return shelves;
}

/** What a reader can see of people, by any way of asking. */
async function seen(shelves: Shelves) {
  const ids = ['p-ada', 'p-bo', 'p-cy'];
  return {
    byId: await Promise.all(ids.map((id) => peopleByIds(shelves, [id]))),
    byName: await Promise.all(['Ada Kowalczyk', 'Bo Lind'].map((name) => peopleNamed(shelves, [name]))),
    statements: await Promise.all(ids.map((id) => statementsBy(shelves, [id]))),
    latest: await Promise.all(ids.map((id) => latestStatements(shelves, id, 1))),
    identities: await Promise.all(ids.map((id) => identitiesOf(shelves, id))),
  };
}

describe('mergePeople', () => {
  it('shows both as one, under either id and every name', async () => {
    const shelves = await sampleShelves();
    await mergePeople(shelves, 'p-bo', 'p-ada');
    const [one] = await peopleByIds(shelves, ['p-ada', 'p-bo']);
    expect(await peopleByIds(shelves, ['p-ada', 'p-bo'])).toHaveLength(1);
    expect(one?.id).toBe('p-bo');
    expect(one?.names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Bo Lind', 'main'],
      ['Ada Kowalczyk', 'alias'],
      ['A. M. Kowalczyk', 'alias'],
    ]);
    expect(one?.roles).toHaveLength(1);
    expect(await peopleNamed(shelves, ['Ada Kowalczyk', 'Bo Lind'])).toEqual([one]);
    expect((await identitiesOf(shelves, 'p-bo')).map(({ id }) => id)).toEqual(['wikidata:Q1']);
    for (const id of ['p-ada', 'p-bo']) {
      const statements = await statementsBy(shelves, [id]);
      expect(statements.map(({ person }) => person)).toEqual(['p-bo', 'p-bo']);
      for (const n of [1, 2]) expect(await latestStatements(shelves, id, n)).toEqual(statements.slice(0, n));
    }
  });

  it('writes one row and the reader as its source, so that a merged shelf can be exported', async () => {
    const shelves = await sampleShelves();
    const before = await exportShelf(shelves);
    await mergePeople(shelves, 'p-bo', 'p-ada');
    const after = await exportShelf(shelves);
    expect(after.identities).toHaveLength(before.identities.length + 1);
    expect(after.sources).toHaveLength(before.sources.length + 1);
    expect({ ...after, exported: null, identities: [], sources: [] }).toEqual({
      ...before,
      exported: null,
      identities: [],
      sources: [],
    });
  });

  it('does not find the one by a name of the other who was deleted', async () => {
    const shelves = await sampleShelves();
    await mergePeople(shelves, 'p-bo', 'p-ada');
    await deletePerson(shelves, 'p-ada');
    expect(await peopleNamed(shelves, ['Ada Kowalczyk'])).toEqual([]);
    expect((await peopleByIds(shelves, ['p-ada'])).map(({ id, names }) => [id, names.length])).toEqual([['p-bo', 1]]);
  });

  it('has nothing to do for one and the same, or for somebody who is not there', async () => {
    const shelves = await sampleShelves();
    expect(await mergePeople(shelves, 'p-ada', 'p-ada')).toBeNull();
    expect(await mergePeople(shelves, 'p-ada', 'p-none')).toBeNull();
    await mergePeople(shelves, 'p-ada', 'p-bo');
    expect(await mergePeople(shelves, 'p-bo', 'p-ada')).toBeNull();
  });

  it('undone in any order gives back what was there before each', async () => {
    const pair = fc.uniqueArray(fc.constantFrom('p-ada', 'p-bo', 'p-cy'), { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 3 }), fc.nat(), async (pairs, turn) => {
        const shelves = await sampleShelves();
        await addPerson(shelves, {
          id: 'p-cy',
          names: [{ text: 'Cy Twomey', kind: 'main', source: 's-site' }],
          roles: [],
          links: [],
          epithets: [],
        });
        const before = await seen(shelves);
        const undos = [];
        for (const [keep, other] of pairs) undos.push(await mergePeople(shelves, keep!, other!));
        const open = undos.filter((undo) => undo !== null);
        while (open.length > 0) expect(await undoMerge(shelves, open.splice(turn % open.length, 1)[0]!)).toBe(true);
        expect(await seen(shelves)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('undone later keeps what was added to either since', async () => {
    const shelves = await sampleShelves();
    const undo = await mergePeople(shelves, 'p-ada', 'p-bo');
    await changePerson(shelves, 'p-ada', (ada) => ({ ...ada, epithets: ['since'] }));
    await undoMerge(shelves, undo!);
    expect(await undoMerge(shelves, undo!)).toBe(false);
    const [ada, bo] = await peopleByIds(shelves, ['p-ada', 'p-bo']);
    expect(ada?.epithets).toEqual(['since']);
    expect(bo?.names).toHaveLength(1);
  });
});

describe('sameAsFrom', () => {
  const merge = (other: string, kept: string): Identity => ({
    id: `aforesaid:${other}`,
    person: kept,
    scheme: 'aforesaid',
    value: other,
    source: 's',
    changed: 1,
    deleted: false,
  });

  it('survives a circle that two devices made: all agree on one', () => {
    const sameAs = sameAsFrom([merge('b', 'c'), merge('c', 'b'), merge('a', 'c')]);
    expect(['a', 'b', 'c', 'z'].map(sameAs.keptFor)).toEqual(['b', 'b', 'b', 'z']);
    expect(sameAs.membersOf('b').sort()).toEqual(['a', 'b', 'c']);
    expect(sameAs.membersOf('z')).toEqual(['z']);
  });

  it('follows a chain, and forgets a merge that was undone', () => {
    expect(sameAsFrom([merge('a', 'b'), merge('b', 'c')]).keptFor('a')).toBe('c');
    expect(sameAsFrom([merge('a', 'b'), { ...merge('b', 'c'), deleted: true }]).keptFor('a')).toBe('b');
  });
});
