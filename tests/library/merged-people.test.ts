import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardContent } from '../../lib/desk/card-content';
import { keepReading } from '../../lib/desk/keep-reading';
import { marksFromReading } from '../../lib/in-page/mark';
import { removePack } from '../../lib/install/install-pack';
import { addJob } from '../../lib/install/job-rows';
import { LIBRARY_ROLES } from '../../lib/languages/en/library-roles';
import { choosePerson } from '../../lib/library/chosen-people';
import { openLibrary } from '../../lib/library/library';
import { mergedPeople, mergeInLibrary, NotInLibrary } from '../../lib/library/merged-people';
import type { PackPerson, PackStatement } from '../../lib/model/pack';
import type { Reading } from '../../lib/model/reading';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { mergeGroups, showPeople } from '../../lib/own-pages/merge-groups';
import { notesByEntity } from '../../lib/own-pages/page-notes';
import { listKept, takeBackKept } from '../../lib/records/kept';
import { listMerges, redoMerge, undoMerge } from '../../lib/records/merge-people';
import { saveNote } from '../../lib/records/notes';
import { peopleByIds } from '../../lib/records/people';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { statementsBy } from '../../lib/records/statements';
import type { Packs } from '../../lib/volumes/schema';
import { articleOf } from '../desk/article-of';
import { plantedRecords } from '../desk/planted-records';
import { readArticle } from '../desk/read-in-english';
import { personRow } from '../packs/person-row';
import { addPerson } from '../records/write-people';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';

const person = (id: string, name: string, title: string): PackPerson =>
  personRow(id, name, { positions: [{ title, org: null, start: '2001', end: null, seen: null }] });

const said = (id: string, speakerId: string, speaker: string, text: string, date: string): PackStatement => ({
  id,
  speaker,
  speakerId,
  date,
  kind: 'quote',
  text,
  sourceTitle: `Paper ${id}`,
  sourceUrl: `https://paper.example/${id}`,
  licence: null,
});

const MAYOR = 'x:mayor';
const SKIPPER = 'x:skipper';
const WED = 'x:wed';

const PEOPLE = [
  person(MAYOR, 'Hilda Lundgren', 'Mayor of Sundby'),
  person(SKIPPER, 'Hilda Lundgren', 'Skipper'),
  person(WED, 'Hilda Berg', 'Minister'),
];

const SAID = [
  said('1', MAYOR, 'Hilda Lundgren', 'The harbour will stay open in winter.', '2019-02-01'),
  said('2', SKIPPER, 'Hilda Lundgren', 'The harbour should be closed in winter.', '2020-02-01'),
  said('3', WED, 'Hilda Berg', 'No harbour is open in winter.', '2021-02-01'),
];

const ARTICLE = articleOf('Hilda Lundgren said on Monday that the harbour would stay open in winter. She left.');

const MAYORS = articleOf('Mayor Hilda Lundgren said on Monday that the harbour would stay open in winter. She left.');

let records: RecordsDatabase;
let packs: Packs;

const install = async (rows = PEOPLE) => {
  await addJob(packs, ...fileOf(rows, headerOf('people', { id: 'people' })));
  await runAlone(packs);
};

beforeEach(async () => {
  records = await plantedRecords();
  packs = freshPacks();
  await addJob(packs, ...fileOf(SAID, headerOf('statements', { id: 'said' })));
  await install();
});
afterEach(() => records.delete());

const read = (article = ARTICLE) => readArticle(records, article, packs, true);
const merge = (...ids: string[]) => mergeInLibrary(openLibrary(records, packs), ids);
const wordsOf = ({ recalls }: Reading) => recalls.flatMap(({ statements }) => statements.map((each) => each.statement));
const idsOf = ({ people }: Reading) => people.map(({ id }) => id).sort();
const card = (...candidates: string[]) =>
  cardContent(openLibrary(records, packs), { name: 'Hilda Lundgren', candidates });

