/**
 * Trains the tagger and the parser of `lib/detect/claims/syntax` on the open part of GUM (CC BY and public domain) and
 * writes their weights. Usage: npx tsx scripts/train/syntax.ts [folder of gum-train.conllu.gz and gum-dev.conllu.gz]
 * The order of sentences comes from a fixed seed: the same data gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { RELATIONS, TAGS } from '../../lib/detect/claims/syntax/labels';
import {
  ARC_FEATURES,
  arcFeatures,
  arcOf,
  canStep,
  LEFT,
  type ParseState,
  parseTree,
  RIGHT,
  SHIFT,
  STEP_FEATURES,
  startParse,
  stepFeatures,
  takeStep,
} from '../../lib/detect/claims/syntax/parse-tree';
import { bestClass, scoreRows, type WeightTable } from '../../lib/detect/claims/syntax/table';
import { fixedTag, TAG_FEATURES, tagFeatures, tagWords } from '../../lib/detect/claims/syntax/tag-words';
import { keysOf } from '../../lib/detect/claims/syntax/term';
import { packTables } from '../../lib/detect/claims/syntax/weights-file';
import { readTreebank, type TreebankSentence } from './gum';
import { averaged, createLearner, type Learner, learn } from './perceptron';

const folder = process.argv[2] ?? '../shared/data/open';
const TAG_ROUNDS = 8;
const PARSE_ROUNDS = 12;

function seededOrder(n: number, seed: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  let state = seed;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

const keysOfAll = (s: TreebankSentence) => s.terms.map((term, i) => keysOf(term, i === 0));

function trainTagger(sentences: TreebankSentence[], learner: Learner): void {
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(TAGS.length);
  for (let round = 0; round < TAG_ROUNDS; round++) {
    for (const at of seededOrder(sentences.length, round + 1)) {
      const s = sentences[at]!;
      const keys = keysOfAll(s);
      const tags = new Uint8Array(s.terms.length);
      for (let i = 0; i < s.terms.length; i++) {
        const fixed = fixedTag(s.terms[i]!);
        if (fixed) {
          tags[i] = TAGS.indexOf(fixed);
          continue;
        }
        const n = tagFeatures(keys, tags, i, learner.table.mask, features);
        scoreRows(learner.table, features, n, scores);
        const best = bestClass(scores, TAGS.length);
        learn(learner, features, n, s.tags[i]!, best);
        tags[i] = best;
      }
    }
  }
}

/** Arcs of the treebank that can no longer be made after `step` (Goldberg and Nivre 2013, arc-hybrid). */
function costOf(s: ParseState, gold: Int32Array, step: number): number {
  const n = s.keys.length;
  const top = s.depth > 0 ? s.pile[s.depth - 1]! : -1;
  let cost = 0;
  if (step === SHIFT) {
    for (let d = 0; d < s.depth; d++) {
      const word = s.pile[d]!;
      if (gold[word] === s.next) cost++;
      if (d < s.depth - 1 && gold[s.next] === word) cost++;
    }
    return cost;
  }
  for (let b = s.next; b < n; b++) if (gold[b] === top) cost++;
  const head = gold[top]!;
  if (step === LEFT) {
    if (s.depth > 1 && head === s.pile[s.depth - 2]) cost++;
    if (head > s.next) cost++;
  } else if (head >= s.next) cost++;
  return cost;
}

function trainSentence(s: TreebankSentence, tags: Uint8Array, steps: Learner, arcs: Learner, explore: boolean): void {
  const features = new Int32Array(STEP_FEATURES);
  const arc = new Int32Array(ARC_FEATURES);
  const scores = new Float64Array(3);
  const arcScores = new Float64Array(RELATIONS.length);
  const state = startParse(keysOfAll(s), tags);
  while (state.next < s.terms.length || state.depth > 1) {
    const n = stepFeatures(state, steps.table.mask, features);
    scoreRows(steps.table, features, n, scores);
    const possible = [SHIFT, LEFT, RIGHT].filter((step) => canStep(state, step));
    const costs = possible.map((step) => costOf(state, s.head, step));
    const least = Math.min(...costs);
    const right = possible.filter((_, i) => costs[i] === least);
    const top = (list: number[]) => list.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
    const predicted = top(possible);
    const oracle = top(right);
    learn(steps, features, n, oracle, right.includes(predicted) ? oracle : predicted);
    const step = explore ? predicted : oracle;
    let relation = 0;
    if (step !== SHIFT) {
      const [head, child] = arcOf(state, step);
      const m = arcFeatures(state, head, child, arcs.table.mask, arc);
      scoreRows(arcs.table, arc, m, arcScores);
      relation = bestClass(arcScores, RELATIONS.length);
      if (s.head[child] === head) learn(arcs, arc, m, s.relation[child]!, relation);
    }
    takeStep(state, step, relation);
  }
}

