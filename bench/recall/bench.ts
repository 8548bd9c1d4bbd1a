/**
 * Recall: how well and how fast, beside plain BM25 (also among the speaker's own alone) and minisearch on the same text
 * in the same run. The weights of `lib/recall/weights.ts` were chosen by `cross-validate.ts`.
 */
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { recallStatements } from '../../lib/recall/recall';
import { median, table } from '../measured';
import { tryChecks } from './check-trial';
import { statementFrom, tryCollection } from './collection-trial';
import { type BenchCollection, type BenchQuery, FOLDER, readCollection } from './collections';
import { TECHNIQUES, type Technique } from './rankers';
import { type RankingScores, scoreRankings } from './ranking-scores';

const TOP = 20;
const GROWTH = [1000, 2000, 4000, 8000, 16000];

interface Trial {
  technique: Technique;
  search: ReturnType<Technique['build']>;
  buildTime: number;
  times: number[];
  runs: Map<string, string[]>;
}

function startTrial(technique: Technique, { documents }: BenchCollection): Trial {
  const begun = performance.now();
  const search = technique.build(documents);
  return { technique, search, buildTime: performance.now() - begun, times: [], runs: new Map() };
}

/** All techniques in turn for each query, so that a slow moment of the machine hits all. */
function runTrials(trials: Trial[], queries: BenchQuery[]): void {
  for (const query of queries) {
    for (const trial of trials) {
      const begun = performance.now();
      const found = trial.search(query, TOP);
      trial.times.push(performance.now() - begun);
      trial.runs.set(query.id, found);
    }
  }
}

function rowOf({ technique, runs, times, buildTime }: Trial, relevant: Map<string, Set<string>>): string[] {
  const { map, map5, mrr, recall20 }: RankingScores = scoreRankings(runs, relevant);
  const scores = [map, map5, mrr, recall20].map((score) => score.toFixed(3));
  return [technique.name, ...scores, median(times).toFixed(2), buildTime.toFixed(0)];
}

/** The relevant documents of the queries of one split; of all queries where there are no splits. */
function splitOf({ queries, relevant }: BenchCollection, split: string | undefined): Map<string, Set<string>> {
  const inSplit = queries.filter((query) => query.split === split && relevant.has(query.id));
  return new Map(inSplit.map(({ id }) => [id, relevant.get(id)!]));
}

function measureRanking(name: string, collection: BenchCollection): void {
  const trials = TECHNIQUES.map((technique) => startTrial(technique, collection));
  runTrials(trials, collection.queries);
  for (const split of new Set(collection.queries.map((query) => query.split))) {
    const relevant = splitOf(collection, split);
    const head = ['MAP', 'MAP@5', 'MRR', 'recall@20', 'ms a query', 'ms to build'];
    console.log(
      `${name}${split ? `, ${split}` : ''}: ${relevant.size} queries, ${collection.documents.length} documents`,
    );
    console.log(`${table([['', ...head], ...trials.map((trial) => rowOf(trial, relevant))])}\n`);
  }
}

/** Time for all claims of one article by one person, over a growing number of that person's statements. */
function measureGrowth({ documents, queries }: BenchCollection): string {
  const claims = queries.slice(0, 30).map(({ id, text }) => ({ id, text, person: 'p' }));
  const statements = documents.map((document) => ({ ...statementFrom(document), person: 'p', source: 's' }));
  const source = { id: 's', title: '', outlet: null, address: null, published: null, retrieved: '', licence: null };
  const options = { article: { address: '', published: null }, language: ENGLISH_RECALL, people: [] };
  const rows = GROWTH.map((count) => {
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      recallStatements(claims, statements.slice(0, count), [{ ...source, changed: 0, deleted: false }], options);
      return performance.now() - begun;
    });
    return [String(count), median(times).toFixed(0), ((median(times) / count) * 1000).toFixed(1)];
  });
  return table([['statements of one person', 'ms for 30 claims', 'µs a statement'], ...rows]);
}

/** Measures and prints a table for each collection that is at hand. */
export async function run(): Promise<void> {
  const debates = readCollection('checkthat-2b');
  const tweets = readCollection('checkthat-2a');
  if (!debates || !tweets) return console.log(`The collections are not at ${FOLDER}: nothing is measured.`);
  measureRanking('CheckThat! 2b, debates', debates);
  measureRanking('CheckThat! 2a, tweets', tweets);
  console.log(`Beside an article, all that the speaker said before:\n${tryCollection(debates)}\n`);
  console.log(`Fact checks beside an article:\n${tryChecks({ debates, tweets })}\n`);
  console.log(measureGrowth(debates));
}
