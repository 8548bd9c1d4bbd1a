import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/model/article';
import { detect } from '../../../../scripts/english';
import { articleOfBlocks } from '../../../detect/people/article-of';

const INTRO = 'Anna Berg has run the harbour for a year. We talked to Anna Berg about boats and the bridge.';

/** Who says which words, by rule; lines that begin with `#` are headings. */
function claimsOf(lines: readonly string[]): [who: string | null, words: string, rule: string][] {
  const blocks = lines.map(
    (line): Block =>
      line.startsWith('#') ? { kind: 'heading', text: line.slice(2) } : { kind: 'paragraph', text: line },
  );
  const article = { ...articleOfBlocks([]), blocks };
  const { claims, entities } = detect(article, []);
  return claims.map(({ speaker, content, rule }) => [
    speaker.kind === 'person' ? entities.find(({ id }) => id === speaker.entity)!.name : null,
    content.map(({ block, start, end }) => blocks[block]!.text.slice(start, end)).join(' … '),
    rule,
  ]);
}

const ANSWERS = [
  ['Anna Berg', 'We keep it. I would never close it', 'interview-answer'],
  ['Anna Berg', 'Otto Falk says it is old, but I have seen older', 'interview-answer'],
  ['Anna Berg', 'No, I am not', 'interview-answer'],
  ['Anna Berg', 'I go sailing', 'interview-answer'],
];

describe('an interview of questions and answers', () => {
  it.each([
    ['with questions as headings', '# ', ''],
    ['with questions as paragraphs of a text', '', ''],
    ['with Q and A', 'Q: ', 'A: '],
    ['with Q and A and stops', 'Q. ', 'A. '],
  ])('%s gives each answer to the one asked, and no question to anybody', (_, q, a) => {
    const lines = [
      INTRO,
      `${q}Will you close the bridge, as Otto Falk said?`,
      `${a}We keep it. I would never close it.`,
      'Otto Falk says it is old, but I have seen older.',
      `${q}Are you tired?`,
      `${a}No, I am not.`,
      `${q}What do you do now?`,
      `${a}I go sailing.`,
      'Berg’s book is out in June.',
      'This interview was shortened.',
    ];
    expect(claimsOf(lines)).toEqual(ANSWERS);
  });

  it('with names gives each turn to the name before it, and those of who asks to nobody', () => {
    const lines = [
      INTRO,
      'Harbour Post: Will you close the bridge?',
      'Anna Berg: We keep it. I would never close it.',
      'It is old, and it will stand.',
      'Harbour Post: Are you tired?',
      'Berg: No, I am not.',
    ];
    expect(claimsOf(lines)).toEqual([
      ['Anna Berg', 'We keep it. I would never close it', 'transcript-turn'],
      ['Anna Berg', 'It is old, and it will stand', 'transcript-turn'],
      ['Anna Berg', 'No, I am not', 'transcript-turn'],
    ]);
  });

  it('leaves open who answers if two people are asked', () => {
    const lines = [
      'We talked to Anna Berg and met Otto Falk.',
      'Q: Is it safe?',
      'A: We think so.',
      'Q: Is it?',
      'A: Yes.',
    ];
    expect(claimsOf(lines).map(([who, words]) => [who, words])).toEqual([
      [null, 'We think so'],
      [null, 'Yes'],
    ]);
  });

  it.each([
    [
      'questions that the reporter answers',
      ['# What is planned?', 'The bridge goes.', '# Who wants it?', 'The port does.', '# And then?', 'We will see.'],
    ],
    ['lines that begin with a word and a colon', ['Monday: We open.', 'Tuesday: We close.', 'Monday: We rest.']],
  ])('is not made of %s', (_, lines) => {
    expect(claimsOf([INTRO, ...lines]).filter(([, , rule]) => /answer|turn/.test(rule))).toEqual([]);
  });
});

const PROSE = [
  'The harbour is grey when Anna Berg opens the door. “Come in,” Berg tells me. “It is warm inside,” she says.',
  '“I like it here,” Berg says. “The bridge is safe,” Berg says. “We all know it,” says Anna Berg.',
  '“Sit down,” she says. “It is cold,” she says. “The sea is rough,” she says. “Have some tea,” she says.',
  'I ask if she would close it.',
  '“Never. It has stood for a hundred years.”',
  'What about the boats?',
  '“They can wait.”',
  '“Can they really?” I ask.',
  '“They can.”',
];

describe('an interview told in prose', () => {
  it('gives answers in paragraphs of their own to the one interviewed, and no question to anybody', () => {
    expect(claimsOf(PROSE).filter(([, words]) => /Never|wait|really|can\.|close/.test(words))).toEqual([
      ['Anna Berg', '“Never. It has stood for a hundred years.”', 'interview-answer'],
      ['Anna Berg', '“They can wait.”', 'interview-answer'],
      ['Anna Berg', '“They can.”', 'interview-answer'],
    ]);
  });

  it.each([
    ['after somebody else’s report', ['Otto Falk said that the bridge leaks.', '“It does, and it always did.”']],
    ['that names the one interviewed', ['The wind is cold.', '“Anna Berg does as she likes.”']],
  ])('does not give them a quotation %s', (_, lines) => {
    expect(claimsOf([...PROSE, ...lines]).at(-1)![0]).toBeNull();
  });

  it('is none if the reporter does not speak', () => {
    const lines = PROSE.filter((line) => !line.includes('I ask')).map((line) => line.replace('tells me', 'says'));
    expect(claimsOf(lines).filter(([, , rule]) => rule === 'interview-answer')).toEqual([]);
  });
});
