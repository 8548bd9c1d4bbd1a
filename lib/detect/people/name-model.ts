/*
 * A linear chain over the tokens of a run: each token is outside a name, begins one, or goes on with one. Weights are
 * learnt by scripts/lexicon/train-names.ts.
 */

/** Labels: 0 outside, 1 begins a name, 2 goes on with it. */
export const LABELS = 3;

/** Weights of one feature: those of "begins" and "goes on"; outside has none. */
export const FEATURE_WEIGHTS = LABELS - 1;

/**
 * `weights[feature * 2 + label - 1]` in steps of `scale`, and `moves[from * 3 + to]`; outside-to-inside is not allowed.
 * While it is learnt the weights are fractions; shipped ones are bytes, which stay in the processor's cache.
 */
export interface NameModel {
  weights: Float32Array | Int8Array;
  scale: number;
  moves: Float32Array;
}

/** A name as the model sees it: token indices (`last` exclusive) and the least sure of its steps, 0 to 1. */
export interface FoundName {
  first: number;
  last: number;
  confidence: number;
}

export const FORBIDDEN = -1e4;

/** Describes the tokens of one run. */
export interface Features {
  /** Writes the features of the run's `t`-th token into `out`; returns how many. */
  write(t: number, out: Uint32Array): number;
}

const buffer = new Uint32Array(128);

/**
 * Room for what is worked out of one run, used again for the next: making typed arrays took longer than filling them.
 */
const room = { scores: new Float64Array(0), forth: new Float64Array(0), back: new Float64Array(0) };

function makeRoom(size: number): void {
  if (room.scores.length >= size) return;
  room.scores = new Float64Array(2 * size);
  room.forth = new Float64Array(2 * size);
  room.back = new Float64Array(2 * size);
}

/**
 * Scores of the three labels for each of `count` tokens, row by row; valid until the next call, and there may be more
 * room behind them. A name cannot go on at the first.
 */
export function runScores({ weights, scale }: NameModel, count: number, features: Features): Float64Array {
  makeRoom(count * LABELS);
  const { scores } = room;
  for (let t = 0; t < count; t++) {
    const written = features.write(t, buffer);
    let begins = 0;
    let goesOn = 0;
    for (let f = 0; f < written; f++) {
      const at = buffer[f]! * FEATURE_WEIGHTS;
      begins += weights[at]!;
      goesOn += weights[at + 1]!;
    }
    scores[t * LABELS] = 0;
    scores[t * LABELS + 1] = begins * scale;
    scores[t * LABELS + 2] = goesOn * scale;
  }
  scores[2]! += FORBIDDEN;
  return scores;
}

/** `Math.exp` without asking it for what is 1 or too small for any number: most of what is summed here. */
function exp(x: number): number {
  return x === 0 ? 1 : x < -750 ? 0 : Math.exp(x);
}

function logSum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  return top + Math.log(exp(a - top) + exp(b - top) + exp(c - top));
}

/** For each token and label, the log weight of all ways from the run's start to it, its own score included. */
function sumForth({ moves }: NameModel, scores: Float64Array, size: number): void {
  const { forth } = room;
  for (let at = 0; at < size; at++) {
    const label = at % LABELS;
    const before = at - label - LABELS;
    const ways =
      before < 0
        ? 0
        : logSum(
            moves[label]! + forth[before]!,
            moves[LABELS + label]! + forth[before + 1]!,
            moves[2 * LABELS + label]! + forth[before + 2]!,
          );
    forth[at] = ways + scores[at]!;
  }
}

/** For each token and label, the log weight of all ways from it to the run's end, its own score left out. */
function sumBack({ moves }: NameModel, scores: Float64Array, size: number): void {
  const { back } = room;
  back.fill(0, size - LABELS, size);
  for (let at = size - 1 - LABELS; at >= 0; at--) {
    const label = at % LABELS;
    const after = at - label + LABELS;
    back[at] = logSum(
      moves[label * LABELS]! + scores[after]! + back[after]!,
      moves[label * LABELS + 1]! + scores[after + 1]! + back[after + 1]!,
      moves[label * LABELS + 2]! + scores[after + 2]! + back[after + 2]!,
    );
  }
}

