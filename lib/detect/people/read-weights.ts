import { FEATURE_SPACE } from './name-features';
import { LABELS, type NameModel } from './name-model';
import { NAME_MOVES, NAME_SCALE, NAME_WEIGHTS } from './name-weights';

let model: NameModel | null = null;

/**
 * The shipped weights. Packed as bytes in base64: for each feature that has weights, the distance to the one before
 * (255 means: 254 further, no feature here), then the signed weights of "begins" and "goes on", in steps of the scale.
 */
function unpack(): NameModel {
  const bytes = atob(NAME_WEIGHTS);
  const weights = new Float32Array(FEATURE_SPACE * LABELS);
  const signed = (at: number): number => ((bytes.charCodeAt(at) << 24) >> 24) * NAME_SCALE;
  let feature = 0;
  for (let at = 0; at < bytes.length; ) {
    const gap = bytes.charCodeAt(at);
    if (gap === 255) {
      feature += 254;
      at += 1;
      continue;
    }
    feature += gap;
    weights[feature * LABELS + 1] = signed(at + 1);
    weights[feature * LABELS + 2] = signed(at + 2);
    at += 3;
  }
  return { weights, moves: Float32Array.from(NAME_MOVES) };
}

/** The name model, unpacked when the first article is read and kept: it holds only constants. */
export function readWeights(): NameModel {
  model ??= unpack();
  return model;
}
