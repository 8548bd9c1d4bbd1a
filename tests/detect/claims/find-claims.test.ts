import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../lib/detect/claims/find-claims';
import { tokenizeBlock } from '../../../lib/detect/text/tokens';
import type { Article } from '../../../lib/model/article';
import type { Claim } from '../../../lib/model/claim';

function articleOf(...texts: string[]): Article {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return { address: '', title: '', bylines: [], outlet: null, language: 'en', published: null, blocks };
}

function read(...texts: string[]) {
  const article = articleOf(...texts);
  const claims = findClaims(
    article,
    texts.map((t) => tokenizeBlock(t)),
    { entities: [], mentions: [] },
  );
  return claims.map((claim) => shown(claim, texts));
}

function shown(claim: Claim, texts: string[]) {
  const words = (s: { block: number; start: number; end: number }) => texts[s.block]!.slice(s.start, s.end);
  return [claim.speaker.kind === 'unclear' ? null : claim.speaker.text, claim.kind, ...claim.content.map(words)];
}

const CASES: [name: string, text: string, claims: (string | null)[][]][] = [
  [
    'a cue before',
    'Anna Berg said: “We will build the bridge.”',
    [['Anna Berg', 'direct', '“We will build the bridge.”']],
  ],
  ['a cue after', '“We will build it,” Anna Berg said.', [['Anna Berg', 'direct', '“We will build it,”']]],
  ['a name after its verb', '“We will build it,” said Anna Berg.', [['Anna Berg', 'direct', '“We will build it,”']]],
  [
    'a cue in the middle of one statement',
    '“We will build it,” Berg said, “and it will last.”',
    [['Berg', 'direct', '“We will build it,”', '“and it will last.”']],
  ],
  ['a clause with that', 'Berg said that the bridge was safe.', [['Berg', 'indirect', 'that the bridge was safe']]],
  ['a clause without that', 'Berg said the bridge was safe.', [['Berg', 'indirect', 'the bridge was safe']]],
  [
    'words of the speaker in a report',
    'Berg said the bridge was “as safe as houses.”',
    [['Berg', 'mixed', 'the bridge was “as safe as houses.”']],
  ],
  ['a hearer', 'Berg told reporters that the bridge was safe.', [['Berg', 'indirect', 'that the bridge was safe']]],
  [
    'according to, before',
    'According to the ministry, the bridge is safe.',
    [['the ministry', 'indirect', 'the bridge is safe']],
  ],
  ['according to, after', 'The bridge is safe, according to police.', [['police', 'indirect', 'The bridge is safe']]],
  ['no speech in a scare quote', 'The “safe” bridge fell down.', []],
  ['a refusal is no statement', 'Berg declined to say whether the bridge was safe.', []],
];

describe('findClaims', () => {
  it.each(CASES)('finds %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
