import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/model/article';
import { detect } from '../../../../scripts/english';
import { articleOfBlocks } from '../../../detect/people/article-of';

const LINES = [
  'Anna Berg, the mayor, came to the bridge at noon. She said the town was safe.',
  'She said that the road would be closed.',
  '“We have no more sand bags.”',
  'Otto Falk said the boats were ready. He said they would leave at six.',
];

/** Who says each claim of the lines, where a new entry begins at the given ones; null for unclear. */
function speakers(starts: readonly number[]): (string | null)[] {
  const article: Article = articleOfBlocks(LINES);
  for (const start of starts) article.blocks[start]!.opensEntry = true;
  const { claims, entities } = detect(article, []);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims.map(({ speaker }) => (speaker.kind === 'person' ? names.get(speaker.entity)! : null));
}

describe('nobody of one entry of a live blog speaks in the next', () => {
  it('by a pronoun', () => {
    expect(speakers([]).slice(0, 2)).toEqual(['Anna Berg', 'Anna Berg']);
    expect(speakers([1]).slice(0, 2)).toEqual(['Anna Berg', null]);
  });

  it('while within an entry all stays as it is', () => {
    expect(speakers([3])).toEqual(speakers([]));
    expect(speakers([1, 2, 3]).slice(-2)).toEqual(['Otto Falk', 'Otto Falk']);
  });

  it('by a quotation that goes on', () => {
    const article = articleOfBlocks(['“The bridge is gone,” Anna Berg said.', '“It will not come back this year.”']);
    const last = () => detect(article, []).claims.at(-1)!.speaker.kind;
    expect(last()).toBe('person');
    article.blocks[1]!.opensEntry = true;
    expect(last()).toBe('unclear');
  });

  it('nor is a pronoun marked as somebody of the entry before', () => {
    const article = articleOfBlocks(LINES);
    article.blocks[1]!.opensEntry = true;
    const pronouns = detect(article, []).mentions.filter(({ kind, span }) => kind === 'pronoun' && span.block === 1);
    expect(pronouns).toEqual([]);
  });
});
