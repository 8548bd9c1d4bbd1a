// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notesStrings } from '../../components/strings/notes-strings';
import { NotesApp } from '../../entrypoints/popup/NotesApp';
import { createDrafts } from '../../lib/own-pages/drafts';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { listNotes, saveNote } from '../../lib/records/notes';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';
import { readSettings } from '../../lib/records/settings';
import { fakeStorage } from '../own-pages/fake-storage';
import { addPerson } from '../records/write-people';
import { addSources } from '../records/write-sources';
import { marta, source1 } from './fixtures';
import './patient';

describe('notes on real records', () => {
  let records: RecordsDatabase;
  let saved: Blob[];
  let storage: Storage;

  beforeEach(async () => {
    records = openRecords(`notes-${Math.random()}`);
    await addSources(records, [source1]);
    await addPerson(records, marta);
    saved = [];
    storage = fakeStorage();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });
  afterEach(() => {
    cleanup();
    records.close();
    vi.restoreAllMocks();
  });

  const show = async () => {
    render(<NotesApp records={records} drafts={createDrafts(() => storage)} place="tab" />);
    await waitFor(() => expect(document.querySelector('.note-list, .state.plain')).toBeTruthy());
  };
  const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
  const choose = (text: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [new File([text], 'library.json')], configurable: true });
    fireEvent.change(input);
  };

  it('a note that is written is in the library, about the person whom it names', async () => {
    await show();
    press('New note');
    fireEvent.input(screen.getByLabelText('About'), { target: { value: 'Marta Lindqvist' } });
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Ask again.' } });
    press('Save');
    await screen.findByText('Ask again.');
    expect((await listNotes(records))[0]).toMatchObject({
      about: { kind: 'person', person: 'p-marta' },
      text: 'Ask again.',
    });
  });

  it('a note that is being written is there again after the page was closed, until it is saved', async () => {
    await show();
    press('New note');
    fireEvent.input(screen.getByLabelText('About'), { target: { value: 'Tove Aune' } });
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Half a sent' } });
    cleanup();
    await show();
    expect(screen.getByLabelText('About')).toHaveProperty('value', 'Tove Aune');
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'Half a sent');
    await screen.findByText('Kept as you left it; not saved yet.');
    press('Save');
    await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
    cleanup();
    await show();
    expect(screen.queryByLabelText('Note')).toBeNull();
    expect(storage).toHaveLength(0);
  });

  it('a note that is being changed is, too, and does not write over a change made meanwhile', async () => {
    const note = await saveNote(records, { about: { kind: 'name', name: 'Tove Aune' }, text: 'Precious.' });
    await show();
    press('Edit the note about Tove Aune');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Precious, and' } });
    cleanup();
    await saveNote(records, { id: note.id, about: note.about, text: 'Changed elsewhere.' });
    await show();
    expect(await screen.findByLabelText('Note')).toHaveProperty('value', 'Precious, and');
    press('Save');
    await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
    expect((await listNotes(records)).map(({ text }) => text).join()).toMatch(/Precious, and/);
    expect((await listNotes(records)).map(({ text }) => text).join()).toMatch(/Changed elsewhere/);
    expect(storage).toHaveLength(0);
  });

  it('a note that was given up is gone', async () => {
    await show();
    press('New note');
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Half a sent' } });
    press('Cancel');
    cleanup();
    await show();
    expect(screen.queryByLabelText('Note')).toBeNull();
    expect(storage).toHaveLength(0);
  });

  it('a deleted note goes and comes back', async () => {
    await saveNote(records, { about: { kind: 'name', name: 'Tove Aune' }, text: 'Precious.' });
    await show();
    press('Delete the note about Tove Aune');
    await screen.findByText('Note deleted.');
    await waitFor(() => expect(screen.queryByText('Precious.')).toBeNull());
    press('Undo');
    await screen.findByText('Precious.');
    await waitFor(() => expect(screen.queryByText('Note deleted.')).toBeNull());
  });

  it('shows at once what another page of ours saves', async () => {
    await show();
    await saveNote(records, { about: { kind: 'name', name: 'Tove Aune' }, text: 'From elsewhere.' });
    await screen.findByText('From elsewhere.');
  });

  it('searches', async () => {
    await saveNote(records, { about: { kind: 'name', name: 'Tove Aune' }, text: 'Harbour.' });
    await saveNote(records, { about: { kind: 'name', name: 'Jonas Weber' }, text: 'Households.' });
    await show();
    fireEvent.input(screen.getByLabelText('Search notes'), { target: { value: 'HARB' } });
    await waitFor(() => expect(screen.queryByText('Households.')).toBeNull());
    expect(screen.getByText('Harbour.')).toBeTruthy();
  });

  it('an export can be imported on other records', async () => {
    await saveNote(records, { about: { kind: 'name', name: 'Tove Aune' }, text: 'Travels.' });
    await show();
    press('Export');
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await new Response(saved[0]).text();
    cleanup();
    records.close();
    records = openRecords(`notes-${Math.random()}`);
    await show();
    choose(text);
    await screen.findByText('Travels.');
    await screen.findByText(/^Imported: 3 new, 0 updated, 0 already here\.$/);
  });

  it('a note that was changed here and on another device has both texts, and the import says so', async () => {
    const [other, about] = [openRecords(`other-${Math.random()}`), { kind: 'name', name: 'Cy Twomey' } as const];
    const { id } = await saveNote(other, { about, text: 'first' });
    await importRecords(records, JSON.stringify(await exportRecords(other)));
    await saveNote(other, { id, about, text: 'from there' });
    await saveNote(records, { id, about, text: 'from here' });
    await show();
    choose(JSON.stringify(await exportRecords(other)));
    await screen.findByText('Nothing is written yet. The file has 0 new and changes 1 of yours.');
    expect((await listNotes(records)).map(({ text }) => text)).toEqual(['from here']);
    fireEvent.click(screen.getByRole('button', { name: 'Import these' }));
    await screen.findByText(/One note was changed here and on another device: both texts are kept\.$/);
    await screen.findByText('from there');
    screen.getByText('from here');
    expect(screen.getAllByText(notesStrings.otherVersion)).toHaveLength(1);
    await other.delete();
  });

  it('a file that changes what is here, has settings or is damaged asks first, and can be left', async () => {
    const note = await saveNote(records, { about: { kind: 'name', name: 'Tove Aune' }, text: 'My own words.' });
    await show();
    const file = await exportRecords(records);
    const forged = { ...file.notes[0], text: 'Forged.', changed: note.changed + 1, stamp: undefined };
    const settings = { keep: 'everywhere', changed: 1 };
    choose(JSON.stringify({ ...file, notes: [forged, { id: 'no note' }], settings }));
    await screen.findByText('Forged.');
    await screen.findByText(/^Left out: notes\[1\]/);
    fireEvent.click(screen.getByRole('button', { name: 'Import nothing' }));
    expect((await listNotes(records)).map(({ text }) => text)).toEqual(['My own words.']);
    expect(await readSettings(records)).toMatchObject({ keep: 'off' });
  });

  it('an import can be undone after the page was opened again, and what was written since stays', async () => {
    const { id, about } = await saveNote(records, {
      about: { kind: 'name', name: 'Tove Aune' },
      text: 'My own words.',
    });
    const file = await exportRecords(records);
    const forged = { ...file.notes[0], text: 'Forged.', changed: file.notes[0]!.changed + 1, stamp: undefined };
    const other = { ...forged, id: 'n-other', text: 'Another one.' };
    await importRecords(records, JSON.stringify({ ...file, notes: [forged, other] }));
    await show();
    await screen.findByText('Forged.');
    expect(await screen.findByText(/^On .* a file brought or changed 2 entries\.$/)).toBeTruthy();
    await saveNote(records, { id: 'n-other', about, text: 'Used since.' });
    press('Undo this import');
    await screen.findByText('My own words.');
    expect((await screen.findByText(notesStrings.staysHere)).closest('div')!.textContent).toContain('Used since.');
    expect((await listNotes(records)).find((note) => note.id === id)?.text).toBe('My own words.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo this import' })).toBeNull());
  });

  it('a broken file changes nothing and says what is wrong first', async () => {
    await saveNote(records, { about: { kind: 'name', name: 'Tove Aune' }, text: 'Stays.' });
    await show();
    choose('{"format":"aforesaid-shelf",');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was imported\. .*JSON/);
    expect(screen.getByText('Stays.')).toBeTruthy();
  });

  it('says why nothing can be kept, and how to go on', async () => {
    records.close();
    render(<NotesApp records={records} drafts={createDrafts(() => storage)} place="tab" />);
    expect((await screen.findByRole('alert')).textContent).toContain('load this page again');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
