/*
 * Learns the weights of the name model and writes lib/detect/people/name-weights.ts. Same data, same weights. Run:
 *
 *     npx tsx scripts/lexicon/train-names.ts
 *
 * Data: GUM train (CC BY and public domain, credited in docs/accuracy.md) from ../shared/data/open, and sentences of
 * our own (name-sentences.ts) filled with names from the CC0 and public domain rows of ../shared/packs.
 */
import { learnChain, seededRandom } from './learn-chain';
import { examplesOf } from './name-examples';
import { readGum } from './read-gum';
import { ExampleWriter } from './write-examples';
import { writeWeights } from './write-weights';

const WRITTEN = Number(process.env.WRITTEN ?? 4000);
const WRITTEN_WEIGHT = Number(process.env.WEIGHT ?? 0.3);
const L1 = Number(process.env.L1 ?? 0.05);

const writer = new ExampleWriter(seededRandom(7));
const written = Array.from({ length: WRITTEN }, (_, i) => writer.document(i));
const examples = [
  ...readGum('train').flatMap((document) => examplesOf(document, 1)),
  ...written.flatMap((document) => examplesOf(document, WRITTEN_WEIGHT)),
];
const model = learnChain(examples, { rounds: Number(process.env.ROUNDS ?? 10), rate: 0.1, l1: L1, seed: 1 });
const bytes = writeWeights(model, 'Learnt from GUM train and from sentences of our own with names from the packs.');
console.log(`${examples.length} runs, ${bytes} bytes of weights`);
