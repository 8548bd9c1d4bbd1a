import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/model/article';
import { detect } from '../../../../scripts/english';
import { articleOfBlocks } from '../../../detect/people/article-of';

const quoted = (text: string): Block => ({ kind: 'quotation', text });
const plain = (text: string): Block => ({ kind: 'paragraph', text });
const INTRO = plain('Anna Berg and Otto Falk have argued about the bridge for years, and the town with them.');

/** Who says which words after the first block; null for unclear. */
function claimsOf(blocks: readonly Block[]): [string | null, string][] {
  const article = { ...articleOfBlocks([]), blocks: [INTRO, ...blocks] };
  const { claims, entities } = detect(article, []);
  return claims.flatMap(({ speaker, content }) => {
    const who = speaker.kind === 'person' ? entities.find(({ id }) => id === speaker.entity)!.name : null;
    return content.map(({ block, start, end }): [string | null, string] => [
      who,
      article.blocks[block]!.text.slice(start, end),
    ]);
  });
}

describe('a block set off as a quotation', () => {
  it.each<[string, Block[], [string | null, string][]]>([
    [
      'is said by whom the line before names',
      [plain('Anna Berg said in a statement:'), quoted('The bridge is safe. Nobody has to worry.')],
      [['Anna Berg', 'The bridge is safe. Nobody has to worry']],
    ],
    [
      'with all blocks that follow in a row',
      [plain('Anna Berg wrote:'), quoted('The bridge is safe.'), quoted('Nobody has to worry.'), plain('It rained.')],
      [
        ['Anna Berg', 'The bridge is safe'],
        ['Anna Berg', 'Nobody has to worry'],
      ],
    ],
    ['is nobody’s after another line', [plain('The bridge has three parts:'), quoted('Arch, road and rail.')], []],
    [
      'is nobody’s after a line that ends otherwise',
      [plain('Anna Berg is the mayor.'), quoted('The bridge is safe.')],
      [],
    ],
    [
      'has its quotations read one by one if it has marks',
      [plain('Anna Berg wrote:'), quoted('“The bridge is closed,” Otto Falk said.')],
      [['Otto Falk', '“The bridge is closed,”']],
    ],
  ])('%s', (_, blocks, claims) => {
    expect(claimsOf(blocks)).toEqual(claims);
  });
});

describe('a paragraph after who speaks and a colon', () => {
  it('is theirs if it speaks of *we*, and only that one', () => {
    const blocks = [plain('Anna Berg said in a statement:'), plain('We keep the bridge.'), plain('We sell the boats.')];
    expect(claimsOf(blocks)).toEqual([['Anna Berg', 'We keep the bridge']]);
  });

  it('is the reporter’s otherwise: a post may have stood between that is no text of the article', () => {
    expect(claimsOf([plain('Anna Berg wrote:'), plain('The post was shared a thousand times.')])).toEqual([]);
  });
});
