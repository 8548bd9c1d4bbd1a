/**
 * Who said what, against people's annotation (PolNeAR dev, `../shared/data/quotes`), beside the floor on the same text:
 * `npm run bench -- detect`. The scores come from `../shared/score/score_quotes.mjs`; what it does not tell (where a
 * speaker is shown, whether confidence can be believed, speed) is worked out here by the same rules.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findClaims, findPeople, tokenizeBlock } from '../../scripts/english';
import { calibrationOf } from './claims-calibration';
import {
  articleOfText,
  type Marked,
  type Quote,
  quotesFound,
  quotesOfCompromise,
  quotesOfFloor,
  readMarked,
} from './claims-documents';
import { isSameSpeaker, matchQuotes } from './claims-matching';

const SET = process.env.AFORESAID_QUOTES ?? '../shared/data/quotes/polnear-dev.jsonl';
const SCORER = '../shared/score/score_quotes.mjs';

const percent = (n: number, of: number) => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`);

function score(docs: Marked[], found: Quote[][]): Record<string, Record<string, number>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-claims-'));
  try {
    const file = path.join(folder, 'found.jsonl');
    writeFileSync(file, docs.map((d, i) => JSON.stringify({ id: d.id, quotes: found[i] })).join('\n'));
    const out = execFileSync(process.execPath, [SCORER, SET, file, '--json'], { maxBuffer: 1 << 26 });
    return JSON.parse(out.toString('utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printScores(name: string, s: Record<string, Record<string, number>>): void {
  const f = (key: string) => (s[key]?.f1 ?? 0).toFixed(3);
  const recall = (type: string) => (s[`type ${type}`]?.recall ?? 0).toFixed(3);
  console.log(
    `${name.padEnd(10)} relaxed F1 ${f('relaxed')} (p ${s.relaxed?.p?.toFixed(3)} r ${s.relaxed?.r?.toFixed(3)})  exact F1 ${f('exact')}` +
      `  recall direct ${recall('direct')} mixed ${recall('mixed')} indirect ${recall('indirect')}` +
      `  right speaker ${s['speaker accuracy (matched)']?.all?.toFixed(3)}`,
  );
}

/** Of matched statements: right speaker among all and among those where one is shown. */
function printSpeakers(docs: Marked[], found: Quote[][]): void {
  const pairs = docs.flatMap((doc, i) => matchQuotes(doc, found[i]!).pairs);
  for (const type of ['direct', 'mixed', 'indirect']) {
    const of = pairs.filter((p) => p.marked.type === type);
    const shown = of.filter((p) => p.found.shown);
    const right = (list: typeof of) => percent(list.filter(isSameSpeaker).length, list.length);
    console.log(
      `speaker, ${type.padEnd(9)} right ${right(of)} of ${of.length}; where shown ${right(shown)} of ${shown.length}`,
    );
  }
}

/** Whether confidence keeps its word, surest first. */
function printCalibration(docs: Marked[], found: Quote[][]): void {
  for (const { from, to, all, right, said } of calibrationOf(docs, found).reverse()) {
    console.log(
      `confidence ${from.toFixed(1)}–${to.toFixed(1)}: said ${percent(said, 1)}, right ${percent(right, all)} of ${all}`,
    );
  }
}

/** Median time of claims alone for documents of 700 to 900 words, warm, in milliseconds. */
function medianTime(docs: Marked[]): { ms: number; documents: number } {
  const words = (d: Marked) => d.text.split(/\s+/).length;
  const fit = docs.filter((d) => words(d) >= 700 && words(d) <= 900);
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    for (const doc of fit) {
      const { article } = articleOfText(doc.text);
      const blocks = article.blocks.map((block) => tokenizeBlock(block.text));
      const people = findPeople(article, []);
      const before = performance.now();
      findClaims(article, blocks, people);
      if (round > 1) times.push(performance.now() - before);
    }
  }
  times.sort((a, b) => a - b);
  return { ms: times[times.length >> 1] ?? Number.NaN, documents: fit.length };
}

/** Time for one block of text that grows: it should grow no faster. */
function printGrowth(): void {
  const bad = '“Well, he said that "she” told ‘them it was not so, and Smith denied (it «all—';
  for (const size of [10_000, 100_000, 1_000_000]) {
    const text = bad.repeat(Math.ceil(size / bad.length)).slice(0, size);
    const { article } = articleOfText(text);
    const blocks = article.blocks.map((block) => tokenizeBlock(block.text));
    const before = performance.now();
    findClaims(article, blocks, { entities: [], mentions: [] });
    console.log(`unbalanced marks, ${size} characters: ${(performance.now() - before).toFixed(0)} ms`);
  }
}

/** Prints the figures. Says so and does nothing more where the annotated texts are not at hand. */
export async function run(): Promise<void> {
  const docs = readMarked(SET);
  if (!docs || !existsSync(SCORER)) {
    console.log(`Claims are not measured: ${SET} or ${SCORER} is not here.`);
    return;
  }
  const found = docs.map((doc) => quotesFound(doc.text));
  printScores('Aforesaid', score(docs, found));
  for (const [name, find] of [['floor', quotesOfFloor] as const, ['compromise', quotesOfCompromise] as const]) {
    const theirs = docs.map((doc) => find(doc.text));
    printScores(name, score(docs, theirs));
  }
  printSpeakers(docs, found);
  printCalibration(docs, found);
  const { ms, documents } = medianTime(docs);
  console.log(`claims alone, warm, median of ${documents} articles of 700 to 900 words: ${ms.toFixed(2)} ms`);
  printGrowth();
}
