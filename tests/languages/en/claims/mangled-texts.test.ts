import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../scripts/english';
import { articleOf } from '../../../detect/people/article-of';
import { listedClaims } from './whole-reading';

/** Texts of two people, each with words of their own. */
const TEXTS = [
  '“The roof leaks,” Anna Berg said.\n“It never did,” said Otto Falk, the baker.\nNobody came on Monday.',
  '“The roof leaks,” said Anna Berg, while Otto Falk said: “It never did.”',
  'Anna Berg said “the roof leaks” and Otto Falk said “it never did.”',
  '“The roof leaks,” Anna Berg told Otto Falk, who replied: “It never did.”',
  'Anna Berg said the roof leaks. According to Otto Falk, it never did.',
  'Otto Falk, the baker, was there. Anna Berg said: “The roof leaks.” Otto Falk answered: “It never did.”',
];

/** Everything a copy of a text may do to it: each takes a place, as a share of the text. */
const FAULTS: ((text: string, at: number) => string)[] = [
  (text, at) => atMark(text, at, (mark) => mark + mark),
  (text, at) => atMark(text, at, () => ''),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll('\n', ''),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(/[“”]/g, '"'),
  (text, at) => text.slice(0, Math.floor(at * text.length)),
  (text, at) => `${text}\n${text.slice(Math.floor(at * text.length))}`,
  (text) => text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u00ad'),
];

/** Changes the quotation mark that stands at a share of all. */
function atMark(text: string, at: number, change: (mark: string) => string): string {
  const marks = [...text.matchAll(/[“”"]/g)];
  const mark = marks[Math.floor(at * marks.length)];
  return mark ? text.slice(0, mark.index) + change(mark[0]) + text.slice(mark.index + 1) : text;
}

const MANGLING = fc.array(fc.tuple(fc.constantFrom(...FAULTS), fc.double({ min: 0, max: 0.999, noNaN: true })), {
  minLength: 1,
  maxLength: 4,
});
const mangled = (text: string, faults: [(typeof FAULTS)[number], number][]) =>
  faults.reduce((sum, [fault, at]) => fault(sum, at), text);

/** What is wrong with a reading in itself: a span that lies outside its block or is empty. */
function faultsIn(text: string): string[] {
  const article = articleOf(text);
  const { claims, mentions } = detect(article, []);
  const spans = claims.flatMap(({ content, cue, speaker, report }) =>
    [...content, ...report, cue ?? [], speaker.span ?? []].flat(),
  );
  return [...spans, ...mentions.map(({ span }) => span)]
    .filter(({ block, start, end }) => start < 0 || end <= start || end > article.blocks[block]!.text.length)
    .map((span) => `${text}: ${JSON.stringify(span)}`);
}

describe('a text that a copy has spoilt', () => {
  it('gives nobody the words of the other, when marks are lost or doubled and paragraphs run together', () => {
    const wrong = (text: string) =>
      listedClaims(text).filter(
        ({ speaker, words }) =>
          (speaker === 'Anna Berg' && /never/.test(words)) || (speaker === 'Otto Falk' && /leaks/.test(words)),
      );
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), MANGLING, (text, faults) => {
        expect(wrong(mangled(text, faults))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is read all the same where nothing is lost', () => {
    const named = TEXTS.flatMap(listedClaims).filter(({ speaker }) => speaker !== null);
    expect(named.length).toBeGreaterThanOrEqual(10);
  });
});

const MOUTH = new URL('../../../../../shared/data/mouth/text-dev.jsonl', import.meta.url);
if (!existsSync(MOUTH)) console.info('The small cases are not at hand: skipped.');

describe.skipIf(!existsSync(MOUTH))('the small cases, spoilt', () => {
  const texts = existsSync(MOUTH)
    ? readFileSync(MOUTH, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : [];

  it.each(FAULTS.map((fault, i) => [i, fault] as const))('are read with every span in its place: %i', (_, fault) => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap((text) => faultsIn(fault(text, 0.5)))).toEqual([]);
  });
});
