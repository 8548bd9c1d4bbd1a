// @vitest-environment happy-dom
import { createInstallers } from '../../lib/install/installers';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { openLibrary } from '../../lib/library/library';
import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../entrypoints/library/LibraryApp';
import { removePack } from '../../lib/install/install-pack';
import { addJob } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import type { Person } from '../../lib/model/person';
import { findSpeakers } from '../../lib/own-pages/find-speakers';
import { openPack } from '../../lib/packs/open-pack';
import { keepStatements } from '../../lib/records/kept';
import { listMerges, mergePeople } from '../../lib/records/merge-people';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';
import { openPacks } from '../../lib/volumes/open-packs';
import type { Packs } from '../../lib/volumes/schema';
import { fileOf, headerWith } from '../packs/pack-file';
import { aloneLocks } from '../volumes/fresh-packs';
import { makePerson, verbatim } from './fixtures';
import './patient';

const ROWS = [
  { id: 'x:mayor', name: 'Hilda Lundgren', positions: [{ title: 'Mayor of Sundby' }] },
  { id: 'x:skipper', name: 'Hilda Lundgren', positions: [{ title: 'Skipper' }] },
  { id: 'x:wed', name: 'Hilda Berg', positions: [{ title: 'Minister' }] },
];

const PACK = String(headerWith().id);
const MAYOR = 'Hilda Lundgren, Mayor of Sundby';
const SKIPPER = 'Hilda Lundgren, Skipper';

const pageOf = (page: string) => ({
  title: `Page ${page}`,
  outlet: null,
  address: `https://news.example/${page}`,
  published: null,
  retrieved: '2026-01-01',
  licence: null,
});
const SAID = { ...verbatim, words: 'The harbour stays open.' };
const metPerson = (id: string, articles: [page: string, introduction: string][]): Person => ({
  ...makePerson(id, 'Hilda Lundgren'),
  names: [{ text: 'Hilda Lundgren', kind: 'main', source: articles[0]![0] }],
  links: [],
  roles: articles.map(([source, title]) => ({
    title,
    of: null,
    from: null,
    to: null,
    asOf: { date: '2025-01-01', precision: 'day' },
    source,
  })),
});

