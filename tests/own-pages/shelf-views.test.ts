import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../lib/browser';
import { addJob } from '../../lib/install/job-rows';
import { openLibrary } from '../../lib/library/library';
import { noteTargetOf } from '../../lib/model/note-target';
import { mutedPeople } from '../../lib/own-pages/muted-people';
import { settleTarget } from '../../lib/own-pages/note-people';
import { notesByEntity } from '../../lib/own-pages/page-notes';
import { readSiteState } from '../../lib/own-pages/site-state';
import { mergePeople } from '../../lib/records/merge-people';
import { saveNote } from '../../lib/records/notes';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { jonas1, jonas2, marta, reading, source1 } from '../components/fixtures';
import { personRow } from '../packs/person-row';
import { addPerson } from '../records/write-people';
import { addSources } from '../records/write-sources';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';

describe('what own pages read out of the library', () => {
  let records: RecordsDatabase;
  let granted: boolean;

  beforeEach(async () => {
    records = openRecords(`views-${Math.random()}`);
    granted = true;
    vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => granted);
    await addSources(records, [source1]);
    for (const person of [marta, jonas1, jonas2]) await addPerson(records, person);
  });
  afterEach(() => {
    records.close();
    vi.restoreAllMocks();
  });

  it.each([
    [
      'the one person who bears the name',
      'marta lindqvist',
      { kind: 'person', person: 'p-marta', name: 'marta lindqvist' },
    ],
    ['the name alone where two bear it', 'Jonas Weber', { kind: 'name', name: 'Jonas Weber' }],
    ['the name alone where nobody does', 'Tove Aune', { kind: 'name', name: 'Tove Aune' }],
  ])('a note is about %s', async (_, name, target) => {
    expect(await settleTarget(openLibrary(records, null), { kind: 'name', name })).toEqual(target);
  });

  it('a note’s other targets stay', async () => {
    const about = { kind: 'statement', statement: 's-1' } as const;
    expect(await settleTarget(openLibrary(records, null), about)).toBe(about);
  });

  it('the notes of a page are found by person and by name, and by neither where it is undecided who it is', async () => {
    const [marta1, jonas, tove] = reading.entities;
    await saveNote(records, { about: { kind: 'person', person: 'p-marta', name: 'Marta Lindqvist' }, text: 'person' });
    await saveNote(records, { about: { kind: 'name', name: 'MARTA LINDQVIST' }, text: 'name' });
    await saveNote(records, { about: { kind: 'person', person: 'p-jonas-1', name: 'Jonas Weber' }, text: 'one Jonas' });
    const notes = await notesByEntity(records, [marta1!, jonas!, tove!]);
    expect([...notes.keys()]).toEqual(['e1']);
    expect(
      notes
        .get('e1')!
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['name', 'person']);
    expect(noteTargetOf(jonas!)).toEqual({ kind: 'name', name: 'Jonas Weber' });
  });

  it('those who are switched off have their names', async () => {
    const packs = freshPacks();
    await addJob(packs, ...fileOf([personRow('Q5', 'Cy Twomey')], headerOf('people')));
    await runAlone(packs);
    await changeSettings(records, { mutedPeople: ['Tove Aune', 'p-marta', 'wikidata:Q5', 'wikidata:Q6'] });
    const named = [
      { key: 'Tove Aune', name: 'Tove Aune' },
      { key: 'p-marta', name: 'Marta Lindqvist' },
    ];
    expect(await mutedPeople(openLibrary(records, packs))).toEqual([
      ...named,
      { key: 'wikidata:Q5', name: 'Cy Twomey' },
      { key: 'wikidata:Q6', name: 'wikidata:Q6' },
    ]);
    // Whoever was merged since stands under the name by which they were switched off.
    await mergePeople(records, 'wikidata:Q5', 'p-marta', new Set(['wikidata:Q5']));
    expect((await mutedPeople(openLibrary(records, packs))).slice(0, 2)).toEqual(named);
    packs.close();
    expect((await mutedPeople(openLibrary(records, packs))).slice(0, 3)).toEqual([
      ...named,
      { key: 'wikidata:Q5', name: 'wikidata:Q5' },
    ]);
  });

  const at = (address: string | null) => ({
    tab: { id: 1, window: 1, address, isPrivate: false },
    view: { status: 'looking' as const },
  });

  it.each([
    ['a page of the browser’s own', 'chrome://settings/', { status: 'no-page' }],
    ['a page the browser does not tell', null, { status: 'unknown' }],
    ['an allowed site', 'https://news.example/a', { status: 'on', host: 'news.example' }],
    ['an allowed site that is paused', 'https://off.example:8080/a', { status: 'paused', host: 'off.example' }],
  ])('the site of %s', async (_, address, state) => {
    await changeSettings(records, { offHosts: ['off.example'] });
    expect(await readSiteState(records, at(address))).toEqual(state);
  });

  it('the site of a page without access, and before the tab was found', async () => {
    granted = false;
    expect(await readSiteState(records, at('https://news.example/a'))).toEqual({
      status: 'no-access',
      host: 'news.example',
    });
    expect(await readSiteState(records, null)).toEqual({ status: 'loading' });
  });
});