describe('two people whom only a pack knows, merged', () => {
  it('are never asked about, and what either said is recalled as one person’s', async () => {
    expect((await read()).entities[0]!.candidates).toHaveLength(2);
    expect(wordsOf(await read())).toEqual([]);
    await merge(MAYOR, SKIPPER);
    const reading = await read();
    expect(reading.entities[0]).toMatchObject({ candidates: [MAYOR], merged: [SKIPPER] });
    expect(reading.entities[0]!.namesakes).toBeUndefined();
    expect(idsOf(reading)).toEqual([MAYOR]);
    expect(reading.people[0]!.roles.map(({ title }) => title)).toEqual(['Mayor of Sundby', 'Skipper']);
    expect(wordsOf(reading).map(({ person, words }) => [person, words])).toEqual([
      [MAYOR, 'The harbour will stay open in winter.'],
      [MAYOR, 'The harbour should be closed in winter.'],
    ]);
    expect(reading.recalls.flatMap(({ others }) => others.map(({ speaker }) => speaker))).toEqual(['Hilda Berg']);
  });

  it('leave room for others, however much either said on the subject', async () => {
    const harbour = Array.from({ length: 9 }, (_, i) =>
      said(`9${i}`, SKIPPER, 'Hilda Lundgren', `The harbour would stay open in winter ${i}.`, '2018-01-01'),
    );
    await addJob(packs, ...fileOf([...SAID, ...harbour], headerOf('statements', { id: 'said' })));
    await runAlone(packs);
    await merge(MAYOR, SKIPPER);
    const { recalls } = await read();
    expect(recalls.flatMap(({ others }) => others.map(({ speaker }) => speaker))).toEqual(['Hilda Berg']);
  });

  it('are one among the others on a subject too', async () => {
    const [anna, ben] = ['Anna Kim', 'Ben Oh'].map((name, i) => person(`x:other${i}`, name, 'Pilot'));
    const rows = [
      said('91', anna!.id, anna!.name, 'The harbour would stay open in winter.', '2018-01-01'),
      said('92', ben!.id, ben!.name, 'The harbour must stay open all winter.', '2018-01-02'),
    ];
    await install([PEOPLE[0]!, anna!, ben!]);
    await addJob(packs, ...fileOf([...SAID, ...rows], headerOf('statements', { id: 'said' })));
    await runAlone(packs);
    const others = async () =>
      (await read(MAYORS)).recalls.flatMap((each) => each.others.map(({ statement }) => statement.person));
    expect(await others()).toEqual(expect.arrayContaining([anna!.id, ben!.id]));
    await merge(ben!.id, anna!.id);
    expect((await others()).filter((id) => id === ben!.id)).toHaveLength(1);
    expect(await others()).not.toContain(anna!.id);
  });

  it('stand among the others under the name of the one kept, also with what the other said', async () => {
    await merge(SKIPPER, WED);
    await install([PEOPLE[1]!, PEOPLE[2]!, person('x:anna', 'Anna Kim', 'Mayor')]);
    const { recalls } = await read(
      articleOf('Mayor Anna Kim said on Monday that no harbour was open in winter. She left.'),
    );
    const others = recalls.flatMap((each) => each.others.map(({ statement, speaker }) => [statement.person, speaker]));
    expect(others).toContainEqual([SKIPPER, 'Hilda Lundgren']);
    expect(others.flat()).not.toContain('Hilda Berg');
  });

  it('show one card from either id, which says who else they are; separated they are two again', async () => {
    const before = [await card(MAYOR), await card(SKIPPER)];
    const [row] = await merge(MAYOR, SKIPPER);
    const one = await card(SKIPPER);
    expect(one).toEqual(await card(MAYOR, SKIPPER));
    expect(one.people.map(({ id }) => id)).toEqual([MAYOR]);
    expect(one.latest.map(({ statement: { words } }) => words)).toEqual([
      'The harbour should be closed in winter.',
      'The harbour will stay open in winter.',
    ]);
    expect(one.merged).toMatchObject([{ merge: row, person: { id: SKIPPER, roles: [{ title: 'Skipper' }] } }]);
    await undoMerge(records, { merge: row! });
    expect([await card(MAYOR), await card(SKIPPER)]).toEqual(before);
  });

  it('are shown apart in the library, each with what they said themselves', async () => {
    await merge(MAYOR, SKIPPER);
    const [group, another] = await mergeGroups(openLibrary(records, packs));
    expect(another).toBeUndefined();
    const shown = [group!.first, ...group!.others.map((each) => each.shown)];
    expect(shown.map((each) => [each!.person.roles[0]!.title, each!.latest!.statement.words])).toEqual([
      ['Mayor of Sundby', 'The harbour will stay open in winter.'],
      ['Skipper', 'The harbour should be closed in winter.'],
    ]);
    const together = await showPeople(
      openLibrary(records, packs),
      await openLibrary(records, packs).peopleNamed(['Hilda Lundgren']),
    );
    expect(together.map(({ latest }) => latest!.statement.words)).toEqual(['The harbour should be closed in winter.']);
  });

  it('are found by the name of either, with all that is known of both', async () => {
    await merge(WED, MAYOR, SKIPPER);
    const [one, another] = await openLibrary(records, packs).peopleNamed(['Hilda Lundgren']);
    expect(another).toBeUndefined();
    expect(one).toMatchObject({ id: WED, names: [{ text: 'Hilda Berg', kind: 'main' }, { text: 'Hilda Lundgren' }] });
    const reading = await read();
    expect(reading.people.map(({ id, roles }) => [id, roles.length])).toEqual([[WED, 3]]);
    const both = articleOf('Hilda Lundgren said no. Hilda Berg said yes on Monday.');
    expect((await read(both)).entities.map(({ candidates }) => candidates)).toEqual([[WED]]);
  });

  it('are two while their merge is undone, and the one that is left when their pack goes', async () => {
    await merge(MAYOR, SKIPPER);
    await removePack(packs, 'people');
    expect((await read()).people).toEqual([]);
    expect(await mergedPeople(openLibrary(records, packs), MAYOR)).toMatchObject([{ person: null }]);
    await install(PEOPLE.slice(1));
    const reading = await read();
    expect(reading.people).toMatchObject([{ id: MAYOR, roles: [{ title: 'Skipper' }] }]);
    await install();
    expect((await read()).people[0]!.roles.map(({ title }) => title)).toEqual(['Mayor of Sundby', 'Skipper']);
    expect(await listMerges(records)).toHaveLength(1);
  });

  it('have the notes of both, and stay switched off when either was', async () => {
    await saveNote(records, { about: { kind: 'person', person: SKIPPER, name: 'Hilda Lundgren' }, text: 'Sails.' });
    await merge(MAYOR, SKIPPER);
    const reading = await read();
    const notes = await notesByEntity(records, reading.entities);
    expect([...notes.values()].flat().map(({ text }) => text)).toEqual(['Sails.']);
    expect((await card(MAYOR)).notes.map(({ text }) => text)).toEqual(['Sails.']);
    expect(marksFromReading(reading, { ...DEFAULT_SETTINGS, mutedPeople: [SKIPPER] })).toEqual([]);
  });

  it('are meant by an earlier choice of either', async () => {
    await choosePerson(records, 'Hilda Lundgren', SKIPPER, ARTICLE.address);
    await merge(WED, SKIPPER);
    expect((await read()).entities[0]).toMatchObject({ candidates: [WED], namesakes: [MAYOR] });
  });
});

