import { deflate } from '../../codec/deflate';
import { stepsFor } from '../../codec/partitions';
import { encodeShard, SegmentBuilder } from '../../codec/posting-segment';
import { gatherRows } from '../../codec/staged-rows';
import { blockStarts, inOrder, type OrderedRow, runsOf } from '../../codec/statement-order';
import { type CodedStatement, writeStatements } from '../../codec/statement-rows';
import { cutRuns } from '../../codec/statement-volume';
import { termKeysOf } from '../../recall/terms';
import type { TermsLanguage } from '../../recall/terms-language';
import type { StagedPart } from '../../volumes/schema';
import type { Change, InstallPhase, JobWork } from '../installer';
import { readPartitions } from '../read-partitions';
import { joinChanges, type NextBlock, nextBlocks } from './numbered-blocks';

/** Statements that are sorted and indexed at once: some 20 MB of memory. */
const ROWS_AT_ONCE = 16_384;
/** Between two looks at the clock. */
const AT_A_TIME = 64;

/** How rows of one kind are read from what was staged, put in order, and written in blocks. */
export interface SortedRows<Row extends OrderedRow> {
  read(staged: string): Row;
  inOrder(rows: Row[]): Row[];
  write(rows: readonly Row[]): string;
}

async function readRows<Row extends OrderedRow>(work: JobWork, step: number, of: SortedRows<Row>): Promise<Row[]> {
  const placed = gatherRows(await readPartitions(await work.parts('rows'), step, stepsOf(work)));
  const decoder = new TextDecoder();
  const rows: Row[] = [];
  for (const [i, { text }] of placed.entries()) {
    if (i % AT_A_TIME === 0) await work.breathe();
    rows.push(of.read(decoder.decode(text)));
  }
  return of.inOrder(rows);
}

async function textBlocks<Row extends OrderedRow>(
  work: JobWork,
  rows: readonly Row[],
  first: number,
  { write }: SortedRows<Row>,
): Promise<NextBlock[]> {
  const starts = blockStarts(rows);
  const blocks: NextBlock[] = [];
  const encoder = new TextEncoder();
  for (let i = 0; i + 1 < starts.length; i++) {
    await work.breathe();
    const bytes = await deflate(encoder.encode(write(rows.slice(starts[i], starts[i + 1]))));
    blocks.push({ firstHash: first + starts[i]!, bytes });
  }
  return blocks;
}

/** Rows of one part, in order, with the number of the first of them. */
interface NumberedRows {
  part: number;
  rows: readonly OrderedRow[];
  first: number;
}

async function segmentPart(
  work: JobWork,
  { part, rows, first }: NumberedRows,
  language: TermsLanguage,
): Promise<StagedPart> {
  const builder = new SegmentBuilder(first);
  for (const [i, { text }] of rows.entries()) {
    if (i % AT_A_TIME === 0) await work.breathe();
    builder.add(termKeysOf(text, language));
  }
  const shards = builder.finish().map(encodeShard);
  const cuts = new Uint32Array(shards.length + 1);
  for (const [i, { length }] of shards.entries()) cuts[i + 1] = cuts[i]! + length;
  return { name: 'segments', part, blob: new Blob(shards), directory: cuts };
}

const stepsOf = ({ job }: JobWork) => stepsFor(job.progress.rows, ROWS_AT_ONCE);

async function sortStep<Row extends OrderedRow>(
  work: JobWork,
  step: number,
  of: SortedRows<Row>,
  language: TermsLanguage,
): Promise<Change> {
  const first = work.job.facts.statements ?? 0;
  const rows = await readRows(work, step, of);
  return joinChanges([
    nextBlocks(work, 'statements', step, await textBlocks(work, rows, first, of)),
    nextBlocks(work, 'speakers', step, cutRuns(runsOf(rows, first))),
    {
      parts: [await segmentPart(work, { part: step, rows, first }, language)],
      drop: step === stepsOf(work) - 1 ? ['rows'] : [],
      facts: { statements: first + rows.length },
    },
  ]);
}

/** Sorts rows by person and date, deflates them in blocks, and indexes their words. */
export function sortPhase<Row extends OrderedRow>(of: SortedRows<Row>, language: TermsLanguage): InstallPhase {
  return { name: 'sorting', share: 0.55, steps: stepsOf, step: (work, step) => sortStep(work, step, of, language) };
}

/** Of statements, those in the same words are joined. */
export const sortStatements = (language: TermsLanguage): InstallPhase =>
  sortPhase<CodedStatement>({ read: JSON.parse, inOrder, write: writeStatements }, language);
