import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { NoteTarget } from '../../lib/model/note';
import { canonical } from '../../lib/records/canonical';
import { packStamp, type Stamp, stamped } from '../../lib/records/clock';
import {
  changePersonFields,
  changeSettingFields,
  mergeSettingFields,
  type StampedPerson,
  type StampedSettings,
} from '../../lib/records/field-stamps';
import { mergeRecord } from '../../lib/records/merge-records';
import {
  mergeNotes,
  noteFrom,
  notesFrom,
  type StampedNote,
  stateOf,
  withoutVersion,
  withVersion,
} from '../../lib/records/note-versions';

const DEVICES = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];
const CY: NoteTarget = { kind: 'name', name: 'Cy' };

/** States that devices can come to: each edits its own copy, and sometimes takes in another's. */
type Step<Edit> = { device: number; edit: Edit } | { device: number; from: number };

function stepsOf<Edit>(edit: fc.Arbitrary<Edit>): fc.Arbitrary<Step<Edit>[]> {
  const device = fc.nat(DEVICES.length - 1);
  const step = fc.oneof(fc.record({ device, edit }), fc.record({ device, from: device }));
  return fc.array(step, { maxLength: 14 });
}

/** A kind of record: how it begins on a device, is edited there, and merges. */
interface Kind<Record, Edit> {
  begin(device: number): Record;
  edit(record: Record, edit: Edit, stamp: Stamp): Record;
  merge(a: Record, b: Record): Record;
}

function play<Record, Edit>({ begin, edit, merge }: Kind<Record, Edit>, steps: Step<Edit>[]): Record[] {
  const held = DEVICES.map((_, device) => begin(device));
  for (const [turn, step] of steps.entries()) {
    const mine = held[step.device]!;
    held[step.device] =
      'from' in step
        ? merge(mine, held[step.from]!)
        : // Clocks that differ: a later turn may have an earlier time, but not on the same device.
          edit(mine, step.edit, packStamp(10 + turn * (1 + step.device), 0, DEVICES[step.device]!));
  }
  return held;
}

function holdsLaws<Record, Edit>(kind: Kind<Record, Edit>, edits: fc.Arbitrary<Edit>): void {
  const { merge } = kind;
  fc.assert(
    fc.property(stepsOf(edits), (steps) => {
      const [a, b, c] = play(kind, steps) as [Record, Record, Record];
      expect(merge(a, a)).toEqual(a);
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
    { numRuns: 400 },
  );
}

const plain = <T extends object>(record: T): T => JSON.parse(canonical(record)) as T;

describe('merging is commutative, associative and idempotent', () => {
  it('for records of which the last writer wins', () => {
    const source = { id: 's', title: 'A', outlet: null, address: null, published: null, retrieved: '2026-01-01' };
    type Source = Parameters<typeof mergeRecord.sources>[0];
    const kind: Kind<Source, { title: string; deleted: boolean }> = {
      // As two editions of the seeds: one time, two contents.
      begin: (device) => ({ ...source, title: `${device}`, licence: null, changed: 0, deleted: false }),
      edit: (record, edit, stamp) => ({ ...record, ...edit, ...stamped(stamp) }),
      merge: mergeRecord.sources,
    };
    holdsLaws(kind, fc.record({ title: fc.constantFrom('x', 'y'), deleted: fc.boolean() }));
  });

  it('for people, field by field', () => {
    const name = (text: string) => [{ text, kind: 'main' as const, source: 's' }];
    const kind: Kind<StampedPerson, Partial<StampedPerson>> = {
      begin: (device) => ({
        id: 'p',
        names: name(`${device}`),
        roles: [],
        links: [],
        epithets: [],
        changed: 0,
        deleted: false,
      }),
      edit: (record, edit, stamp) => changePersonFields({ ...record, ...edit }, record, stamp),
      merge: (a, b) => plain(mergeRecord.people(a, b)),
    };
    const edits = fc.oneof(
      fc.constantFrom('x', 'y').map((text) => ({ names: name(text) })),
      fc.constantFrom('x', 'y').map((epithet) => ({ epithets: [epithet] })),
      fc.boolean().map((known) => ({ countries: known ? [{ text: 'PL', source: 's' }] : undefined })),
      fc.boolean().map((deleted) => ({ deleted })),
    );
    holdsLaws({ ...kind, edit: (...args) => plain(kind.edit(...args)) }, edits);
  });

  it('for the settings, field by field and list by entry', () => {
    const kind: Kind<StampedSettings, StampedSettings['value']> = {
      begin: (device) => ({ value: device === 0 ? {} : { marks: device === 1, offHosts: ['a'] }, changed: device }),
      edit: (settings, change, stamp) => changeSettingFields(settings, change, stamp),
      merge: mergeSettingFields,
    };
    const hosts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
    const edits = fc.oneof(
      fc.record({ marks: fc.boolean() }),
      fc.record({ offHosts: hosts }),
      fc.record({ mutedPeople: hosts, keep: fc.constantFrom('off' as const, 'some' as const) }),
    );
    holdsLaws(kind, edits);
  });

  type NoteEdit = { kind: 'write'; text: string; at: number } | { kind: 'delete'; at: number };

  const noteEdits: fc.Arbitrary<NoteEdit> = fc.oneof(
    fc.record({ kind: fc.constant('write' as const), text: fc.constantFrom('x', 'y', 'z'), at: fc.nat(3) }),
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(3) }),
  );

  const notes: Kind<StampedNote, NoteEdit> = {
    // As devices of before there was a clock: one time, perhaps two texts.
    begin: (device) => ({
      id: 'n',
      about: CY,
      text: `${Math.min(device, 1)}`,
      created: 5,
      changed: 5,
      deleted: false,
    }),
    edit: (note, edit, stamp) => {
      const state = stateOf(note);
      const over = state.versions[edit.at % Math.max(1, state.versions.length)]?.stamp ?? null;
      if (edit.kind === 'write') return noteFrom(withVersion(state, over, { about: CY, text: edit.text, stamp }));
      return over === null ? note : noteFrom(withoutVersion(state, over, stamp));
    },
    merge: mergeNotes,
  };

  it('for notes, every text of which stays until somebody who saw it wrote over it', () => {
    holdsLaws(notes, noteEdits);
  });

  it('and in the end a note has exactly the texts that nobody wrote over or deleted', () => {
    fc.assert(
      fc.property(stepsOf(noteEdits), (steps) => {
        const written = new Set([0, 1].map((device) => stateOf(notes.begin(device)).versions[0]!.stamp));
        const gone = new Set<Stamp>();
        const watched: typeof notes = {
          ...notes,
          edit: (note, edit, stamp) => {
            const { versions } = stateOf(note);
            if (versions.length > 0) gone.add(versions[edit.at % versions.length]!.stamp);
            if (edit.kind === 'write') written.add(stamp);
            return notes.edit(note, edit, stamp);
          },
        };
        const all = play(watched, steps).reduce(mergeNotes);
        const left = [...written].filter((stamp) => !gone.has(stamp));
        expect(new Set(stateOf(all).versions.map(({ stamp }) => stamp))).toEqual(new Set(left));
      }),
      { numRuns: 400 },
    );
  });
});

