import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../lib/detect/quotations';
import { tokenizeBlock } from '../../scripts/english';

const found = (text: string) => findQuotations(tokenizeBlock(text)).map((q) => text.slice(q.start, q.end));

const CASES: [name: string, text: string, quotations: string[]][] = [
  ['curly marks', 'He said “yes” and “no”.', ['“yes”', '“no”']],
  ['straight marks', 'He said "yes" and "no".', ['"yes"', '"no"']],
  ['two apostrophes', "He said ''yes, we can'' twice.", ["''yes, we can''"]],
  ['guillemets', 'He said «yes» and left.', ['«yes»']],
  ['spaced guillemets', 'He said « yes » and « no ».', ['« yes »', '« no »']],
  ['spaced single guillemets', 'He said ‹ yes › twice.', ['‹ yes ›']],
  ['guillemets the other way round', 'He said »yes« and »no«.', ['»yes«', '»no«']],
  ['German marks', 'He said „ja“ and left.', ['„ja“']],
  ['single marks', 'It was ‘over’, she said.', ['‘over’']],
  ['an apostrophe in a word is no mark', 'It’s Smith’s and the Democrats’ plan.', []],
  ['an apostrophe inside single marks', '‘It’s the Democrats’ plan,’ she said.', ['‘It’s the Democrats’ plan,’']],
  ['single marks inside double ones', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
  [
    'curly marks inside straight ones',
    '"He said “no” to me, and “yes” to you," she said.',
    ['"He said “no” to me, and “yes” to you,"'],
  ],
  ['a sentence left open at the end', '“No,” he said. “We will build it.', ['“No,”', '“We will build it.']],
  ['a quotation that goes on in the next paragraph', '“We will build it.', ['“We will build it.']],
  ['a wrong mark at the end', 'He said, “We will build it. “', ['“We will build it. “']],
  ['a mark that closes nothing', 'It was 6” wide.', []],
  ['a mark that opens nothing', 'He is 6" tall and "strong".', ['"strong"']],
  ['inches and nothing else', 'He is 6" tall.', []],
  ['no text', '', []],
  ['a mark alone', '“', []],
];

describe('findQuotations', () => {
  it.each(CASES)('reads %s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
