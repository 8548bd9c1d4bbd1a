/**
 * Earlier on the same matter: what would be shown beside a claim, against pairs judged by reading, with weights that
 * were set without the claims of the same matter; beside BM25, BM25 among the speaker's own statements, and minisearch.
 */
import MiniSearch from 'minisearch';
import { OWN } from '../../lib/recall/thresholds';
import { table } from '../measured';
import { createPlainBm25Scores } from '../recall/plain-bm25';
import { groupsOf, heldOut, OF_CLAIM, type Pair, pairsOf, SURROUNDINGS } from './held-out';
import { FOLDER, type Judged, readJudged } from './judged';
import { type Scored, type Shown, scoreAtRecall, shownFrom } from './precision';

const RECALLS = [0.3, 0.45, 0.55, 0.65];
const STEPS = [OWN.perhapsFrom, 0.3, 0.4, OWN.from, 0.6, 0.7, 0.8];

const KINDS = OF_CLAIM.toReversed().flatMap((ofClaim) => [true, false].map((isThemed) => ({ ofClaim, isThemed })));

const share = (value: number) => value.toFixed(2);

function groupBy<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** All judged pairs, whatever is shown of them. */
function judgedPairs({ claims }: Judged): Scored[] {
  return claims.flatMap(({ id, grades }) =>
    [...grades.values()].map((grade) => ({ claim: id, score: 0, wanted: grade >= 2 })),
  );
}

/** The best so many of each claim may be shown; what is being read and what is of the same day never. */
function mayBeShown(pairs: readonly Pair[], sure: ReadonlyMap<Pair, number>): Scored[] {
  const byClaim = groupBy(
    pairs.filter(({ time }) => time === 'earlier'),
    ({ claim }) => claim,
  );
  return [...byClaim.values()].flatMap((list) =>
    list
      .map((pair) => ({ claim: pair.claim, score: sure.get(pair)!, wanted: pair.wanted }))
      .sort((a, b) => b.score - a.score)
      .slice(0, OWN.shown),
  );
}

const shownRow = ({ from, shown, judged, precision, recall, served }: Shown): string[] => [
  share(from),
  `${shown} (${judged})`,
  share(precision),
  share(recall),
  share(served),
];

function printSteps(list: readonly Scored[], all: readonly Scored[]): void {
  const head = ['sure from', 'shown (judged)', 'precision', 'recall', 'claims served'];
  console.log(`${table([head, ...STEPS.map((from) => shownRow(shownFrom(from, list, all)))])}\n`);
}

function printCalibration(list: readonly Scored[]): void {
  const judged = list.filter(({ wanted }) => wanted !== null);
  const rows = [0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8].map((from, at, all) => {
    const bin = judged.filter(({ score }) => score >= from && score < (all[at + 1] ?? 2));
    const said = bin.reduce((sum, { score }) => sum + score, 0) / Math.max(1, bin.length);
    const right = bin.filter(({ wanted }) => wanted).length / Math.max(1, bin.length);
    return [`from ${share(from)}`, share(said), share(right), String(bin.length)];
  });
  console.log(`${table([['sure', 'said', 'wanted', 'pairs'], ...rows])}\n`);
}

function atRecalls(name: string, list: readonly Scored[], all: readonly Scored[]): string[] {
  const cells = RECALLS.map((recall) => {
    const from = scoreAtRecall(recall, list, all);
    return from === null ? '–' : share(shownFrom(from, list, all).precision);
  });
  return [name, ...cells];
}

/** Scores of other ways to find them, of the judged pairs alone. */
function peersOf({ said, claims }: Judged): [string, Scored[]][] {
  const bm25 = createPlainBm25Scores(said);
  const bySpeaker = groupBy(said, ({ speaker }) => speaker);
  const own = new Map([...bySpeaker].map(([speaker, list]) => [speaker, createPlainBm25Scores(list)]));
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(said);
  const scored = (scoresOf: (claim: Judged['claims'][number]) => ReadonlyMap<string, number>): Scored[] =>
    claims.flatMap((claim) => {
      const scores = scoresOf(claim);
      return [...claim.grades].map(([id, grade]) => ({
        claim: claim.id,
        score: scores.get(id) ?? 0,
        wanted: grade >= 2,
      }));
    });
  return [
    ['BM25, plain', scored(({ text }) => bm25(text))],
    ['BM25, same speaker', scored(({ text, speaker }) => own.get(speaker)?.(text) ?? new Map())],
    ['minisearch 7.2', scored(({ text }) => new Map(index.search(text).map(({ id, score }) => [id as string, score])))],
  ];
}

/** Measures and prints the tables. */
export async function run(): Promise<void> {
  const judged = readJudged();
  if (!judged) return console.log(`The judged pairs are not at ${FOLDER}: nothing is measured.`);
  const pairs = pairsOf(judged);
  const sure = heldOut(pairs, groupsOf(judged));
  const all = judgedPairs(judged);
  const listOf = new Map(
    KINDS.flatMap(({ ofClaim, isThemed }) =>
      SURROUNDINGS.map((surroundings): [string, Scored[]] => {
        const isOfKind = (pair: Pair) => pair.ofClaim === ofClaim && pair.isThemed === isThemed;
        const own = pairs.filter((pair) => pair.surroundings === surroundings && isOfKind(pair));
        const name = `${surroundings}; around the claim: ${ofClaim}${isThemed ? ', themes' : ''}`;
        return [name, mayBeShown(own, sure)];
      }),
    ),
  );
  console.log(
    `${judged.claims.length} claims, ${all.length} judged pairs, ${all.filter(({ wanted }) => wanted).length} wanted\n`,
  );
  const rows = [...listOf].map(([name, list]) => atRecalls(`ours, around the statements: ${name}`, list, all));
  const peers = peersOf(judged).map(([name, list]) => atRecalls(name, list, all));
  console.log('Precision where so much of what is wanted is shown, held out:');
  console.log(`${table([['', ...RECALLS.map((recall) => `recall ${recall}`)], ...peers, ...rows])}\n`);
  for (const [name, list] of listOf) {
    console.log(`Around the statements: ${name}`);
    printSteps(list, all);
    printCalibration(list);
  }
}
