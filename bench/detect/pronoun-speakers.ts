/**
 * Whom pronouns that speak are taken for, beside a reading by hand of the pages in `../shared/pages`: each row of
 * `pronoun-speakers.tsv` is a page, the words from the pronoun on, and who it is (`unclear` where the page does not
 * tell).
 *
 *     npx tsx bench/detect/pronoun-speakers.ts FOUND TEXTS
 *
 * TEXTS is what `analyze text` was given for the pages (JSONL with `id` and `text`), FOUND what it gave.
 */
import { readFileSync } from 'node:fs';
import { SURE_FROM } from '../../lib/model/claim';

interface Found {
  id: string;
  quotes: { speaker: { start: number; name: string | null } | null; confidence: number; keep?: true }[];
}

const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
const [found = '', texts = ''] = process.argv.slice(2);
const textOf = new Map(
  lines(texts)
    .map((line) => JSON.parse(line))
    .map(({ id, text }) => [id as string, text as string]),
);
const quotesOf = new Map(
  lines(found)
    .map((line) => JSON.parse(line) as Found)
    .map(({ id, quotes }) => [id, quotes]),
);
const rows = lines('bench/detect/pronoun-speakers.tsv')
  .slice(1)
  .map((line) => line.split('\t'));

const isSame = (name: string, expected: string) => name === expected || expected.endsWith(` ${name}`);

/** Right, wrong and unclear of the quotes that a test lets through. */
function count(test: (quote: Found['quotes'][number]) => boolean): [right: number, wrong: number, unclear: number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (const [page = '', words = '', expected = ''] of rows) {
    const start = textOf.get(page)?.indexOf(words) ?? -1;
    for (const quote of quotesOf.get(page) ?? []) {
      if (start < 0 || quote.speaker?.start !== start || !test(quote)) continue;
      const { name } = quote.speaker;
      sums[name === null ? 2 : isSame(name, expected) ? 0 : 1]++;
    }
  }
  return sums;
}

for (const [what, test] of [
  ['all', () => true],
  ['listed', (q: Found['quotes'][number]) => q.confidence >= SURE_FROM],
  ['kept', (q: Found['quotes'][number]) => q.keep === true],
] as const) {
  const [right, wrong, unclear] = count(test);
  console.log(`${what.padEnd(7)} right ${right}, wrong ${wrong}, speaker unclear ${unclear}`);
}
