/**
 * How worth checking a sentence is, against people's marks in debates (CheckThat! 2024 task 1,
 * `../shared/data/checkworthy`), beside the floor that every sentence with a figure in it is:
 * `npm run bench -- detect`. No program fits points to these texts, but they were set by hand with both parts in view
 * (how often a sign goes with people's marks; where 0.5 falls): neither part is unseen, and unseen text may come out
 * lower.
 */
import { existsSync, readFileSync } from 'node:fs';
import { worthOf } from '../../scripts/english';
import { table } from '../measured';

const FOLDER = '../shared/data/checkworthy';

/** From here on a sentence is taken for worth checking. */
const THRESHOLD = 0.5;

interface Judged {
  text: string;
  label: 0 | 1;
}

/**
 * Precision, recall and F1 of the sentences worth checking, as `../shared/score/score_checkworthy.mjs` reckons them.
 */
export function scoreWorth(sentences: Judged[], isWorth: (text: string) => boolean) {
  const said = sentences.filter(({ text }) => isWorth(text));
  const right = said.filter(({ label }) => label === 1).length;
  const precision = right / said.length;
  const recall = right / sentences.filter(({ label }) => label === 1).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** The sentences of one part (`dev` or `train`), or null where they are not at hand. */
export function readJudged(part: string): Judged[] | null {
  const file = `${FOLDER}/ct24-${part}.jsonl`;
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Judged);
}

function row(name: string, sentences: Judged[], isWorth: (text: string) => boolean): string[] {
  const { precision, recall, f1 } = scoreWorth(sentences, isWorth);
  return [name, ...[f1, precision, recall].map((figure) => figure.toFixed(3))];
}

/** Prints the figures. Says so and does nothing more where the sentences are not at hand. */
export async function run(): Promise<void> {
  for (const part of ['dev', 'train']) {
    const sentences = readJudged(part);
    if (!sentences) {
      console.log(`Worth is not measured on ct24-${part}: it is not in ${FOLDER}.`);
      continue;
    }
    const before = performance.now();
    for (const { text } of sentences) worthOf(text);
    const each = (1000 * (performance.now() - before)) / sentences.length;
    const isWorth = (least: number) => (text: string) => worthOf(text) >= least;
    const near = [0.4, 0.45, 0.55, 0.6].map((least) => row(`  at ${least}`, sentences, isWorth(least)));
    console.log(`ct24-${part}: ${sentences.length} sentences, ${each.toFixed(0)} µs each`);
    console.log(
      table([
        ['', 'F1', 'precision', 'recall'],
        row(`Aforesaid at ${THRESHOLD}`, sentences, isWorth(THRESHOLD)),
        ...near,
        row('floor: a figure', sentences, (text) => /\d/.test(text)),
      ]),
    );
  }
}
