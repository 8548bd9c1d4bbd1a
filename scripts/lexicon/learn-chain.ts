import {
  chainChances,
  FEATURE_WEIGHTS,
  type Features,
  FORBIDDEN,
  LABELS,
  type NameModel,
} from '../../lib/detect/people/name-model';
import { seededRandom } from '../seeded-random';

/** One run of an article with the right label for each of its tokens. */
export interface Example {
  features: Uint32Array[];
  labels: Uint8Array;
  weight: number;
}

/** Computes the features of a run once, so that many rounds are cheap. */
export function makeExample(run: Features, labels: Uint8Array, weight: number): Example {
  const buffer = new Uint32Array(128);
  const features = Array.from(labels, (_, t) => buffer.slice(0, run.write(t, buffer)));
  return { features, labels, weight };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

/** How the weights are fitted. `l1` shrinks weights to nothing where they do not earn their place. */
export interface Fit {
  /** How many different features there are. */
  space: number;
  rounds: number;
  /** The weights are averaged over the rounds from this one on, so that the last examples seen count no more. */
  averageFrom: number;
  rate: number;
  l1: number;
  seed: number;
}

/**
 * Fits a linear chain by AdaGrad with lazy L1 (dual averaging is not needed at this size). Same input, same weights.
 */
export function learnChain(examples: Example[], fit: Fit): NameModel {
  const size = fit.space * FEATURE_WEIGHTS;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const moves = new Float64Array(LABELS * LABELS);
  const moveSquares = new Float64Array(LABELS * LABELS).fill(1e-6);
  moves[2] = FORBIDDEN;
  const model = { weights: weights as unknown as Float32Array, scale: 1, moves: moves as unknown as Float32Array };
  const random = seededRandom(fit.seed);
  const order = [...examples];
  const step = (table: Float64Array, sums: Float64Array, at: number, gradient: number): void => {
    sums[at]! += gradient * gradient;
    const rate = fit.rate / Math.sqrt(sums[at]!);
    const moved = table[at]! - rate * gradient;
    const shrink = rate * fit.l1;
    table[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
  };
  const mean = new Float64Array(size);
  for (let round = 0; round < fit.rounds; round++) {
    shuffle(order, random);
    for (const example of order) {
      const n = example.labels.length;
      const scores = new Float64Array(n * LABELS);
      example.features.forEach((features, t) => {
        for (const f of features)
          for (let l = 1; l < LABELS; l++) scores[t * LABELS + l]! += weights[f * FEATURE_WEIGHTS + l - 1]!;
      });
      scores[2]! += FORBIDDEN;
      const { chances, moves: moved } = chainChances(model, scores, n);
      example.features.forEach((features, t) => {
        for (let l = 1; l < LABELS; l++) {
          const gradient = (chances[t * LABELS + l]! - (example.labels[t] === l ? 1 : 0)) * example.weight;
          if (Math.abs(gradient) < 1e-4) continue;
          for (const f of features) step(weights, squares, f * FEATURE_WEIGHTS + l - 1, gradient);
        }
      });
      for (let t = 1; t < n; t++) moved[example.labels[t - 1]! * LABELS + example.labels[t]!]! -= 1;
      for (let m = 0; m < moved.length; m++)
        if (m !== 2 && n > 1) step(moves, moveSquares, m, moved[m]! * example.weight);
    }
    if (round >= fit.averageFrom)
      for (let at = 0; at < size; at++) mean[at]! += weights[at]! / (fit.rounds - fit.averageFrom);
  }
  return { weights: Float32Array.from(mean), scale: 1, moves: Float32Array.from(moves) };
}

/** The mean of models that were learnt from different draws: what only one draw believes counts less. */
export function averageModels(models: readonly NameModel[]): NameModel {
  const mean = (tables: NameModel['weights'][]): Float32Array =>
    Float32Array.from(tables[0]!, (_, at) => tables.reduce((sum, table) => sum + table[at]!, 0) / tables.length);
  return { weights: mean(models.map((m) => m.weights)), scale: 1, moves: mean(models.map((m) => m.moves)) };
}
