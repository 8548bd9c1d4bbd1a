import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addCorrection, listCorrections } from '../../lib/records/corrections';
import { exportShelf } from '../../lib/records/export-shelf';
import { importShelf } from '../../lib/records/import-shelf';
import { mergePeople, redoMerge, undoMerge } from '../../lib/records/merge-people';
import { deleteNote, listNotes, restoreNote, saveNote } from '../../lib/records/notes';
import type { Seeds } from '../../lib/records/plant-seeds';
import type { Shelves } from '../../lib/records/schema';
import { changeSettings, readSettings } from '../../lib/records/settings';
import { freshShelves } from './fresh-shelves';
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
  shelves: Shelves;
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

const writeNote: Act = async ({ shelves }, _, turn, { texts }) => {
  await saveNote(shelves, { about: { kind: 'name', name: 'Cy' }, text: `note ${turn}` });
  texts.add(`note ${turn}`);
};

const editNote: Act = async ({ shelves }, pick, turn, { texts }) => {
  const note = pickFrom(await listNotes(shelves), pick);
  if (!note) return;
  const text = `edit ${turn}`;
  await saveNote(shelves, { id: note.id, about: note.about, text, base: note.changed });
  texts.delete(note.text);
  texts.add(text);
};

const dropNote: Act = async (device, pick, _, { texts }) => {
  const note = pickFrom(await listNotes(device.shelves), pick);
  const gone = note ? await deleteNote(device.shelves, note.id) : null;
  if (!gone) return;
  device.deleted.push(gone);
  texts.delete(gone.text);
};

const addHost: Act = async ({ shelves }, _, turn, { hosts }) => {
  const host = `${turn}.example`;
  await changeSettings(shelves, ({ offHosts }) => ({ offHosts: [...offHosts, host] }));
  hosts.add(host);
};

const removeHost: Act = async ({ shelves }, pick, _, { hosts }) => {
  const gone = pickFrom((await readSettings(shelves)).offHosts, pick);
  await changeSettings(shelves, ({ offHosts }) => ({ offHosts: offHosts.filter((host) => host !== gone) }));
  if (gone) hosts.delete(gone);
};

const correct: Act = async ({ shelves }, _, turn, { corrections }) => {
  const { id } = await addCorrection(shelves, { address: null, kind: 'not-a-person', words: `${turn}`, target: null });
  corrections.add(id);
};

const takeCorrectionBack: Act = async ({ shelves }, pick, _, { corrections }) => {
  const correction = pickFrom(await listCorrections(shelves), pick);
  if (!correction) return;
  await removeCorrection(shelves, correction.id);
  corrections.delete(correction.id);
};

/** Acts of which nothing that was written goes, unless the reader took it away. */
const ACTS = { writeNote, editNote, dropNote, addHost, removeHost, correct, takeCorrectionBack };

const undoDeletion: Act = async ({ shelves, deleted }, pick) => {
  const note = pickFrom(deleted, pick);
  if (note) await restoreNote(shelves, note);
};

const addStatement: Act = async ({ shelves }, pick) => {
  const words = { words: `words ${pick % 3}`, before: '', after: '' };
  await addStatements(shelves, [{ ...statement, ...words, person: PEOPLE[pick % 2]!, source: 's-site' }]).catch(
    () => null,
  );
};

const flipStatement: Act = async ({ shelves }, pick) => {
  const id = pickFrom((await shelves.statements.toCollection().primaryKeys()).sort(), pick);
  if (!id) return;
  if (!(await deleteStatement(shelves, id))) await restoreStatement(shelves, id);
};

const editPerson: Act = async ({ shelves }, pick, turn) => {
  const field = pick % 2 === 0 ? { epithets: [`e ${turn}`] } : { countries: [{ text: 'PL', source: 's-site' }] };
  await changePerson(shelves, PEOPLE[pick % 2]!, (person) => ({ ...person, ...field }));
};

const flipPerson: Act = async ({ shelves }, pick) => {
  const id = PEOPLE[pick % 2]!;
  if (!(await deletePerson(shelves, id))) await restorePerson(shelves, id);
};

const merge: Act = async ({ shelves }, pick) => mergePeople(shelves, PEOPLE[pick % 2]!, PEOPLE[(pick + 1) % 2]!);

const flipMerge: Act = async ({ shelves }, pick) => {
  const row = { merge: `aforesaid:${PEOPLE[pick % 2]}` };
  if (!(await undoMerge(shelves, row))) await redoMerge(shelves, row);
};

