import { recordDirectory } from '../../codec/block-directory';
import { type CodedRow, ROW_HEAD, writeCodedRows } from '../../codec/coded-rows';
import { stepsFor } from '../../codec/partitions';
import { readPerson } from '../../codec/person-row';
import { createPhraseWriter } from '../../codec/phrase-writer';
import type { PlacedRow } from '../../codec/row-blocks';
import { gatherRows } from '../../codec/staged-rows';
import { PackRefused } from '../../packs/pack-refused';
import type { PackBlock, StagedPart } from '../../volumes/schema';
import type { Change, InstallPhase, JobWork } from '../installer';
import { readPartitions } from '../read-partitions';

/** Rows that are sorted at once: a few megabytes. */
const ROWS_AT_ONCE = 16_384;
const BLOCK_BYTES = 4000;
/** Rows that are written between two looks at the clock. */
const AT_A_TIME = 128;
/** Numbers of blocks that one step may use. */
export const BLOCKS_OF_STEP = 65_536;

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

/** Cuts rows into runs of about {@link BLOCK_BYTES}. */
function cutRows(rows: readonly CodedRow[]): CodedRow[][] {
  const runs: CodedRow[][] = [];
  let bytes = BLOCK_BYTES;
  for (const row of rows) {
    if (bytes >= BLOCK_BYTES) {
      runs.push([]);
      bytes = 0;
    }
    runs.at(-1)!.push(row);
    bytes += ROW_HEAD + row.codes.length;
  }
  return runs;
}

/** Writes the rows with the phrases of the pack. */
async function codeRows({ volume, breathe }: JobWork, rows: readonly PlacedRow[]): Promise<CodedRow[]> {
  const write = createPhraseWriter((await volume('phrases'))!.directory);
  const coded: CodedRow[] = [];
  for (const [i, { hash, text }] of rows.entries()) {
    if (i % AT_A_TIME === 0) await breathe();
    coded.push({ hash, codes: write(text) });
  }
  return coded;
}

async function sortStep(work: JobWork, step: number): Promise<Change> {
  const steps = stepsFor(work.job.progress.rows, ROWS_AT_ONCE);
  const rows = withoutRepeats(gatherRows(await readPartitions(await work.parts('rows'), step, steps)));
  const blocks: PackBlock[] = [];
  const entries: { firstHash: number; number: number }[] = [];
  for (const [i, run] of cutRows(await codeRows(work, rows)).entries()) {
    const number = step * BLOCKS_OF_STEP + i;
    blocks.push({ name: 'people', number, bytes: writeCodedRows(run) });
    entries.push({ firstHash: run[0]!.hash, number });
  }
  return {
    blocks,
    parts: [directoryPart('people', step, entries)],
    drop: step === steps - 1 ? ['rows'] : [],
    facts: { rows: (work.job.facts.rows ?? 0) + rows.length },
  };
}

/** What a step tells of its blocks, until the directories of all steps are joined. */
export function directoryPart(
  volume: string,
  part: number,
  entries: readonly { firstHash: number; number: number }[],
): StagedPart {
  return { name: `${volume}-directory`, part, blob: new Blob(), directory: recordDirectory(entries) };
}

/** Sorts the people by their main names and writes them in blocks. */
export const sortPeople: InstallPhase = {
  name: 'sorting',
  share: 0.24,
  steps: ({ job }) => stepsFor(job.progress.rows, ROWS_AT_ONCE),
  step: sortStep,
};
