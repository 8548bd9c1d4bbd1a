import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '@/lib/detect/people/known-person';
import type { Article } from '@/lib/model/article';
import { findPeople } from '../../../scripts/english';

const SEED = new URL('../../../../shared/seeds/000_8915ad6ce2bc7511.txt', import.meta.url);
if (!existsSync(SEED)) console.info('skipped: ../shared/seeds is not here');

const NAMES = [
  ['Vladimir Putin', 'Putin'],
  ['Donald Trump', 'Trump'],
  ['Volodymyr Zelenskyy', 'Zelenskyy'],
  ['Steve Witkoff', 'Witkoff'],
  ['Xi Jinping', 'Xi'],
  ['Narendra Modi', 'Modi'],
  ['Emmanuel Macron', 'Macron'],
] as const;

const KNOWN: KnownPerson[] = NAMES.map(([name], i) => ({ id: `k${i}`, names: [name], roles: [], epithets: [] }));

function articleOf(text: string): Article {
  const blocks = text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph' as const, text: line }));
  return { address: '', title: '', bylines: [], outlet: null, language: 'en', published: null, blocks };
}

describe.skipIf(!existsSync(SEED))('the seed article', () => {
  const article = existsSync(SEED) ? articleOf(readFileSync(SEED, 'utf8')) : articleOf('');

  it.each([
    ['without a library', [] as KnownPerson[]],
    ['with one', KNOWN],
  ])('names all seven people in all places, %s', (_, known) => {
    const { entities, mentions } = findPeople(article, known);
    expect(entities.map((entity) => entity.name).sort()).toEqual(NAMES.map(([name]) => name).sort());
    for (const [name, surname] of NAMES) {
      const entity = entities.find((e) => e.name === name)!;
      article.blocks.forEach(({ text }, block) => {
        for (const { index } of text.matchAll(new RegExp(`\\b${surname}\\b`, 'g'))) {
          const over = mentions.filter((m) => m.span.block === block && m.span.start <= index && index < m.span.end);
          expect(
            over.map((m) => m.entity),
            `${surname} in block ${block}`,
          ).toEqual([entity.id]);
        }
      });
    }
  });

  it('gives each the one person of that name in the library', () => {
    const { entities } = findPeople(article, KNOWN);
    expect(Object.fromEntries(entities.map((e) => [e.name, e.candidates]))).toEqual(
      Object.fromEntries(NAMES.map(([name], i) => [name, [`k${i}`]])),
    );
  });
});
