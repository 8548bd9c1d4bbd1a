import { termKeysOf } from '../../../recall/terms';
import { deflate } from '../../../shards/deflate';
import { stepsFor } from '../../../shards/partitions';
import { encodeShard, SegmentBuilder } from '../../../shards/posting-segment';
import { gatherRows } from '../../../shards/staged-rows';
import { blockStarts, inOrder, runsOf } from '../../../shards/statement-order';
import { type StatementRow, writeStatements } from '../../../shards/statement-rows';
import { cutRuns } from '../../../shards/statement-volume';
import type { Change, InstallPhase, JobWork } from '../installer';
import { readPartitions } from '../read-partitions';
import type { StagedPart } from '../schema';
import { joinChanges, type NextBlock, nextBlocks } from './numbered-blocks';

/** Statements that are sorted and indexed at once: some 20 MB of memory. */
const ROWS_AT_ONCE = 16_384;
/** Between two looks at the clock. */
const AT_A_TIME = 64;

async function readRows(work: JobWork, step: number): Promise<StatementRow[]> {
  const placed = gatherRows(await readPartitions(await work.parts('rows'), step, stepsOf(work)));
  const decoder = new TextDecoder();
  const rows: StatementRow[] = [];
  for (const [i, { text }] of placed.entries()) {
    if (i % AT_A_TIME === 0) await work.breathe();
    rows.push(JSON.parse(decoder.decode(text)));
  }
  return inOrder(rows);
}

async function textBlocks(work: JobWork, rows: readonly StatementRow[], first: number): Promise<NextBlock[]> {
  const starts = blockStarts(rows);
  const blocks: NextBlock[] = [];
  const encoder = new TextEncoder();
  for (let i = 0; i + 1 < starts.length; i++) {
    await work.breathe();
    const bytes = await deflate(encoder.encode(writeStatements(rows.slice(starts[i], starts[i + 1]))));
    blocks.push({ firstHash: first + starts[i]!, bytes });
  }
  return blocks;
}

async function segmentPart(
  work: JobWork,
  part: number,
  rows: readonly StatementRow[],
  first: number,
): Promise<StagedPart> {
  const builder = new SegmentBuilder(first);
  for (const [i, { text }] of rows.entries()) {
    if (i % AT_A_TIME === 0) await work.breathe();
    builder.add(termKeysOf(text));
  }
  const shards = builder.finish().map(encodeShard);
  const cuts = new Uint32Array(shards.length + 1);
  for (const [i, { length }] of shards.entries()) cuts[i + 1] = cuts[i]! + length;
  return { name: 'segments', part, blob: new Blob(shards), directory: cuts };
}

const stepsOf = ({ job }: JobWork) => stepsFor(job.progress.rows, ROWS_AT_ONCE);

async function sortStep(work: JobWork, step: number): Promise<Change> {
  const first = work.job.facts.statements ?? 0;
  const rows = await readRows(work, step);
  return joinChanges([
    nextBlocks(work, 'statements', step, await textBlocks(work, rows, first)),
    nextBlocks(work, 'speakers', step, cutRuns(runsOf(rows, first))),
    {
      parts: [await segmentPart(work, step, rows, first)],
      drop: step === stepsOf(work) - 1 ? ['rows'] : [],
      facts: { statements: first + rows.length },
    },
  ]);
}

/** Sorts statements by person and date, joins those in the same words, deflates them in blocks, and indexes their words. */
export const sortStatements: InstallPhase = { name: 'sorting', share: 0.55, steps: stepsOf, step: sortStep };