describe('what is kept of somebody merged', () => {
  const keep = async (article = ARTICLE) => {
    await changeSettings(records, { keep: 'everywhere' });
    const reading = await read(article);
    const claims = reading.claims.map((claim) => ({ ...claim, confidence: 1 }));
    return keepReading(openLibrary(records, packs), { ...reading, claims }, 1_800_000_000_000, LIBRARY_ROLES);
  };

  const BERG = articleOf('Minister Hilda Berg said on Monday that the harbour would stay open in winter. She left.');

  it('is of the one whom the article names, and stays theirs when the two are separated', async () => {
    const [row] = await merge(MAYOR, WED);
    expect(await keep(BERG)).toMatchObject([{ person: WED }]);
    expect(await statementsBy(records, [MAYOR])).toMatchObject([{ person: MAYOR }]);
    await undoMerge(records, { merge: row! });
    expect(await statementsBy(records, [MAYOR])).toEqual([]);
    expect(await statementsBy(records, [WED])).toHaveLength(1);
    const [wed] = await peopleByIds(records, [WED]);
    expect(wed!.roles.map(({ title }) => title)).toEqual(['Minister']);
    expect(await keep(BERG)).toEqual([]);
  });

  it.each([
    ['merged', [true, false, true]],
    ['separated', [false, true, false]],
  ])('once is not kept again when they are %s meanwhile, nor once it was taken back', async (_, states) => {
    await install([PEOPLE[0]!, PEOPLE[2]!]);
    const [row] = await merge(MAYOR, WED);
    const turn = (on: boolean) => (on ? redoMerge : undoMerge)(records, { merge: row! });
    await turn(!states[0]);
    const kept = await keep(BERG);
    expect(kept).toHaveLength(1);
    for (const on of states) {
      await turn(on);
      expect(await keep(BERG)).toEqual([]);
      expect((await listKept(records)).flatMap(({ statements }) => statements)).toHaveLength(1);
    }
    await takeBackKept(records, [kept[0]!.id]);
    for (const on of states) {
      await turn(on);
      expect(await keep(BERG)).toEqual([]);
    }
  });

  it('is nothing where the article has the names of both: whose words they are cannot be told', async () => {
    await install([PEOPLE[0]!, PEOPLE[2]!]);
    await merge(MAYOR, WED);
    expect(await keep(articleOf(`Hilda Lundgren came late. ${BERG.blocks[0]!.text}`))).toEqual([]);
  });

  it('is of namesakes nothing, unless the reader’s choice or the page tells which', async () => {
    await merge(MAYOR, SKIPPER);
    expect(await keep()).toEqual([]);
    await choosePerson(records, 'Hilda Lundgren', SKIPPER, ARTICLE.address);
    expect(await keep()).toMatchObject([{ person: SKIPPER }]);
  });

  it('is of the other while nobody knows that one', async () => {
    await merge(WED, SKIPPER);
    await install(PEOPLE.slice(1, 2));
    expect(await keep()).toMatchObject([{ person: SKIPPER }]);
    expect((await statementsBy(records, [WED])).map(({ person }) => person)).toEqual([WED]);
  });
});