describe('people of the library who are one', () => {
  let records: RecordsDatabase;
  let packs: Packs;
  const before = { Blob };

  beforeEach(async () => {
    records = openRecords(`people-${Math.random()}`);
    packs = openPacks(`people-packs-${Math.random()}`);
    // The database cannot copy happy-dom's own files.
    Object.assign(globalThis, { Blob: NodeBlob });
    await addJob(packs, fileOf([headerWith(), ...ROWS]), { format: { name: 'pack' } });
    await runJobs(packs, {
      openPack,
      installers: createInstallers(ENGLISH_TERMS),
      report: () => {},
      locks: aloneLocks(),
    });
    location.hash = 'people';
    render(<LibraryApp records={records} packs={packs} />);
    await screen.findByText(/You have not said of anybody/);
  });
  afterEach(() => {
    cleanup();
    records.close();
    packs.close();
    Object.assign(globalThis, before);
  });

  const button = (name: string) => screen.findByRole('button', { name });
  const press = async (name: string) => fireEvent.click(await button(name));
  const find = async (name: string) => {
    fireEvent.input(screen.getByLabelText('Full name'), { target: { value: name } });
    await press('Find');
  };
  const mergeBoth = async () => {
    await find('Hilda Lundgren');
    await press(`Choose ${SKIPPER}`);
    await press(`Choose ${MAYOR}`);
    await press('They are the same person');
    await screen.findByText('Hilda Lundgren and Hilda Lundgren are shown as one person from now on.');
  };
  /** Somebody whom articles introduce. */
  const meet = (id: string, articles: [page: string, introduction: string][]) =>
    keepStatements(
      records,
      {
        article: pageOf(articles[0]![0]),
        statements: [{ ...SAID, person: id }],
        people: [metPerson(id, articles)],
        sources: articles.map(([page]) => ({ ...pageOf(page), id: page, changed: 0, deleted: false })),
      },
      1000,
    );
  const merges = async () => (await listMerges(records)).map(({ other, into }) => [other, into]);

  it('are found by their identifier where another page leads to one of them', async () => {
    cleanup();
    history.replaceState(null, '', '?person=x:mayor#people');
    render(<LibraryApp records={records} packs={packs} />);
    await screen.findByText('1 found for “Hilda Lundgren”.');
    await button(`Choose ${MAYOR}`);
    history.replaceState(null, '', '?#people');
  });

  it('are found by full name, told apart by role and source, and never by a surname', async () => {
    await find('Lundgren');
    await screen.findByText('Nobody in your library has the full name “Lundgren”.');
    await find('Hilda Lundgren');
    await screen.findByText('2 found for “Hilda Lundgren”.');
    expect(await screen.findAllByRole('link', { name: 'Town council' })).toHaveLength(2);
    expect(screen.getByText('x:skipper')).toBeTruthy();
  });

  it('are chosen side by side, where one alone is not enough, and the focus stays with what was done', async () => {
    await find('Hilda Lundgren');
    await press(`Choose ${MAYOR}`);
    await screen.findByText('1 found for “Hilda Lundgren”.');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Chosen, side by side'));
    await screen.findByText(/^Choose one more/);
    expect(screen.queryByRole('button', { name: 'They are the same person' })).toBeNull();
    await find('Hilda Berg');
    await press('Choose Hilda Berg, Minister');
    await button('They are the same person');
    await press(`Leave out ${MAYOR}`);
    await screen.findByText(/^Choose one more/);
    await press('Leave out Hilda Berg, Minister');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Full name')));
  });

  it('are one from then on, under the one chosen first, until that is taken back', async () => {
    await mergeBoth();
    expect(await merges()).toEqual([['x:mayor', 'x:skipper']]);
    await screen.findByText('2 shown as one');
    const undo = await button('Undo');
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await find('Hilda Lundgren');
    await screen.findByText('1 found for “Hilda Lundgren”.');
    undo.focus();
    fireEvent.click(undo);
    await screen.findByText(/You have not said of anybody/);
    expect(await merges()).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('The same person, by your word'));
  });

  it('met in reading are offered to be joined, joined with one click, and taken apart again', async () => {
    await meet('met:2025-01-01:0a', [['a', 'mayor of Sundby']]);
    await screen.findByText(/in common: the role\./);
    await press('They are the same person: Hilda Lundgren');
    await waitFor(async () => expect(await merges()).toEqual([['met:2025-01-01:0a', 'x:mayor']]));
    await waitFor(() => expect(screen.queryByText('Perhaps the same person')).toBeNull());
    await press('Undo');
    await screen.findByText(/in common: the role\./);
    await press('Two people: Hilda Lundgren');
    await waitFor(() => expect(screen.queryByText('Perhaps the same person')).toBeNull());
    expect(await merges()).toEqual([]);
    await press('Undo');
    await screen.findByText('Perhaps the same person');
  });

  it('met in reading are split by article, and one again when that is taken back', async () => {
    await meet('met:2025-01-01:0a', [
      ['a', 'baker'],
      ['b', 'diver'],
    ]);
    await find('Hilda Lundgren');
    await screen.findByText('3 found for “Hilda Lundgren”.');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Means somebody else: Page b' }));
    await press('Take those ticked apart');
    await screen.findByText('4 found for “Hilda Lundgren”.');
    const met = (await records.people.toArray()).filter(({ id }) => id.startsWith('met:'));
    expect(met.map(({ roles }) => roles.map(({ title }) => title)).sort()).toEqual([['baker'], ['diver']]);
    await press('Undo');
    await screen.findByText('3 found for “Hilda Lundgren”.');
  });

  it('are one after a double click too, and that can be taken back', async () => {
    await find('Hilda Lundgren');
    await press(`Choose ${SKIPPER}`);
    await press(`Choose ${MAYOR}`);
    const same = await button('They are the same person');
    fireEvent.click(same);
    fireEvent.click(same);
    await screen.findByText('2 shown as one');
    await screen.findByText(/are shown as one person from now on/);
    await press('Undo');
    await screen.findByText(/You have not said of anybody/);
    expect(await merges()).toEqual([]);
  });

  it('who were one already leave what was done before them to be taken back', async () => {
    await mergeBoth();
    await press(`Separate ${MAYOR}`);
    await find('Hilda Lundgren');
    await press(`Choose ${SKIPPER}`);
    await press(`Choose ${MAYOR}`);
    // As another page of the library does.
    await mergePeople(records, 'x:skipper', 'x:mayor', new Set(['x:skipper', 'x:mayor']));
    await press('They are the same person');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'They are the same person' })).toBeNull());
    expect(screen.getByText(`${MAYOR} is a person apart again.`)).toBeTruthy();
    expect(await button('Undo')).toBeTruthy();
  });

  it('are those of the search asked last, whichever is answered first, and of none after a merge', async () => {
    const real = packs.transaction.bind(packs) as (...all: unknown[]) => unknown;
    const held: (() => void)[] = [];
    let holds = true;
    vi.spyOn(packs, 'transaction').mockImplementation((async (...all: unknown[]) => {
      if (holds) await new Promise<void>((resolve) => held.push(resolve));
      return real(...all);
    }) as never);
    await find('Hilda Berg');
    await waitFor(() => expect(held.length).toBeGreaterThan(0));
    holds = false;
    await find('Hilda Lundgren');
    await screen.findByText('2 found for “Hilda Lundgren”.');
    const release = async () => {
      for (const go of held.splice(0)) go();
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await release();
    await screen.findByText('2 found for “Hilda Lundgren”.');
    await press(`Choose ${SKIPPER}`);
    await press(`Choose ${MAYOR}`);
    holds = true;
    await find('Hilda Berg');
    await waitFor(() => expect(held.length).toBeGreaterThan(0));
    holds = false;
    await press('They are the same person');
    await screen.findByText(/are shown as one person from now on/);
    await release();
    expect(screen.queryByText('1 found for “Hilda Berg”.')).toBeNull();
  });

  it('are listed as they are by themselves, separated, and joined again', async () => {
    await mergeBoth();
    await press(`Separate ${MAYOR}`);
    await screen.findByText(`${MAYOR} is a person apart again.`);
    await screen.findByText(/You have not said of anybody/);
    await press('Undo');
    await screen.findByText('2 shown as one');
    expect(await merges()).toEqual([['x:mayor', 'x:skipper']]);
  });

  it('are listed by their ids while their pack is gone, and can still be separated and joined', async () => {
    await mergeBoth();
    await removePack(packs, PACK);
    await screen.findByText('x:mayor: nobody in your library just now');
    await press('Separate x:mayor');
    await screen.findByText(/You have not said of anybody/);
    await press('Undo');
    await screen.findByText('x:mayor: nobody in your library just now');
  });

  it('are one among those who may be speaking in a transcript, under an id that a pack has', async () => {
    const both = await findSpeakers(openLibrary(records, packs), 'Hilda Lundgren');
    expect(both.map(({ id, known }) => [id, known?.roles[0]?.title]).sort()).toEqual([
      ['x:mayor', 'Mayor of Sundby'],
      ['x:skipper', 'Skipper'],
    ]);
    await mergeBoth();
    const one = await findSpeakers(openLibrary(records, packs), 'Hilda Lundgren');
    expect(one.map(({ id }) => id)).toEqual(['x:skipper']);
    await mergePeople(records, 'x:skipper', 'wikidata:Q1', new Set(['x:skipper', 'wikidata:Q1']));
    expect(await findSpeakers(openLibrary(records, packs), 'Hilda Lundgren')).toEqual(one);
  });

  it('cannot be merged when one is gone meanwhile; that is said, and what was chosen stays', async () => {
    await find('Hilda Lundgren');
    await press(`Choose ${MAYOR}`);
    await press(`Choose ${SKIPPER}`);
    await removePack(packs, PACK);
    await press('They are the same person');
    await screen.findByText(/One of them is no longer in your library/);
    await button(`Leave out ${MAYOR}`);
    expect(await merges()).toEqual([]);
  });
});