/** Fills the room from the scores of `count` tokens; the log weight of all ways through the run. */
function sumChain(model: NameModel, scores: Float64Array, count: number): number {
  const size = count * LABELS;
  makeRoom(size);
  sumForth(model, scores, size);
  sumBack(model, scores, size);
  const { forth } = room;
  return logSum(forth[size - 3]!, forth[size - 2]!, forth[size - 1]!);
}

function chancesIn(count: number, all: number): Float64Array {
  const { forth, back } = room;
  const chances = new Float64Array(count * LABELS);
  for (let at = 0; at < chances.length; at++) chances[at] = exp(forth[at]! + back[at]! - all);
  return chances;
}

/** How likely each label is at each of the `count` tokens of a run; rows add up to 1. */
export function labelChances(model: NameModel, scores: Float64Array, count: number): Float64Array {
  return chancesIn(count, sumChain(model, scores, count));
}

/** The same with how likely each pair of neighbouring labels is, summed over the run: for training. */
export function chainChances(
  model: NameModel,
  scores: Float64Array,
  count: number,
): { chances: Float64Array; moves: Float64Array } {
  const all = sumChain(model, scores, count);
  const { forth, back } = room;
  const moves = new Float64Array(LABELS * LABELS);
  for (let t = 1; t < count; t++) {
    for (let from = 0; from < LABELS; from++) {
      for (let to = 0; to < LABELS; to++) {
        const way = forth[(t - 1) * LABELS + from]! + model.moves[from * LABELS + to]!;
        const rest = scores[t * LABELS + to]! + back[t * LABELS + to]!;
        moves[from * LABELS + to]! += Math.exp(way + rest - all);
      }
    }
  }
  return { chances: chancesIn(count, all), moves };
}

/** The most likely labels of `count` tokens (Viterbi); null where none of them begins a name. */
function bestLabels({ moves }: NameModel, scores: Float64Array, count: number): Uint8Array | null {
  // Sums are not needed before the labels are known.
  const best = room.forth;
  const from = new Uint8Array(count * LABELS);
  for (let t = 0; t < count; t++) {
    for (let label = 0; label < LABELS; label++) {
      let top = t === 0 ? 0 : Number.NEGATIVE_INFINITY;
      for (let before = 0; t > 0 && before < LABELS; before++) {
        const way = best[(t - 1) * LABELS + before]! + moves[before * LABELS + label]!;
        if (way > top) {
          top = way;
          from[t * LABELS + label] = before;
        }
      }
      best[t * LABELS + label] = top + scores[t * LABELS + label]!;
    }
  }
  return labelsBack(best, from, count);
}

/** Follows the best way back from the last of `count` tokens. The labels are written over the beginning of `from`. */
function labelsBack(best: Float64Array, from: Uint8Array, count: number): Uint8Array | null {
  const end = (count - 1) * LABELS;
  let label = 0;
  for (let other = 1; other < LABELS; other++) if (best[end + other]! > best[end + label]!) label = other;
  let begins = false;
  for (let t = count - 1; t >= 0; t--) {
    const before = from[t * LABELS + label]!;
    // Behind row `t` nothing of `from` is read any more.
    from[t * LABELS] = label;
    if (label === 1) begins = true;
    label = before;
  }
  return begins ? from : null;
}

/** The names in a run of `count` tokens that starts at token `offset`, in order, by its scores. */
export function namesIn(model: NameModel, scores: Float64Array, count: number, offset: number): FoundName[] {
  const labels = bestLabels(model, scores, count);
  if (labels === null) return [];
  const chances = labelChances(model, scores, count);
  const found: FoundName[] = [];
  for (let t = 0; t < count; t++) {
    const label = labels[t * LABELS]!;
    if (label === 0) continue;
    const confidence = chances[t * LABELS + label]!;
    const open = found[found.length - 1];
    if (label === 1 || open === undefined) {
      found.push({ first: offset + t, last: offset + t + 1, confidence });
    } else {
      open.last = offset + t + 1;
      open.confidence = Math.min(open.confidence, confidence);
    }
  }
  return found;
}
