// @vitest-environment happy-dom
import { createInstallers } from '../../lib/install/installers';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import 'fake-indexeddb/auto';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../entrypoints/library/LibraryApp';
import { browser } from '../../lib/browser';
import { listPacks } from '../../lib/install/install-pack';
import { addJob, listJobs } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import { openPack } from '../../lib/packs/open-pack';
import { addCorrection, listCorrections } from '../../lib/records/corrections';
import { listDamaged } from '../../lib/records/damaged-rows';
import { keepStatements } from '../../lib/records/kept';
import { saveNote } from '../../lib/records/notes';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';
import { readSettings } from '../../lib/records/settings';
import { statementsBy } from '../../lib/records/statements';
import { openPacks } from '../../lib/volumes/open-packs';
import type { Packs } from '../../lib/volumes/schema';
import { fileOf, headerWith } from '../packs/pack-file';
import { aloneLocks } from '../volumes/fresh-packs';
import { marta } from './fixtures';
import './patient';

const TRANSCRIPT = 'VLADIMIR PUTIN: Good morning.\nTHE SPEAKER: Order.\nVLADIMIR PUTIN: Thank you.\n';

/** Keeps a statement of somebody met in reading, as reading this article does. Returns who said it. */
async function keepOne(records: RecordsDatabase, address: string): Promise<string> {
  const id = 'met:2026-01-01:1';
  const article = {
    title: 'An article',
    outlet: null,
    address,
    published: null,
    retrieved: '2026-01-01',
    licence: null,
  };
  const words = { form: 'reported' as const, words: 'the bridge opens in May', said: null, published: null };
  const rest = { occasion: null, place: null, audience: null, before: '', after: '' };
  const person = { ...marta, id, names: [], roles: [], born: [], died: [], countries: [], links: [] };
  const statements = [{ person: id, ...words, ...rest }];
  await keepStatements(records, { article, statements, people: [person], sources: [] }, Date.UTC(2026, 0, 1));
  return id;
}

