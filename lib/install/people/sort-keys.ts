import { cutPairs, sortPairs } from '../../codec/pair-blocks';
import { stepsFor } from '../../codec/partitions';
import { readKeys, uniqueNumbers } from '../../codec/staged-keys';
import { orderByHash } from '../../codec/staged-rows';
import type { PackBlock, StagedPart } from '../../volumes/schema';
import type { Change, InstallPhase, JobWork } from '../installer';
import { readPartitions } from '../read-partitions';
import { BLOCKS_OF_STEP, directoryPart, refuseRepeat } from './sort-people';

/** People whose keys are sorted at once: under ten megabytes. */
const PEOPLE_AT_ONCE = 131_072;
const ID_NUMBERS = 4;

/**
 * Sorts the ids and gives `[hash of the main name, hash of the id]` of each, once.
 *
 * @throws PackRefused for one id with two names
 */
function idPairs(ids: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const hashes = Uint32Array.from({ length: ids.length / ID_NUMBERS }, (_, i) => ids[i * ID_NUMBERS + 1]!);
  const pairs = new Uint32Array(hashes.length * 2);
  const entry = (place: number) => ids.subarray(place * ID_NUMBERS, (place + 1) * ID_NUMBERS);
  let length = 0;
  let group: Uint32Array[] = [];
  for (const place of orderByHash(hashes)) {
    const [main, id, second, line] = entry(place) as unknown as [number, number, number, number];
    if (group[0]?.[1] !== id) group = [];
    const before = group.find((other) => other[2] === second);
    if (before && before[0] !== main) throw refuseRepeat(line, before[3]!);
    if (before) continue;
    group.push(entry(place));
    pairs.set([main, id], length);
    length += 2;
  }
  return pairs.slice(0, length);
}

/** The blocks of a volume of pairs that one step makes, and what it tells of them. */
function blocksOf(
  name: string,
  step: number,
  pairs: Uint32Array<ArrayBuffer>,
): { blocks: PackBlock[]; part: StagedPart } {
  const cut = cutPairs(pairs).map((block, i) => ({ ...block, number: step * BLOCKS_OF_STEP + i }));
  const blocks = cut.map(({ number, bytes }) => ({ name, number, bytes }));
  return { blocks, part: directoryPart(name, step, cut) };
}

/** Pairs without those that stand twice; sorted before. */
function uniquePairs(pairs: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const same = (at: number) => pairs[at] === pairs[at - 2] && pairs[at + 1] === pairs[at - 1];
  return pairs.filter((_, i) => i < 2 || !same(i - (i % 2)));
}

async function sortStep(work: JobWork, step: number): Promise<Change> {
  const steps = stepsFor(work.job.progress.rows, PEOPLE_AT_ONCE);
  const keys = readKeys(await readPartitions(await work.parts('keys'), step, steps));
  await work.breathe();
  sortPairs(keys.aliases);
  const aliases = uniquePairs(keys.aliases);
  await work.breathe();
  const ids = idPairs(keys.ids);
  await work.breathe();
  const entries = {
    mains: uniqueNumbers(keys.mains),
    aliases: uniqueNumbers(aliases.filter((_, i) => i % 2 === 1)),
    beginnings: uniqueNumbers(keys.beginnings),
  };
  const lists = Object.values(entries);
  const made = [blocksOf('aliases', step, aliases), blocksOf('ids', step, ids)];
  return {
    blocks: made.flatMap(({ blocks }) => blocks),
    parts: [
      ...made.map(({ part }) => part),
      ...Object.entries(entries).map(([name, list]) => ({
        name,
        part: step,
        blob: new Blob([list]),
        directory: new Uint32Array(0),
      })),
    ],
    drop: step === steps - 1 ? ['keys'] : [],
    facts: { entries: (work.job.facts.entries ?? 0) + lists.reduce((sum, { length }) => sum + length, 0) },
  };
}

/** Sorts aliases and ids, and gathers what goes into the filter, each once. */
export const sortKeys: InstallPhase = {
  name: 'indexing',
  share: 0.06,
  steps: ({ job }) => stepsFor(job.progress.rows, PEOPLE_AT_ONCE),
  step: sortStep,
};
