/**
 * Runs inside one of the extension's own pages, bundled by `call-store`: makes packs there, so that no megabytes cross
 * the wire, hands them over as the library page does, and says what is in the database. Every call opens the databases
 * anew and closes them, as a page that was just loaded.
 */

import { eachPosting } from '../../../lib/codec/posting-list';
import { listPacks } from '../../../lib/install/install-pack';
import { addJob, cancelJob, listJobs } from '../../../lib/install/job-rows';
import { ENGLISH_TERMS } from '../../../lib/languages/en/recall/english-terms';
import { askDesk } from '../../../lib/messages/ask-desk';
import type { PackHeader } from '../../../lib/model/pack';
import type { OpenOptions } from '../../../lib/packs/open-pack';
import { termKeysOf } from '../../../lib/recall/terms';
import { reading } from '../../../lib/records/access';
import { saveNote } from '../../../lib/records/notes';
import { openRecords } from '../../../lib/records/open-records';
import type { RecordsDatabase } from '../../../lib/records/schema';
import { indexStatements } from '../../../lib/search/records/grow-index';
import { readState } from '../../../lib/search/records/index-state';
import { readLists } from '../../../lib/search/records/own-lists';
import { openPacks } from '../../../lib/volumes/open-packs';
import { packedPeopleByIds, packedPeopleNamed } from '../../../lib/volumes/people/packed-people';
import type { JobRow, Packs } from '../../../lib/volumes/schema';
import { packedStatementsBy } from '../../../lib/volumes/statements/packed-statements';
import { addPerson } from '../../records/write-people';
import { addSources } from '../../records/write-sources';
import { addStatements } from '../../records/write-statements';

/** A pack to be made: its rows all carry the edition, so that a mixture of two would show. */
export interface MadePack {
  /** `PackHeader.id`. */
  id: string;
  kind: 'people' | 'statements';
  edition: number;
  rows: number;
}

/** A row that stands in the place of the one of that number, written as it is. */
export type OddRow = { at: number; text: string };

/** What is in the database of packs. */
export interface PacksState {
  jobs: Pick<JobRow, 'id' | 'state' | 'phase' | 'progress' | 'fault'>[];
  packs: { id: string; version: string; rows: number }[];
  /** Staged parts, and volumes of no installed pack. */
  leftovers: number;
}

/** What the library answers about one row of a made pack: the edition it tells, null when it has nothing. */
export type Told = number | null;

/** A pack and some of its rows. */
export interface Looked {
  /** Null: it is not installed. */
  version: string | null;
  rows: number;
  told: Told[];
}

const DAY = '2020-01-01';

function headerOf({ id, kind, edition, rows }: MadePack): PackHeader & Record<string, unknown> {
  return {
    aforesaid: 'pack',
    format: 1,
    id,
    name: `Made ${kind} (${id})`,
    kind,
    version: String(edition),
    licence: 'CC0-1.0',
    source: { title: 'Made for a test', address: null },
    asOf: DAY,
    rows,
  };
}

const nameOf = (i: number) => `Anna${i} Kim${i * 7}`;

const ROWS = {
  people: (i: number, edition: number) => ({
    id: `made:${i}`,
    name: nameOf(i),
    aliases: [`Anna Maria${i} Kim${i * 7}`],
    positions: [{ title: `Councillor of edition ${edition}`, org: 'Town council', start: '2019-05-01' }],
  }),
  statements: (i: number, edition: number) => ({
    id: `s${i}`,
    speaker: nameOf(i),
    speakerId: `made:${i}`,
    date: DAY,
    kind: 'quote',
    text: `The budget of ward ${i} grew by ${i * 3} in the plan that ${edition} calls edition ${edition}, bridge and school alike.`,
  }),
};

/** The file of a pack. */
function fileOf(pack: MadePack, odd: OddRow[] = []): Blob {
  const lines = [JSON.stringify(headerOf(pack))];
  for (let i = 1; i <= pack.rows; i++) lines.push(JSON.stringify(ROWS[pack.kind](i, pack.edition)));
  for (const { at, text } of odd) lines[at] = text;
  return new Blob([lines.join('\n')]);
}

async function withPacks<T>(work: (packs: Packs) => Promise<T>): Promise<T> {
  const packs = openPacks();
  try {
    return await work(packs);
  } finally {
    packs.close();
  }
}

/** Adds the job of a file; then `goOn`. */
function add(file: Blob, opening: OpenOptions = { format: { name: 'pack' } }): Promise<string> {
  return withPacks((packs) => addJob(packs, file, opening));
}

const EDITION = /edition (\d+)/;

function editionIn(text: string | undefined): Told {
  const found = EDITION.exec(text ?? '');
  return found ? Number(found[1]) : null;
}

