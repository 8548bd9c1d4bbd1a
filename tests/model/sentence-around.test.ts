import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../lib/model/sentence-around';

/** The sentence around the words in brackets. */
function around(marked: string): string {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  return sentenceAround(marked.replace(/[[\]]/g, ''), start, end);
}

describe('the sentence around some words', () => {
  it.each([
    ['It rained. Holm denied [that he knew]. Trains ran.', 'Holm denied that he knew.'],
    ['Holm denied [that he knew].', 'Holm denied that he knew.'],
    ['It rained! [“We go,”] Holm said. It snowed.', '“We go,” Holm said.'],
    ['“It rained.” [Mr. Holm said it snowed.] All left.', 'Mr. Holm said it snowed.'],
    [
      'Then it rained. Gov. J. B. Holm [denied the charge] in Ulm. It was late.',
      'Gov. J. B. Holm denied the charge in Ulm. It was late.',
    ],
    ['It cost 3.5 million. Was it [worth it?] He doubted it.', 'Was it worth it?'],
    ['It rained. [Holm left. Berg] stayed. It snowed.', 'Holm left. Berg stayed.'],
    ['no stop [at] all', 'no stop at all'],
  ])('%s', (marked, sentence) => {
    expect(around(marked)).toBe(sentence);
  });

  it('is a piece of the text that holds the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '“', '?') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
          const sentence = sentenceAround(text, start, end);
          expect(text).toContain(sentence);
          expect(sentence).toContain(text.slice(start, end).trim());
        },
      ),
    );
  });
});
