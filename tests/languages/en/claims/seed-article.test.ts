import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../lib/model/span';
import { detect } from '../../../../scripts/english';
import { articleOfBlocks } from '../../../detect/people/article-of';

const SEED = '../shared/seeds/000_8915ad6ce2bc7511.txt';
const here = existsSync(SEED);
if (!here) console.info(`The seed article is not here (${SEED}): who says what in it is not tested.`);

/**
 * Words out of the content of each statement, and who the article says it is by: a person, or a source as it stands.
 */
const STATEMENTS: [words: string, speaker: string][] = [
  ['that he had reached', 'Vladimir Putin'],
  ['role in facilitating dialogue', 'Vladimir Putin'],
  ['the discussions with Trump had', 'Vladimir Putin'],
  ['the crisis “wasn’t triggered', 'Vladimir Putin'],
  ['long-standing opposition to Ukraine', 'Vladimir Putin'],
  ['Western states of deliberately pushing', 'Vladimir Putin'],
  ['had signaled a willingness', 'Steve Witkoff'],
  ['Western drafts as', 'Moscow'],
  ['their role in helping', 'Vladimir Putin'],
  ['a Monday deadline', 'Emmanuel Macron'],
  ['failure to do so would mean', 'Emmanuel Macron'],
  ['could end the war in a single day', 'Donald Trump'],
  ['new pressure on Russia', 'Germany and France'],
  ['any notion of a buffer zone', 'Volodymyr Zelenskyy'],
  ['Moscow of using negotiations', 'Volodymyr Zelenskyy'],
  ['mark his most direct acknowledgment', 'the BBC'],
  ['has any intention of halting', 'Western leaders'],
];

/** Words that the article reports nobody to have said. */
const NOT_SAID = ['whether he would accept', 'would see the US and Europe pledge', 'lifeline that has frustrated'];

function readSeed() {
  const texts = readFileSync(SEED, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const article = articleOfBlocks(texts.map((text) => text.trim()));
  const { blocks } = article;
  const { claims, entities } = detect(article, []);
  const words = (s: Span) => blocks[s.block]!.text.slice(s.start, s.end);
  return claims.map((claim) => ({
    words: claim.content.map(words).join(' … '),
    speaker:
      claim.speaker.kind === 'person'
        ? entities.find((e) => e.id === (claim.speaker as { entity: string }).entity)?.name
        : claim.speaker.kind === 'source'
          ? claim.speaker.text
          : null,
  }));
}

describe.skipIf(!here)('the seed article', () => {
  it.each(STATEMENTS)('says whose “%s” is', (words, speaker) => {
    expect(readSeed().find((claim) => claim.words.includes(words))?.speaker).toBe(speaker);
  });

  it.each(NOT_SAID)('puts “%s” into nobody’s mouth', (words) => {
    expect(readSeed().filter((claim) => claim.words.startsWith(words))).toEqual([]);
  });

  it('names no wrong speaker for anything else it finds', () => {
    const expected = new Set(STATEMENTS.map(([, speaker]) => speaker));
    const others = readSeed().filter((claim) => !STATEMENTS.some(([words]) => claim.words.includes(words)));
    for (const { speaker, words } of others)
      expect([words, speaker === null || expected.has(speaker!)]).toEqual([words, true]);
  });
});
