import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addCorrection, listCorrections } from '../../lib/records/corrections';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords } from '../../lib/records/import-records';
import { mergePeople, redoMerge, undoMerge } from '../../lib/records/merge-people';
import { deleteNote, listNotes, restoreNote, saveNote } from '../../lib/records/notes';
import type { Seeds } from '../../lib/records/plant-seeds';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
import { freshRecords } from './fresh-records';
import { plantSeeds } from './plant-now';
import { sampleFile } from './sample-file';
import { removeCorrection } from './write-corrections';
import { changePerson, deletePerson, restorePerson } from './write-people';
import { addStatements, deleteStatement, restoreStatement } from './write-statements';

const DEVICES = 3;
const PEOPLE = ['p-ada', 'p-bo'];
const NOW = 1_780_000_000_000;

/** One device with what the reader deleted there, for undoing it. */
interface Device {
  records: RecordsDatabase;
  deleted: Parameters<typeof restoreNote>[1][];
}

/** What the reader wrote and what of it they took away again, on any device. */
interface Written {
  texts: Set<string>;
  hosts: Set<string>;
  corrections: Set<string>;
}

type Act = (device: Device, pick: number, turn: number, written: Written) => Promise<unknown>;

const statement = {
  form: 'reported',
  said: null,
  published: null,
  occasion: null,
  place: null,
  audience: null,
} as const;

const pickFrom = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)];

const writeNote: Act = async ({ records }, _, turn, { texts }) => {
  await saveNote(records, { about: { kind: 'name', name: 'Cy' }, text: `note ${turn}` });
  texts.add(`note ${turn}`);
};

const editNote: Act = async ({ records }, pick, turn, { texts }) => {
  const note = pickFrom(await listNotes(records), pick);
  if (!note) return;
  const text = `edit ${turn}`;
  await saveNote(records, { id: note.id, about: note.about, text, base: note.changed });
  texts.delete(note.text);
  texts.add(text);
};

const dropNote: Act = async (device, pick, _, { texts }) => {
  const note = pickFrom(await listNotes(device.records), pick);
  const gone = note ? await deleteNote(device.records, note.id) : null;
  if (!gone) return;
  device.deleted.push(gone);
  texts.delete(gone.text);
};

const addHost: Act = async ({ records }, _, turn, { hosts }) => {
  const host = `${turn}.example`;
  await changeSettings(records, ({ offHosts }) => ({ offHosts: [...offHosts, host] }));
  hosts.add(host);
};

const removeHost: Act = async ({ records }, pick, _, { hosts }) => {
  const gone = pickFrom((await readSettings(records)).offHosts, pick);
  await changeSettings(records, ({ offHosts }) => ({ offHosts: offHosts.filter((host) => host !== gone) }));
  if (gone) hosts.delete(gone);
};

const correct: Act = async ({ records }, _, turn, { corrections }) => {
  const { id } = await addCorrection(records, { address: null, kind: 'not-a-person', words: `${turn}`, target: null });
  corrections.add(id);
};

const takeCorrectionBack: Act = async ({ records }, pick, _, { corrections }) => {
  const correction = pickFrom(await listCorrections(records), pick);
  if (!correction) return;
  await removeCorrection(records, correction.id);
  corrections.delete(correction.id);
};

/** Acts of which nothing that was written goes, unless the reader took it away. */
const ACTS = { writeNote, editNote, dropNote, addHost, removeHost, correct, takeCorrectionBack };

const undoDeletion: Act = async ({ records, deleted }, pick) => {
  const note = pickFrom(deleted, pick);
  if (note) await restoreNote(records, note);
};

const addStatement: Act = async ({ records }, pick) => {
  const words = { words: `words ${pick % 3}`, before: '', after: '' };
  await addStatements(records, [{ ...statement, ...words, person: PEOPLE[pick % 2]!, source: 's-site' }]).catch(
    () => null,
  );
};

const flipStatement: Act = async ({ records }, pick) => {
  const id = pickFrom((await records.statements.toCollection().primaryKeys()).sort(), pick);
  if (!id) return;
  if (!(await deleteStatement(records, id))) await restoreStatement(records, id);
};

