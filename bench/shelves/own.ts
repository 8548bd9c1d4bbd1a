/**
 * Recall over the reader's own statements in a real service worker, by how many there are: others on the subject, and a
 * speaker who has a tenth of them all; and what it costs to keep their index. `npm run bench -- shelves/own`;
 * AFORESAID_OWN=1000,10000 for fewer.
 */
import os from 'node:os';
import { median } from '../measured';
import { figure, publish } from './figures';
import { type MeasuredExtension, startMeasured } from './measured-extension';
import { articleFrom, claimOfMany, claimsFrom, makeOwn, type OwnStatements } from './own-data';
import { ROUNDS } from './settings';

const SIZES = (process.env.AFORESAID_OWN ?? '1000,10000,100000').split(',').map(Number);
const WARMING = 3;
const WAKES = 7;
/** Enough articles for the tail of the index to become a segment at least once: 5 statements each, 512 in a tail. */
const ARTICLES = 110;

const libraryName = (size: number): string => `own-${size}`;

interface Recalled {
  inside: number;
  own: number;
  others: number;
}

/** Times of one question, asked again and again with other claims. */
async function times(count: number, ask: (turn: number) => Promise<Recalled>): Promise<Recalled[]> {
  const taken: Recalled[] = [];
  for (let turn = 0; turn < WARMING + count; turn++) {
    const answer = await ask(turn);
    if (turn >= WARMING) taken.push(answer);
  }
  return taken;
}

const insideOf = (taken: readonly Recalled[]) => median(taken.map(({ inside }) => inside));

async function recallRow(extension: MeasuredExtension, size: number, made: OwnStatements): Promise<string[]> {
  const library = libraryName(size);
  const ask = async (name: string, claims: unknown) => (await extension.ask<Recalled>(name, library, claims)).value;
  const article = await times(ROUNDS, (turn) => ask('recall', claimsFrom(made, turn)));
  const claim = await times(ROUNDS, (turn) => ask('recall', claimOfMany(made, turn)));
  const all = await times(3, (turn) => ask('readAll', claimOfMany(made, turn)));
  const allArticle = await times(3, (turn) => ask('readAll', claimsFrom(made, turn)));
  const [empty, woken]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < WAKES; turn++) {
    await extension.stopWorker();
    empty.push((await extension.ask('nothing')).took);
    await extension.stopWorker();
    woken.push((await extension.ask('recall', library, claimOfMany(made, turn))).took);
  }
  const shown = article.reduce((sum, { own, others }) => [sum[0]! + own, sum[1]! + others], [0, 0]);
  const found = shown.map((sum) => figure(sum / article.length)).join(' / ');
  return [
    size.toLocaleString('en'),
    figure(insideOf(article)),
    figure(insideOf(allArticle)),
    figure(insideOf(claim)),
    figure(insideOf(all)),
    figure(median(woken)),
    figure(median(empty)),
    found,
  ];
}

async function growRow(extension: MeasuredExtension, size: number, made: OwnStatements): Promise<string[]> {
  const library = libraryName(size);
  const keep: number[] = [];
  const index: number[] = [];
  for (let turn = 0; turn < ARTICLES; turn++) {
    const page = `article-${turn}`;
    const { value } = await extension.ask<{ keep: number; index: number }>(
      'keep',
      library,
      page,
      articleFrom(made, turn),
    );
    keep.push(value.keep);
    index.push(value.index);
  }
  return [median(keep), median(index), Math.max(...index)].map(figure);
}

async function fillRow(extension: MeasuredExtension, size: number): Promise<string[]> {
  const library = libraryName(size);
  const { value: filled } = await extension.ask<number>('fill', library, `${library}.gz`);
  const { value: built } = await extension.ask<{ took: number; bytes: number }>('index', library);
  return [figure(filled / 1000), figure(built.took / 1000), figure(built.bytes / 1e6)];
}

const RECALL = [
  'own statements',
  '20 claims',
  '… all read',
  'a claim of one with a tenth',
  '… all read',
  'woken',
  'empty worker',
  'own / others found',
];
const COSTS = [
  'own statements',
  'put, s',
  'index built, s',
  'index, MB',
  'keep 5, ms',
  'index 5, ms',
  'index 5 at most, ms',
];

/** Measures, and prints. */
export async function run(): Promise<void> {
  const made = new Map<number, OwnStatements>();
  for (const size of SIZES) {
    const statements = makeOwn(size);
    if (!statements) return console.log('The maker of statements is not here.');
    made.set(size, statements);
  }
  const files = Object.fromEntries([...made].map(([size, { file }]) => [`${libraryName(size)}.gz`, file]));
  const [loadBefore = Number.NaN] = os.loadavg();
  const extension = await startMeasured(new URL('own-worker.ts', import.meta.url), files);
  try {
    const recall: string[][] = [];
    const grow: string[][] = [];
    for (const [size, statements] of made) {
      const filled = await fillRow(extension, size);
      recall.push(await recallRow(extension, size, statements));
      grow.push([size.toLocaleString('en'), ...filled, ...(await growRow(extension, size, statements))]);
    }
    const { heap, arrays } = await extension.held();
    const [load = Number.NaN] = os.loadavg();
    const day = new Date().toISOString().slice(0, 10);
    const where = `Taken on ${day} in ${extension.version.replace('/', ' ')}; load of the machine ${figure(loadBefore)} when it began, ${figure(load)} when it ended, on ${os.cpus().length} cores.`;
    const how = `Medians of ${ROUNDS} articles or claims, of 3 where all is read, of ${WAKES} wakes, of ${ARTICLES} articles kept. The worker holds ${figure(heap + arrays)} MB afterwards.`;
    publish(
      'own',
      [
        [RECALL, ...recall],
        [COSTS, ...grow],
      ],
      [where, how],
    );
  } finally {
    await extension.close();
  }
}
