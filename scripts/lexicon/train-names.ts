/*
 * Learns the weights of the name models and writes lib/languages/en/words/people/name-weights.ts. Same data, same weights. Run:
 *
 *     npx tsx scripts/lexicon/train-names.ts
 *
 * Data: GUM train (CC BY and public domain, credited in docs/accuracy-appendix.md) from ../shared/data/open; sentences of our own
 * (name-sentences.ts) filled with names from the CC0 and public domain rows of ../shared/packs; statements from the packs
 * that are CC0 or in the public domain, marked where it is sure (pack-examples.ts). Takes about three minutes.
 */
import { EVIDENCE_SPACE } from '../../lib/detect/people/name-evidence';
import { FEATURE_SPACE } from '../../lib/detect/people/name-features';
import type { TwoLooks } from '../../lib/detect/people/two-looks';
import { averageModels, type Example, type Fit, learnChain, seededRandom } from './learn-chain';
import { firstExamples, type MarkedDocument, markDocument, secondExamples } from './name-examples';
import { packDocuments } from './pack-examples';
import { readGum } from './read-gum';
import { ExampleWriter } from './write-examples';
import { writeWeights } from './write-weights';

const FOLDS = 4;
/** How much an example of each source counts: people marked GUM, nobody marked the rest. */
const WEIGHTS = { gum: 1, written: 0.3, packs: 0.3 };
/** The share of words that the name tables do not know while learning. */
const FORGET = { gum: 0.1, written: 0.3, packs: 0.2 };
const WRITTEN_DOCUMENTS = 3000;
const STATEMENTS_PER_PACK = 6000;
/** First-look weights smaller than this are dropped: they change few decisions and cost most of the size. */
const LEAST_WEIGHT = 0.1;

const FIRST_FIT: Fit = { space: FEATURE_SPACE, rounds: 5, averageFrom: 2, rate: 0.1, l1: 0.01, seed: 1 };
const SECOND_FIT: Fit = { space: EVIDENCE_SPACE, rounds: 6, averageFrom: 2, rate: 0.1, l1: 0.01, seed: 1 };

/** Everything is learnt this many times, each time with other sentences of our own, and the weights are averaged. */
const DRAWS = 4;

function allDocuments(draw: number): MarkedDocument[] {
  const writer = new ExampleWriter(seededRandom(7 + 100 * draw));
  const random = seededRandom(11 + 100 * draw);
  const written = Array.from({ length: WRITTEN_DOCUMENTS }, (_, i) => writer.document(i));
  return [
    ...gum.map((document) => markDocument(document, WEIGHTS.gum, FORGET.gum, random)),
    ...written.map((document) => markDocument(document, WEIGHTS.written, FORGET.written, random)),
    ...packDocuments(STATEMENTS_PER_PACK, WEIGHTS.packs, FORGET.packs, random),
  ];
}

/** Each document seen by a first look that was learnt without it, as at reading time. */
function crossedExamples(documents: readonly MarkedDocument[], examples: readonly Example[][]): Example[] {
  const random = seededRandom(3);
  const folds = documents.map(() => Math.floor(random() * FOLDS));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = learnChain(examples.filter((_, i) => folds[i] !== fold).flat(), FIRST_FIT);
    return documents.filter((_, i) => folds[i] === fold).flatMap((document) => secondExamples(model, document));
  }).flat();
}

function learnOnce(draw: number): TwoLooks {
  const documents = allDocuments(draw);
  const examples = documents.map(firstExamples);
  const first = learnChain(examples.flat(), { ...FIRST_FIT, seed: draw + 1 });
  const second = learnChain(crossedExamples(documents, examples), { ...SECOND_FIT, seed: draw + 1 });
  console.log(`draw ${draw + 1}: ${documents.length} documents, ${examples.flat().length} runs`);
  return { first, second };
}

const gum = readGum('train');
const draws = Array.from({ length: DRAWS }, (_, draw) => learnOnce(draw));
const models: TwoLooks = {
  first: averageModels(draws.map(({ first }) => first)),
  second: averageModels(draws.map(({ second }) => second)),
};
const provenance = 'Learnt from GUM (CC BY), from\n * sentences of our own and from statements in the public domain.';
console.log(`${writeWeights(models, provenance, LEAST_WEIGHT)} bytes of weights`);
