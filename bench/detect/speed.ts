/**
 * What detection as a whole costs (words, people, claims, dates), beside compromise (people and quotations) on the same
 * articles in the same run: `npm run bench -- detect`. Both are bundled and minified as a browser gets them, and run on
 * plain Node: nothing of the tools that bundle is in the figures.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ENGLISH_DATA } from '../../lib/languages/en/words/data';
import { FUNCTION_WORDS } from '../../lib/languages/function-words';
import { tokenizeBlock } from '../../scripts/english';
import { lowerQuartile, median, table } from '../measured';
import { readMarked } from './claims-documents';
import type { Asked, Speed } from './speed-of-one';

const SET = '../shared/data/quotes/polnear-dev.jsonl';
/** Each in a process of its own, taking turns. */
const PROCESSES = 9;

/** Articles of 700 to 900 words, the one nearest to 800 first. */
function articlesOf800(path: string): string[] {
  const far = (text: string) => Math.abs(text.split(/\s+/).length - 800);
  const texts = (readMarked(path) ?? []).map((doc) => doc.text).filter((text) => far(text) <= 100);
  return texts.sort((a, b) => far(a) - far(b));
}

async function bundled(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', platform: 'node', outfile });
  return outfile;
}

function answerOf<Answer>(program: string, asked: Asked): Answer {
  return JSON.parse(execFileSync(process.execPath, [program], { input: JSON.stringify(asked), encoding: 'utf8' }));
}

const COLUMNS: [head: string, pick: (speed: Speed) => number, digits: number][] = [
  ['start', (s) => s.start, 1],
  ['data', (s) => s.data, 1],
  ['data and first', (s) => s.first, 1],
  ['… processor', (s) => s.firstProcessor, 1],
  ['warm', (s) => s.warm, 2],
  ['… quartile', (s) => s.warmQuartile, 2],
];

function rows(name: string, runs: Speed[]): string[][] {
  const row = (label: string, of: (values: number[]) => number) => [
    label,
    ...COLUMNS.map(([, pick, digits]) => of(runs.map(pick)).toFixed(digits)),
  ];
  return [row(`${name}, median`, median), row('  lower quartile', lowerQuartile)];
}

function tokensIn(texts: string[]): number {
  const lines = texts.flatMap((text) => text.split('\n'));
  return lines.reduce((sum, line) => sum + tokenizeBlock(line).tokens.length, 0);
}

interface Measured {
  ours: Speed[];
  theirs: Speed[];
  /** Megabytes held, ours and theirs. */
  memory: [number, number];
}

async function measured(texts: string[], folder: string): Promise<Measured> {
  const program = await bundled('speed-of-one', folder);
  const data = JSON.stringify({ english: ENGLISH_DATA, languages: FUNCTION_WORDS });
  const us = { bundle: await bundled('speed-ours', folder), data, texts };
  const them = { bundle: await bundled('speed-compromise', folder), data: '', texts };
  const ours: Speed[] = [];
  const theirs: Speed[] = [];
  for (let i = 0; i < PROCESSES; i++) {
    ours.push(answerOf(program, { what: 'times', ...us }));
    theirs.push(answerOf(program, { what: 'times', ...them }));
  }
  const memory = (of: Omit<Asked, 'what'>) => answerOf<number>(program, { what: 'memory', ...of });
  return { ours, theirs, memory: [memory(us), memory(them)] };
}

/** Prints times and memory; says so and does nothing more where the articles are not at hand. */
export async function run(): Promise<void> {
  const texts = articlesOf800(SET);
  if (texts.length === 0) {
    console.log(`Speed is not measured: ${SET} is not here.`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  const load = loadavg()[0]!.toFixed(1);
  const { ours, theirs, memory } = await measured(texts, folder);
  rmSync(folder, { recursive: true });
  console.log(
    `${texts.length} articles of 700 to 900 words, ${PROCESSES} processes each, milliseconds; load ${load} before on ${cpus().length} cores:`,
  );
  console.log(
    table([['', ...COLUMNS.map(([head]) => head)], ...rows('Aforesaid', ours), ...rows('compromise 14.17.0', theirs)]),
  );
  const warm = median(ours.map((s) => s.warm));
  const tokens = Math.round((1000 * tokensIn(texts)) / texts.length / warm);
  const [mine, other] = memory.map((megabytes) => megabytes.toFixed(1));
  console.log(`held after the first article, without code: Aforesaid ${mine} MB, compromise ${other} MB`);
  console.log(`Aforesaid: ${tokens.toLocaleString('en')} tokens a second, warm`);
}
