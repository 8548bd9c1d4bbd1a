// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotesManager } from '../../components/notes/NotesManager';
import { notes } from './fixtures';
import { manager } from './gallery/views';
import './patient';

afterEach(cleanup);

const shown = (change: Parameters<typeof manager>[0] = {}) => render(<NotesManager {...manager(change)} />).container;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('notes manager', () => {
  it('lists notes with whom they are about and when they were changed', () => {
    const [first] = [...shown().querySelectorAll('li')];
    expect(first!.textContent).toContain('Marta Lindqvist');
    expect(first!.textContent).toContain('changed 2 Sept 2025');
  });

  it.each([
    ['loading', { shown: { status: 'loading' } }, 'Opening your notes'],
    ['failed', { shown: { status: 'failed', message: 'The disk is full.' } }, 'The disk is full.'],
    ['empty', { shown: { status: 'ready', notes: [] } }, 'No notes yet'],
    ['none found', { shown: { status: 'ready', notes: [] }, search: 'harbor' }, 'No note has “harbor” in it.'],
  ] as const)('says so when it is %s', (_, change, words) => {
    expect(shown(change as Parameters<typeof manager>[0]).textContent).toContain(words);
  });

  it('searches as it is typed, and shows all again', () => {
    const onSearch = vi.fn();
    shown({ onSearch });
    write('Search notes', 'harb');
    cleanup();
    shown({ onSearch, search: 'harb', shown: { status: 'ready', notes: [] } });
    press('Show all notes');
    expect(onSearch.mock.calls).toEqual([['harb'], ['']]);
  });

  it('keeps what is being typed when another window deletes the note', () => {
    const { rerender } = render(<NotesManager {...manager()} />);
    fireEvent.click(screen.getAllByRole('button', { name: /^Edit/ })[0]!);
    write('Note', 'half a sentence');
    rerender(<NotesManager {...manager({ shown: { status: 'ready', notes: [] } })} />);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('half a sentence');
  });

  it('adds a note, and closes the form once it is stored', async () => {
    const onSave = vi.fn(async () => null);
    shown({ onSave });
    press('New note');
    expect(document.activeElement).toBe(screen.getByLabelText('About'));
    write('About', '  Tove Aune ');
    write('Note', 'Call the harbour.');
    press('Save');
    await waitFor(() => expect(screen.queryByLabelText('About')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New note' }));
    expect(onSave).toHaveBeenCalledWith({ about: { kind: 'name', name: 'Tove Aune' }, text: 'Call the harbour.' });
  });

  it('changes a note and keeps whom it is about', async () => {
    const onSave = vi.fn(async () => null);
    shown({ onSave });
    press('Edit the note about Marta Lindqvist');
    write('Note', 'Minutes asked for.');
    press('Save');
    await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
    const edit = screen.getByRole('button', { name: 'Edit the note about Marta Lindqvist' });
    await waitFor(() => expect(document.activeElement).toBe(edit));
    const { about, changed } = notes[0]!;
    expect(onSave).toHaveBeenCalledWith({ id: 'n1', about, text: 'Minutes asked for.', base: changed });
  });

  it('keeps what was typed when it could not be stored', async () => {
    shown({ onSave: async () => 'The disk is full.' });
    press('New note');
    write('About', 'Tove Aune');
    write('Note', 'Precious.');
    press('Save');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('The disk is full.'));
    expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('Precious.');
  });

  it('lets nothing take a note away that is being written', () => {
    shown({});
    press('Edit the note about Marta Lindqvist');
    write('Note', 'Half a sent');
    press('New note');
    press('Edit the note about Tove Aune');
    expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('Half a sent');
    expect((screen.getByLabelText('Search notes') as HTMLInputElement).readOnly).toBe(true);
    press('Cancel');
    press('Edit the note about Tove Aune');
    expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe(notes[1]!.text);
  });

  it('stores nothing that is empty', () => {
    const onSave = vi.fn();
    shown({ onSave });
    press('New note');
    write('About', 'Tove Aune');
    press('Save');
    expect(screen.getByRole('alert').textContent).toContain('what you want to note');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('gives up writing with Escape, and the popup stays', () => {
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    shown();
    press('New note');
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Escape' });
    expect(screen.queryByLabelText('Note')).toBeNull();
    expect(outside).not.toHaveBeenCalled();
    document.removeEventListener('keydown', outside);
  });

  it('keeps typed words when Escape is pressed, until they are cancelled', () => {
    shown();
    press('New note');
    write('Note', 'half a sentence');
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Escape' });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('half a sentence');
    press('Cancel');
    expect(screen.queryByLabelText('Note')).toBeNull();
  });

  it('deletes, and brings back', () => {
    const onDelete = vi.fn();
    const onUndo = vi.fn();
    shown({ onDelete, onUndo, deleted: notes[0]! });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    press('Delete the note about Tove Aune');
    press('Undo');
    expect(onDelete).toHaveBeenCalledWith('n2');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('says what a deletion came to', () => {
    shown({ fault: 'The disk is full.' });
    expect(within(document.querySelector<HTMLElement>('.undo')!).getByText('The disk is full.')).toBeTruthy();
  });

  it('shows a passage with its words, and lets only the note be changed', () => {
    const passage = {
      address: 'https://a.example/',
      title: 'An article',
      span: { block: 0, start: 0, end: 4 },
      words: 'Four words of it',
      before: '',
      after: '',
    };
    shown({ shown: { status: 'ready', notes: [{ ...notes[0]!, about: { kind: 'passage', passage } }] } });
    // Without quotation marks: a page's words are not somebody's until it is known whose.
    expect(screen.getByText('Four words of it')).toBeTruthy();
    press('Edit the note about An article');
    expect(screen.queryByLabelText('About')).toBeNull();
    expect(screen.getByLabelText('Note')).toBeTruthy();
  });
});

describe('export and import', () => {
  it('hands over the chosen file, also the same one twice', () => {
    const onImport = vi.fn();
    const container = shown({ onImport });
    const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
    const file = new File(['{}'], 'a.json');
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    fireEvent.change(input);
    expect(onImport.mock.calls).toEqual([[file], [file]]);
  });

  it('goes elsewhere where a file dialog would close the view', () => {
    const onImportElsewhere = vi.fn();
    shown({ onImportElsewhere });
    press('Import…');
    expect(onImportElsewhere).toHaveBeenCalledOnce();
  });

  it('exports, and says what became of it', () => {
    const onExport = vi.fn();
    shown({ onExport, transfer: { state: 'refused', path: 'notes[0].text', message: 'is empty' } });
    press('Export');
    expect(onExport).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert').textContent).toContain('notes[0].text');
  });
});
