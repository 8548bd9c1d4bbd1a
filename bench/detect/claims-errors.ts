/**
 * The most frequent kinds of misses and of false finds, with counts, for `docs/accuracy.md`:
 * `npx tsx bench/detect/claims-errors.ts [annotated.jsonl]`. A kind is told from the marked cue and what was found near it.
 */
import { pathToFileURL } from 'node:url';
import { CUE_VERBS } from '../../lib/detect/claims/lexicon/verb-forms';
import { type Marked, type Quote, quotesFound, readMarked, type Stretch } from './claims-documents';
import { matchQuotes } from './claims-matching';

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** Cues that tell no speaker, or no statement, and are left out on purpose or for want of a rule. */
const CUES: [kind: string, cue: RegExp][] = [
  [
    'the reporter’s own guess (seems, appears, looks): nobody says it',
    /\b(?:seem|appear|look|sound)(?:s|ed|ing)?\b|seemingly|apparently/,
  ],
  ['reportedly, allegedly, so-called: hearsay in one word', /reportedly|allegedly|so-called|supposedly/],
  ['a refusal (declined, refused): not a statement, left out on purpose', /\b(?:declin|refus)(?:e|es|ed|ing)\b/],
  ['a negated cue (did not say): not a statement, left out on purpose', /\b(?:not|n['’]t|never)\b/],
  ['a poll or paper without a verb (in the poll, by its count)', /^(?:in|by|per|for|from|of|to|on|at|under|among)$/],
  ['a colon or dash of a headline or transcript', /^[^\p{L}]+$/u],
  [
    'expected, believed, known as: passive without a speaker',
    /\b(?:is|are|was|were|been|be|being)\b.*(?:ed|wn|en|id)\b|^known/,
  ],
];

function cueText(doc: Marked, q: Quote): string {
  return q.cue ? doc.text.slice(q.cue.start, q.cue.end).toLowerCase() : '';
}

function hasKnownVerb(cue: string): boolean {
  return (cue.match(/[a-z]+/g) ?? []).some((word) => CUE_VERBS.has(word));
}

function kindOfMiss(doc: Marked, miss: Quote, found: Quote[]): string {
  const cue = cueText(doc, miss);
  const near = found.filter((q) => overlap(q, miss));
  const sameCue = near.find((q) => q.cue && miss.cue && overlap(q.cue, miss.cue));
  if (sameCue) {
    const long = sameCue.end - sameCue.start > miss.end - miss.start;
    return `content cut wrongly, cue right: found ${long ? 'too much' : 'too little'}`;
  }
  const known = CUES.find(([, pattern]) => pattern.test(cue));
  if (known) return known[0];
  if (near.length > 0) return 'taken as part of another report';
  if (miss.type === 'direct') return 'a quotation with a cue of its own kind (titles, slogans, chants)';
  if (!cue) return 'no cue marked';
  if (hasKnownVerb(cue)) return `cue verb known, nothing found (${miss.type})`;
  return /\b(?:his|her|their|its)\b|['’]s\b/.test(cue) || /(?:ment|tion|ism|ance|ence|al|ness)s?\b/.test(cue)
    ? 'a noun that reports and is not in the tables'
    : 'a verb or phrase that is not in the tables';
}

function kindOfFalse(doc: Marked, quote: Quote): string {
  const near = doc.quotes.filter((q) => overlap(q, quote));
  const sameCue = near.some((q) => q.cue && quote.cue && overlap(q.cue, quote.cue));
  if (sameCue) return 'content cut wrongly, cue right';
  if (quote.rule?.endsWith('-nested')) return 'a report inside a report, which people leave unmarked';
  const rule = quote.rule ?? 'no rule';
  if (near.length > 0) return `overlaps what another cue reports: ${rule}`;
  return `not marked by people: ${rule}`;
}

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
