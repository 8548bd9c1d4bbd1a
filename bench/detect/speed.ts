/**
 * What detection as a whole costs (words, people, claims, dates), beside compromise (people and quotations) on the same
 * articles in the same run: `npm run bench -- detect`.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGLISH_DATA } from '../../lib/detect/english-data';
import { median, table } from '../measured';
import { readMarked } from './claims-documents';
import type { Speed } from './speed-of-one';

const SET = '../shared/data/quotes/polnear-dev.jsonl';
const ONE = fileURLToPath(new URL('speed-of-one.ts', import.meta.url));
/** Each in a process of its own, taking turns. */
const PROCESSES = 5;

/** Articles of 700 to 900 words, the one nearest to 800 first. */
function articlesOf800(path: string): string[] {
  const far = (text: string) => Math.abs(text.split(/\s+/).length - 800);
  const texts = (readMarked(path) ?? []).map((doc) => doc.text).filter((text) => far(text) <= 100);
  return texts.sort((a, b) => far(a) - far(b));
}

function speedOf(who: string, texts: string[]): Speed {
  const input = JSON.stringify({ who, data: JSON.stringify(ENGLISH_DATA), texts });
  const out = execFileSync(process.execPath, ['--import', 'tsx', ONE], { input, encoding: 'utf8' });
  return JSON.parse(out) as Speed;
}

function row(name: string, runs: Speed[]): string[] {
  const middle = (pick: (speed: Speed) => number, digits: number) => median(runs.map(pick)).toFixed(digits);
  return [
    name,
    middle((s) => s.load, 1),
    middle((s) => s.first, 1),
    middle((s) => s.warm, 2),
    middle((s) => s.memory, 1),
  ];
}

/** Prints times and memory; says so and does nothing more where the articles are not at hand. */
export async function run(): Promise<void> {
  const texts = articlesOf800(SET);
  if (texts.length === 0) {
    console.log(`Speed is not measured: ${SET} is not here.`);
    return;
  }
  const ours: Speed[] = [];
  const theirs: Speed[] = [];
  for (let i = 0; i < PROCESSES; i++) {
    ours.push(speedOf('ours', texts));
    theirs.push(speedOf('compromise', texts));
  }
  const head = ['', 'data read ms', 'first ms', 'warm ms', 'held MB'];
  console.log(`${texts.length} articles of 700 to 900 words, medians of ${PROCESSES} processes:`);
  console.log(table([head, row('Aforesaid', ours), row('compromise 14.17.0', theirs)]));
  console.log(`Aforesaid: ${Math.round(median(ours.map((s) => s.tokens))).toLocaleString('en')} tokens a second, warm`);
}
