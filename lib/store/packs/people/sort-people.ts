import { PackRefused } from '../../../packs/pack-refused';
import { directoryOf, type SizedBlock } from '../../../shards/block-directory';
import { deflate } from '../../../shards/deflate';
import { stepsFor } from '../../../shards/partitions';
import { readPerson } from '../../../shards/person-row';
import { type PlacedRow, writeRows } from '../../../shards/row-blocks';
import { gatherRows } from '../../../shards/staged-rows';
import type { Change, InstallPhase, JobWork } from '../installer';
import { readPartitions } from '../read-partitions';

/** Rows that are sorted at once: a few megabytes. */
const ROWS_AT_ONCE = 16_384;
/** Rows of one deflated block. */
const ROWS_IN_BLOCK = 64;

const idOf = ({ text }: PlacedRow): string => readPerson(new TextDecoder().decode(text)).id;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** One message for the same id met twice, wherever that is noticed. */
export function refuseRepeat(line: number, earlier: number): PackRefused {
  return new PackRefused(
    `the same id as in line ${earlier}, with other facts. A person stands in a pack once: join the two lines.`,
    line,
  );
}

/**
 * Takes out rows that stand in the pack twice word by word. Only rows of one hash are compared: two rows with one id
 * and different names are noticed by the ids.
 *
 * @throws PackRefused for two rows of one id that differ
 */
function withoutRepeats(rows: readonly PlacedRow[]): PlacedRow[] {
  const kept: PlacedRow[] = [];
  let group = new Map<string, PlacedRow>();
  for (const [i, row] of rows.entries()) {
    const isNamesake = rows[i - 1]?.hash === row.hash || rows[i + 1]?.hash === row.hash;
    if (rows[i - 1]?.hash !== row.hash) group = new Map();
    const id = isNamesake ? idOf(row) : '';
    const before = isNamesake ? group.get(id) : undefined;
    if (before && !isSame(before.text, row.text)) throw refuseRepeat(row.tag, before.tag);
    if (before) continue;
    group.set(id, row);
    kept.push(row);
  }
  return kept;
}

async function sortStep(work: JobWork, step: number): Promise<Change> {
  const steps = stepsFor(work.job.progress.rows, ROWS_AT_ONCE);
  const gathered = gatherRows(await readPartitions(await work.parts('rows'), step, steps));
  const rows = withoutRepeats(gathered);
  const blocks: (SizedBlock & { deflated: Uint8Array<ArrayBuffer> })[] = [];
  for (let at = 0; at < rows.length; at += ROWS_IN_BLOCK) {
    await work.breathe();
    const deflated = await deflate(writeRows(rows.slice(at, at + ROWS_IN_BLOCK)));
    blocks.push({ firstHash: rows[at]!.hash, bytes: deflated.length, deflated });
  }
  const blob = new Blob(blocks.map(({ deflated }) => deflated));
  return {
    parts: [{ name: 'people', part: step, blob, directory: directoryOf(blocks) }],
    drop: step === steps - 1 ? ['rows'] : [],
    facts: { rows: (work.job.facts.rows ?? 0) + rows.length },
  };
}

/** Sorts the people by their main names and deflates them in blocks. */
export const sortPeople: InstallPhase = {
  name: 'sorting',
  share: 0.25,
  steps: ({ job }) => stepsFor(job.progress.rows, ROWS_AT_ONCE),
  step: sortStep,
};
