import { writeFileSync } from 'node:fs';
import { FEATURE_WEIGHTS, type NameModel } from '../../lib/detect/people/name-model';
import type { TwoLooks } from '../../lib/detect/people/two-looks';
import type { PackedModel } from '../../lib/detect/people/unpack-looks';

const FILE = new URL('../../lib/languages/en/words/people/name-weights.ts', import.meta.url);
const SCALE = 1 / 16;
/** First-look weights smaller than this are dropped: they change few decisions and cost most of the size. */
const LEAST_WEIGHT = 0.1;

/**
 * Weights in steps of {@link SCALE}, cut to a signed byte, those under `least` left out; `unpack-looks.ts` unpacks
 * them.
 */
function bytesOf(model: NameModel, least: number): Buffer {
  const bytes: number[] = [];
  const step = (at: number): number => {
    const weight = model.weights[at]!;
    return Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / SCALE)));
  };
  let last = 0;
  for (let feature = 0; feature * FEATURE_WEIGHTS < model.weights.length; feature++) {
    const begins = step(feature * FEATURE_WEIGHTS);
    const goesOn = step(feature * FEATURE_WEIGHTS + 1);
    if (begins === 0 && goesOn === 0) continue;
    let gap = feature - last;
    for (; gap > 254; gap -= 254) bytes.push(255);
    bytes.push(gap, begins & 255, goesOn & 255);
    last = feature;
  }
  return Buffer.from(bytes);
}

function packed(model: NameModel, least: number): PackedModel {
  const moves = Array.from(model.moves, (move) => Math.round(move * 1000) / 1000);
  return { scale: SCALE, moves, weights: bytesOf(model, least).toString('base64') };
}

/** Both models as they ship. */
export function packLooks({ first, second }: TwoLooks): [first: PackedModel, second: PackedModel] {
  return [packed(first, LEAST_WEIGHT), packed(second, 0)];
}

function literal(name: string, doc: string, { scale, moves, weights }: PackedModel): string {
  return `/** ${doc} */\nexport const ${name}: PackedModel = {\n  scale: ${scale},\n  moves: [${moves.join(', ')}],\n  weights:\n    '${weights}',\n};\n`;
}

/** Writes both models as a module of constants. Returns how many bytes the packed weights take. */
export function writeWeights(looks: TwoLooks, provenance: string): number {
  const [first, second] = packLooks(looks);
  writeFileSync(
    FILE,
    `import type { PackedModel } from '../../../../detect/people/unpack-looks';\n\n/*\n * Written by scripts/lexicon/train-names.ts, not by hand. ${provenance}\n */\n\n` +
      `${literal('FIRST_LOOK', 'For each run by itself.', first)}\n` +
      `${literal('SECOND_LOOK', 'With what the first look made of the article.', second)}`,
  );
  return ((first.weights.length + second.weights.length) * 3) / 4;
}
