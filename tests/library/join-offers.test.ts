import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { joinSigns } from '../../lib/languages/en/identify/join-signs';
import { LIBRARY_ROLES } from '../../lib/languages/en/library-roles';
import { joinOffers, refuseJoin } from '../../lib/library/join-offers';
import { openLibrary } from '../../lib/library/library';
import { mergeInLibrary } from '../../lib/library/merged-people';
import type { Person } from '../../lib/model/person';
import { removeCorrection } from '../../lib/records/corrections';
import type { RecordsDatabase } from '../../lib/records/schema';
import { plantedRecords } from '../desk/planted-records';
import { addPerson } from '../records/write-people';

const SOURCE = 'reader';
const role = (title: string): Person['roles'][number] => ({
  title,
  of: null,
  from: null,
  to: null,
  asOf: { date: '2025-09-02', precision: 'day' },
  source: SOURCE,
});
const person = (id: string, roles: string[], more: Partial<Person> = {}): Person => ({
  id,
  names: [{ text: 'Ilse Brandt', kind: 'main', source: SOURCE }],
  roles: roles.map(role),
  links: [],
  epithets: [],
  changed: 0,
  deleted: false,
  ...more,
});
const MET = 'met:2025-09-02:0a';

describe('what somebody met in reading has in common with somebody of a source', () => {
  const norwegian = { countries: [{ text: 'NO', source: SOURCE }] };
  const born = (date: string) => ({ born: [{ when: { date, precision: 'year' as const }, source: SOURCE }] });
  const died = (date: string) => ({ died: [{ when: { date, precision: 'year' as const }, source: SOURCE }] });
  it.each<[string, string[], Person, string[]]>([
    ['an office of one kind', ['Ohio Sen.'], person('x:1', ['US Senate']), ['role']],
    ['a word of what they do', ['climate scientist'], person('x:1', ['Climate researcher']), ['role']],
    ['role and country', ['Norwegian minister'], person('x:1', ['Minister of Energy'], norwegian), ['role', 'country']],
    ['the country alone', ['Norwegian singer'], person('x:1', ['Minister of Energy'], norwegian), []],
    ['nothing', ['singer'], person('x:1', ['Minister of Energy']), []],
    ['no introduction', [], person('x:1', ['Minister of Energy']), []],
    ['a role, but they were dead', ['minister'], person('x:1', ['Minister'], died('1999')), []],
    ['a role, but they would be 120', ['minister'], person('x:1', ['Minister'], born('1905')), []],
  ])('%s', (_, introductions, other, signs) => {
    expect(joinSigns(person(MET, introductions), other, LIBRARY_ROLES)).toEqual(signs);
  });
});

describe('an offer to join', () => {
  let records: RecordsDatabase;
  beforeEach(async () => {
    records = await plantedRecords();
    onTestFinished(() => records.delete());
    const source = (await records.sources.toCollection().first())!.id;
    const sourced = (each: Person): Person => ({
      ...each,
      names: each.names.map((name) => ({ ...name, source })),
      roles: each.roles.map((one) => ({ ...one, source })),
    });
    await addPerson(records, sourced(person(MET, ['energy minister'])));
    await addPerson(records, sourced(person('met:2025-09-03:0b', ['singer'])));
    await addPerson(records, sourced(person('wikidata:Q1', ['Minister of Energy'])));
  });
  const offers = async () =>
    (await joinOffers(openLibrary(records, null), LIBRARY_ROLES)).map(({ met, other, by }) => [met.id, other.id, by]);

  it('is made for those who have the name and the role in common, and joins nobody', async () => {
    expect(await offers()).toEqual([[MET, 'wikidata:Q1', ['role']]]);
    expect(await records.identities.where('scheme').equals('aforesaid').count()).toBe(0);
  });

  it('ends with the join', async () => {
    await mergeInLibrary(openLibrary(records, null), ['wikidata:Q1', MET]);
    expect(await offers()).toEqual([]);
  });

  it('is not made again when the reader said that they are two, until that is taken back', async () => {
    const id = await refuseJoin(openLibrary(records, null), person(MET, []), person('wikidata:Q1', []));
    expect(await offers()).toEqual([]);
    expect(await removeCorrection(records, id)).toBe(true);
    expect(await offers()).toHaveLength(1);
  });
});
