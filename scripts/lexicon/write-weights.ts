import { writeFileSync } from 'node:fs';
import { FEATURE_WEIGHTS, type NameModel } from '../../lib/detect/people/name-model';
import type { TwoLooks } from '../../lib/detect/people/two-looks';

const FILE = new URL('../../lib/languages/en/words/people/name-weights.ts', import.meta.url);

/** Weights in steps of `scale`, cut to a signed byte, those under `least` left out; `unpack-looks.ts` unpacks them. */
function pack(model: NameModel, scale: number, least: number): Buffer {
  const bytes: number[] = [];
  const step = (at: number): number => {
    const weight = model.weights[at]!;
    return Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale)));
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

function literal(name: string, doc: string, model: NameModel, least: number): [text: string, bytes: number] {
  const scale = 1 / 16;
  const packed = pack(model, scale, least);
  const moves = Array.from(model.moves, (move) => Math.round(move * 1000) / 1000).join(', ');
  const text = `/** ${doc} */\nexport const ${name}: PackedModel = {\n  scale: ${scale},\n  moves: [${moves}],\n  weights:\n    '${packed.toString('base64')}',\n};\n`;
  return [text, packed.length];
}

/** Writes both models as a module of constants. Returns how many bytes the packed weights take. */
export function writeWeights(models: TwoLooks, provenance: string, least: number): number {
  const [first, firstBytes] = literal('FIRST_LOOK', 'For each run by itself.', models.first, least);
  const [second, secondBytes] = literal(
    'SECOND_LOOK',
    'With what the first look made of the article.',
    models.second,
    0,
  );
  writeFileSync(
    FILE,
    `import type { PackedModel } from '../../../../detect/people/unpack-looks';\n\n/*\n * Written by scripts/lexicon/train-names.ts, not by hand. ${provenance}\n */\n\n` +
      `${first}\n${second}`,
  );
  return firstBytes + secondBytes;
}
