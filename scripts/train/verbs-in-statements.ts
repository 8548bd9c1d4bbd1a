import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** How often each form of a verb must be met for it to count as a verb. */
const LEAST = 4;

function formsOf(verb: string): [string, string] {
  if (verb.endsWith('e')) return [`${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(verb)) return [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`];
  return [`${verb}ed`, `${verb}ing`];
}

/**
 * Regular verbs met in files of public-domain statements (`.ndjson.gz`): words that also occur with -ed and with -ing.
 * Only words come out, no text. Throws when a file cannot be read.
 */
export function verbsInStatements(paths: string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const text = gunzipSync(readFileSync(path)).toString('utf8');
    for (const [word] of text.matchAll(/\b[a-z]{3,}\b/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const often = (word: string) => (counts.get(word) ?? 0) >= LEAST;
  return [...counts.keys()].filter((word) => often(word) && formsOf(word).every(often));
}
