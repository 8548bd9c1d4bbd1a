import { bucket, EDGE } from './chance-steps';
import { LABELS } from './name-model';
import type { ScannedBlock } from './scanned-block';

/**
 * A neighbouring run, as seen from over what stands between: how sure the first look is that a name ends or begins
 * there.
 */
export interface Neighbour {
  /** A hash of what stands between. */
  joint: number;
  sure: number;
}

/** So many tokens may stand between two names of a list: ", and". */
const MOST_BETWEEN = 2;

/** No run is near. */
const NO_NEIGHBOUR: Neighbour = { joint: 0, sure: EDGE };

/** The tokens from `first` on before `last` as one number; 0 where they are too many or a sentence ends in them. */
function jointOf({ tokens, hashes }: ScannedBlock, first: number, last: number): number {
  if (last - first > MOST_BETWEEN || tokens[first - 1]!.sentence !== tokens[last]!.sentence) return 0;
  let joint = 1;
  for (let i = first; i < last; i++) joint = Math.imul(joint, 31) + hashes[i]!;
  return joint;
}

/** The run before the `at`-th, over a comma or a word: names stand in lists. */
export function runBefore(block: ScannedBlock, at: number, looks: readonly Float64Array[]): Neighbour {
  const before = block.runs[at - 1];
  if (before === undefined) return NO_NEIGHBOUR;
  const joint = jointOf(block, before.last, block.runs[at]!.first);
  const chances = looks[at - 1]!;
  const end = chances.length - LABELS;
  return joint === 0 ? NO_NEIGHBOUR : { joint, sure: bucket(chances[end + 1]! + chances[end + 2]!) };
}

/** The run behind the `at`-th, likewise. */
export function runAfter(block: ScannedBlock, at: number, looks: readonly Float64Array[]): Neighbour {
  const after = block.runs[at + 1];
  if (after === undefined) return NO_NEIGHBOUR;
  const joint = jointOf(block, block.runs[at]!.last, after.first);
  return joint === 0 ? NO_NEIGHBOUR : { joint, sure: bucket(looks[at + 1]![1]!) };
}