describe('a note', () => {
  const note = (text: string, stamp: Stamp, change: Partial<StampedNote> = {}): StampedNote => ({
    id: 'n',
    about: CY,
    text,
    created: 1,
    ...stamped(stamp),
    deleted: false,
    ...change,
  });
  const textsOf = (merged: StampedNote) => notesFrom(merged).map(({ text }) => text);
  const [A, B, C] = [1, 2, 3].map((time, i) => packStamp(time * 10, 0, DEVICES[i]!)) as [Stamp, Stamp, Stamp];

  test.each<[string, StampedNote, StampedNote, string[]]>([
    ['written in two places has both texts, the later first', note('a', A), note('b', B), ['b', 'a']],
    ['written over by somebody who saw it has the new text', note('a', A), note('b', B, { seen: [A, B] }), ['b']],
    ['deleted by somebody who saw it is gone', note('a', A), note('', B, { deleted: true, seen: [A, B] }), []],
    [
      'deleted here and changed there is as it was changed',
      note('c', C, { seen: [A, C] }),
      note('', B, { deleted: true, seen: [A, B] }),
      ['c'],
    ],
    [
      'changed there before it was deleted here is so too',
      note('b', B, { seen: [A, B] }),
      note('', C, { deleted: true, seen: [A, C] }),
      ['b'],
    ],
    ['of before there was a clock has the later text', note('a', packStamp(1)), note('b', packStamp(2)), ['b']],
    [
      'of before there was a clock, of one time, has both',
      note('a', packStamp(1)),
      note('b', packStamp(1)),
      ['a', 'b'],
    ],
    [
      'of before there was a clock, the same on both, has it once',
      note('a', packStamp(1)),
      note('a', packStamp(1)),
      ['a'],
    ],
  ])('%s', (_, one, other, texts) => {
    expect(textsOf(mergeNotes(one, other)).sort()).toEqual([...texts].sort());
    expect(mergeNotes(one, other)).toEqual(mergeNotes(other, one));
  });

  it('tells which text is another version of which note', () => {
    const [first, second] = notesFrom(mergeNotes(note('a', A), note('b', B)));
    expect(first).toMatchObject({ id: 'n', text: 'b' });
    expect(first).not.toHaveProperty('versionOf');
    expect(second).toMatchObject({ text: 'a', versionOf: 'n', changed: 10 });
  });
});

describe('what was changed on two devices', () => {
  it('of the settings is all there: hosts that either switched off, and the choice made last', () => {
    const begin: StampedSettings = { value: { marks: true, offHosts: ['a'] }, changed: 1 };
    const one = changeSettingFields(begin, { offHosts: ['a', 'b'], marks: false }, packStamp(2, 0, DEVICES[0]));
    const other = changeSettingFields(begin, { offHosts: ['c'] }, packStamp(3, 0, DEVICES[1]));
    expect(mergeSettingFields(one, other).value).toEqual({ marks: false, offHosts: ['b', 'c'] });
  });

  it('of a person is all there, and a later change brings back whom the other deleted', () => {
    const begin: StampedPerson = {
      id: 'p',
      names: [{ text: 'Ada', kind: 'main', source: 's' }],
      roles: [],
      links: [],
      epithets: [],
      changed: 1,
      deleted: false,
    };
    const gone = changePersonFields({ ...begin, deleted: true }, begin, packStamp(2, 0, DEVICES[0]));
    const later = changePersonFields({ ...begin, epithets: ['e'] }, begin, packStamp(3, 0, DEVICES[1]));
    expect(mergeRecord.people(gone, later)).toMatchObject({ epithets: ['e'], deleted: false });
    const earlier = changePersonFields({ ...begin, epithets: ['e'] }, begin, packStamp(1, 0, DEVICES[1]));
    expect(mergeRecord.people(gone, earlier)).toMatchObject({ epithets: ['e'], deleted: true });
  });

  it('at one time is the same on both: what is alive, else what sorts later', () => {
    const at = packStamp(5, 0, DEVICES[0]);
    const base = { id: 'i', person: 'p', scheme: 's', value: 'v', source: 'x', ...stamped(at) };
    const merged = mergeRecord.identities({ ...base, deleted: true }, { ...base, deleted: false });
    expect(merged.deleted).toBe(false);
  });
});
