/** What each kind of pack adds to the installation: how rows are staged, and what is made of them afterwards. */
import type { PackKind, PackRows } from '../model/pack';
import type { JobRow, PackBlock, StagedPart, Volume } from '../volumes/schema';

/** What one step writes, in one transaction with the cursor that says it is done. */
export interface Change {
  parts?: StagedPart[];
  volumes?: Volume[];
  blocks?: PackBlock[];
  /** Names of staged parts that are needed no more. */
  drop?: string[];
  /** Replaces the figures of these names in `JobRow.facts`; `rows` are those kept, where not all that were read are. */
  facts?: Record<string, number>;
}

/** What a step may look at. */
export interface JobWork {
  /** As of the last commit; `facts` are what earlier steps left. */
  job: Readonly<JobRow>;
  /** Staged parts of one name, in order. Their Blobs are handles: nothing is in memory until a slice is read. */
  parts(name: string): Promise<StagedPart[]>;
  /** Volumes of this job that earlier steps finished. */
  volume(name: string): Promise<Volume | undefined>;
  /** Gives way to other work when some time has passed since it last did; call it in every long loop. */
  breathe(): Promise<void>;
}

/** A part of the installation that can be done again from any of its steps. */
export interface InstallPhase {
  /** One word for the progress row; unique within a kind. */
  name: string;
  /** Share of the whole job's time, for the progress bar; all phases of a kind and reading make up 1. */
  share: number;
  /** How many steps there are; asked again when the job goes on after a kill, and must then give the same. */
  steps(work: JobWork): Promise<number> | number;
  /** Does one step and says what to write. It is done again from its start when it was not committed. */
  step(work: JobWork, index: number): Promise<Change>;
}

/** Rows on their way into the staged parts. */
export interface RowsToStage<K extends PackKind> {
  rows: PackRows[K][];
  /** Number of the first of them: rows are numbered from 0 in order of the file. */
  first: number;
  /** Line of each row. */
  lines: number[];
  /** To be given as `part` to every part made of them. */
  part: number;
}

/** One kind of pack. */
export interface PackInstaller<K extends PackKind> {
  /** `TermsLanguage.mark` with which it indexes words; absent where it indexes none. */
  terms?: string;
  /** Rows that are staged in one commit, at most. */
  rowsAtOnce: number;
  /** Share of the whole job's time that reading takes. */
  readingShare: number;
  /** Makes parts of rows; commits happen between calls, so nothing may be kept from one to the next but `facts`. */
  stage(work: JobWork, rows: RowsToStage<K>): Promise<Change>;
  /** In order, after all rows are staged. At the end the volumes are the pack. */
  phases: readonly InstallPhase[];
}

/** All kinds that can be installed. */
export type Installers = { [K in PackKind]?: PackInstaller<K> };
