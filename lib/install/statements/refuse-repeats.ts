import { type GrowingNumbers, growingNumbers } from '../../codec/growing-numbers';
import { cutsOf, PARTITIONS, partitionOf, stepsFor } from '../../codec/partitions';
import { hashesOfId } from '../../codec/person-keys';
import { orderByHash } from '../../codec/staged-rows';
import { PackRefused } from '../../packs/pack-refused';
import type { StagedPart } from '../../volumes/schema';
import type { Change, InstallPhase, JobWork } from '../installer';
import { readPartitions } from '../read-partitions';

/** Numbers of an entry: hash of the id, second hash of it, hash of all that the row says, line. */
const ENTRY = 4;
/** Ids that are compared at once: two megabytes. */
const IDS_AT_ONCE = 131_072;

/** Ids of some rows with what tells whether two of them say the same (`sayOf`), cut by hash; a part named `ids`. */
export function stageIds<Row extends { id: string }>(
  { rows, lines, part }: { rows: readonly Row[]; lines: readonly number[]; part: number },
  sayOf: (row: Row) => string,
): StagedPart {
  const partitions: GrowingNumbers[] = Array.from({ length: PARTITIONS }, growingNumbers);
  for (const [i, row] of rows.entries()) {
    const [id, second] = hashesOfId(row.id);
    const [said] = hashesOfId(sayOf(row));
    partitions[partitionOf(id)]!.push([id, second, said, lines[i]!]);
  }
  const chunks = partitions.map((each) => each.numbers());
  return { name: 'ids', part, blob: new Blob(chunks), directory: cutsOf(chunks.map(({ byteLength }) => byteLength)) };
}

/** @throws PackRefused for the second of two rows that have one id and say different things */
function requireOnce(entries: Uint32Array): void {
  const hashes = entries.filter((_, i) => i % ENTRY === 0);
  let group: Uint32Array[] = [];
  for (const place of orderByHash(hashes)) {
    const entry = entries.subarray(place * ENTRY, (place + 1) * ENTRY);
    if (group[0]?.[0] !== entry[0]) group = [];
    const before = group.find(([, second]) => second === entry[1]);
    if (before && before[2] !== entry[2]) throw refused(entry[3]!, before[3]!);
    group.push(entry);
  }
}

function refused(line: number, earlier: number): PackRefused {
  return new PackRefused(
    `the same id as in line ${earlier}, with other words. A row stands in a pack once: give one of the two its own id.`,
    line,
  );
}

const stepsOf = ({ job }: JobWork) => stepsFor(job.progress.rows, IDS_AT_ONCE);

async function compareStep(work: JobWork, step: number): Promise<Change> {
  const steps = stepsOf(work);
  requireOnce(new Uint32Array(await readPartitions(await work.parts('ids'), step, steps)));
  return { drop: step === steps - 1 ? ['ids'] : [] };
}

/** Refuses a pack in which an id stands twice; the same row twice is one, and no fault. */
export const refuseRepeats: InstallPhase = { name: 'comparing', share: 0.02, steps: stepsOf, step: compareStep };
