/**
 * What stands in the database of packs: few rows, none of them small. Chromium keeps the databases of an origin in one
 * LevelDB that a stopped worker must open again, and many small records make that slow. A Blob lies outside as a file
 * and is read in slices, at 0.4 ms each; records of 4 to 10 kB lie inside, are read at 0.1 ms each, and open nearly as
 * fast.
 */
import type { Dexie, Table } from 'dexie';
import type { FileState, PackHeader } from '../model/pack';
import type { OpenOptions } from '../packs/open-pack';
import type { LeftOutRow } from '../packs/opened-pack';
import type { UkHouse } from '../packs/uk-days';

/** A pack that is wholly there. */
export interface InstalledPack {
  /** `PackHeader.id`. */
  id: string;
  header: PackHeader;
  /** Names the volumes of this pack: another one for each installation, so that old and new never mix. */
  edition: string;
  /** Rows of the file that were kept. */
  rows: number;
  /** How many were not, and the first of them. */
  leftOut: number;
  leftOutFirst: LeftOutRow[];
  /** Bytes of all volumes. */
  bytes: number;
  /** Day of installation, ISO. */
  installed: string;
  /** How its file was read, so that an update can be read the same way, and the address it came from, if any. */
  opening: OpenOptions;
  address: string | null;
  /** In which state the server said the file to be; absent where it did not say, and in packs of older builds. */
  fileState?: FileState;
  /** Figures that the pack's own kind keeps about it. */
  facts: Record<string, number>;
  /**
   * `TermsLanguage.mark` with which its words were indexed; absent where there are none, and in packs of older builds.
   */
  terms?: string;
}

/** One named part of an installed pack: what its blocks hold, without being read itself. */
export interface Volume {
  name: string;
  /** Its meaning is the volume's own; small enough to be held in memory. */
  directory: Uint32Array;
}

export type VolumeRow = Volume & { edition: string };

/**
 * One block of a volume as a record of its own: read faster than a slice of a Blob, if it is neither small nor large.
 */
export interface PackBlock {
  /** The volume it belongs to, whose directory tells what is in it. */
  name: string;
  number: number;
  /** 4 to 10 kB: of larger ones too much is read, of smaller ones a stopped worker opens too many again. */
  bytes: Uint8Array<ArrayBuffer>;
}

export type BlockRow = PackBlock & { edition: string };

/** What a job has made and not yet installed; `part` orders the parts of one name. */
export interface StagedPart extends Volume {
  part: number;
  /** What was made, cut by the directory. */
  blob: Blob;
}

type StagedRow = StagedPart & { job: string };

/**
 * `fetching`: its file is not here yet, see {@link DaysToFetch}; a page of ours fetches it, or did. `waiting`: for its
 * turn, also after the worker was killed. `failed` and `done` stay until they are forgotten.
 */
type JobState = 'fetching' | 'waiting' | 'paused' | 'failed' | 'done';

/** Days whose files are fetched one after the other and become one file. */
export interface DaysToFetch {
  house: UkHouse;
  /** ISO days, the earliest first, and which of them comes next. */
  wanted: string[];
  next: number;
  /** Those of which there was a file: each is a staged part. */
  found: string[];
  /** Who speaks on them: names by number at TheyWorkForYou. */
  members: Record<string, string>;
}

/** Why a job failed: the text is for the reader and names the way out. */
export interface JobFault {
  message: string;
  /** Line of the file; null when the fault is not the file's. */
  line: number | null;
}

/** How far a job is. */
interface JobProgress {
  /** From 0 to 1, over the whole job. */
  share: number;
  /** Bytes of the file that were read, and all of them. */
  bytes: number;
  of: number;
  /** Rows that are staged, and those that were left out. */
  rows: number;
  leftOut: number;
}

/** One installation under way. */
export interface JobRow {
  /** Also the edition of the volumes it makes. */
  id: string;
  /** Order of the jobs. Milliseconds since 1970. */
  made: number;
  opening: OpenOptions;
  /** The address that the file was fetched from; null for a file of the reader's. */
  address: string | null;
  /** As in {@link InstalledPack}. */
  fileState?: FileState;
  /** Null until the file was looked into. */
  header: PackHeader | null;
  state: JobState;
  /** What it is doing, or will do next, and how far that is. */
  phase: string;
  /** While reading the last line whose rows are staged; later the number of steps of the phase that are done. */
  cursor: number;
  /** Number of the next staged part of the reading phase. */
  part: number;
  progress: JobProgress;
  leftOutFirst: LeftOutRow[];
  /** Bytes of all blocks made so far. */
  blockBytes: number;
  facts: Record<string, number>;
  /** As in {@link InstalledPack}; set when all rows are staged. */
  terms?: string;
  fault: JobFault | null;
  /** Only of a job whose file is fetched day by day. */
  days?: DaysToFetch;
}

/** The open database of packs. Made by `openPacks`; whoever opened it closes it. */
export type Packs = Dexie & {
  packs: Table<InstalledPack, string>;
  volumes: Table<VolumeRow, [string, string]>;
  blocks: Table<BlockRow, [string, string, number]>;
  staged: Table<StagedRow, [string, string, number]>;
  jobs: Table<JobRow, string>;
};

/** All tables: what installs, replaces or drops a pack touches them together. */
export const PACK_TABLES = ['jobs', 'staged', 'volumes', 'blocks', 'packs'] as const;

/** Primary key, then indexes, in Dexie's notation. */
export const PACK_INDEXES: Record<string, string> = {
  packs: 'id',
  // one volume · all of an edition
  volumes: '[edition+name], edition',
  // one block · all of an edition
  blocks: '[edition+name+number]',
  // parts of one name in order · all of a job
  staged: '[job+name+part], job',
  jobs: 'id',
};
