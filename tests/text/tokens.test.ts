import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeBlock } from '../../scripts/english';

function sentencesOf(text: string): string[] {
  const { tokens, sentences } = tokenizeBlock(text);
  return sentences.map((s) =>
    tokens
      .slice(s.first, s.last)
      .map((t) => t.text)
      .join(' '),
  );
}

const sentenceCases: [name: string, text: string, expected: string[]][] = [
  ['a possessive is a token of its own', "Trump’s push and PUTIN'S aim", ["Trump ’s push and PUTIN 'S aim"]],
  ['hyphens and inner apostrophes stay', 'O’Brien, al-Assad and don’t', ['O’Brien , al-Assad and don’t']],
  [
    'titles end no sentence',
    'Mr. Xi met Gen. Lee. Then Sen. Fox left.',
    ['Mr. Xi met Gen. Lee .', 'Then Sen. Fox left .'],
  ],
  ['initials end no sentence', 'J. D. Vance and J.R.R. Tolkien spoke.', ['J. D. Vance and J.R.R. Tolkien spoke .']],
  [
    'an abbreviation may end one',
    'He left the U.S. The U.S. Senate met.',
    ['He left the U.S.', 'The U.S. Senate met .'],
  ],
  ['Jr. before a plain opening word', 'He named King Jr. He left.', ['He named King Jr.', 'He left .']],
  ['months', 'On Jan. 6 and Sept. 11, 2001.', ['On Jan. 6 and Sept. 11 , 2001 .']],
  ['closing quotes belong to the sentence', '“It ends.” Then he left.', ['“ It ends . ”', 'Then he left .']],
  [
    'raised figures are marks of notes',
    'It ended.³ Ek¹ left 20 km² of it.',
    ['It ended . ³', 'Ek¹ left 20 km² of it .'],
  ],
  ['raised figures on longer words, too', 'Smith¹ left it safe².', ['Smith ¹ left it safe ² .']],
  [
    'the number of a note',
    'It ended.12 Then he left v2.0 and fig.3 There.',
    ['It ended . 12', 'Then he left v2.0 and fig.3 There .'],
  ],
  ['quotes set apart as in French', 'Il dit : « Non. » Then he left.', ['Il dit : « Non . »', 'Then he left .']],
  ['straight quotes too', '"It ends." Then he left.', ['" It ends . "', 'Then he left .']],
  ['an opening quote opens the next', 'He left. "It ends."', ['He left .', '" It ends . "']],
  ['a question inside a sentence', '"Why?" he asked.', ['" Why ? " he asked .']],
  ['numbers', 'On 9/11 he paid $1,000.50 for No. 10.', ['On 9/11 he paid $ 1,000.50 for No. 10 .']],
  ['no is not always a number', 'He said no. Then yes.', ['He said no .', 'Then yes .']],
  ['a missing space', 'It ends.The rest', ['It ends .', 'The rest']],
  ['two stops', 'It subsided.. Last week', ['It subsided ..', 'Last week']],
  ['a hyphen after initials', 'a U.S.-led force', ['a U.S.-led force']],
  ['typewriter quotes', "``Hi,'' he said", ["`` Hi , '' he said"]],
  ['nothing', '', []],
];

describe('tokens', () => {
  it.each(sentenceCases)('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('gives look-up forms without invisible characters and curly apostrophes', () => {
    expect(tokenizeBlock('O’Br\u200Bien\u200B’s').tokens.map((t) => t.lower)).toEqual(["o'brien", "'s"]);
  });

  it('tells numbers from words', () => {
    expect(tokenizeBlock('20th 3.5 10-year-old G7').tokens.map((t) => t.kind)).toEqual([
      'number',
      'number',
      'word',
      'word',
    ]);
  });

  const hostile = fc.string({
    unit: fc.constantFrom(...'aZ1 .!?’\'"“”«»„‟-\u200b\u00ad😀é中ж\n&', '\ud800'),
    maxLength: 60,
  });

  it('covers every visible character once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const { tokens, sentences } = tokenizeBlock(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{Z}\p{Cc}\p{Cf}\p{M}\u200b\ufeff\u115f]*$/u);
          expect(token.text).toBe(text.slice(token.start, token.end));
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        sentences.forEach((s, i) => {
          expect(s.first).toBe(i === 0 ? 0 : sentences[i - 1]!.last);
          for (let t = s.first; t < s.last; t++) expect(tokens[t]!.sentence).toBe(i);
        });
        expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
      }),
    );
  });

  it.each(['a', 'a ', 'A.', "a's", '“', '\u200b', '😀', 'a-', '.', 'Aж中1’'])('takes 1 MB of %j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(tokenizeBlock(text).tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});
