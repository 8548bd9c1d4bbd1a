/**
 * Comparing a claim with an earlier statement: what is told of pairs that people judged or whose figures are known, and
 * how fast. No rule was chosen by a part of these pairs that is kept apart.
 */
import { compareSayings, readSaying } from '../../lib/compare/compare';
import { ENGLISH_COMPARE } from '../../lib/languages/en/compare/english-compare';
import type { Difference } from '../../lib/model/difference';
import { median, table } from '../measured';
import { differenceOf, readPlain } from './difference-of';
import { type EarlierStatement, FOLDER, readEarlier, readPairs, readStatements } from './judged-pairs';
import { measureMadeFigures } from './made-figures';

/**
 * Differences of position, condition or figure: what the judges of `shift` call inconsistent, and a reader compares.
 */
const DIFFERENT = new Set<Difference | null>(['position', 'condition', 'figure', 'changed']);

/** Precision where one pair in `every` differs, from how often those that differ and the others are told. */
function atMix(every: number, found: number, wrong: number): string {
  const right = found / every;
  const all = right + wrong * (1 - 1 / every);
  return all === 0 ? '–' : (right / all).toFixed(3);
}

function measureShift(): string {
  const pairs = readPairs('shift/pairs.jsonl');
  if (!pairs) return `Nothing at ${FOLDER}shift.`;
  const isTold = ({ a, b }: { a: string; b: string }) => DIFFERENT.has(differenceOf(a, b));
  const differ = pairs.filter(({ label }) => label === 'inconsistent');
  const others = pairs.filter(({ label }) => label !== 'inconsistent');
  const [found, wrong] = [differ.filter(isTold).length, others.filter(isTold).length];
  const [recall, falsely] = [found / differ.length, wrong / others.length];
  return [
    `Political statements (shift): ${found} of ${differ.length} that differ are told, ${wrong} of ${others.length} others`,
    table([
      ['', 'recall', 'precision', 'at 1 in 10', 'at 1 in 25'],
      [
        'told as different',
        recall.toFixed(3),
        (found / (found + wrong)).toFixed(3),
        atMix(10, recall, falsely),
        atMix(25, recall, falsely),
      ],
    ]),
  ].join('\n');
}

/** How often each difference is told, by what people judged. */
function tableOf(told: readonly (readonly [judged: string, difference: Difference | null])[]): string {
  const judged = [...new Set(told.map(([label]) => label))].sort();
  const kinds = [...new Set(told.map(([, difference]) => difference ?? 'none'))].sort();
  const rows = judged.map((label) => {
    const of = told.filter(([each]) => each === label);
    return [label, ...kinds.map((kind) => String(of.filter(([, each]) => (each ?? 'none') === kind).length))];
  });
  return table([['', ...kinds], ...rows]);
}

function measureStance(): string {
  const pairs = readPairs('stance/politifact-stance.jsonl');
  if (!pairs) return `Nothing at ${FOLDER}stance.`;
  return `Stance to a claim, of different people:\n${tableOf(pairs.map(({ a, b, label }) => [label, differenceOf(a, b)]))}`;
}

const readReported = ({ text, type }: EarlierStatement) =>
  readSaying({ text, stance: null, isVerbatim: type === 'direct' }, ENGLISH_COMPARE);

function measureEarlier(): string {
  const pairs = readEarlier();
  if (!pairs) return `Nothing at ${FOLDER}earlier.`;
  const told = pairs.map(({ claim, earlier, kind }) => {
    const { difference } = compareSayings(readReported(claim), readReported(earlier), ENGLISH_COMPARE);
    return [kind, difference] as const;
  });
  return `Earlier statements of the same person, by the kind that was judged:\n${tableOf(told)}`;
}

/** Somebody with more statements is compared by the first of them: nobody reads all pairs. */
const MOST_OF_ONE = 400;

/** All pairs of one person from two articles, most of them on different matters: here any difference told is rare. */
function measureAll(): string {
  const statements = readStatements('earlier/docs.jsonl.gz');
  if (!statements) return '';
  const counts = new Map<string, number>();
  let pairs = 0;
  const bySpeaker = new Map<string, EarlierStatement[]>();
  for (const each of statements) bySpeaker.set(each.speaker, [...(bySpeaker.get(each.speaker) ?? []), each]);
  for (const all of bySpeaker.values()) {
    const sayings = all.slice(0, MOST_OF_ONE).map((each) => ({ ...each, read: readReported(each) }));
    for (const [i, now] of sayings.entries()) {
      for (const earlier of sayings.slice(0, i)) {
        if (now.article === earlier.article) continue;
        pairs++;
        const { difference } = compareSayings(now.read, earlier.read, ENGLISH_COMPARE);
        if (difference) counts.set(difference, (counts.get(difference) ?? 0) + 1);
      }
    }
  }
  return `Told of all ${pairs} pairs of one person: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`;
}

/** Reading 20 claims and 200 statements, and comparing each claim with ten of them. */
function measureSpeed(): string {
  const statements = readStatements('earlier/docs.jsonl.gz');
  if (!statements) return '';
  const times = Array.from({ length: 25 }, (_, round) => {
    const some = statements.slice(round * 220, round * 220 + 220).map(({ text }) => text);
    const begun = performance.now();
    const claims = some.slice(0, 20).map(readPlain);
    const earlier = some.slice(20).map(readPlain);
    claims.forEach((claim, i) => {
      for (const each of earlier.slice(i * 10, i * 10 + 10)) compareSayings(claim, each, ENGLISH_COMPARE);
    });
    return performance.now() - begun;
  });
  return `20 claims with 10 statements each, reading included: ${times[0]!.toFixed(0)} ms the first time, median ${median(times).toFixed(1)} ms`;
}

/** Measures and prints. */
export async function run(): Promise<void> {
  // First, while nothing is warm.
  const speed = measureSpeed();
  for (const part of [measureMadeFigures(), measureShift(), measureStance(), measureEarlier(), measureAll(), speed])
    console.log(`${part}\n`);
}