const editPerson: Act = async ({ records }, pick, turn) => {
  const field = pick % 2 === 0 ? { epithets: [`e ${turn}`] } : { countries: [{ text: 'PL', source: 's-site' }] };
  await changePerson(records, PEOPLE[pick % 2]!, (person) => ({ ...person, ...field }));
};

const flipPerson: Act = async ({ records }, pick) => {
  const id = PEOPLE[pick % 2]!;
  if (!(await deletePerson(records, id))) await restorePerson(records, id);
};

const merge: Act = async ({ records }, pick) => mergePeople(records, PEOPLE[pick % 2]!, PEOPLE[(pick + 1) % 2]!);

const flipMerge: Act = async ({ records }, pick) => {
  const row = { merge: `aforesaid:${PEOPLE[pick % 2]}` };
  if (!(await undoMerge(records, row))) await redoMerge(records, row);
};

const choose: Act = async ({ records }, pick) => {
  await changeSettings(records, { marks: pick % 2 === 0, keep: pick % 3 === 0 ? 'some' : 'off' });
};

/** A later edition of the seeds, which changes one and leaves one out. */
const plantNext: Act = async ({ records }, pick) => {
  const seeds: Seeds = { ...sampleFile(), exported: `2026-0${1 + (pick % 2)}-01T00:00:00Z` };
  seeds.sources[0]!.title = `title ${pick % 5}`;
  seeds.people[0]!.epithets = [`edition ${pick % 5}`];
  seeds.statements.length = pick % 2;
  await plantSeeds(records, seeds);
};

const ALL_ACTS = {
  ...ACTS,
  undoDeletion,
  addStatement,
  flipStatement,
  editPerson,
  flipPerson,
  merge,
  flipMerge,
  choose,
  plantNext,
};

type Step = { device: number; act: string; pick: number } | { device: number; from: number };

function stepsOf(acts: object): fc.Arbitrary<Step[]> {
  const device = fc.nat(DEVICES - 1);
  const act = fc.record({ device, act: fc.constantFrom(...Object.keys(acts)), pick: fc.nat(11) });
  const exchange = fc.record({ device, from: device });
  return fc.array(fc.oneof({ weight: 3, arbitrary: act }, { weight: 1, arbitrary: exchange }), { maxLength: 20 });
}

/** One device gives another all it has, as a file. */
async function bring(from: Device, to: Device): Promise<void> {
  const imported = await importRecords(to.records, JSON.stringify(await exportRecords(from.records)), true);
  if (!imported.ok) throw new Error(`${imported.fault.path}: ${imported.fault.message}`);
}

/** Clocks: the first is right, the second an hour slow, the third a year ahead. Each stands still for some turns. */
const SKEWS = [0, -3_600_000, 31_536_000_000];

function setClock(device: number, turn: number): void {
  vi.spyOn(Date, 'now').mockReturnValue(NOW + SKEWS[device]! + Math.floor(turn / 4));
}

async function play(steps: Step[], acts: Record<string, Act>): Promise<{ devices: Device[]; written: Written }> {
  const devices = Array.from({ length: DEVICES }, (): Device => ({ records: freshRecords(), deleted: [] }));
  const written: Written = { texts: new Set(), hosts: new Set(), corrections: new Set() };
  const seeds = { ...sampleFile(), notes: [], corrections: [] };
  for (const { records } of devices) await plantSeeds(records, seeds);
  for (const [turn, step] of steps.entries()) {
    setClock(step.device, turn);
    const device = devices[step.device]!;
    if ('from' in step) await bring(devices[step.from]!, device);
    else await acts[step.act]!(device, step.pick, turn, written);
  }
  return { devices, written };
}

/** Every device hears of all others, in the order given. */
async function exchangeAll(devices: Device[], order: readonly number[]): Promise<void> {
  const [first, ...others] = order.map((at) => devices[at]!);
  for (const other of others) await bring(other, first!);
  for (const other of others) await bring(first!, other);
}

const contentOf = async ({ records }: Device) => ({ ...(await exportRecords(records)), exported: null });