const choose: Act = async ({ shelves }, pick) => {
  await changeSettings(shelves, { marks: pick % 2 === 0, keep: pick % 3 === 0 ? 'some' : 'off' });
};

/** A later edition of the seeds, which changes one and leaves one out. */
const plantNext: Act = async ({ shelves }, pick) => {
  const seeds: Seeds = { ...sampleFile(), exported: `2026-0${1 + (pick % 2)}-01T00:00:00Z` };
  seeds.sources[0]!.title = `title ${pick % 5}`;
  seeds.people[0]!.epithets = [`edition ${pick % 5}`];
  seeds.statements.length = pick % 2;
  await plantSeeds(shelves, seeds);
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
  const imported = await importShelf(to.shelves, JSON.stringify(await exportShelf(from.shelves)));
  if (!imported.ok) throw new Error(`${imported.fault.path}: ${imported.fault.message}`);
}

/** Clocks: the first is right, the second an hour slow, the third a year ahead. Each stands still for some turns. */
const SKEWS = [0, -3_600_000, 31_536_000_000];

function setClock(device: number, turn: number): void {
  vi.spyOn(Date, 'now').mockReturnValue(NOW + SKEWS[device]! + Math.floor(turn / 4));
}

async function play(steps: Step[], acts: Record<string, Act>): Promise<{ devices: Device[]; written: Written }> {
  const devices = Array.from({ length: DEVICES }, (): Device => ({ shelves: freshShelves(), deleted: [] }));
  const written: Written = { texts: new Set(), hosts: new Set(), corrections: new Set() };
  const seeds = { ...sampleFile(), notes: [], corrections: [] };
  for (const { shelves } of devices) await plantSeeds(shelves, seeds);
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

const contentOf = async ({ shelves }: Device) => ({ ...(await exportShelf(shelves)), exported: null });

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
        for (const { shelves } of devices) {
          const texts = (await listNotes(shelves)).map(({ text }) => text);
          expect(new Set(texts)).toEqual(written.texts);
          expect(texts).toHaveLength(written.texts.size);
          expect(new Set((await readSettings(shelves)).offHosts)).toEqual(written.hosts);
          expect(new Set((await listCorrections(shelves)).map(({ id }) => id))).toEqual(written.corrections);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a note that was changed on two devices', () => {
  it('has both texts on each, is told once, and becomes one again when the reader deletes one', async () => {
    const [mine, other] = [freshShelves(), freshShelves()];
    const deviceOf = (shelves: Shelves): Device => ({ shelves, deleted: [] });
    const about = { kind: 'name', name: 'Cy' } as const;
    const { id } = await saveNote(mine, { about, text: 'first' });
    await bring(deviceOf(mine), deviceOf(other));
    await saveNote(mine, { id, about, text: 'from mine' });
    await saveNote(other, { id, about: { kind: 'name', name: 'Di' }, text: 'from other' });

    const file = JSON.stringify(await exportShelf(other));
    expect(await importShelf(mine, file)).toMatchObject({ ok: true, bothKept: 1, updated: 1 });
    expect(await importShelf(mine, file)).toMatchObject({ ok: true, bothKept: 0, updated: 0 });
    await bring(deviceOf(mine), deviceOf(other));
    for (const shelves of [mine, other]) {
      const notes = await listNotes(shelves);
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
    const [older, newer] = [0, 1].map((): Device => ({ shelves: freshShelves(), deleted: [] })) as [Device, Device];
    const edition = (exported: string): Seeds => ({ ...sampleFile(), notes: [], corrections: [], exported });
    const first = edition('2026-01-01T00:00:00Z');
    const second = edition('2026-02-01T00:00:00Z');
    second.statements.length = 1;
    second.sources[0]!.title = 'A newer title';
    for (const { shelves } of [older, newer]) await plantSeeds(shelves, first);
    await plantSeeds(newer.shelves, second);
    const left = async ({ shelves }: Device) =>
      (await exportShelf(shelves)).statements.filter(({ deleted }) => !deleted);
    expect([(await left(older)).length, (await left(newer)).length]).toEqual([2, 1]);
    await bring(newer, older);
    await bring(older, newer);
    expect(await contentOf(older)).toEqual(await contentOf(newer));
    expect(await left(older)).toHaveLength(1);
    expect((await older.shelves.sources.get('s-site'))?.title).toBe('A newer title');
  });
});
