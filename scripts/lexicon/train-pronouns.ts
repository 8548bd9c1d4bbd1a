/*
 * Learns whom a "he" or "she" means and writes lib/languages/en/words/people/antecedent-weights.ts. Same data, same
 * weights. Run:
 *
 *     npx tsx scripts/lexicon/train-pronouns.ts
 *
 * Data: the coreference of GUM train (CC BY and public domain, credited in docs/accuracy-appendix.md) from
 * ../shared/data/open, over the names that detection itself finds there. A softmax over those who may be meant and
 * "nobody of them"; which pronoun it is (he or she) is no feature, so that both are read alike. Takes a few seconds.
 */
import { writeFileSync } from 'node:fs';
import { type AntecedentWeights, OFFSETS } from '../../lib/detect/people/antecedent-features';
import { type PronounExample, pronounExamples } from './pronoun-examples';
import { readGum } from './read-gum';

/** Features are numbers below this. */
const ANTECEDENT_SPACE = OFFSETS.at(-1)!;

const FILE = new URL('../../lib/languages/en/words/people/antecedent-weights.ts', import.meta.url);
const KINDS = 4;
const ROUNDS = 40;
const RATE = 0.1;
/** Holds weights of rare features near nothing. */
const L2 = 0.01;
const FOLDS = 5;

interface Chances {
  of: number[];
  none: number;
}

function chancesOf(weights: AntecedentWeights, { candidates, kind }: PronounExample): Chances {
  const scores = candidates.map((features) => features.reduce((sum, feature) => sum + weights.of[feature]!, 0));
  const none = weights.none[kind]!;
  const most = Math.max(none, ...scores);
  const all = Math.exp(none - most) + scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return { of: scores.map((score) => Math.exp(score - most) / all), none: Math.exp(none - most) / all };
}

/** AdaGrad on the log chance of all right candidates together. */
function learn(examples: readonly PronounExample[]): AntecedentWeights {
  const of = new Array<number>(ANTECEDENT_SPACE).fill(0);
  const none = new Array<number>(KINDS).fill(0);
  const squares = new Array<number>(ANTECEDENT_SPACE + KINDS).fill(1e-6);
  const step = (table: number[], at: number, square: number, gradient: number): void => {
    const slope = gradient + (L2 * table[at]!) / 10;
    squares[square]! += slope * slope;
    table[at]! -= (RATE * slope) / Math.sqrt(squares[square]!);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const example of examples) {
      const chances = chancesOf({ of, none }, example);
      const right = chances.of.reduce((sum, chance, i) => sum + (example.right[i] ? chance : 0), 0);
      const isNobody = !example.right.includes(true);
      step(none, example.kind, ANTECEDENT_SPACE + example.kind, chances.none - (isNobody ? 1 : 0));
      example.candidates.forEach((features, i) => {
        const wanted = !isNobody && example.right[i] ? chances.of[i]! / Math.max(right, 1e-9) : 0;
        for (const feature of features) step(of, feature, feature, chances.of[i]! - wanted);
      });
    }
  }
  return { of, none };
}

/** Right choices among all, each document judged by weights learnt without it. */
function crossed(examples: readonly PronounExample[]): string {
  const documents = [...new Set(examples.map(({ document }) => document))];
  const foldOf = new Map(documents.map((id, i) => [id, i % FOLDS]));
  let right = 0;
  const sure = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(examples.filter(({ document }) => foldOf.get(document) !== fold));
    for (const example of examples.filter(({ document }) => foldOf.get(document) === fold)) {
      const { of, none } = chancesOf(weights, example);
      const best = of.indexOf(Math.max(...of));
      const isNobody = best === -1 || of[best]! < none;
      const isRight = isNobody ? !example.right.includes(true) : example.right[best]!;
      if (isRight) right++;
      if (!isNobody && of[best]! >= 0.8) sure[isRight ? 0 : 1]!++;
    }
  }
  const share = (a: number, b: number): string => (a / b).toFixed(3);
  return `crossed: ${share(right, examples.length)} right; at 0.8 and more ${share(sure[0]!, sure[0]! + sure[1]!)} of ${sure[0]! + sure[1]!}`;
}

function steps(weights: readonly number[]): string {
  return `[${weights.map((weight) => Math.round(weight * 100)).join(', ')}]`;
}

const documents = readGum('train');
const examples = documents.flatMap((document) => [
  ...pronounExamples(document, 'whole'),
  ...pronounExamples(document, 'titled'),
  ...pronounExamples(document, 'excerpt'),
]);
console.log(`${examples.length} pronouns in ${documents.length} documents, each read in three ways`);
console.log(crossed(examples));
const weights = learn(examples);
writeFileSync(
  FILE,
  `/*\n * Written by scripts/lexicon/train-pronouns.ts, not by hand. Learnt from the coreference of GUM (CC BY).\n */\n\n/** In hundredths, by feature; see antecedent-features.ts. */\nexport const ANTECEDENT_WEIGHTS: readonly number[] = ${steps(weights.of)};\n\n/** In hundredths, for nobody of those named, by kind of pronoun. */\nexport const NOBODY_WEIGHTS: readonly number[] = ${steps(weights.none)};\n`,
);
