import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import { furtherFrom, wordsAround } from '../../lib/model/claim-words';
import type { Span } from '../../lib/model/span';

const articleWith = (...texts: string[]) =>
  ({ blocks: texts.map((text) => ({ kind: 'paragraph', text })) }) as unknown as Article;

/** The claim of these words; each stands once in its block. */
function claimOf({ blocks }: Article, content: string[], speaker: string, cue: string | null): Claim {
  const spanOf = (words: string): Span => {
    const block = blocks.findIndex(({ text }) => text.includes(words));
    const start = blocks[block]!.text.indexOf(words);
    return { block, start, end: start + words.length };
  };
  return {
    content: content.map(spanOf),
    cue: cue === null ? null : spanOf(cue),
    speaker: { kind: 'source', span: spanOf(speaker), text: speaker },
  } as Claim;
}

describe('the words around a claim', () => {
  it.each<[string, string[], string[], string[]]>([
    [
      'are what its block says besides it, without who said it and that it was said',
      ['Quotas fell again. Berg said that it would ruin the north, as many fear.'],
      ['it would ruin the north'],
      ['Quotas fell again.', 'that', ', as many fear.'],
    ],
    [
      'stand between its parts too',
      ['“It is over,” Berg said of the herring. “Nobody will come.”'],
      ['“It is over,”', '“Nobody will come.”'],
      ['of the herring.'],
    ],
    [
      'are of the end of the block before, in whole words, where there is little else',
      [`${'Far off words. '.repeat(40)}Quotas fell.`, 'Berg said it was over.', 'Ferries sail on.'],
      ['it was over'],
      [`off words. ${'Far off words. '.repeat(9)}Quotas fell.`, '.'],
    ],
    [
      'are of no other block where there is enough in their own',
      ['Ferries sail on.', `${'Quotas fell. '.repeat(13)}Berg said it was over`],
      ['it was over'],
      ['Quotas fell. '.repeat(13).trim()],
    ],
    [
      'are near it, and whole',
      [`${'Far off words. '.repeat(40)}Berg said it was over`],
      ['it was over'],
      ['Far off words. '.repeat(19).trim()],
    ],
  ])('%s', (_what, texts, content, expected) => {
    const article = articleWith(...texts);
    expect(wordsAround(article, claimOf(article, content, 'Berg', 'said'))).toEqual(expected);
  });

  it('end where an entry of a live blog begins', () => {
    const article = articleWith('Quotas fell.', 'Berg said it was over.');
    article.blocks[1]!.opensEntry = true;
    expect(wordsAround(article, claimOf(article, ['it was over'], 'Berg', 'said'))).toEqual(['.']);
  });

  it('hold no words of the claim, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), (before, after) => {
        const article = articleWith(`${'b'.repeat(before)} Berg said it was over ${'a '.repeat(after)}`);
        const around = wordsAround(article, claimOf(article, ['it was over'], 'Berg', 'said'));
        expect(around.join(' ')).toMatch(/^b* ?(?:a ?)*$/);
        expect(around.join('').length).toBeLessThanOrEqual(602);
      }),
    );
  });
});

describe('what an article goes on about near a claim', () => {
  const furtherOf = (texts: string[], opens: number[] = [], content = ['it was over']) => {
    const article = articleWith(...texts);
    for (const at of opens) article.blocks[at]!.opensEntry = true;
    return furtherFrom(article, claimOf(article, content, 'Berg', 'said')).sort();
  };
  const OWN = 'Berg said it was over.';
  const LONG = 'Quotas fell again. '.repeat(30);
  const VERY_LONG = 'Ferries sail on. '.repeat(120);

  it.each<[string, string[], string[]]>([
    ['the blocks next to it', ['Ferries sail.', OWN, 'Quotas fell.'], ['Ferries sail.', OWN, 'Quotas fell.']],
    ['whole blocks, as far as one begins near it', ['Far off.', LONG, OWN, LONG, 'Far off.'], [LONG, LONG, OWN]],
    ['none that is very long', ['Near.', VERY_LONG, OWN], [OWN]],
    ['its own alone where it is long enough', ['Far off.', `${LONG}${OWN}`, 'Near.'], [`${LONG}${OWN}`, 'Near.']],
  ])('is %s', (_, texts, expected) => {
    expect(furtherOf(texts)).toEqual(expected.sort());
  });

  it('is of no other entry of a live blog', () => {
    const texts = ['Ferries sail.', OWN, 'Quotas fell.', 'Museums open.'];
    expect(furtherOf(texts, [1, 3])).toEqual([OWN, 'Quotas fell.']);
  });

  it('is all between the parts of a claim, too', () => {
    const texts = ['“It is over,” Berg said.', 'Quotas fell.', '“Nobody will come.”'];
    expect(furtherOf(texts, [], ['“It is over,”', '“Nobody will come.”'])).toEqual([...texts].sort());
  });
});