describe('the library at work', () => {
  let records: RecordsDatabase;
  let packs: Packs;
  let asked: string[];
  const send = vi.fn<typeof fetch>();
  const before = { fetch, Blob, File };

  const show = (section = 'sources') => {
    location.hash = section;
    render(<LibraryApp records={records} packs={packs} />);
  };
  const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
  const give = (file: Blob, name: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([file], name)] });
    fireEvent.change(input);
  };
  const drop = (file: Blob, name: string) => {
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], files: [new File([file], name)] } });
    dispatchEvent(event);
  };
  const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const run = () =>
    runJobs(packs, { openPack, installers: createInstallers(ENGLISH_TERMS), report: () => {}, locks: aloneLocks() });

  beforeEach(() => {
    records = openRecords(`library-${Math.random()}`);
    packs = openPacks(`library-packs-${Math.random()}`);
    asked = [];
    send.mockReset();
    // The database cannot copy happy-dom's own files. Not by stubs: taking those back takes the fake browser along.
    Object.assign(globalThis, { fetch: send, Blob: NodeBlob, File: NodeFile });
    Object.assign(browser.runtime, {
      sendMessage: async ({ name }: { name: string }) => {
        asked.push(name);
        return { ok: true, value: null };
      },
    });
    Object.assign(browser, {
      permissions: {
        contains: async () => false,
        request: async ({ origins }: { origins: string[] }) => asked.push(`request ${origins}`) > 0,
        remove: async ({ origins }: { origins: string[] }) => asked.push(`remove ${origins}`) > 0,
      },
    });
  });
  afterEach(() => {
    cleanup();
    records.close();
    packs.close();
    Object.assign(globalThis, before);
  });

  it('asks what a table’s columns are, adds the job as it was said, and has it installed', async () => {
    show();
    await screen.findByText(/No pack is installed yet/);
    give(new Blob(['Who,Said\nAnna Kim,Never.\n']), 'said-in-sundby.csv');
    await screen.findByText('Which column is what?');
    fireEvent.change(screen.getByLabelText('with'), { target: { value: 'statements' } });
    fireEvent.change(await screen.findByLabelText(/^The words/), { target: { value: '1' } });
    type('Licence', 'CC0-1.0');
    type('Source', 'Ourselves');
    await press('Install');
    await waitFor(async () => expect(await listJobs(packs)).toHaveLength(1));
    const [job] = await listJobs(packs);
    expect(job!.opening).toMatchObject({
      format: { name: 'table', columns: { speaker: 0, text: 1 } },
      header: { id: 'said-in-sundby', kind: 'statements', licence: 'CC0-1.0' },
    });
    expect(asked).toContain('packJobs');
    await run();
    await screen.findByText('Said in sundby is installed.');
    expect((await listPacks(packs)).map(({ rows }) => rows)).toEqual([1]);
  });

  it('says why the installer does not start', async () => {
    Object.assign(browser.runtime, {
      sendMessage: async () => ({ ok: false, failure: { message: 'Only one hidden page may be open.' } }),
    });
    await addJob(packs, fileOf([headerWith(), { id: 'x:1', name: 'Anna Kim' }]), { format: { name: 'pack' } });
    show();
    expect((await screen.findByText('Only one hidden page may be open.')).getAttribute('role')).toBe('status');
  });

  it('removes a pack only after a question, which gives the focus back', async () => {
    await addJob(packs, fileOf([headerWith(), { id: 'x:1', name: 'Anna Kim' }]), { format: { name: 'pack' } });
    await run();
    show();
    await press('Remove Town council');
    const keep = await screen.findByRole('button', { name: 'Keep it' });
    await waitFor(() => expect(document.activeElement).toBe(keep));
    fireEvent.click(keep);
    const remove = await screen.findByRole('button', { name: 'Remove Town council' });
    await waitFor(() => expect(document.activeElement).toBe(remove));
    fireEvent.click(remove);
    await press('Remove');
    await screen.findByText('Town council was removed.');
    expect(await listPacks(packs)).toEqual([]);
  });

  it('lists what was kept by reading a site, takes it back after a question, and brings it again', async () => {
    const person = await keepOne(records, 'https://news.example/a');
    show();
    await screen.findByRole('heading', { name: 'news.example' });
    screen.getByText(/^1 statement · 1 person · about .* · kept by reading$/);
    await press('Take back what was kept from news.example');
    const keep = await screen.findByRole('button', { name: 'Keep it' });
    await waitFor(() => expect(document.activeElement).toBe(keep));
    await press('Take back');
    await screen.findByText('Taken back: 1 statement of news.example.');
    expect(await statementsBy(records, [person])).toEqual([]);
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'news.example' })).toBeNull());
    await press('Undo');
    await screen.findByRole('heading', { name: 'news.example' });
    expect(await statementsBy(records, [person])).toHaveLength(1);
  });

  it.each([
    ['takes long', null],
    ['fails', 'The disk failed.'],
  ])('shows packs, with what can be done, while the count of the records %s', async (_, why) => {
    await keepOne(records, 'https://news.example/a');
    await addJob(packs, fileOf([headerWith(), { id: 'x:1', name: 'Anna Kim' }]), { format: { name: 'pack' } });
    await run();
    const real = records.transaction.bind(records) as (...all: unknown[]) => unknown;
    let goOn = () => {};
    const held = new Promise<void>((resolve, reject) => {
      goOn = () => (why ? reject(new Error(why)) : resolve());
    });
    vi.spyOn(records, 'transaction').mockImplementation((async (...all: unknown[]) => {
      if ((all[1] as string[]).includes('kept')) await held;
      return real(...all);
    }) as never);
    show();
    await screen.findByRole('button', { name: 'Remove Town council' });
    await screen.findByText('Counting what is among your own records…');
    goOn();
    if (why) {
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toBe(`What is among your own records could not be counted: ${why}`);
    } else await screen.findByRole('heading', { name: 'news.example' });
    screen.getByRole('button', { name: 'Remove Town council' });
    expect(screen.queryByText('Counting what is among your own records…')).toBeNull();
  });

  it('leads to the days of a house once, and not again when the catalogue is opened later', async () => {
    history.replaceState(null, '', '?house=lords');
    show('catalogue');
    const house = () => screen.getByLabelText<HTMLSelectElement>('House');
    await waitFor(() => expect(document.activeElement).toBe(house()));
    expect([house().value, location.search, location.hash]).toEqual(['lords', '', '#catalogue']);
    location.hash = 'sources';
    await screen.findByText(/No pack is installed yet/);
    location.hash = 'catalogue';
    await screen.findByLabelText('House');
    expect(document.activeElement).not.toBe(house());
  });

  it('finds one of many sources by name', async () => {
    for (let i = 0; i < 14; i++) await keepOne(records, `https://site${i}.example/a`);
    show();
    const box = await screen.findByLabelText('Find a source by name');
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(14);
    fireEvent.input(box, { target: { value: ' SITE13 ' } });
    expect(screen.getAllByRole('heading', { level: 4 }).map((each) => each.textContent)).toEqual(['site13.example']);
    screen.getByText('1 of 14');
  });

  it('opens the form of a failed job again, with all that was said and why', async () => {
    show();
    await screen.findByText(/No pack is installed yet/);
    give(new Blob(['{"persons":[{"id":""}]}']), 'x.json');
    await screen.findByLabelText('Licence');
    type('Licence', 'CC0-1.0');
    type('Source', 'Ourselves');
    type('Name', 'Nobody');
    await press('Install');
    await screen.findByText(/^Reading|^Waiting/);
    await run();
    await press('Change Nobody and try again');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing in this file could be read/);
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Nobody');
    await waitFor(async () => expect(await listJobs(packs)).toEqual([]));
  });

  it('asks before another file takes the place of what was typed, and goes on as it is told', async () => {
    show();
    await screen.findByText(/No pack is installed yet/);
    const popolo = (name: string) => new Blob([JSON.stringify({ persons: [{ id: '1', name }] })]);
    give(popolo('Anna Kim'), 'first.json');
    await screen.findByText('first.json');
    drop(popolo('Bo Lind'), 'second.json');
    await screen.findByText('second.json');
    expect(screen.queryByRole('alertdialog')).toBeNull();

    type('Licence', 'CC0-1.0');
    drop(popolo('Cy Moe'), 'third.json');
    await screen.findByText(/^Go on with third.json\?/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep what is here'));
    type('Source', 'Ourselves');
    await press('Keep what is here');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByText('second.json')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Licence').value).toBe('CC0-1.0');
    expect(screen.getByLabelText<HTMLInputElement>('Source').value).toBe('Ourselves');

    drop(popolo('Cy Moe'), 'third.json');
    await press('Go on with it');
    await screen.findByText('third.json');
    expect(screen.getByLabelText<HTMLInputElement>('Licence').value).toBe('');
  });

  it('goes on with the file that was chosen meanwhile once the form is installed', async () => {
    show();
    await screen.findByText(/No pack is installed yet/);
    give(new Blob(['{"persons":[{"id":"1","name":"Anna Kim"}]}']), 'first.json');
    await screen.findByLabelText('Licence');
    type('Licence', 'CC0-1.0');
    type('Source', 'Ourselves');
    location.hash = 'catalogue';
    send.mockResolvedValueOnce(new Response('{"head":{"vars":[]},"results":{"bindings":[]}}'));
    await press('Ask and install: Heads of state and government');
    await screen.findByRole('alertdialog');
    expect(send).not.toHaveBeenCalled();
    await press('Install');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Id').value).toBe('wikidata-leaders'));
    expect((await listJobs(packs)).map(({ opening }) => opening.header?.name)).toEqual(['First']);
  });

  it.each([
    ['is handed over', null, ['First']],
    ['cannot be', 'The disk is full.', []],
  ])('leaves the form of another file as it is when the one before %s', async (_, why, added) => {
    show();
    await screen.findByText(/No pack is installed yet/);
    give(new Blob(['{"persons":[{"id":"1","name":"Anna Kim"}]}']), 'first.json');
    await screen.findByLabelText('Licence');
    type('Licence', 'CC0-1.0');
    type('Source', 'Ourselves');
    const real = packs.transaction.bind(packs) as (...all: unknown[]) => unknown;
    let handOver = () => {};
    const held = new Promise<void>((resolve, reject) => {
      handOver = () => (why ? reject(new Error(why)) : resolve());
    });
    vi.spyOn(packs, 'transaction').mockImplementation((async (...all: unknown[]) => {
      if (all[0] === 'rw') await held;
      return real(...all);
    }) as never);
    await press('Install');
    drop(new Blob(['{"persons":[{"id":"2","name":"Bo Lind"}]}']), 'second.json');
    await press('Go on with it');
    await screen.findByText('second.json');
    type('Licence', 'CC-BY-4.0');
    handOver();
    if (why) await screen.findByText(`first.json is not installed: ${why}`);
    else await waitFor(() => expect(asked).toContain('packJobs'));
    expect(screen.getByText('second.json')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Licence').value).toBe('CC-BY-4.0');
    expect((await listJobs(packs)).map(({ opening }) => opening.header?.name)).toEqual(added);
  });

  it('installs nothing that was given up while it was handed over', async () => {
    show();
    await screen.findByText(/No pack is installed yet/);
    give(new Blob(['{"persons":[{"id":"1","name":"Anna Kim"}]}']), 'first.json');
    await screen.findByLabelText('Licence');
    type('Licence', 'CC0-1.0');
    type('Source', 'Ourselves');
    const real = packs.transaction.bind(packs) as (...all: unknown[]) => unknown;
    let writes = 0;
    let handOver = () => {};
    const held = new Promise<void>((resolve) => {
      handOver = resolve;
    });
    vi.spyOn(packs, 'transaction').mockImplementation((async (...all: unknown[]) => {
      await held;
      if (all[0] === 'rw') writes++;
      return real(...all);
    }) as never);
    await press('Install');
    await press('Cancel');
    handOver();
    await waitFor(() => expect(writes).toBe(2));
    await waitFor(async () => expect(await listJobs(packs)).toEqual([]));
  });

  it('keeps what was typed while a file could not be handed over', async () => {
    show();
    await screen.findByText(/No pack is installed yet/);
    give(new Blob(['{"persons":[{"id":"1","name":"Anna Kim"}]}']), 'first.json');
    await screen.findByLabelText('Licence');
    type('Licence', 'CC0-1.0');
    type('Source', 'Ourselves');
    let fail = () => {};
    vi.spyOn(packs, 'transaction').mockImplementationOnce((() => {
      return new Promise((_, reject) => {
        fail = () => reject(new Error('The disk is full.'));
      });
    }) as never);
    await press('Install');
    type('Name', 'Sundby');
    const install = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Install' });
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Sundby'));
    expect(install().disabled).toBe(true);
    fail();
    await waitFor(() => expect(install().disabled).toBe(false));
    expect(screen.getByText(/The disk is full/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Sundby');
  });

  it('after a reload asks for the file again, and still knows what was said', async () => {
    const opening = {
      format: { name: 'popolo' as const },
      header: { name: 'Norland', id: 'norland', licence: 'CC0-1.0' },
    };
    await addJob(packs, new Blob(['{}']), opening);
    await run();
    show();
    await press('Change Norland and try again');
    give(new Blob(['{"persons":[{"id":"1","name":"Anna Kim"}]}']), 'again.json');
    await screen.findByLabelText('Name');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Norland');
    expect(screen.getByLabelText<HTMLInputElement>('Id').value).toBe('norland');
  });

  it('finds who a speaker is only when asked, and never chooses', async () => {
    const file = fileOf([headerWith(), { id: 'Q7747', name: 'Vladimir Putin', positions: [{ title: 'President' }] }]);
    await addJob(packs, file, { format: { name: 'pack' } });
    await run();
    show();
    await screen.findByText('Town council is installed.');
    give(new Blob([TRANSCRIPT]), 'question-hour.txt');
    const who = await screen.findByLabelText<HTMLSelectElement>('VLADIMIR PUTIN is');
    expect([who.value, who.options.length]).toEqual(['', 1]);
    await press('Find who VLADIMIR PUTIN is');
    await screen.findByText('Vladimir Putin, President');
    expect(who.value).toBe('');
    fireEvent.change(who, { target: { value: 'wikidata:Q7747' } });
    type('Said on', '2025-09-01');
    type('Licence', 'CC0-1.0');
    type('Source', 'Parliament');
    await press('Install');
    await waitFor(async () => expect((await listJobs(packs)).length).toBe(1));
    expect((await listJobs(packs))[0]!.opening.format).toMatchObject({
      facts: { date: '2025-09-01', people: { 'VLADIMIR PUTIN': 'wikidata:Q7747' } },
    });
  });

  it('shows who speaks in a transcript, and what is left out, before anything is stored', async () => {
    show();
    await screen.findByText(/No pack is installed yet/);
    give(new NodeBlob([`${TRANSCRIPT}(Laughter)\nDear old friends of ours: Be calm.\n`]) as Blob, 'debate.txt');
    await screen.findByText('2 rows were left out');
    expect(screen.getByText(/^Line 4:/).textContent).toMatch(/what happened/);
    expect(screen.getByText(/^Line 5:/).textContent).toMatch(/not understood/);
    expect(await listJobs(packs)).toEqual([]);
  });

  it('fetches nothing before a click; asks for access in the second one, and gives it back', async () => {
    show();
    await screen.findByText(/No pack is installed yet/);
    type('Or fetch it from an address', 'https://data.example/people.json');
    expect(send).not.toHaveBeenCalled();
    send.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await press('Fetch');
    let paused: string[] = [];
    send.mockImplementationOnce(async () => {
      paused = (await readSettings(records)).offHosts;
      return new Response('{"persons":[{"id":"1","name":"Anna Kim"}]}');
    });
    await press('Allow data.example and try again');
    await screen.findByLabelText('Licence');
    // Access for a file is no wish to have the site's pages read.
    expect(paused).toEqual(['data.example']);
    await waitFor(() =>
      expect(asked.filter((each) => each.startsWith('re'))).toEqual([
        'request https://data.example/*',
        'remove https://data.example/*',
      ]),
    );
    await waitFor(async () => expect((await readSettings(records)).offHosts).toEqual([]));
  });

  it('fetches days after a click, and goes on with them once the site is allowed', async () => {
    show('catalogue');
    const day = (label: string) => fireEvent.input(screen.getByLabelText(label), { target: { value: '2026-03-06' } });
    day('From');
    day('To');
    send.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await press('Fetch and install these days');
    await screen.findByText(/^No answer came from www\.theyworkforyou\.com/);
    screen.getByText(/^Stopped. Next: 6 Mar 2026, 1 of 1 day$/);
    send.mockResolvedValueOnce(new Response('', { status: 404 }));
    await press('Allow www.theyworkforyou.com and try again');
    await screen.findByText(/^There was no sitting on these days/);
    const address = 'https://www.theyworkforyou.com/pwdata/scrapedxml/debates/debates2026-03-06a.xml';
    expect(send.mock.calls.map(([each]) => each)).toEqual([address, address]);
    expect(await listJobs(packs)).toEqual([]);
    await waitFor(() =>
      expect(asked.filter((each) => each.startsWith('re'))).toEqual([
        'request https://www.theyworkforyou.com/*',
        'remove https://www.theyworkforyou.com/*',
      ]),
    );
  });

  it('sends the catalogue’s question as the reader left it, and fills the form from the catalogue', async () => {
    show('catalogue');
    send.mockResolvedValueOnce(new Response('{"head":{"vars":[]},"results":{"bindings":[]}}'));
    const question = screen.getByLabelText('The question: Heads of state and government');
    fireEvent.input(question, { target: { value: 'SELECT ?person WHERE {}' } });
    expect(send).not.toHaveBeenCalled();
    await press('Ask and install: Heads of state and government');
    const [address] = send.mock.calls[0]!;
    expect(new URL(String(address)).searchParams.get('query')).toBe('SELECT ?person WHERE {}');
    expect((await screen.findByLabelText<HTMLInputElement>('Id')).value).toBe('wikidata-leaders');
    expect(screen.getByLabelText<HTMLInputElement>('Licence').value).toBe('CC0-1.0');
    expect(location.hash).toBe('#sources');
  });

  it('lists corrections with their pages, and takes each back', async () => {
    const address = 'https://news.example/a';
    await addCorrection(records, { address, kind: 'speaker-is', words: 'the ferry sails', target: 'Tove Aune' });
    await addCorrection(records, { address: null, kind: 'is-person', words: 'Jonas Weber', target: 'p' });
    show('kept');
    await screen.findByText(/Said by Tove Aune: the ferry sails/);
    await screen.findByText(/You chose who is meant by Jonas Weber/);
    await press('Undo the correction: Said by Tove Aune: the ferry sails');
    await waitFor(() => expect(screen.queryByText(/the ferry sails/)).toBeNull());
    expect(await listCorrections(records)).toHaveLength(1);
  });

  it('keeps the choice of where reading is kept', async () => {
    show('kept');
    fireEvent.click(await screen.findByRole('radio', { name: /^On chosen sites/ }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Site' }), {
      target: { value: 'https://News.example/a' },
    });
    await press('Add');
    await screen.findByText('news.example');
    expect(await readSettings(records)).toMatchObject({ keep: 'some', keepHosts: ['news.example'] });
    await press('Do not keep from news.example');
    await screen.findByText('No site is chosen yet.');
  });

  it('shows a damaged entry as it stood, and removes it when the reader says so', async () => {
    const { id } = await saveNote(records, { about: { kind: 'name', name: 'Tove Aune' }, text: 'Precious.' });
    await records.table('notes').put({ id, text: 'Precious.', created: 5 });
    show('damaged');
    await screen.findByText('A note');
    expect(await screen.findByText('Damaged', { selector: 'a' })).toBeTruthy();
    expect(screen.getByText('As it stood').parentElement!.textContent).toContain(`"text": "Precious."`);
    await press('Remove: Precious.');
    await press('Keep it');
    expect(await listDamaged(records)).toHaveLength(1);
    await press('Remove: Precious.');
    await press('Remove it');
    await screen.findByText('No entry of your library is damaged.');
    expect(await listDamaged(records)).toEqual([]);
  });

  it('does not name the section of damaged entries where there are none', async () => {
    show('people');
    await screen.findByText('Sources', { selector: 'a' });
    expect(screen.queryByText('Damaged', { selector: 'a' })).toBeNull();
  });
});