const orders = fc.shuffledSubarray([0, 1, 2], { minLength: DEVICES });

describe('devices that edit at random and exchange files in any order', () => {
  afterEach(() => vi.restoreAllMocks());

  it('end equal, whatever was edited, merged, undone or planted', async () => {
    await fc.assert(
      fc.asyncProperty(stepsOf(ALL_ACTS), orders, async (steps, order) => {
        const { devices } = await play(steps, ALL_ACTS);
        await exchangeAll(devices, order);
        const [first, ...others] = await Promise.all(devices.map(contentOf));
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('lose nothing that the reader wrote and did not take away', async () => {
    await fc.assert(
      fc.asyncProperty(stepsOf(ACTS), orders, async (steps, order) => {
        const { devices, written } = await play(steps, ACTS);
        await exchangeAll(devices, order);
        for (const { records } of devices) {
          const texts = (await listNotes(records)).map(({ text }) => text);
          expect(new Set(texts)).toEqual(written.texts);
          expect(texts).toHaveLength(written.texts.size);
          expect(new Set((await readSettings(records)).offHosts)).toEqual(written.hosts);
          expect(new Set((await listCorrections(records)).map(({ id }) => id))).toEqual(written.corrections);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a note that was changed on two devices', () => {
  it('has both texts on each, is told once, and becomes one again when the reader deletes one', async () => {
    const [mine, other] = [freshRecords(), freshRecords()];
    const deviceOf = (records: RecordsDatabase): Device => ({ records, deleted: [] });
    const about = { kind: 'name', name: 'Cy' } as const;
    const { id } = await saveNote(mine, { about, text: 'first' });
    await bring(deviceOf(mine), deviceOf(other));
    await saveNote(mine, { id, about, text: 'from mine' });
    await saveNote(other, { id, about: { kind: 'name', name: 'Di' }, text: 'from other' });

    const file = JSON.stringify(await exportRecords(other));
    expect(await importRecords(mine, file)).toMatchObject({ ok: true, bothKept: 1, updated: 1 });
    expect(await importRecords(mine, file)).toMatchObject({ ok: true, bothKept: 0, updated: 0 });
    await bring(deviceOf(mine), deviceOf(other));
    for (const records of [mine, other]) {
      const notes = await listNotes(records);
      expect(notes.map(({ text }) => text).sort()).toEqual(['from mine', 'from other']);
      expect(notes.map(({ versionOf }) => versionOf)).toEqual([undefined, id]);
    }
    const [last, former] = await listNotes(other);
    const kept = await saveNote(other, { id: former!.id, about, text: 'both', base: former!.changed });
    expect(kept.id).toBe(id);
    const again = (await listNotes(other)).find(({ text }) => text === last!.text)!;
    expect(await deleteNote(other, again.id)).toMatchObject({ text: last!.text });
    await bring(deviceOf(other), deviceOf(mine));
    expect(await listNotes(mine)).toMatchObject([{ id, text: 'both' }]);
  });
});

describe('two editions of the seeds on two devices', () => {
  it('become the later one on both, without what it leaves out, and with what the reader noted', async () => {
    const [older, newer] = [0, 1].map((): Device => ({ records: freshRecords(), deleted: [] })) as [Device, Device];
    const edition = (exported: string): Seeds => ({ ...sampleFile(), notes: [], corrections: [], exported });
    const first = edition('2026-01-01T00:00:00Z');
    const second = edition('2026-02-01T00:00:00Z');
    second.statements.length = 1;
    second.sources[0]!.title = 'A newer title';
    for (const { records } of [older, newer]) await plantSeeds(records, first);
    await plantSeeds(newer.records, second);
    const left = async ({ records }: Device) =>
      (await exportRecords(records)).statements.filter(({ deleted }) => !deleted);
    expect([(await left(older)).length, (await left(newer)).length]).toEqual([2, 1]);
    await bring(newer, older);
    await bring(older, newer);
    expect(await contentOf(older)).toEqual(await contentOf(newer));
    expect(await left(older)).toHaveLength(1);
    expect((await older.records.sources.get('s-site'))?.title).toBe('A newer title');
  });
});
