/**
 * The most frequent kinds of misses and of false finds, with counts, for `docs/accuracy.md`:
 * `npx tsx bench/detect/claims-errors.ts [annotated.jsonl]`. The kinds: `claims-error-kinds.ts`.
 */
import { pathToFileURL } from 'node:url';
import { quotesFound, readMarked } from './claims-documents';
import { kindOfFalse, kindOfMiss } from './claims-error-kinds';
import { matchQuotes } from './claims-matching';

function print(title: string, kinds: Map<string, number>, all: number): void {
  console.log(`\n${title}: ${all}`);
  const most = [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 20);
  for (const [kind, count] of most) console.log(`${String(count).padStart(6)}  ${kind}`);
}

function count(kinds: Map<string, number>, kind: string): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}

/** Prints both lists for the documents of a file; says so where it is not there. */
export function printErrors(path: string): void {
  const docs = readMarked(path);
  if (!docs) {
    console.log(`${path} is not here.`);
    return;
  }
  const misses = new Map<string, number>();
  const falseFinds = new Map<string, number>();
  let missed = 0;
  let wrong = 0;
  for (const doc of docs) {
    const found = quotesFound(doc.text);
    const matched = matchQuotes(doc, found);
    missed += matched.missed.length;
    wrong += matched.false.length;
    for (const miss of matched.missed) count(misses, kindOfMiss(doc, miss, found));
    for (const quote of matched.false) count(falseFinds, kindOfFalse(doc, quote));
  }
  print('Misses', misses, missed);
  print('False finds', falseFinds, wrong);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  printErrors(process.argv[2] ?? '../shared/data/quotes/polnear-dev.jsonl');
}
