// @vitest-environment node
/**
 * Random files, packs, pages and texts, for as long as `FUZZ_SECONDS` says (`npm run fuzz`: ten minutes; else some
 * seconds), or as many of each as `FUZZ_CASES` says. One seed is always the same, the other is new each time and
 * printed: give it as `FUZZ_SEED` to run it again. What was run is counted and printed, with the time that the longest
 * case took.
 */
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import { wordsOfArticle } from '../../lib/detect/words-of-article';
import { shapeOf } from '../../lib/messages/shapes';
import { openPack, type PackFormat } from '../../lib/packs/open-pack';
import { PackRefused } from '../../lib/packs/pack-refused';
import { recognisePack } from '../../lib/packs/recognise';
import { judgePage } from '../../lib/page/article-gate';
import { parseLinkedData } from '../../lib/page/json-ld';
import { exportRecords } from '../../lib/records/export-records';
import { importRecords, previewImport } from '../../lib/records/import-records';
import { undoImport } from '../../lib/records/undo-import';
import { detect, english, inEnglish } from '../../scripts/english';
import { readWholePage } from '../../scripts/read-whole-page';
import { articleOf } from '../desk/article-of';
import { freshRecords } from '../records/fresh-records';
import { sampleFile } from '../records/sample-file';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 20);
const CASES = Number(process.env.FUZZ_CASES ?? 0);
const NEW_SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.info(`fuzz: seeds 1 and ${NEW_SEED}, ${CASES > 0 ? `${CASES} of each` : `${SECONDS} s`}`);

/** How many cases of a kind were run, and the milliseconds of the longest. */
const ran = new Map<string, { cases: number; longest: number }>();

/** The same check, counted. */
function counted<Given extends unknown[]>(kind: string, check: (...given: Given) => void | Promise<void>) {
  return async (...given: Given): Promise<void> => {
    const begun = performance.now();
    await check(...given);
    const { cases, longest } = ran.get(kind) ?? { cases: 0, longest: 0 };
    ran.set(kind, { cases: cases + 1, longest: Math.max(longest, performance.now() - begun) });
  };
}

afterAll(() => {
  for (const [kind, { cases, longest }] of ran)
    console.info(`fuzz: ${cases} ${kind}, the longest took ${Math.round(longest)} ms`);
});

/** Pieces of all that is read: words of reporting, marks, markup, JSON, tables, names. */
const PIECES = [
  'Ana Kovač',
  ' said ',
  'that ',
  '“',
  '”',
  '"',
  '’s ',
  '. ',
  '!',
  '?',
  '…',
  ', ',
  ' | ',
  '\n',
  '\t',
  '\r\n',
  ' ',
  '7',
  '2025-01-01',
  '<p>',
  '</p>',
  '<h1>',
  '<article>',
  '</article>',
  '<script type="application/ld+json">',
  '</script>',
  '<q>',
  '<sup>',
  '<br>',
  '{"@type":"NewsArticle","headline":"',
  '"author":[',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\u202e',
  '\ud800',
  '\u0301',
  '\u200b',
  '他说',
  'قال ',
  '{"aforesaid":"pack","format":1,"kind":"people"}',
  'name,words,date\n',
  'MR. KOVAČ: ',
  '&amp;',
  '\u0000',
  '\ufeff',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const FORMATS: PackFormat[] = [
  { name: 'pack' },
  { name: 'popolo' },
  { name: 'congress-legislators' },
  { name: 'wikidata' },
  { name: 'claim-review' },
  { name: 'table' },
];

/** A pack is refused with its reason, or read; nothing else. */
async function readPack(file: string, format: PackFormat): Promise<void> {
  const source = new Blob([file]);
  const header = { id: 'a', name: 'A', version: '1', licence: 'CC0-1.0', source: { title: 'A', address: null } };
  try {
    await recognisePack(source);
    const opened = await openPack(source, { format, header: header as never });
    expect(opened).toBeTruthy();
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    expect(error.message).not.toBe('');
  }
}

function readPage(html: string): void {
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  const before = page.documentElement.outerHTML;
  judgePage(page, 'https://news.example/2025/09/02/a-long-story-about-talks');
  const { article, map } = readWholePage(page, 'https://news.example/a');
  for (const [block, { text: words }] of article.blocks.entries()) map.rangesOf({ block, start: 0, end: words.length });
  expect(shapeOf('read')({ article })).toEqual({ article });
  expect(page.documentElement.outerHTML).toBe(before);
}

function readText(words: string): void {
  const article = articleOf(words);
  const { claims } = detect(article, []);
  for (const { block, start, end } of claims.flatMap(({ content }) => content))
    expect([block, start >= 0, start <= end, end <= words.length]).toEqual([0, true, true, true]);
  english().lookIntoClaims(wordsOfArticle(article, inEnglish()).read!.blocks, claims);
}

/**
 * Half a file, or one with a value changed: never half written, never an error; and undone there is nothing left of it.
 */
async function readFile(value: unknown, cut: number, key: string): Promise<void> {
  const file = { ...sampleFile(), [key]: value };
  const whole = JSON.stringify(file);
  const records = freshRecords();
  const before = { ...(await exportRecords(records)), exported: null };
  for (const given of [whole, whole.slice(0, cut)]) {
    const preview = await previewImport(records, given);
    expect({ ...(await exportRecords(records)), exported: null }).toEqual(before);
    if (!preview.ok) expect(await importRecords(records, given, true)).toMatchObject({ ok: false });
  }
  expect(await importRecords(records, whole, true)).toHaveProperty('ok');
  await undoImport(records);
  expect({ ...(await exportRecords(records)), exported: null }).toEqual(before);
  await records.delete();
}

const KEYS = ['people', 'identities', 'sources', 'statements', 'notes', 'corrections', 'settings', 'version', 'x'];

describe.each(
  [
    ['the same', 1] as const,
    ['a new', NEW_SEED] as const,
    // So many cases are of one seed.
  ].slice(CASES > 0 ? 1 : 0),
)('with %s seed', (_, seed) => {
  const run =
    CASES > 0
      ? { seed, numRuns: CASES }
      : {
          seed,
          interruptAfterTimeLimit: (SECONDS * 1000) / 10,
          numRuns: 1_000_000,
          markInterruptAsFailure: false,
        };

  test('texts are read', () => fc.assert(fc.asyncProperty(text, counted('texts', readText)), run));
  test('linked data is parsed', () =>
    fc.assert(
      fc.property(text, (source) => void parseLinkedData(source)),
      run,
    ));
  test('pages are read', () => fc.assert(fc.asyncProperty(text, counted('pages', readPage)), run));
  test('packs are read or refused', () =>
    fc.assert(fc.asyncProperty(text, fc.constantFrom(...FORMATS), counted('packs', readPack)), run));
  test('files are taken, in part or not at all', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat(4_000), fc.constantFrom(...KEYS), counted('files', readFile)),
      run,
    ));
});
