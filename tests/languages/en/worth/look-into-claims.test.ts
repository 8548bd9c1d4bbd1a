import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import { lookIntoClaims, worthOf } from '../../../../scripts/english';

function articleOf(...texts: string[]): Article {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return { address: '', title: '', bylines: [], outlet: null, language: 'en', published: null, blocks };
}

const claimOf = (content: Claim['content']): Claim => ({
  id: 'c',
  kind: 'direct',
  content,
  cue: null,
  speaker: { kind: 'unclear' },
  stance: 'asserts',
  report: [],
  said: null,
  rule: 'test',
  confidence: 1,
});

const whole = (article: Article) =>
  claimOf(article.blocks.map(({ text }, block) => ({ block, start: 0, end: text.length })));
const lookedAt = (...texts: string[]) => {
  const article = articleOf(...texts);
  return lookIntoClaims(article, [whole(article)])[0]!;
};
const worth = (text: string) => Math.round(100 * worthOf(text)) / 100;

describe('what can be told from the words of a claim', () => {
  it('takes away what joins them to the report', () => {
    expect(lookedAt('that the bridge cost €40 million').worth).toBe(worth('the bridge cost €40 million'));
    expect(lookedAt('“The bridge cost €40 million,”').worth).toBe(worth('The bridge cost €40 million'));
  });

  it('is as worthy as the most worthy of its sentences', () => {
    expect(lookedAt('“Good evening. The bridge cost €40 million. I love it.”').worth).toBe(
      worth('The bridge cost €40 million.'),
    );
  });

  it('joins parts that the cue parts', () => {
    expect(lookedAt('“Thank you,”', '“and the bridge cost €40 million.”').gives).toBe('figure');
  });

  it.each<[string, string | undefined]>([
    ['“We will cut the waiting time for every patient.”', 'promise'],
    ['“I know. We will cut the waiting time for every patient. I will act.”', 'promise'],
    ['“We will cut the waiting time. Prices are likely to rise again.”', undefined],
    ['that she was tired', undefined],
  ])('%s gives %s', (text, gives) => {
    expect(lookedAt(text).gives).toBe(gives);
  });

  it.each<[string, string, string, string | undefined]>([
    ['promised', 'to build the bridge', 'saying-infinitive', 'promise'],
    ['believes', 'that crime fell by 8 per cent', 'thinking-that', 'figure'],
    ['believes', 'that the bridge is safe', 'thinking-that', 'opinion'],
    ['predicted', 'that crime had fallen by 8 per cent', 'saying-that', 'forecast'],
    ['was praised', 'the bridge', 'judging-passive', undefined],
    ['said', 'that the bridge is safe', 'saying-that', undefined],
  ])('%s %s gives what the cue calls it', (cue, words, rule, gives) => {
    const article = articleOf(`Anna Keller ${cue} ${words}.`);
    const from = 'Anna Keller '.length;
    const at = from + cue.length + 1;
    const claim = {
      ...claimOf([{ block: 0, start: at, end: at + words.length }]),
      cue: { block: 0, start: from, end: from + cue.length },
      rule,
    };
    expect(lookIntoClaims(article, [claim])[0]!.gives).toBe(gives);
  });

  it('leaves everything else as it was, and no words without worth', () => {
    const article = articleOf('“…”');
    const claim = whole(article);
    expect(lookIntoClaims(article, [claim])).toEqual([claim]);
    const { gives, worth: found, ...rest } = lookedAt('that the bridge cost €40 million');
    expect(rest).toEqual(whole(articleOf('that the bridge cost €40 million')));
    expect([gives, typeof found]).toEqual(['figure', 'number']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }), (texts) => {
        const found = lookedAt(...texts).worth;
        expect(found === undefined || (found >= 0 && found <= 1)).toBe(true);
      }),
    );
  });
});
