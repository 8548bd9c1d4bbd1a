/**
 * In which language articles are found to be, with nothing declared and with a page that declares another, for
 * `docs/accuracy.md`: `npx tsx bench/detect/language.ts`. English texts of the dev sets, bodies of the saved pages.
 */
import { existsSync, readFileSync } from 'node:fs';
import { languageOfText } from '../../scripts/english';
import { median, table } from '../measured';

interface Text {
  text: string;
  lang: string;
}

const shared = (path: string) => new URL(`../../../shared/${path}`, import.meta.url);

function linesOf(file: string): Text[] {
  const lines = readFileSync(shared(file), 'utf8').trim().split('\n');
  return lines.map((line) => ({ text: (JSON.parse(line) as { text: string }).text, lang: 'en' }));
}

function savedPages(): Text[] {
  const { pages } = JSON.parse(readFileSync(shared('pages/index.json'), 'utf8')) as {
    pages: { slug: string; lang: string }[];
  };
  return pages.flatMap(({ slug, lang }) => {
    const file = shared(`pages/body/${slug}.txt`);
    return existsSync(file) ? [{ text: readFileSync(file, 'utf8'), lang: lang.slice(0, 2) }] : [];
  });
}

function row(name: string, texts: Text[]): string[] {
  const times: number[] = [];
  const count = { right: 0, doubt: 0, wrong: 0, lied: 0 };
  for (const { text, lang } of texts) {
    const blocks = text.split('\n').filter((line) => line.trim());
    const start = performance.now();
    const found = languageOfText(blocks, null);
    times.push(performance.now() - start);
    count[found === lang ? 'right' : found === null ? 'doubt' : 'wrong']++;
    if (languageOfText(blocks, lang === 'de' ? 'en' : 'de') === lang) count.lied++;
  }
  const { right, doubt, wrong, lied } = count;
  return [name, ...[texts.length, right, doubt, wrong, lied].map(String), median(times).toFixed(3)];
}

const SETS: [string, () => Text[]][] = [
  ['PolNeAR dev', () => linesOf('data/quotes/polnear-dev.jsonl')],
  ['PolNeAR train', () => linesOf('data/quotes/polnear-train.jsonl')],
  ['msnbc', () => linesOf('data/people/msnbc.jsonl')],
  ['news-fair', () => linesOf('data/people/news-fair.jsonl')],
  ['wikigold', () => linesOf('data/people/wikigold.jsonl')],
  ['single sentences, ct24 dev', () => linesOf('data/checkworthy/ct24-dev.jsonl')],
  ['saved pages, English', () => savedPages().filter(({ lang }) => lang === 'en')],
  ['saved pages, others', () => savedPages().filter(({ lang }) => lang !== 'en')],
];

if (!existsSync(shared('pages/index.json'))) console.log('The texts are not at hand.');
else {
  const head = ['texts', 'number', 'right', 'in doubt', 'wrong', 'right though another is declared', 'ms, median'];
  console.log(table([head, ...SETS.map(([name, texts]) => row(name, texts()))]));
}
