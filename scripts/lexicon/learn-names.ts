import { EVIDENCE_SPACE } from '../../lib/detect/people/name-evidence';
import { FEATURE_SPACE } from '../../lib/detect/people/name-features';
import type { TwoLooks } from '../../lib/detect/people/two-looks';
import { seededRandom } from '../seeded-random';
import { averageModels, type Example, type Fit, learnChain } from './learn-chain';
import { firstExamples, type MarkedDocument, markDocument, secondExamples } from './name-examples';
import { packDocuments } from './pack-examples';
import type { NamedDocument } from './read-gum';
import { ExampleWriter } from './write-examples';

/** Each document is seen by a first look that was learnt from the other part. */
const PARTS = 2;
/** How much an example of each source counts: people marked the first, nobody marked the rest. */
const WEIGHTS = { marked: 1, written: 0.3, packs: 0.3 };
/** The share of words that the name tables do not know while learning. */
const FORGET = { marked: 0.1, written: 0.3, packs: 0.2 };
const WRITTEN_DOCUMENTS = 2000;
const STATEMENTS_PER_PACK = 3000;

const FIRST_FIT: Fit = { space: FEATURE_SPACE, rounds: 5, averageFrom: 2, rate: 0.1, l1: 0.01, seed: 1 };
const SECOND_FIT: Fit = { space: EVIDENCE_SPACE, rounds: 6, averageFrom: 2, rate: 0.1, l1: 0.01, seed: 1 };

/** Everything is learnt this many times, each time with other sentences of our own, and the weights are averaged. */
const DRAWS = 3;

/** Documents that nobody marked, of one draw: sentences of our own, and statements of the packs. */
function ownDocuments(draw: number): MarkedDocument[] {
  const writer = new ExampleWriter(seededRandom(7 + 100 * draw));
  const random = seededRandom(11 + 100 * draw);
  const written = Array.from({ length: WRITTEN_DOCUMENTS }, (_, i) => writer.document(i));
  return [
    ...written.map((document) => markDocument(document, WEIGHTS.written, FORGET.written, random)),
    ...packDocuments(STATEMENTS_PER_PACK, WEIGHTS.packs, FORGET.packs, random),
  ];
}

/** Each document seen by a first look that was learnt without it, as at reading time. */
function crossedExamples(documents: readonly MarkedDocument[], examples: readonly Example[][]): Example[] {
  const random = seededRandom(3);
  const folds = documents.map(() => Math.floor(random() * PARTS));
  return Array.from({ length: PARTS }, (_, fold) => {
    const model = learnChain(examples.filter((_, i) => folds[i] !== fold).flat(), FIRST_FIT);
    return documents.filter((_, i) => folds[i] === fold).flatMap((document) => secondExamples(model, document));
  }).flat();
}

/** Both name models of one draw, learnt from documents that people marked and from {@link ownDocuments}. */
function learnDraw(marked: readonly NamedDocument[], own: readonly MarkedDocument[], draw: number): TwoLooks {
  const random = seededRandom(13 + 100 * draw);
  const documents = [
    ...marked.map((document) => markDocument(document, WEIGHTS.marked, FORGET.marked, random)),
    ...own,
  ];
  const examples = documents.map(firstExamples);
  const first = learnChain(examples.flat(), { ...FIRST_FIT, seed: draw + 1 });
  const second = learnChain(crossedExamples(documents, examples), { ...SECOND_FIT, seed: draw + 1 });
  return { first, second };
}

/** The mean of models learnt from different draws. */
function meanOfDraws(draws: readonly TwoLooks[]): TwoLooks {
  return {
    first: averageModels(draws.map(({ first }) => first)),
    second: averageModels(draws.map(({ second }) => second)),
  };
}

/**
 * The name models for each choice of documents that people marked, by its name: `{ all, withoutNews }`. Beside them all
 * learn from the same sentences of our own and statements of the packs. Same documents, same weights. A choice takes
 * two minutes.
 */
export function learnLooks<Name extends string>(
  choices: Record<Name, readonly NamedDocument[]>,
): Record<Name, TwoLooks> {
  const names = Object.keys(choices) as Name[];
  const draws = Array.from({ length: DRAWS }, (_, draw) => {
    const own = ownDocuments(draw);
    return names.map((name) => learnDraw(choices[name], own, draw));
  });
  const mean = (at: number) => meanOfDraws(draws.map((looks) => looks[at]!));
  return Object.fromEntries(names.map((name, at) => [name, mean(at)])) as Record<Name, TwoLooks>;
}
