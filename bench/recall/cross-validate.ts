/**
 * Chooses the weights of `lib/recall/weights.ts`, one after the other, and tells by five folds what such a choice is
 * worth on queries that it has not seen: `npx tsx bench/recall/cross-validate.ts`. Takes half an hour. The queries of
 * one debate are in one fold. What is chosen is the best mean of MAP@5 on both collections.
 */
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { WEIGHTS, type Weights } from '../../lib/recall/weights';
import { createPostingIndex, type PostingIndex } from '../../scripts/analyze/posting-index';
import { table } from '../measured';
import { type BenchCollection, FOLDER, readCollection } from './collections';
import { averagePrecision } from './ranking-scores';

const FOLDS = 5;
/** A gain below this is noise. */
const LEAST_GAIN = 0.0003;
const PASSES = 2;

/** What is tried for each weight. */
const TRIED: Partial<Record<keyof Weights, number[]>> = {
  date: [1, 0.5, 0.25],
  sameTime: [1, 0.5],
  sameWeek: [0, 0.5, 1],
  sameWeekDays: [10, 4],
  sameSpeaker: [0.75, 0.5, 1.1],
  name: [1.15, 1.35],
  length: [0.6, 0.75],
  saturation: [0.9, 1.3],
  phrase: [0.05, 0.1],
  around: [0.3, 0.4],
  negation: [0, 0.25],
  figure: [1, 0.85],
};

interface Trial extends BenchCollection {
  index: PostingIndex;
  folds: number[];
}

/** FNV-1a, mixed: the same fold for the same text in every run. */
function foldOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}

function trialOf(collection: BenchCollection): Trial {
  const folds = collection.queries.map(({ id }) => foldOf(id.replace(/_\d+$/, '')));
  return { ...collection, index: createPostingIndex(collection.documents, ENGLISH_RECALL), folds };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function createScores(trials: readonly Trial[]) {
  const known = new Map<string, number[][]>();
  const precisionsOf = (weights: Weights): number[][] => {
    const key = JSON.stringify(weights);
    const before = known.get(key);
    if (before) return before;
    const precisions = trials.map(({ index, queries, relevant }) =>
      queries.map((query) => {
        const found = index.search(query, 5, weights).map(({ id }) => id);
        return averagePrecision(found, relevant.get(query.id) ?? new Set());
      }),
    );
    known.set(key, precisions);
    return precisions;
  };
  /** MAP@5 of each collection on the queries of some folds. */
  return (weights: Weights, isIn: (fold: number) => boolean): number[] =>
    precisionsOf(weights).map((values, at) => mean(values.filter((_, query) => isIn(trials[at]!.folds[query]!))));
}

function choose(scores: ReturnType<typeof createScores>, isIn: (fold: number) => boolean): Weights {
  let chosen: Weights = { ...WEIGHTS };
  let best = mean(scores(chosen, isIn));
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [name, values] of Object.entries(TRIED)) {
      for (const value of values) {
        const tried = { ...chosen, [name]: value };
        const score = mean(scores(tried, isIn));
        if (score > best + LEAST_GAIN) [best, chosen] = [score, tried];
      }
    }
  }
  return chosen;
}

const collections = ['checkthat-2a', 'checkthat-2b'].map(readCollection);
if (collections.some((collection) => collection === null)) {
  console.log(`The collections are not at ${FOLDER}.`);
} else {
  const scores = createScores((collections as BenchCollection[]).map(trialOf));
  const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = choose(scores, (each) => each !== fold);
    return { fold, weights, scores: scores(weights, (each) => each === fold) };
  });
  const changed = (weights: Weights) =>
    Object.keys(TRIED)
      .map((name) => `${name} ${weights[name as keyof Weights]}`)
      .join(', ');
  const rows = heldOut.map(({ fold, scores: [a, b] }) => [String(fold + 1), a!.toFixed(3), b!.toFixed(3)]);
  const means = [0, 1].map((at) => mean(heldOut.map(({ scores: of }) => of[at]!)).toFixed(3));
  console.log(table([['fold held out', '2a', '2b'], ...rows, ['mean', ...means]]));
  for (const { fold, weights } of heldOut) console.log(`${fold + 1}: ${changed(weights)}`);
  console.log(`all: ${changed(choose(scores, () => true))}`);
}
