import { describe, expect, it, test } from 'vitest';
import type { NoteTarget } from '../../lib/model/note';
import { exportRecords } from '../../lib/records/export-records';
import { deleteNote, listNotes, notesAbout, notesOnPage, restoreNote, saveNote } from '../../lib/records/notes';
import type { RecordsDatabase } from '../../lib/records/schema';
import { freshRecords } from './fresh-records';

const passage = (address: string, words: string): NoteTarget => ({
  kind: 'passage',
  passage: { address, title: 'Übersicht', span: { block: 0, start: 0, end: 3 }, words, before: '', after: '' },
});

const ADA: NoteTarget = { kind: 'person', person: 'p-ada', name: 'Ada Kowalczyk' };
const CY: NoteTarget = { kind: 'name', name: 'Cy Twómey' };
const SAID: NoteTarget = { kind: 'statement', statement: 'st-1' };
const HERE = passage('https://news.example/1', 'coal and gas');

async function noted(records: RecordsDatabase): Promise<void> {
  await saveNote(records, { id: '1', about: ADA, text: 'Ask about the mine' });
  await saveNote(records, { id: '2', about: CY, text: 'Who is this?' });
  await saveNote(records, { id: '3', about: SAID, text: 'Compare' });
  await saveNote(records, { id: '4', about: HERE, text: 'Figures?' });
}

const idsOf = (notes: { id: string }[]) => notes.map(({ id }) => id).sort();

describe('notes', () => {
  test.each<[string, NoteTarget[], string[]]>([
    ['a person', [ADA], ['1']],
    ['a person whose name is written otherwise', [{ ...ADA, name: 'A. Kowalczyk' }], ['1']],
    ['a name, folded', [{ kind: 'name', name: 'cy twomey' }], ['2']],
    ['a statement', [SAID], ['3']],
    ['a passage by its exact words', [HERE], ['4']],
    ['no other passage of the page', [passage('https://news.example/1', 'wind')], []],
    ['no passage of another page', [passage('https://news.example/2', 'coal and gas')], []],
    ['several targets at once, each note once', [ADA, CY, ADA], ['1', '2']],
    ['no name where the person is asked', [{ kind: 'person', person: 'p-cy', name: 'Cy Twómey' }], []],
  ])('are found about %s', async (_, targets, ids) => {
    const records = freshRecords();
    await noted(records);
    expect(idsOf(await notesAbout(records, targets))).toEqual(ids);
  });

  it('are found on a page', async () => {
    const records = freshRecords();
    await noted(records);
    expect(idsOf(await notesOnPage(records, 'https://news.example/1'))).toEqual(['4']);
  });

  test.each<[string, string, string[]]>([
    ['everything', '', ['1', '2', '3', '4']],
    ['their text, case folded', 'MINE', ['1']],
    ['the person they are about', 'kowal', ['1']],
    ['the name they are about, accents folded', 'twomey', ['2']],
    ['the words of the passage', 'coal  and', ['4']],
    ['the title of the page', 'ubersicht', ['4']],
    ['nothing', 'nowhere', []],
  ])('can be searched for %s', async (_, search, ids) => {
    const records = freshRecords();
    await noted(records);
    expect(idsOf(await listNotes(records, { search }))).toEqual(ids);
  });

  test.each<[string, string[]]>([
    ['tag:energy', ['2', '3']],
    ['tag:#Énergie', ['1']],
    ['tag:energy tag:grid', ['2']],
    ['tag:ener', []],
    ['tag:section', []],
    ['site:courier.example', ['3']],
    ['site:courier tag:energy dark', ['3']],
    ['tag:energy dark', ['3']],
    ['has:note', ['1', '2', '3', '4']],
    ['has:picture', ['4']],
    ['tag:', ['4']],
  ])('can be searched by %s', async (search, ids) => {
    const records = freshRecords();
    const there = passage('https://www.courier.example/1', 'Four');
    const texts: [string, NoteTarget, string][] = [
      ['1', ADA, 'Mine #énergie'],
      ['2', CY, '#energy, #grid'],
      ['3', there, 'Dark matter #Energy'],
      ['4', ADA, 'has:picture tag: https://x.example/a#section'],
    ];
    for (const [id, about, text] of texts) await saveNote(records, { id, about, text });
    expect(idsOf(await listNotes(records, { search }))).toEqual(ids);
  });

  it('are listed newest first, and a change does not move them', async () => {
    const records = freshRecords();
    for (const id of ['1', '2', '3']) {
      const before = Date.now();
      await saveNote(records, { id, about: ADA, text: id });
      while (Date.now() === before);
    }
    const changed = await saveNote(records, { id: '2', about: CY, text: 'changed' });
    const listed = await listNotes(records);
    expect(listed.map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(listed[1]).toEqual(changed);
    expect(changed.changed).toBeGreaterThan(changed.created);
    expect(idsOf(await notesAbout(records, [CY]))).toEqual(['2']);
  });

  it('come back whole after a deletion is undone', async () => {
    const records = freshRecords();
    const note = await saveNote(records, { about: HERE, text: ' my  words\n' });
    const deleted = await deleteNote(records, note.id);
    expect(deleted).toEqual(note);
    expect(await listNotes(records)).toEqual([]);
    expect(await deleteNote(records, note.id)).toBeNull();
    const restored = await restoreNote(records, deleted!);
    expect(restored).toEqual({ ...note, changed: restored.changed });
    expect(await notesAbout(records, [HERE])).toEqual([restored]);
    expect(await restoreNote(records, note)).toEqual(restored);
  });

  it('leave no words behind when deleted', async () => {
    const records = freshRecords();
    const { id } = await saveNote(records, { about: ADA, text: 'a secret' });
    await deleteNote(records, id);
    expect(JSON.stringify(await exportRecords(records))).not.toContain('a secret');
    expect((await exportRecords(records)).notes).toMatchObject([{ id, deleted: true }]);
  });

  it('on a page that is not http(s) are refused, because they could never be exported', async () => {
    const records = freshRecords();
    const saving = saveNote(records, { about: passage('file:///home/me/page.html', 'x'), text: 'y' });
    await expect(saving).rejects.toMatchObject({ name: 'RecordRefused', path: 'about.passage.address' });
  });
});

describe('a note written in two windows at once', () => {
  const texts = async (records: RecordsDatabase) => (await listNotes(records)).map(({ text }) => text).sort();

  test('keeps both texts when the other window saved first', async () => {
    const records = freshRecords();
    const note = await saveNote(records, { about: ADA, text: 'first' });
    await saveNote(records, { id: note.id, about: ADA, text: 'theirs', base: note.changed });
    const mine = await saveNote(records, { id: note.id, about: ADA, text: 'mine', base: note.changed });
    expect(mine.id).not.toBe(note.id);
    expect(await texts(records)).toEqual(['mine', 'theirs']);
  });

  test('keeps the words when the other window deleted the note', async () => {
    const records = freshRecords();
    const note = await saveNote(records, { about: ADA, text: 'first' });
    await deleteNote(records, note.id);
    await saveNote(records, { id: note.id, about: ADA, text: 'mine', base: note.changed });
    expect(await texts(records)).toEqual(['mine']);
  });

  test('changes the one note when nobody else did', async () => {
    const records = freshRecords();
    const note = await saveNote(records, { about: ADA, text: 'first' });
    const changed = await saveNote(records, { id: note.id, about: ADA, text: 'mine', base: note.changed });
    expect(changed.id).toBe(note.id);
    expect(await texts(records)).toEqual(['mine']);
  });
});
