import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePerson, chosenPeople } from '../../lib/library/chosen-people';
import { openLibrary } from '../../lib/library/library';
import type { Identity } from '../../lib/model/person';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { listMerges, mergePeople, undoMerge } from '../../lib/records/merge-people';
import { notesAbout, saveNote } from '../../lib/records/notes';
import { peopleByIds, peopleNamed } from '../../lib/records/people';
import { sameAsFrom } from '../../lib/records/same-as';
import type { RecordsDatabase } from '../../lib/records/schema';
import { latestStatements, statementsBy } from '../../lib/records/statements';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { addPerson, changePerson, deletePerson, identitiesOf } from './write-people';

async function sampleRecords(): Promise<RecordsDatabase> {
  const records = freshRecords();
  await plantSeeds(records, sampleFile());
  return records;
}

/** What a reader can see of people, by any way of asking. */
async function seen(records: RecordsDatabase) {
  const ids = ['p-ada', 'p-bo', 'p-cy'];
  return {
    byId: await Promise.all(ids.map((id) => peopleByIds(records, [id]))),
    byName: await Promise.all(['Ada Kowalczyk', 'Bo Lind'].map((name) => peopleNamed(records, [name]))),
    statements: await Promise.all(ids.map((id) => statementsBy(records, [id]))),
    latest: await Promise.all(ids.map((id) => latestStatements(records, id, 1))),
    identities: await Promise.all(ids.map((id) => identitiesOf(records, id))),
  };
}

