import { EVIDENCE_SPACE } from './name-evidence';
import { FEATURE_SPACE } from './name-features';
import { FEATURE_WEIGHTS, type NameModel } from './name-model';
import type { TwoLooks } from './two-looks';

/** Weights as {@link unpackLooks} unpacks them; `moves` are the scores of going from one label to the next, by rows. */
export interface PackedModel {
  scale: number;
  moves: readonly number[];
  weights: string;
}

/** In the packed bytes: no weight here, go on 254 features. */
const SKIP = 255;

/**
 * Packed as bytes in base64: for each feature that has weights, the distance to the one before, then the signed weights
 * of "begins" and "goes on", in steps of the scale.
 */
function unpack(packed: PackedModel, space: number): NameModel {
  const bytes = atob(packed.weights);
  const weights = new Int8Array(space * FEATURE_WEIGHTS);
  let feature = 0;
  for (let at = 0; at < bytes.length; ) {
    const gap = bytes.charCodeAt(at++);
    if (gap === SKIP) {
      feature += SKIP - 1;
      continue;
    }
    feature += gap;
    weights[feature * FEATURE_WEIGHTS] = bytes.charCodeAt(at++);
    weights[feature * FEATURE_WEIGHTS + 1] = bytes.charCodeAt(at++);
  }
  return { weights, scale: packed.scale, moves: Float32Array.from(packed.moves) };
}

/** Both models, unpacked. Takes some milliseconds: to be made when the first article is read, and kept. */
export function unpackLooks(first: PackedModel, second: PackedModel): TwoLooks {
  return { first: unpack(first, FEATURE_SPACE), second: unpack(second, EVIDENCE_SPACE) };
}
