import type { PackKind, PackRows } from '../model/pack';
import type { LeftOutRow, OpenedPack, PackBatch } from '../packs/opened-pack';
import type { JobRow, Packs } from '../volumes/schema';
import { commitChange } from './commit-change';
import type { PackInstaller } from './installer';
import { createJobWork } from './job-work';

/** As many left out rows are told one by one. */
const LEFT_OUT_TOLD = 20;
/** Bytes of the file between two commits at most, so that rows of any length are bounded. */
const BYTES_AT_ONCE = 8 * 1024 * 1024;

interface Gathered<K extends PackKind> {
  rows: PackRows[K][];
  lines: number[];
  leftOut: LeftOutRow[];
  line: number;
  bytes: number;
}

/** Joins batches up to what one commit stages. */
async function* gather<K extends PackKind>(
  batches: AsyncIterable<PackBatch<K>>,
  rowsAtOnce: number,
  bytesBefore: number,
): AsyncGenerator<Gathered<K>> {
  let rows: PackRows[K][] = [];
  let lines: number[] = [];
  let leftOut: LeftOutRow[] = [];
  let since = bytesBefore;
  let last: PackBatch<K> | null = null;
  for await (const batch of batches) {
    for (const row of batch.rows) rows.push(row);
    for (const line of batch.lines) lines.push(line);
    for (const each of batch.leftOut) leftOut.push(each);
    last = batch;
    if (rows.length < rowsAtOnce && batch.bytes - since < BYTES_AT_ONCE) continue;
    yield { rows, lines, leftOut, line: batch.line, bytes: batch.bytes };
    [rows, lines, leftOut, since, last] = [[], [], [], batch.bytes, null];
  }
  if (last) yield { rows, lines, leftOut, line: last.line, bytes: last.bytes };
}

/**
 * Reads the rows that are not staged yet and stages them, commit by commit.
 *
 * @returns the job's row when all are staged
 * @throws what the file's reader finds wrong, what {@link commitChange} throws
 */
export async function readRows<K extends PackKind>(
  packs: Packs,
  before: JobRow,
  opened: OpenedPack<K>,
  installer: PackInstaller<K>,
  breathe: () => Promise<void>,
): Promise<JobRow> {
  let job = before;
  for await (const { rows, lines, leftOut, line, bytes } of gather(
    opened.batches(job.cursor),
    installer.rowsAtOnce,
    job.progress.bytes,
  )) {
    const { part, progress } = job;
    const change = await installer.stage(createJobWork(packs, job, breathe), {
      rows,
      lines,
      first: progress.rows,
      part,
    });
    job = await commitChange(packs, job.id, change, {
      cursor: line,
      part: part + 1,
      leftOutFirst: [...job.leftOutFirst, ...leftOut].slice(0, LEFT_OUT_TOLD),
      progress: {
        ...progress,
        share: (installer.readingShare * bytes) / Math.max(1, progress.of),
        bytes,
        rows: progress.rows + rows.length,
        leftOut: progress.leftOut + leftOut.length,
      },
    });
    await breathe();
  }
  return job;
}