describe('mergePeople', () => {
  it('shows both as one, under either id and every name', async () => {
    const records = await sampleRecords();
    await mergePeople(records, 'p-bo', 'p-ada');
    const [one] = await peopleByIds(records, ['p-ada', 'p-bo']);
    expect(await peopleByIds(records, ['p-ada', 'p-bo'])).toHaveLength(1);
    expect(one?.id).toBe('p-bo');
    expect(one?.names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Bo Lind', 'main'],
      ['Ada Kowalczyk', 'alias'],
      ['A. M. Kowalczyk', 'alias'],
    ]);
    expect(one?.roles).toHaveLength(1);
    expect(await peopleNamed(records, ['Ada Kowalczyk', 'Bo Lind'])).toEqual([one]);
    expect((await identitiesOf(records, 'p-bo')).map(({ id }) => id)).toEqual(['wikidata:Q1']);
    for (const id of ['p-ada', 'p-bo']) {
      const statements = await statementsBy(records, [id]);
      expect(statements.map(({ person }) => person)).toEqual(['p-bo', 'p-bo']);
      for (const n of [1, 2]) expect(await latestStatements(records, id, n)).toEqual(statements.slice(0, n));
    }
  });

  it('writes one row and the reader as its source, so that a merged shelf can be exported', async () => {
    const records = await sampleRecords();
    const before = await exportRecords(records);
    await mergePeople(records, 'p-bo', 'p-ada');
    const after = await exportRecords(records);
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
    const records = await sampleRecords();
    await mergePeople(records, 'p-bo', 'p-ada');
    await deletePerson(records, 'p-ada');
    expect(await peopleNamed(records, ['Ada Kowalczyk'])).toEqual([]);
    expect((await peopleByIds(records, ['p-ada'])).map(({ id, names }) => [id, names.length])).toEqual([['p-bo', 1]]);
  });

  it('has nothing to do for one and the same, or for somebody who is not there', async () => {
    const records = await sampleRecords();
    expect(await mergePeople(records, 'p-ada', 'p-ada')).toBeNull();
    expect(await mergePeople(records, 'p-ada', 'p-none')).toBeNull();
    await mergePeople(records, 'p-ada', 'p-bo');
    expect(await mergePeople(records, 'p-bo', 'p-ada')).toBeNull();
  });

  it('undone in any order gives back what was there before each', async () => {
    const packed = new Set(['x:1', 'x:2']);
    const pair = fc.uniqueArray(fc.constantFrom('p-ada', 'p-bo', 'p-cy', 'x:1', 'x:2'), { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 4 }), fc.nat(), async (pairs, turn) => {
        const records = await sampleRecords();
        await addPerson(records, {
          id: 'p-cy',
          names: [{ text: 'Cy Twomey', kind: 'main', source: 's-site' }],
          roles: [],
          links: [],
          epithets: [],
        });
        const before = await seen(records);
        const undos = [];
        for (const [keep, other] of pairs) undos.push(await mergePeople(records, keep!, other!, packed));
        const open = undos.filter((undo) => undo !== null);
        while (open.length > 0) expect(await undoMerge(records, open.splice(turn % open.length, 1)[0]!)).toBe(true);
        expect(await seen(records)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('undone later keeps what was added to either since', async () => {
    const records = await sampleRecords();
    const undo = await mergePeople(records, 'p-ada', 'p-bo');
    await changePerson(records, 'p-ada', (ada) => ({ ...ada, epithets: ['since'] }));
    await undoMerge(records, undo!);
    expect(await undoMerge(records, undo!)).toBe(false);
    const [ada, bo] = await peopleByIds(records, ['p-ada', 'p-bo']);
    expect(ada?.epithets).toEqual(['since']);
    expect(bo?.names).toHaveLength(1);
  });
});

describe('people whom only packs know', () => {
  const PACKED = new Set(['x:1', 'x:2', 'wikidata:Q1']);

  it('are merged by their ids alone, with each other and with the reader’s own', async () => {
    const records = await sampleRecords();
    const before = await exportRecords(records);
    expect(await mergePeople(records, 'x:1', 'x:2', PACKED)).toEqual({ merge: 'aforesaid:x:2' });
    expect(await mergePeople(records, 'x:1', 'p-ada', PACKED)).toEqual({ merge: 'aforesaid:p-ada' });
    const { people, identities } = await exportRecords(records);
    expect(people).toEqual(before.people);
    expect(identities.filter(({ scheme }) => scheme === 'aforesaid')).toMatchObject([
      { person: 'x:1', value: 'p-ada' },
      { person: 'x:1', value: 'x:2' },
    ]);
    const [one] = await peopleByIds(records, ['x:2']);
    expect(one).toMatchObject({ id: 'x:1', names: [{ text: 'Ada Kowalczyk', kind: 'main' }, {}] });
    expect((await statementsBy(records, ['x:2'])).map(({ person }) => person)).toEqual(['x:1']);
  });

  it('are the reader’s own where those have their id', async () => {
    const records = await sampleRecords();
    await mergePeople(records, 'p-bo', 'wikidata:Q1', PACKED);
    expect((await listMerges(records)).map(({ other, into }) => [other, into])).toEqual([['p-ada', 'p-bo']]);
    expect(await mergePeople(records, 'wikidata:Q1', 'p-ada', PACKED)).toBeNull();
  });

  it('stay merged when the reader’s own get their id later', async () => {
    const records = await sampleRecords();
    await mergePeople(records, 'x:1', 'x:2', PACKED);
    const [ada] = await identitiesOf(records, 'p-ada');
    await records.table('identities').put({ ...ada!, id: 'x:2', scheme: 'x', value: '2', person: 'p-bo' });
    expect((await peopleByIds(records, ['p-bo', 'x:1', 'x:2'])).map(({ id }) => id)).toEqual(['x:1']);
    await records.table('identities').put({ ...ada!, id: 'x:1', scheme: 'x', value: '1', person: 'p-ada' });
    expect((await peopleByIds(records, ['x:2', 'p-bo'])).map(({ id }) => id)).toEqual(['p-ada']);
  });

  it('cannot be merged with whom the reader deleted', async () => {
    const records = await sampleRecords();
    await deletePerson(records, 'p-bo');
    expect(await mergePeople(records, 'x:1', 'p-bo', new Set([...PACKED, 'p-bo']))).toBeNull();
  });
});

describe('listMerges', () => {
  it('tells who was merged into whom, the latest first, and under whom they are shown', async () => {
    const records = await sampleRecords();
    const packed = new Set(['x:1']);
    await mergePeople(records, 'p-bo', 'p-ada');
    await records.table('identities').update('aforesaid:p-ada', { changed: 1 });
    await mergePeople(records, 'x:1', 'p-bo', packed);
    expect(await listMerges(records)).toMatchObject([
      { other: 'p-bo', into: 'x:1', kept: 'x:1' },
      { other: 'p-ada', into: 'p-bo', kept: 'x:1' },
    ]);
    await undoMerge(records, { merge: 'aforesaid:p-ada' });
    expect((await listMerges(records)).map(({ other }) => other)).toEqual(['p-bo']);
  });

  it('of a circle that two devices made, each that is listed can be separated', async () => {
    const ids = ['p-ada', 'p-bo', 'x:1'];
    for (const gone of ids.slice(1)) {
      const records = await sampleRecords();
      const [row] = await identitiesOf(records, 'p-ada');
      const rows = ids.map((id, at) => {
        const [value, person] = [id, ids[(at + 1) % 3]!];
        return { ...row!, id: `aforesaid:${value}`, scheme: 'aforesaid', value, person };
      });
      await records.table('identities').bulkPut(rows);
      expect((await listMerges(records)).map(({ other }) => other).sort()).toEqual(ids.slice(1));
      expect(await undoMerge(records, { merge: `aforesaid:${gone}` })).toBe(true);
      const left = (await listMerges(records)).map(({ other }) => other);
      expect(left).toEqual(ids.slice(1).filter((id) => id !== gone));
    }
  });
});

describe('what the reader said of merged people', () => {
  it('notes on either are notes on both, and are again of one alone when they are separated', async () => {
    const records = await sampleRecords();
    const on = (person: string) => notesAbout(records, [{ kind: 'person', person, name: '' }]);
    const before = [await on('p-ada'), await on('p-bo')];
    await saveNote(records, { about: { kind: 'person', person: 'p-bo', name: 'Bo Lind' }, text: 'Of Bo.' });
    const undo = await mergePeople(records, 'p-bo', 'p-ada');
    expect(await on('p-ada')).toEqual(await on('p-bo'));
    expect(await on('p-bo')).toHaveLength(before.flat().length + 1);
    await undoMerge(records, undo!);
    expect(await on('p-ada')).toEqual(before[0]);
  });

  it('a choice of either is a choice of the one they are', async () => {
    const records = await sampleRecords();
    const address = 'https://news.example/a';
    await choosePerson(records, 'Ada Kowalczyk', 'p-ada', address);
    const undo = await mergePeople(records, 'p-bo', 'p-ada');
    const chosen = async () => (await chosenPeople(openLibrary(records, null), address)).get('ada kowalczyk')?.person;
    expect(await chosen()).toBe('p-bo');
    await undoMerge(records, undo!);
    expect(await chosen()).toBe('p-ada');
  });

  it('travels in an exported file, people of packs and all', async () => {
    const records = await sampleRecords();
    await mergePeople(records, 'x:1', 'p-ada', new Set(['x:1', 'x:2']));
    await mergePeople(records, 'x:2', 'x:1', new Set(['x:1', 'x:2']));
    const text = JSON.stringify(await exportRecords(records));
    const other = freshRecords();
    expect(await importRecords(other, text)).toMatchObject({ ok: true });
    expect(await listMerges(other)).toEqual(await listMerges(records));
    expect({ ...(await exportRecords(other)), exported: null }).toEqual({ ...JSON.parse(text), exported: null });
    await undoMerge(records, { merge: 'aforesaid:x:1' });
    await importRecords(other, JSON.stringify(await exportRecords(records)));
    expect(await listMerges(other)).toEqual(await listMerges(records));
  });

  it('stays when a file merges somebody with themselves, which is left out', async () => {
    const records = await sampleRecords();
    await mergePeople(records, 'p-bo', 'p-ada');
    const before = await exportRecords(records);
    const identities = before.identities.map((each) => ({
      ...each,
      person: each.scheme === 'aforesaid' ? 'p-ada' : each.person,
    }));
    expect(await importRecords(records, JSON.stringify({ ...before, identities }))).toMatchObject({
      ok: true,
      leftOut: [{ path: 'identities[0]', message: 'merges “p-ada” with itself' }],
    });
    expect({ ...(await exportRecords(records)), exported: null }).toEqual({ ...before, exported: null });
  });

  it('keeps a seed in the library that a later file leaves out', async () => {
    const records = await sampleRecords();
    await mergePeople(records, 'x:1', 'p-bo', new Set(['x:1']));
    const file = sampleFile();
    await plantSeeds(records, { ...file, people: [], identities: [], statements: [] });
    expect((await records.people.toArray()).map(({ id }) => id)).toContain('p-bo');
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

  it('of any merges and identities makes groups: those who are joined in any way, each under one of them', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const row = fc.record({ value: id, person: id }).filter(({ value, person }) => value !== person);
    // One row for each primary key, as in the table.
    const rows = fc.uniqueArray(row, { selector: ({ value }) => value, maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, (merges, owned) => {
        const same = sameAsFrom([
          ...merges.map(({ value, person }) => merge(value, person)),
          ...owned.map(({ value, person }) => ({ ...merge(value, person), id: value, scheme: 'x' })),
        ]);
        const group = new Map([...'abcdef'].map((each) => [each, new Set([each])]));
        for (const { value, person } of [...merges, ...owned]) {
          const joined = new Set([...group.get(value)!, ...group.get(person)!]);
          for (const each of joined) group.set(each, joined);
        }
        for (const each of 'abcdef') {
          const kept = same.keptFor(each);
          expect(same.keptFor(kept)).toBe(kept);
          expect(same.membersOf(kept)[0]).toBe(kept);
          expect(same.membersOf(kept).toSorted()).toEqual([...group.get(each)!].toSorted());
        }
      }),
    );
  });

  it('follows a chain, and forgets a merge that was undone', () => {
    expect(sameAsFrom([merge('a', 'b'), merge('b', 'c')]).keptFor('a')).toBe('c');
    expect(sameAsFrom([merge('a', 'b'), { ...merge('b', 'c'), deleted: true }]).keptFor('a')).toBe('b');
  });
});
