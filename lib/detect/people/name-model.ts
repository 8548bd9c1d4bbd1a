/*
 * A linear chain over the tokens of a run: each token is outside a name, begins one, or goes on with one. Weights are
 * learnt by scripts/lexicon/train-names.ts.
 */

/** Labels: 0 outside, 1 begins a name, 2 goes on with it. */
export const LABELS = 3;

/** `weights[feature * 3 + label]`, and `moves[from * 3 + to]`; outside-to-inside is not allowed. */
export interface NameModel {
  weights: Float32Array;
  moves: Float32Array;
}

/** A name as the model sees it: token indices (`last` exclusive) and the least sure of its steps, 0 to 1. */
export interface FoundName {
  first: number;
  last: number;
  confidence: number;
}

export const FORBIDDEN = -1e4;

/** Writes the features of the `t`-th token of a run into `out`; returns how many. */
export type WriteFeatures = (t: number, out: Uint32Array) => number;

const buffer = new Uint32Array(128);

/** Scores of the three labels for each of `count` tokens, row by row. A name cannot go on at the first. */
export function runScores(model: NameModel, count: number, write: WriteFeatures): Float64Array {
  const scores = new Float64Array(count * LABELS);
  for (let t = 0; t < count; t++) {
    const written = write(t, buffer);
    const row = t * LABELS;
    for (let f = 0; f < written; f++) {
      const at = buffer[f]! * LABELS;
      scores[row + 1]! += model.weights[at + 1]!;
      scores[row + 2]! += model.weights[at + 2]!;
    }
  }
  scores[2]! += FORBIDDEN;
  return scores;
}

function logSum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}

/** For each token and label, the log weight of all ways from the run's start to it, its own score included. */
function sumsForth({ moves }: NameModel, scores: Float64Array): Float64Array {
  const out = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at++) {
    const label = at % LABELS;
    const before = at - label - LABELS;
    const ways =
      before < 0
        ? 0
        : logSum(
            moves[label]! + out[before]!,
            moves[LABELS + label]! + out[before + 1]!,
            moves[2 * LABELS + label]! + out[before + 2]!,
          );
    out[at] = ways + scores[at]!;
  }
  return out;
}

/** For each token and label, the log weight of all ways from it to the run's end, its own score left out. */
function sumsBack({ moves }: NameModel, scores: Float64Array): Float64Array {
  const out = new Float64Array(scores.length);
  for (let at = scores.length - 1 - LABELS; at >= 0; at--) {
    const label = at % LABELS;
    const after = at - label + LABELS;
    out[at] = logSum(
      moves[label * LABELS]! + scores[after]! + out[after]!,
      moves[label * LABELS + 1]! + scores[after + 1]! + out[after + 1]!,
      moves[label * LABELS + 2]! + scores[after + 2]! + out[after + 2]!,
    );
  }
  return out;
}

interface Chain {
  forth: Float64Array;
  back: Float64Array;
  /** Log weight of all ways through the run. */
  all: number;
}

function chainOf(model: NameModel, scores: Float64Array): Chain {
  const forth = sumsForth(model, scores);
  const end = scores.length - LABELS;
  const all = logSum(forth[end]!, forth[end + 1]!, forth[end + 2]!);
  return { forth, back: sumsBack(model, scores), all };
}

function chancesIn({ forth, back, all }: Chain): Float64Array {
  return forth.map((way, at) => Math.exp(way + back[at]! - all));
}

/** How likely each label is at each token of a run; rows add up to 1. */
export function labelChances(model: NameModel, scores: Float64Array): Float64Array {
  return chancesIn(chainOf(model, scores));
}

/** The same with how likely each pair of neighbouring labels is, summed over the run: for training. */
export function chainChances(model: NameModel, scores: Float64Array): { chances: Float64Array; moves: Float64Array } {
  const chain = chainOf(model, scores);
  const { forth, back, all } = chain;
  const moves = new Float64Array(LABELS * LABELS);
  for (let t = 1; t < scores.length / LABELS; t++) {
    for (let from = 0; from < LABELS; from++) {
      for (let to = 0; to < LABELS; to++) {
        const way = forth[(t - 1) * LABELS + from]! + model.moves[from * LABELS + to]!;
        const rest = scores[t * LABELS + to]! + back[t * LABELS + to]!;
        moves[from * LABELS + to]! += Math.exp(way + rest - all);
      }
    }
  }
  return { chances: chancesIn(chain), moves };
}

/** The best labels of a run (Viterbi). */
function bestLabels(model: NameModel, scores: Float64Array): Uint8Array {
  const n = scores.length / LABELS;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let t = 0; t < n; t++) {
    for (let label = 0; label < LABELS; label++) {
      let top = t === 0 ? 0 : Number.NEGATIVE_INFINITY;
      for (let before = 0; t > 0 && before < LABELS; before++) {
        const way = best[(t - 1) * LABELS + before]! + model.moves[before * LABELS + label]!;
        if (way > top) {
          top = way;
          from[t * LABELS + label] = before;
        }
      }
      best[t * LABELS + label] = top + scores[t * LABELS + label]!;
    }
  }
  const labels = new Uint8Array(n);
  const end = (n - 1) * LABELS;
  labels[n - 1] = [0, 1, 2].reduce((a, b) => (best[end + b]! > best[end + a]! ? b : a), 0);
  for (let t = n - 1; t > 0; t--) labels[t - 1] = from[t * LABELS + labels[t]!]!;
  return labels;
}

/** The names in a run that starts at token `offset`, in order, by its scores. */
export function namesIn(model: NameModel, scores: Float64Array, offset: number): FoundName[] {
  const labels = bestLabels(model, scores);
  if (!labels.includes(1)) return [];
  const chances = labelChances(model, scores);
  const found: FoundName[] = [];
  labels.forEach((label, t) => {
    if (label === 0) return;
    const confidence = chances[t * LABELS + label]!;
    const open = found[found.length - 1];
    if (label === 1 || open === undefined) {
      found.push({ first: offset + t, last: offset + t + 1, confidence });
    } else {
      open.last = offset + t + 1;
      open.confidence = Math.min(open.confidence, confidence);
    }
  });
  return found;
}
