/**
 * Trains the tagger of `lib/languages/en/claims/syntax` on the open part of GUM (CC BY and public domain) and writes
 * its weights. Usage: npx tsx scripts/train/syntax.ts [folder of gum-train.conllu.gz and gum-dev.conllu.gz] The order
 * of sentences comes from a fixed seed: the same data gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type ByteTable, bestClass } from '../../lib/languages/en/claims/syntax/byte-table';
import { TAGS } from '../../lib/languages/en/claims/syntax/labels';
import { fixedTag, TAG_FEATURES, tagFeatures, tagWords } from '../../lib/languages/en/claims/syntax/tag-words';
import { unpackTables } from '../../lib/languages/en/claims/syntax/weights-file';
import { writeKeys } from '../../lib/languages/en/claims/syntax/word-keys';
import { english } from '../english';
import { readTreebank, type TreebankSentence } from './gum';
import { packTables } from './pack-tables';
import { averaged, createLearner, type Learner, learn } from './perceptron';
import { scoreRows } from './score-rows';
import { verbsInStatements } from './verbs-in-statements';
import type { WeightTable } from './weight-table';

const folder = process.argv[2] ?? '../shared/data/open';
/** Wikivoyage speaks to its reader ("Visit the castle"), which news does not. */
const LEFT_OUT = /voyage/;
const ROUNDS = 8;
/**
 * Rows as a power of two, how often a feature must be met, and the size of a step of the whole-number weights: together
 * they decide size against accuracy (these: about 100 kB gzip; 19, 1 and 6: 1 MB, and half a per cent better).
 */
const BITS = 16;
const LEAST = 5;
/** The word itself is worth its place even when it is rare. */
const LEAST_OF_WORD = 1;
const SCALE = 3;
/** Features are counted in a space so large that hardly two share a place. */
const FINE = (1 << 23) - 1;

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

const keysOfAll = (s: TreebankSentence) => writeKeys(s.terms, new Int32Array(0));

function countFeatures(sentences: TreebankSentence[]): Uint16Array {
  const counts = new Uint16Array(FINE + 1);
  const features = new Int32Array(TAG_FEATURES);
  for (const s of sentences) {
    const keys = keysOfAll(s);
    for (let i = 0; i < s.terms.length; i++) {
      const n = tagFeatures(keys, s.tags, i, FINE, features);
      for (let f = 0; f < n; f++) counts[features[f]!]!++;
    }
  }
  return counts;
}

/** Keeps the features that are met often enough, moved into the rows of the table; returns how many. */
function keepFrequent(counts: Uint16Array, features: Int32Array, n: number, mask: number): number {
  let kept = 0;
  for (let f = 0; f < n; f++)
    if (counts[features[f]!]! >= (f === 0 ? LEAST_OF_WORD : LEAST)) features[kept++] = features[f]! & mask;
  return kept;
}

function trainSentence(s: TreebankSentence, learner: Learner, counts: Uint16Array): void {
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(TAGS.length);
  const keys = keysOfAll(s);
  const tags = new Uint8Array(s.terms.length);
  s.terms.forEach((term, i) => {
    const fixed = fixedTag(term, english().claims);
    if (fixed) {
      tags[i] = TAGS.indexOf(fixed);
      return;
    }
    const n = keepFrequent(counts, features, tagFeatures(keys, tags, i, FINE, features), learner.table.mask);
    scoreRows(learner.table, features, n, scores);
    const best = bestClass(scores, TAGS.length);
    learn(learner, features, n, s.tags[i]!, best);
    tags[i] = best;
  });
}

function trainTagger(sentences: TreebankSentence[]): WeightTable {
  const learner = createLearner(BITS, TAGS.length);
  const counts = countFeatures(sentences);
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of seededOrder(sentences.length, round + 1)) trainSentence(sentences[at]!, learner, counts);
  }
  return averaged(learner, SCALE);
}

/** As detection reads it. */
const asRead = (table: WeightTable): ByteTable => unpackTables(packTables([table]))[0]!;

/** Share of words (signs left out) that get the tag of the treebank. */
function accuracy(sentences: TreebankSentence[], table: ByteTable): number {
  let words = 0;
  let right = 0;
  for (const s of sentences) {
    const tags = tagWords(s.terms, english().claims, table);
    s.terms.forEach((term, i) => {
      if (term.kind === 'punct') return;
      words++;
      if (tags[i] === s.tags[i]) right++;
    });
  }
  return right / words;
}

const train = readTreebank(`${folder}/gum-train.conllu.gz`, LEFT_OUT);
const dev = readTreebank(`${folder}/gum-dev.conllu.gz`, LEFT_OUT);
const share = accuracy(dev, asRead(trainTagger(train)));
console.log(
  `learnt from ${train.length} sentences: ${(100 * share).toFixed(2)} % of the words of ${dev.length} others right`,
);
/** What ships has seen both parts: more text is better, and claims are measured on other text anyway. */
const table = trainTagger([...train, ...dev]);
const packed = packTables([table]);
console.log(`weights: ${gzipSync(packed, { level: 9 }).length} bytes gzip`);

function note(what: string, more: string): string {
  return `/**
 * ${what}, made by \`npx tsx scripts/train/syntax.ts\`: do not edit. Learnt from GUM, the Georgetown University
 * Multilayer corpus (gucorpling.org/gum), only from its texts under CC BY or in the public domain; credit goes to its
 * annotators, to Wikinews and to the other sources that it names. ${more}
 */
`;
}

writeFileSync(
  'lib/languages/en/words/syntax/weights.ts',
  `${note('Weights of the tagger', 'Format: see `weights-file.ts`.')}export const TAGGER_WEIGHTS =\n  '${packed}';\n`,
);

const packs = process.argv[3] ?? '../shared/packs';
const stated = verbsInStatements([`${packs}/statements-us-congress.ndjson.gz`]);
const verbs = [...new Set([...train, ...dev].flatMap((s) => s.verbs).concat(stated))]
  .filter((v) => /^[a-z]{2,}$/.test(v))
  .sort();
console.log(`${verbs.length} verbs, ${gzipSync(verbs.join(' '), { level: 9 }).length} bytes gzip`);
const more = 'Verbs that statements of members of Congress (public domain) use are added.';
writeFileSync(
  'lib/languages/en/words/syntax/known-verbs.ts',
  `${note('Verbs of English, in their dictionary form', more)}export const KNOWN_VERBS =\n  '${verbs.join(' ')}';\n`,
);