const TELL = {
  async people(packs: Packs, i: number): Promise<Told[]> {
    const [byId] = await packedPeopleByIds(packs, [`made:${i}`]);
    const [byName] = await packedPeopleNamed(packs, [nameOf(i)]);
    return [byId, byName].map((person) => editionIn(person?.roles[0]?.title));
  },
  async statements(packs: Packs, i: number): Promise<Told[]> {
    const found = await packedStatementsBy(packs, [`made:${i}`], { limit: 5 });
    return found.length === 0 ? [null] : found.map(({ statement }) => editionIn(statement.words));
  },
};

async function withRecords<T>(work: (records: RecordsDatabase) => Promise<T>): Promise<T> {
  const records = openRecords();
  try {
    return await work(records);
  } finally {
    records.close();
  }
}

/** A word that every made statement of the records holds. */
const EVERYWHERE = 'herring';

/** The functions that tests may call, by name. */
export const calls = {
  /** Adds a job for a made pack and gives its id; then `goOn`. */
  addMade: (pack: MadePack, odd: OddRow[] = []) => add(fileOf(pack, odd)),

  state: (): Promise<PacksState> =>
    withPacks(async (packs) => {
      const [jobs, installed] = [await listJobs(packs), await listPacks(packs)];
      const stray = packs.volumes.where('edition').noneOf(installed.map(({ edition }) => edition));
      return {
        jobs: jobs.map(({ id, state, phase, progress, fault }) => ({ id, state, phase, progress, fault })),
        packs: installed.map(({ id, header, rows }) => ({ id, version: header.version, rows })),
        leftovers: (await packs.staged.count()) + (await stray.count()),
      };
    }),

  /** Tells the background that there is work, as the library page does. */
  goOn: async () => {
    await askDesk('packJobs', {});
  },

  /** A pack as its header calls it, and the editions that the library tells of these rows of it, each once. */
  look: (id: string, kind: MadePack['kind'], rows: number[]): Promise<Looked> =>
    withPacks(async (packs) => {
      for (;;) {
        const before = await packs.packs.get(id);
        const told: Told[] = [];
        for (const row of rows) told.push(...(await TELL[kind](packs, row)));
        const after = await packs.packs.get(id);
        // Another edition came while this one was looked at.
        if (before?.edition !== after?.edition) continue;
        return { version: after?.header.version ?? null, rows: after?.rows ?? 0, told: [...new Set(told)] };
      }
    }),

  /** Forgets jobs that are done or failed. */
  forget: () =>
    withPacks(async (packs) => {
      for (const { id, state } of await listJobs(packs))
        if (state === 'done' || state === 'failed') await cancelJob(packs, id);
    }),

  saveNote: async (text: string) => {
    const records = openRecords();
    await saveNote(records, { about: { kind: 'name', name: 'Anna Kim' }, text });
    records.close();
  },

  /** Puts so many statements in the library, none of them in the index yet. */
  addStatements: (count: number) =>
    withRecords(async (records) => {
      const about = { outlet: null, address: null, published: null, retrieved: DAY, licence: null };
      await addSources(records, [{ ...about, id: 'made', title: 'Made' }]);
      const names = [{ text: 'Anna Kim', kind: 'main' as const, source: 'made' }];
      await addPerson(records, { id: 'made', names, roles: [], links: [], epithets: [] });
      const draft = { person: 'made', form: 'reported', said: null, published: null, source: 'made' } as const;
      const around = { occasion: null, place: null, audience: null, before: '', after: '' };
      const words = (i: number) => `The ${EVERYWHERE} of ward ${i} costs ${i * 3} in bridge, school and harbour alike.`;
      await addStatements(
        records,
        Array.from({ length: count }, (_, i) => ({ ...draft, ...around, words: words(i) })),
      );
    }),

  /** Puts into the index what is not in it. */
  indexStatements: () => withRecords((records) => indexStatements(records, ENGLISH_TERMS)),

  /**
   * How many statements there are, up to which number they are in the index, and which are found there by a word of
   * all.
   */
  lookInIndex: () =>
    withRecords((records) =>
      reading(records, ['meta', 'postings', 'statements'], async () => {
        const { state, isSound } = await readState(records, ENGLISH_TERMS);
        const [key = ''] = termKeysOf(EVERYWHERE, ENGLISH_TERMS);
        const numbers: number[] = [];
        for (const list of (await readLists(records, new Set([key]), ENGLISH_TERMS)).listsOf(key))
          eachPosting(list, 0, state.end, (number) => numbers.push(number));
        return { statements: await records.statements.count(), end: state.end, isSound, numbers };
      }),
    ),

  notes: async (): Promise<string[]> => {
    const records = openRecords();
    const notes = await records.notes.toArray();
    records.close();
    return notes.map(({ text }) => text);
  },
};
