import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../lib/model/claim';
import type { Span } from '../../../../lib/model/span';
import { findClaims } from '../../../../scripts/english';
import { articleOfBlocks, blocksOf } from '../../../detect/people/article-of';

function claimsIn(texts: string[]): Claim[] {
  const article = articleOfBlocks(texts);
  return findClaims(article, blocksOf(article), { entities: [], mentions: [] });
}

function spansOf(claim: Claim): Span[] {
  return [...claim.content, claim.cue, claim.speaker.span].filter((s): s is Span => s !== null && s !== undefined);
}

/** Pieces that reports are made of, right and wrong, for texts that no reporter would write. */
const PIECE = fc.constantFrom(
  ...['“', '”', '‘', '’', '"', "''", '«', '»', '„', '‟', '(', ')', ',', '.', ':', '—', ' ', '\u200b', '😀'],
  ...['he', 'said', 'that', 'Anna Berg', 'told', 'reporters', 'according to', 'was', 'accused of', 'by', 'to', 'not'],
  ...['SAID', 'saying', 'the claim', 'who', 'which', 'and', '42%', 'نعم', 'да', "n't"],
);
const TEXT = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('findClaims on any text', () => {
  it('keeps every span inside its block, not empty, and content in order without overlap', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 4 }), (texts) => {
        for (const claim of claimsIn(texts)) {
          for (const { block, start, end } of spansOf(claim)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(texts[block]!.length);
          }
          claim.content.slice(1).forEach((s, i) => {
            expect(s.start).toBeGreaterThanOrEqual(claim.content[i]!.end);
          });
          expect(claim.confidence).toBeGreaterThan(0);
          expect(claim.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives each claim an id of its own and the same result again', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 4 }), (texts) => {
        const claims = claimsIn(texts);
        expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
        expect(claimsIn(texts)).toEqual(claims);
      }),
      { numRuns: 100 },
    );
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void claimsIn([text])));
  });
});

/** Who and what may be swapped without changing more than the words themselves: people, parties, he and she. */
const TEMPLATES = [
  (a: string, b: string) => `${a} said ${b} had lied about the bridge.`,
  (a: string, b: string) => `“We will build it,” ${a} told reporters, accusing ${b} of delay.`,
  (a: string, b: string) => `${a} praised ${b} but warned that the plan would fail.`,
  (a: string, b: string) => `According to ${a}, the plan of ${b} is safe.`,
  (a: string, b: string) => `${b} was criticized by ${a} for the plan.`,
];
const NAMES = [
  'Anna Berg',
  'John Smith',
  'Barack Obama',
  'Donald Trump',
  'Hillary Clinton',
  'Xi Jinping',
  'Marine Le Pen',
  'Amina Mohammed',
];

function shape(text: string, names: [string, string]): string[] {
  const mark = (s: string) => s.replaceAll(names[0], 'A').replaceAll(names[1], 'B');
  return claimsIn([text]).map((c) => {
    const words = c.content.map((s) => mark(text.slice(s.start, s.end))).join('|');
    const who = c.speaker.kind === 'unclear' ? '?' : mark(c.speaker.text);
    return `${who}: ${words} (${c.kind}, ${c.rule}, ${c.confidence})`;
  });
}

describe('findClaims is the same for everybody', () => {
  it.each(TEMPLATES.map((t) => [t('A', 'B'), t] as const))('%s', (_name, template) => {
    const pairs = NAMES.flatMap((a) => NAMES.filter((b) => b !== a).map((b): [string, string] => [a, b]));
    const first = shape(template(...pairs[0]!), pairs[0]!);
    expect(first.length).toBeGreaterThan(0);
    for (const pair of pairs) expect([pair, shape(template(...pair), pair)]).toEqual([pair, first]);
  });
});
