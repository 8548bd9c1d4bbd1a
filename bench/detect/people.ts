import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPeople, tokenizeBlock } from '../../scripts/english';
import { articleFrom, compromise, type Finder, ours, type Predicted } from './people-finders';
import { printLibrary } from './people-library';
import { type GoldSet, goldSets } from './people-sets';
import { printPronouns } from './pronouns';

const SCORER = fileURLToPath(new URL('../../../shared/score/score_people.mjs', import.meta.url));

interface Prf {
  p: number;
  r: number;
  f1: number;
}

interface Score {
  exact: Prf;
  relaxed: Prf;
  'merge B-cubed'?: Prf;
}

function writeLines(file: string, rows: readonly unknown[]): void {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function score(folder: string, set: GoldSet, pick: (text: string, title: string) => Predicted[]): Score {
  const gold = join(folder, 'gold.jsonl');
  const predicted = join(folder, 'predicted.jsonl');
  writeLines(gold, set.documents);
  writeLines(
    predicted,
    set.documents.map(({ id, text, title }) => ({ id, people: pick(text, title ?? '') })),
  );
  return JSON.parse(execFileSync('node', [SCORER, gold, predicted, '--json'], { encoding: 'utf8' })) as Score;
}

function row(name: string, exact: Prf, relaxed: Prf, merged: string): string {
  const cells = [exact.p, exact.r, exact.f1, relaxed.f1].map((figure) => figure.toFixed(3).padStart(7)).join('');
  return `${name.padEnd(24)}${cells}   ${merged}`;
}

function printSet(folder: string, set: GoldSet): void {
  console.log(`${set.name}: ${set.documents.length} documents, bar ${set.bar} exact F1`);
  const finders: [string, Finder][] = [
    ['ours', ours],
    ['compromise 14.17.0', compromise],
  ];
  for (const [name, find] of finders) {
    const names = score(folder, set, (text, title) => find(text, title).names);
    const all = score(folder, set, (text, title) => find(text, title).all);
    const merged = [names['merge B-cubed']?.f1, all['merge B-cubed']?.f1];
    const told = merged[0] === undefined ? '' : `${merged[0].toFixed(3)} / ${merged[1]!.toFixed(3)}`;
    console.log(row(`  ${name}`, names.exact, names.relaxed, told));
  }
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/** Milliseconds that `run` takes: the first time, and the median of 40 more. */
function timed(run: () => void): { first: number; warm: number } {
  const once = (): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  return { first: once(), warm: median(Array.from({ length: 40 }, once)) };
}

function printTimes(set: GoldSet): void {
  const words = set.documents.flatMap(({ text }) => text.split(/(?<=\n)/));
  let text = '';
  while (text.split(/\s+/).length < 800 && words.length > 0) text += words.shift()!;
  const mine = timed(() => ours(text, ''));
  const theirs = timed(() => compromise(text, ''));
  const tokens = articleFrom(text).article.blocks.reduce((n, block) => n + tokenizeBlock(block.text).tokens.length, 0);
  console.log(`800 words, ${tokens} tokens: ours ${mine.warm.toFixed(2)} ms warm (${mine.first.toFixed(0)} ms first after
    the sets above), ${Math.round((tokens / mine.warm) * 1000).toLocaleString('en')} tokens/s; compromise ${theirs.warm.toFixed(1)} ms warm`);
}

const HOSTILE = ['Ann Lee said he ', 'ANN LEE SAID ', '“Ann', 'A. ', 'a', '😀', '« „ ‟ \' " ', '\u200b', 'Mr. '];

/** Time over growing input: each column is twice the text of the one before, so linear time doubles. */
function printGrowth(): void {
  console.log('milliseconds for 125, 250, 500 and 1000 kB in one block of:');
  for (const unit of HOSTILE) {
    const times = [125, 250, 500, 1000].map((kilobytes) => {
      const text = unit.repeat((kilobytes * 1000) / unit.length);
      const start = performance.now();
      findPeople(articleFrom(text).article, []);
      return Math.round(performance.now() - start);
    });
    console.log(`  ${JSON.stringify(unit).padEnd(20)} ${times.map((time) => String(time).padStart(6)).join('')}`);
  }
}

/**
 * Prints how well people are found and merged on the dev sets, beside compromise on the same text, and what it costs.
 */
export async function run(): Promise<void> {
  const sets = goldSets();
  if (sets === null) {
    console.log('skipped: ../shared/data/people is not beside the project');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'people-'));
  console.log('                          exact P      R     F1  rel F1   B-cubed F1 names / with roles and pronouns');
  for (const set of sets) printSet(folder, set);
  rmSync(folder, { recursive: true });
  printPronouns();
  printLibrary();
  printTimes(sets[1]!);
  printGrowth();
}
