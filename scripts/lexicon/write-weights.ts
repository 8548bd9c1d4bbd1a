import { writeFileSync } from 'node:fs';
import { FEATURE_SPACE } from '../../lib/detect/people/name-features';
import { LABELS, type NameModel } from '../../lib/detect/people/name-model';

const FILE = new URL('../../lib/detect/people/name-weights.ts', import.meta.url);

/** Weights in steps of `scale`, cut to a signed byte; see `read-weights.ts` for the packing. */
function pack(model: NameModel, scale: number): Buffer {
  const bytes: number[] = [];
  const step = (at: number): number => Math.max(-127, Math.min(127, Math.round(model.weights[at]! / scale)));
  let last = 0;
  for (let feature = 0; feature < FEATURE_SPACE; feature++) {
    const begins = step(feature * LABELS + 1);
    const goesOn = step(feature * LABELS + 2);
    if (begins === 0 && goesOn === 0) continue;
    let gap = feature - last;
    for (; gap > 254; gap -= 254) bytes.push(255);
    bytes.push(gap, begins & 255, goesOn & 255);
    last = feature;
  }
  return Buffer.from(bytes);
}

/** Writes the weights as a module of constants. Returns how many bytes the packed weights take. */
export function writeWeights(model: NameModel, provenance: string): number {
  const scale = 1 / 24;
  const packed = pack(model, scale);
  const moves = Array.from(model.moves, (move) => Math.round(move * 1000) / 1000);
  writeFileSync(
    FILE,
    `/*\n * Written by scripts/lexicon/train-names.ts, not by hand.\n * ${provenance}\n */\n\n` +
      `/** What one step of a packed weight is worth. */\nexport const NAME_SCALE = ${scale};\n\n` +
      `/** Scores of going from one label to the next, row by row. */\nexport const NAME_MOVES = [${moves.join(', ')}];\n\n` +
      `/** See read-weights.ts. */\nexport const NAME_WEIGHTS =\n  '${packed.toString('base64')}';\n`,
  );
  return packed.length;
}
