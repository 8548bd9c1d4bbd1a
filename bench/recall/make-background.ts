/**
 * Makes `lib/languages/en/recall/background-words.ts`: how common content words are in public speech. Run by hand,
 * result committed:
 *
 *     npx tsx bench/recall/make-background.ts ../shared/packs > lib/languages/en/recall/background-words.ts
 *
 * Counted in sentences of the UN General Debate Corpus (CC0-1.0) and the quotations in press releases of members of
 * the US Congress (US public domain), each corpus with equal weight, words that stand like names left out. Only
 * counts are kept, no text.
 */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { termsOf } from '../../lib/recall/terms';

/** Words are grouped by share of sentences; each band's lower bound halves, the last word kept is in 1 of 400. */
const BANDS = [0.08, 0.04, 0.02, 0.01, 0.005, 0.0025];
/** Every n-th record is enough for shares this large. */
const EVERY = { 'statements-un-debate': 8, 'statements-us-congress': 1 };

/**
 * Words that stand for a side. One may be more common than its counterpart, yet swapping sides must change nothing, so
 * none is in the table.
 */
const SIDES =
  'man woman men women boy girl brother sister father mother son daughter husband wife king queen gentleman lady mr mrs ms miss sir madam ' +
  'democratic democrat republican conservative liberal labor green progressive';
const sides = new Set(termsOf(SIDES, ENGLISH_TERMS).words.map((word) => word.key));

const SENTENCE = /(?<=[.!?])\s+/;

async function sharesIn(file: string, every: number, kinds: string[]): Promise<Map<string, number>> {
  const holding = new Map<string, number>();
  let sentences = 0;
  let row = 0;
  const lines = createInterface({
    input: createReadStream(file).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (row++ % every !== 0) continue;
    const record = JSON.parse(line) as { kind: string; text: string };
    if (!kinds.includes(record.kind)) continue;
    for (const sentence of record.text.split(SENTENCE)) {
      sentences++;
      const keys = new Set(
        termsOf(sentence, ENGLISH_TERMS)
          .words.filter((word) => !word.name)
          .map((word) => word.key),
      );
      for (const key of keys) holding.set(key, (holding.get(key) ?? 0) + 1);
    }
  }
  return new Map([...holding].map(([key, count]) => [key, count / sentences]));
}

const folder = process.argv[2] ?? '../shared/packs';
const corpora = await Promise.all(
  Object.entries(EVERY).map(([name, every]) => sharesIn(`${folder}/${name}.ndjson.gz`, every, ['speech', 'quote'])),
);
const shares = new Map<string, number>();
for (const corpus of corpora) {
  for (const [key, share] of corpus) shares.set(key, (shares.get(key) ?? 0) + share / corpora.length);
}
const bands = BANDS.map((least, index) => {
  const below = BANDS[index - 1] ?? 1;
  const keys = [...shares].filter(
    ([key, share]) => share >= least && share < below && /^\p{L}+$/u.test(key) && !sides.has(key),
  );
  return `  [${least}, '${keys
    .map(([key]) => key)
    .sort()
    .join(' ')}'],`;
});
console.log(`/** Made by \`bench/recall/make-background.ts\`, which says from what; never edited by hand. */

/** Least share of sentences of public speech that hold the words, and the words (keys of \`terms.ts\`). */
export const BACKGROUND_WORDS: readonly [share: number, words: string][] = [
${bands.join('\n')}
];`);
