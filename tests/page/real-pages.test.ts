/**
 * The saved news pages beside the project, each parsed once and checked for everything. They are not part of the
 * project (their text belongs to their publishers); without them this is skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { foldString } from '../../lib/page/fold';
import type { ReadPage } from '../../lib/page/read-page';
import { type PageReport, reportPage } from '../../scripts/analyze/page-report';
import { readWholePage } from '../../scripts/read-whole-page';
import { pageOf } from './page-of';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const isHere = existsSync(`${SHARED}pages/index.json`);
if (!isHere) console.info(`Skipped: no saved pages at ${SHARED}pages.`);

interface SavedPage {
  slug: string;
  url: string;
  file: string;
  expected: {
    isArticle: boolean;
    title: string | null;
    authors: string[] | null;
    publishedTime: string | null;
    bodyFile: string | null;
    bodyGold: string | null;
    mustInclude: string[] | null;
    mustExclude: string[] | null;
  };
}

/** What is used of the scorer of `../shared/score`. */
interface Scorer {
  score(
    gold: object[],
    predictions: object[],
    options: object,
  ): {
    body: { pages: number; f1: number };
    detection: { accuracy: number; wrong: { slug: string }[] };
    snippets: { required: number; found: number; leaked: number };
  };
}

const reports = new Map<string, PageReport>();
const faults: string[] = [];
let pages: SavedPage[] = [];

/** Reads a page and notes every fault; the document is let go again. */
function check(page: SavedPage): void {
  const document = pageOf(gunzipSync(readFileSync(`${SHARED}pages/${page.file}`)).toString(), page.url);
  const before = document.documentElement.outerHTML;
  reports.set(page.slug, reportPage(document, page.url));
  for (const fault of faultsOf(readWholePage(document, page.url))) faults.push(`${page.slug}: ${fault}`);
  if (document.documentElement.outerHTML !== before) faults.push(`${page.slug}: the page was changed`);
}

/** Everything that the text and the map of an article promise, looked at in every block. */
function* faultsOf({ article, map }: ReadPage): Generator<string> {
  for (const [block, { text, kind }] of article.blocks.entries()) {
    if (text === '' || text !== foldString(text)) yield `block ${block} is not folded`;
    if (kind === 'headline' && block > 0) yield `a headline at ${block}`;
    if (!map.blockElement(block)) yield `block ${block} has no element`;
    for (const [start, end] of stretches(text)) {
      const span = { block, start, end };
      const ranges = map.rangesOf(span);
      const words = ranges.map((range) => range.node.data.slice(range.start, range.end)).join('');
      if (letters(words) !== letters(text.slice(start, end))) yield `block ${block}, ${start} to ${end}: ${words}`;
      const first = ranges[0];
      const point = first && map.spanPointAt(first.node, first.start);
      if (first && /\S/.test(text[start]!) && (point?.block !== block || point.offset !== start)) {
        yield `block ${block}, ${start} comes back as ${JSON.stringify(point)}`;
      }
    }
  }
}

/** The whole text, and stretches all over it. */
function stretches(text: string): [number, number][] {
  const step = Math.max(1, Math.floor(text.length / 40));
  const starts = Array.from({ length: Math.ceil(text.length / step) }, (_, i) => i * step);
  return [[0, text.length], ...starts.map((start): [number, number] => [start, Math.min(text.length, start + 17)])];
}

/** Without white space: a line break in the page has no character to come back to. */
function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

const typewriterQuotes = (text: string) => foldString(text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'));

describe.skipIf(!isHere)('the saved news pages', () => {
  beforeAll(() => {
    pages = (JSON.parse(readFileSync(`${SHARED}pages/index.json`, 'utf8')) as { pages: SavedPage[] }).pages;
    for (const page of pages) check(page);
  }, 180_000);

  it('map exactly to their articles and back, and stay as they were', () => {
    expect(faults).toEqual([]);
  });

  it('give their text, and are told from pages that are no articles', async () => {
    const scorer = (await import(pathToFileURL(`${SHARED}score/score_body.mjs`).href)) as Scorer;
    const predictions = pages.map(({ slug }) => ({ slug, ...reports.get(slug) }));
    const { body, detection, snippets } = scorer.score(pages.map(goldOf), predictions, { resamples: 0 });
    console.info(
      `body F1 ${body.f1.toFixed(3)} of ${body.pages} pages; article or not ${detection.accuracy.toFixed(3)} of ${pages.length}`,
    );
    expect(body.f1).toBeGreaterThanOrEqual(0.975);
    expect(detection.wrong).toEqual([]);
    expect(snippets).toMatchObject({ found: snippets.required, leaked: 0 });
  });

  it('give their titles', () => {
    const known = articles().filter(({ expected }) => expected.title !== null);
    const right = known.filter(
      ({ slug, expected }) => typewriterQuotes(reports.get(slug)!.title) === typewriterQuotes(expected.title!),
    );
    console.info(`title ${right.length} of ${known.length}, whatever form the quotation marks have`);
    expect(right.length / known.length).toBeGreaterThanOrEqual(0.9);
  });

  it('give the time they were published, within a day', () => {
    const known = articles().filter(({ expected }) => expected.publishedTime !== null);
    const right = known.filter(({ slug, expected }) => {
      const found = reports.get(slug)!.publishedTime;
      return found !== null && Math.abs(Date.parse(found) - Date.parse(expected.publishedTime!)) <= 86_400_000;
    });
    console.info(`published ${right.length} of ${known.length}`);
    expect(right.length / known.length).toBeGreaterThanOrEqual(0.95);
  });

  it('give their authors', () => {
    const known = articles().filter(({ expected }) => expected.authors !== null);
    const right = known.filter(
      ({ slug, expected }) => JSON.stringify(reports.get(slug)!.authors) === JSON.stringify(expected.authors),
    );
    console.info(`authors ${right.length} of ${known.length}`);
    expect(right.length / known.length).toBeGreaterThanOrEqual(0.9);
  });
});

function articles(): SavedPage[] {
  return pages.filter(({ expected }) => expected.isArticle);
}

/** As the scorer reads them: bodies by people and by hand-written parsers count, other extractors' do not. */
function goldOf({ slug, expected }: SavedPage): object {
  const counts = expected.bodyFile !== null && ['human', 'outlet-parser'].includes(expected.bodyGold ?? '');
  return {
    slug,
    text: counts ? readFileSync(`${SHARED}pages/${expected.bodyFile}`, 'utf8') : null,
    isArticle: expected.isArticle,
    must: expected.mustInclude ?? [],
    mustNot: expected.mustExclude ?? [],
  };
}