describe('merging', () => {
  it('joins the reader’s own with one of a pack, under the one chosen first', async () => {
    const source = (await records.sources.toCollection().first())!.id;
    const names = [{ text: 'Hilda Lundgren', kind: 'main' as const, source }];
    await addPerson(records, { id: 'own', names, roles: [], links: [], epithets: ['the skipper'] });
    await merge(SKIPPER, 'own', MAYOR);
    const reading = await read();
    expect(reading.people).toMatchObject([{ id: SKIPPER, epithets: ['the skipper'] }]);
    expect(reading.people[0]!.roles.map(({ title }) => title)).toEqual(['Skipper', 'Mayor of Sundby']);
    expect(reading.entities[0]!.candidates).toEqual([SKIPPER]);
  });

  it('says that somebody is no longer there, and changes nothing', async () => {
    await expect(merge(MAYOR, SKIPPER, 'x:nobody')).rejects.toThrow(NotInLibrary);
    await expect(mergeInLibrary(openLibrary(records, null), [MAYOR, SKIPPER])).rejects.toThrow(
      'no longer in your library',
    );
    expect(await listMerges(records)).toEqual([]);
  });

  it('goes on with somebody who is shown under an id whose pack is gone', async () => {
    const source = (await records.sources.toCollection().first())!.id;
    const own = (id: string, text: string) =>
      addPerson(records, { id, names: [{ text, kind: 'main', source }], roles: [], links: [], epithets: [] });
    await own('own', 'Hilda Lundgren');
    await own('another', 'H. Lundgren');
    await merge(SKIPPER, 'own');
    await removePack(packs, 'people');
    expect(await card(SKIPPER)).toMatchObject({ people: [{ id: SKIPPER }] });
    expect(await merge(SKIPPER, 'another')).toHaveLength(1);
    const [one] = (await card('another')).people;
    expect([one!.id, ...one!.names.map(({ text }) => text).sort()]).toEqual([SKIPPER, 'H. Lundgren', 'Hilda Lundgren']);
  });

  it('has nothing to do twice', async () => {
    expect(await merge(MAYOR, SKIPPER)).toEqual([`aforesaid:${SKIPPER}`]);
    expect(await merge(SKIPPER, MAYOR)).toEqual([]);
  });
});
