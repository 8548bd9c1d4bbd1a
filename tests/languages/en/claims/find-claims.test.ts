import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../lib/model/claim';
import { findClaims } from '../../../../scripts/english';
import { articleOfBlocks, blocksOf } from '../../../detect/people/article-of';

function read(...texts: string[]) {
  const article = articleOfBlocks(texts);
  const claims = findClaims(article, blocksOf(article), { entities: [], mentions: [] });
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
    'a name after its verb, and the day',
    '“We will build it,” said Anna Berg on Monday.',
    [['Anna Berg', 'direct', '“We will build it,”']],
  ],
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
  [
    'a report inside a report',
    'The paper reported that Berg said the bridge was safe.',
    [
      ['The paper', 'indirect', 'that Berg said the bridge was safe'],
      ['Berg', 'indirect', 'the bridge was safe'],
    ],
  ],
  ['a participle', 'Berg left the room, accusing Smith of delay.', [['Berg', 'indirect', 'Smith of delay']]],
  [
    'a noun of saying',
    'His claim that the bridge was safe was wrong.',
    [[null, 'indirect', 'that the bridge was safe']],
  ],
  ['a passive', 'The plan was criticized by Berg.', [['Berg', 'indirect', 'The plan']]],
  ['two speakers', 'Germany and France said they would pay.', [['Germany and France', 'indirect', 'they would pay']]],
  [
    'sources',
    'Two sources familiar with the plan said it had failed.',
    [['Two sources familiar with the plan', 'indirect', 'it had failed']],
  ],
  [
    'a name behind a description',
    'The mayor, Anna Berg, said she was glad.',
    [['The mayor', 'indirect', 'she was glad']],
  ],
  [
    'a name before its description',
    'Anna Berg, the mayor of Ulm, said she was glad.',
    [['Anna Berg', 'indirect', 'she was glad']],
  ],
  ['an aside', 'The bridge, Berg said, was safe.', [['Berg', 'indirect', 'The bridge', 'was safe']]],
  [
    'an aside with a hearer',
    'The bridge had always been safe, Berg told the court.',
    [['Berg', 'indirect', 'The bridge had always been safe']],
  ],
  ['a clause with as', 'As Berg told the paper, the bridge is safe.', [['Berg', 'indirect', 'the bridge is safe']]],
  ['as reported by', 'As reported by the BBC, the bridge is safe.', [['the BBC', 'indirect', 'the bridge is safe']]],
  ['a mind', 'Berg is confident that the bridge is safe.', [['Berg', 'indirect', 'that the bridge is safe']]],
  ['a hearer who is asked', 'Berg urged them to close the bridge.', [['Berg', 'indirect', 'them to close the bridge']]],
  [
    'what stands before an aside and a quotation that goes on with it',
    'If the bridge falls, Berg said, “we will build it again.”',
    [['Berg', 'mixed', 'If the bridge falls', '“we will build it again.”']],
  ],
  [
    'words and quotation after a quotation',
    '“He was a builder,” Berg said. Instead, “he just acts like a beaten man.”',
    [
      ['Berg', 'direct', '“He was a builder,”'],
      ['Berg', 'mixed', 'Instead, “he just acts like a beaten man.”'],
    ],
  ],
  ['what somebody is called', 'Berg called it a mess.', [['Berg', 'indirect', 'it a mess']]],
  [
    'no link to the sentence before in what is said',
    'In fact, the bridge was safe, Berg said.',
    [['Berg', 'indirect', 'the bridge was safe']],
  ],
  [
    'no dateline in what is said',
    'ULM (AP) — The bridge was safe, Berg said.',
    [['Berg', 'indirect', 'The bridge was safe']],
  ],
  ['a promise', 'Berg promised to close the bridge.', [['Berg', 'indirect', 'to close the bridge']]],
  ['a question', 'Berg asked whether the bridge was safe.', [['Berg', 'indirect', 'whether the bridge was safe']]],
  ['a headline', 'Berg: The bridge is safe', [['Berg', 'indirect', 'The bridge is safe']]],
  ['a signature', '“The bridge is safe.” ― Anna Berg', [['Anna Berg', 'direct', '“The bridge is safe.”']]],
  ['a negated report as nothing', 'Berg did not say that the bridge was safe.', []],
  ['a report stopped short of', 'Berg stopped short of confirming that the bridge was safe.', []],
  ['no speech in a scare quote', 'The “safe” bridge fell down.', []],
  ['a refusal is no statement', 'Berg declined to say whether the bridge was safe.', []],
];

const ACROSS: [name: string, texts: string[], claims: (string | null)[][]][] = [
  [
    'a quotation that goes on after its cue',
    ['“It is safe,” Berg said. “It will last.”'],
    [
      ['Berg', 'direct', '“It is safe,”'],
      ['Berg', 'direct', '“It will last.”'],
    ],
  ],
  [
    'a quotation that runs over paragraphs',
    ['Berg said: “It is safe.', '“It will last for years.”'],
    [
      ['Berg', 'direct', '“It is safe.'],
      ['Berg', 'direct', '“It will last for years.”'],
    ],
  ],
  [
    'the turns of a transcript',
    ['BERG: Well, I think the bridge is safe. I said so.', 'SMITH: Thank you.'],
    [
      ['BERG', 'indirect', 'Well, I think the bridge is safe. I said so'],
      ['SMITH', 'indirect', 'Thank you'],
    ],
  ],
  ['a quotation led up to by a colon', ['Berg said:', '“It is safe.”'], [['Berg', 'direct', '“It is safe.”']]],
  [
    'a quotation whose speaker is unclear',
    ['It rained in Ulm.', '“The bridge is closed for now.”'],
    [[null, 'direct', '“The bridge is closed for now.”']],
  ],
];

describe('findClaims over paragraphs', () => {
  it.each(ACROSS)('finds %s', (_name, texts, expected) => {
    expect(read(...texts)).toEqual(expected);
  });
});

describe('findClaims', () => {
  it.each(CASES)('finds %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
