import { Dexie, liveQuery } from 'dexie';
import { afterEach, describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { DiskFull, RecordsSuperseded, StorageRefused } from '../../lib/records/faults';
import { deleteNote, listNotes, saveNote } from '../../lib/records/notes';
import { openRecords } from '../../lib/records/open-records';
import { peopleByIds } from '../../lib/records/people';
import { readSettings } from '../../lib/records/settings';
import { type RecordsVersion, VERSIONS } from '../../lib/records/versions/versions';
import { soon } from '../soon';
import { freshRecords } from './fresh-records';
import { abortAfterWrites } from './interrupted-writes';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';

const NEXT: RecordsVersion = { number: VERSIONS.length + 1, stores: { extra: 'id' }, upgrade: null };

/** An IndexedDB that refuses as browsers do: at the call, with the request, or by not being there. */
const REFUSING: [string, unknown][] = [
  [
    'throws SecurityError',
    {
      open() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    },
  ],
  [
    'fails with InvalidStateError',
    {
      open() {
        const request = { error: new DOMException('A mutation operation was attempted', 'InvalidStateError') };
        queueMicrotask(() => {
          const { onerror } = request as unknown as { onerror: (event: unknown) => void };
          onerror({ target: request, preventDefault() {}, stopPropagation() {} });
        });
        return request;
      },
    },
  ],
  ['is missing', undefined],
];

describe('openRecords', () => {
  const { indexedDB } = Dexie.dependencies;
  afterEach(() => {
    Dexie.dependencies.indexedDB = indexedDB;
  });

  test.each(REFUSING)('says in plain words that storage is refused when IndexedDB %s', async (_, refusing) => {
    Dexie.dependencies.indexedDB = refusing as IDBFactory;
    const records = openRecords(`refused-${Math.random()}`);
    await expect(readSettings(records)).rejects.toThrow(StorageRefused);
    await expect(saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: 'x' })).rejects.toThrow(
      /private window/,
    );
  });

  it('steps aside for a newer Aforesaid, says so, and does not come back on its own', async () => {
    const warn = vi.spyOn(console, 'warn');
    const name = `superseded-${Math.random()}`;
    const old = openRecords(name);
    await saveNote(old, { about: { kind: 'name', name: 'Cy' }, text: 'kept' });

    const newer = openRecords(name, [...VERSIONS, NEXT]);
    onTestFinished(() => newer.delete());
    expect((await listNotes(newer)).map(({ text }) => text)).toEqual(['kept']);
    await expect(listNotes(old)).rejects.toThrow(RecordsSuperseded);
    await expect(listNotes(old)).rejects.toThrow(/load this page again/);
    expect(warn).not.toHaveBeenCalled();
  });

  it('finishes what is being written before it steps aside', async () => {
    const name = `busy-${Math.random()}`;
    const old = openRecords(name);
    await old.open();
    const saving = saveNote(old, { about: { kind: 'name', name: 'Cy' }, text: 'in the middle' });
    const newer = openRecords(name, [...VERSIONS, NEXT]);
    onTestFinished(() => newer.delete());
    expect((await listNotes(newer)).map(({ text }) => text)).toEqual(['in the middle']);
    await expect(saving).resolves.toMatchObject({ text: 'in the middle' });
  });

  it('does not write into records of a newer version', async () => {
    const name = `newer-${Math.random()}`;
    const newer = openRecords(name, [...VERSIONS, NEXT]);
    await newer.open();
    newer.close();
    const old = openRecords(name);
    onTestFinished(() => old.delete());
    await expect(saveNote(old, { about: { kind: 'name', name: 'Cy' }, text: 'x' })).rejects.toThrow(RecordsSuperseded);
  });

  it('gives native promises, which message listeners need', async () => {
    const records = freshRecords();
    const nativePrototype = Object.getPrototypeOf((async () => {})());
    const promises = [
      readSettings(records),
      listNotes(records),
      saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: 'x' }),
      plantSeeds(records, sampleFile()),
    ];
    for (const promise of promises) expect(Object.getPrototypeOf(promise)).toBe(nativePrototype);
    await Promise.all(promises);
  });

  it('lets a view read live: a change made on another connection arrives', async () => {
    const records = freshRecords();
    const other = openRecords(records.name);
    onTestFinished(() => other.close());
    const seen: string[][] = [];
    const watch = liveQuery(() => listNotes(records)).subscribe((notes) => seen.push(notes.map(({ text }) => text)));
    onTestFinished(() => watch.unsubscribe());
    await soon(() => expect(seen).toEqual([[]]));
    const note = await saveNote(other, { about: { kind: 'name', name: 'Cy' }, text: 'first' });
    await soon(() => expect(seen.at(-1)).toEqual(['first']));
    await deleteNote(other, note.id);
    await soon(() => expect(seen.at(-1)).toEqual([]));
  });

  it('shows a view nothing that could not be saved', async () => {
    const records = freshRecords();
    const seen: string[][] = [];
    const watch = liveQuery(() => listNotes(records)).subscribe((notes) => seen.push(notes.map(({ text }) => text)));
    onTestFinished(() => watch.unsubscribe());
    await soon(() => expect(seen).toEqual([[]]));
    const mend = abortAfterWrites(0, 'QuotaExceededError');
    await expect(saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: 'lost' })).rejects.toThrow(DiskFull);
    mend();
    await saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: 'saved' });
    await soon(() => expect(seen.at(-1)).toEqual(['saved']));
    expect(seen.flat()).not.toContain('lost');
  });

  it('lets a view read people live, through all the tables that are asked', async () => {
    const records = freshRecords();
    const seen: number[] = [];
    const watch = liveQuery(() => peopleByIds(records, ['p-ada'])).subscribe((people) => seen.push(people.length));
    onTestFinished(() => watch.unsubscribe());
    await soon(() => expect(seen).toEqual([0]));
    await plantSeeds(records, sampleFile());
    await soon(() => expect(seen.at(-1)).toBe(1));
  });
});
