import { Dexie, liveQuery } from 'dexie';
import { afterEach, describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { DiskFull, ShelvesSuperseded, StorageRefused } from '../../lib/records/faults';
import { deleteNote, listNotes, saveNote } from '../../lib/records/notes';
import { openShelves } from '../../lib/records/open-shelves';
import { peopleByIds } from '../../lib/records/people';
import { readSettings } from '../../lib/records/settings';
import { type ShelvesVersion, VERSIONS } from '../../lib/records/versions/versions';
import { freshShelves } from './fresh-shelves';
import { abortAfterWrites } from './interrupted-writes';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';

const NEXT: ShelvesVersion = { number: VERSIONS.length + 1, stores: { extra: 'id' }, upgrade: null };

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

describe('openShelves', () => {
  const { indexedDB } = Dexie.dependencies;
  afterEach(() => {
    Dexie.dependencies.indexedDB = indexedDB;
  });

  test.each(REFUSING)('says in plain words that storage is refused when IndexedDB %s', async (_, refusing) => {
    Dexie.dependencies.indexedDB = refusing as IDBFactory;
    const shelves = openShelves(`refused-${Math.random()}`);
    await expect(readSettings(shelves)).rejects.toThrow(StorageRefused);
    await expect(saveNote(shelves, { about: { kind: 'name', name: 'Cy' }, text: 'x' })).rejects.toThrow(
      /private window/,
    );
  });

  it('steps aside for a newer Aforesaid, says so, and does not come back on its own', async () => {
    const warn = vi.spyOn(console, 'warn');
    const name = `superseded-${Math.random()}`;
    const old = openShelves(name);
    await saveNote(old, { about: { kind: 'name', name: 'Cy' }, text: 'kept' });

    const newer = openShelves(name, [...VERSIONS, NEXT]);
    onTestFinished(() => newer.delete());
    expect((await listNotes(newer)).map(({ text }) => text)).toEqual(['kept']);
    await expect(listNotes(old)).rejects.toThrow(ShelvesSuperseded);
    await expect(listNotes(old)).rejects.toThrow(/load this page again/);
    expect(warn).not.toHaveBeenCalled();
  });

  it('finishes what is being written before it steps aside', async () => {
    const name = `busy-${Math.random()}`;
    const old = openShelves(name);
    await old.open();
    const saving = saveNote(old, { about: { kind: 'name', name: 'Cy' }, text: 'in the middle' });
    const newer = openShelves(name, [...VERSIONS, NEXT]);
    onTestFinished(() => newer.delete());
    expect((await listNotes(newer)).map(({ text }) => text)).toEqual(['in the middle']);
    await expect(saving).resolves.toMatchObject({ text: 'in the middle' });
  });

  it('does not write into shelves of a newer version', async () => {
    const name = `newer-${Math.random()}`;
    const newer = openShelves(name, [...VERSIONS, NEXT]);
    await newer.open();
    newer.close();
    const old = openShelves(name);
    onTestFinished(() => old.delete());
    await expect(saveNote(old, { about: { kind: 'name', name: 'Cy' }, text: 'x' })).rejects.toThrow(ShelvesSuperseded);
  });

  it('gives native promises, which message listeners need', async () => {
    const shelves = freshShelves();
    const nativePrototype = Object.getPrototypeOf((async () => {})());
    const promises = [
      readSettings(shelves),
      listNotes(shelves),
      saveNote(shelves, { about: { kind: 'name', name: 'Cy' }, text: 'x' }),
      plantSeeds(shelves, sampleFile()),
    ];
    for (const promise of promises) expect(Object.getPrototypeOf(promise)).toBe(nativePrototype);
    await Promise.all(promises);
  });

  it('lets a view read live: a change made on another connection arrives', async () => {
    const shelves = freshShelves();
    const other = openShelves(shelves.name);
    onTestFinished(() => other.close());
    const seen: string[][] = [];
    const watch = liveQuery(() => listNotes(shelves)).subscribe((notes) => seen.push(notes.map(({ text }) => text)));
    onTestFinished(() => watch.unsubscribe());
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    const note = await saveNote(other, { about: { kind: 'name', name: 'Cy' }, text: 'first' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['first']));
    await deleteNote(other, note.id);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
  });

  it('shows a view nothing that could not be saved', async () => {
    const shelves = freshShelves();
    const seen: string[][] = [];
    const watch = liveQuery(() => listNotes(shelves)).subscribe((notes) => seen.push(notes.map(({ text }) => text)));
    onTestFinished(() => watch.unsubscribe());
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    const mend = abortAfterWrites(0, 'QuotaExceededError');
    await expect(saveNote(shelves, { about: { kind: 'name', name: 'Cy' }, text: 'lost' })).rejects.toThrow(DiskFull);
    mend();
    await saveNote(shelves, { about: { kind: 'name', name: 'Cy' }, text: 'saved' });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['saved']));
    expect(seen.flat()).not.toContain('lost');
  });

  it('lets a view read people live, through all the tables that are asked', async () => {
    const shelves = freshShelves();
    const seen: number[] = [];
    const watch = liveQuery(() => peopleByIds(shelves, ['p-ada'])).subscribe((people) => seen.push(people.length));
    onTestFinished(() => watch.unsubscribe());
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await plantSeeds(shelves, sampleFile());
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  });
});
