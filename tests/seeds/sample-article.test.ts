// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import starter from '../../seeds/starter.json';

// Built from the working directory: jsdom replaces `URL`, which `node:fs` then does not take.
const REPORT = '../shared/seeds/000_8915ad6ce2bc7511.txt';
const hasReport = existsSync(REPORT);
if (!hasReport) console.info(`skipped: ${REPORT} is not here, the sample article is not compared with the news report`);

const html = readFileSync('seeds/sample-article.html', 'utf8');
const page = new DOMParser().parseFromString(html, 'text/html');
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();
const paragraphs = [...page.querySelectorAll('.story > p, .story > ul > li')].map((p) => oneSpace(p.textContent));
const body = paragraphs.join('\n');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
const quotationsOf = (text: string): string[] =>
  [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => words!.replace(/[,.]$/, ''));

test('has the length of a short news article', () => {
  expect(wordsOf(body).length).toBeGreaterThanOrEqual(450);
  expect(wordsOf(body).length).toBeLessThanOrEqual(700);
});

test('names everybody who has statements in the starter library in full before it uses the surname alone', () => {
  const speakers = new Set(starter.statements.map(({ person }) => person));
  const people = starter.people.filter(({ id }) => speakers.has(id));
  expect(people).toHaveLength(7);
  for (const { names } of people) {
    const full = names[0]!.text;
    const short = full === 'Xi Jinping' ? 'Xi' : full.split(' ').at(-1)!;
    expect(body, full).toContain(full);
    const first = body.search(new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'u'));
    expect(first, full).toBeGreaterThanOrEqual(body.indexOf(full));
  }
});

test('says on the page that it is a sample about real events', () => {
  expect(oneSpace(page.querySelector('.about-line')!.textContent)).toMatch(
    /sample written for Aforesaid.*real events/i,
  );
});

test('carries title, desk and day in the text, in the head and in JSON-LD alike', () => {
  const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')!.textContent);
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
  const title = oneSpace(page.querySelector('h1')!.textContent);
  expect([data.headline, meta('og:title')]).toEqual([title, title]);
  expect(data.datePublished).toBe(meta('article:published_time'));
  expect(page.querySelector('time')!.getAttribute('datetime')).toBe(data.datePublished);
  expect(data.datePublished).toMatch(/^2025-09-02T/);
  expect(data.author[0].name).toBe(meta('author'));
});

test('loads nothing from anywhere', () => {
  expect(page.querySelectorAll('[src], link[href], iframe, object, embed, form')).toHaveLength(0);
  expect(html).not.toMatch(/url\((?!#)|@import/);
});

test('every link within the page leads somewhere', () => {
  const targets = [...page.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')!.slice(1));
  expect(targets.filter((id) => !page.getElementById(id))).toEqual([]);
});

describe.skipIf(!hasReport)('beside the news report', () => {
  const report = hasReport ? readFileSync(REPORT, 'utf8') : '';

  test('quotes only words that the report quotes', () => {
    const quotable = new Set(quotationsOf(report));
    const quotations = quotationsOf(oneSpace(page.body.textContent));
    expect(quotations.length).toBeGreaterThanOrEqual(6);
    expect(quotations.filter((words) => !quotable.has(words))).toEqual([]);
  });

  test('copies no run of nine words outside quotation marks', () => {
    const runs = (text: string) => {
      const words = wordsOf(text.replace(/“[^”]*”/g, ' … '));
      return words.slice(8).map((_, i) => words.slice(i, i + 9).join(' '));
    };
    const known = new Set(runs(report));
    expect(runs(body).filter((run) => known.has(run))).toEqual([]);
    expect(runs(report).filter((run) => known.has(run))).not.toEqual([]);
  });
});