interface Tables {
  tags: WeightTable;
  steps: WeightTable;
  arcs: WeightTable;
}

function evaluate(name: string, sentences: TreebankSentence[], tables: Tables): void {
  let words = 0;
  let tagged = 0;
  let heads = 0;
  let labelled = 0;
  let counted = 0;
  for (const s of sentences) {
    const keys = keysOfAll(s);
    const tags = tagWords(s.terms, keys, tables.tags);
    const tree = parseTree(keys, tags, tables.steps, tables.arcs);
    s.terms.forEach((term, i) => {
      if (term.kind === 'punct') return;
      words++;
      if (tags[i] === s.tags[i]) tagged++;
      counted++;
      const head = tree.head[i]! < 0 ? s.terms.length : tree.head[i]!;
      if (head !== s.head[i]) return;
      heads++;
      if (tree.relation[i] === s.relation[i] || head === s.terms.length) labelled++;
    });
  }
  const percent = (n: number, of: number) => `${((100 * n) / of).toFixed(2)} %`;
  console.log(`${name}: tags ${percent(tagged, words)}, heads ${percent(heads, counted)}, with relation ${percent(labelled, counted)}`);
}

const train = readTreebank(`${folder}/gum-train.conllu.gz`);
const dev = readTreebank(`${folder}/gum-dev.conllu.gz`);
console.log(`${train.length} sentences to learn from, ${dev.length} to check`);
const tagger = createLearner(Number(process.env.TAG_BITS ?? 16), TAGS.length);
trainTagger(train, tagger);
const tagTable = averaged(tagger, 2, 6);
/** Tags as the parser will get them: a tagger that saw the sentence itself would be too good, so five folds. */
const folds = 5;
const jackknifed: Uint8Array[] = [];
for (let fold = 0; fold < folds; fold++) {
  const learner = createLearner(16, TAGS.length);
  trainTagger(
    train.filter((_, i) => i % folds !== fold),
    learner,
  );
  const table = averaged(learner, 2, 6);
  train.forEach((s, i) => {
    if (i % folds === fold) jackknifed[i] = tagWords(s.terms, keysOfAll(s), table);
  });
}
const steps = createLearner(Number(process.env.STEP_BITS ?? 17), 3);
const arcs = createLearner(Number(process.env.ARC_BITS ?? 15), RELATIONS.length);
for (let round = 0; round < PARSE_ROUNDS; round++) {
  for (const at of seededOrder(train.length, 100 + round)) {
    trainSentence(train[at]!, jackknifed[at]!, steps, arcs, round > 0);
  }
}
for (const least of [1, 2, 3]) {
  const tables: Tables = { tags: averaged(tagger, least, 6), steps: averaged(steps, least, 6), arcs: averaged(arcs, least, 6) };
  evaluate(`GUM dev, rows seen ${least}+`, dev, tables);
  const packed = packTables([tables.tags, tables.steps, tables.arcs]);
  console.log(`  ${packed.length} characters, ${gzipSync(packed, { level: 9 }).length} bytes gzip`);
}
const tables: Tables = { tags: averaged(tagger, 2, 6), steps: averaged(steps, 2, 6), arcs: averaged(arcs, 2, 6) };
const packed = packTables([tables.tags, tables.steps, tables.arcs]);
const header = `/**
 * Weights of the tagger and the parser, made by \`npx tsx scripts/train/syntax.ts\`: do not edit. Learnt from GUM, the
 * Georgetown University Multilayer corpus (gucorpling.org/gum), only from its texts under CC BY or in the public domain.
 * Format: see \`weights-file.ts\`.
 */
`;
writeFileSync('lib/detect/claims/syntax/weights.ts', `${header}export const SYNTAX_WEIGHTS =\n  '${packed}';\n`);
