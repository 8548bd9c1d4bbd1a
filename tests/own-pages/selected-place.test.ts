import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passageOf, placeOfSelected } from '../../lib/own-pages/selected-place';
import { articleOf } from '../desk/article-of';

const article = articleOf('The ferry (old) sails at\n noon.', 'Rain fell. The ferry waited. Rain fell.');

it.each([
  ['words of one paragraph', 'ferry waited', { block: 1, start: 15, end: 27 }],
  ['with white space around', '  ferry waited\n', { block: 1, start: 15, end: 27 }],
  ['with other white space in it', 'sails at noon', { block: 0, start: 16, end: 30 }],
  ['with signs that mean something in patterns', '(old)', { block: 0, start: 10, end: 15 }],
  ['nothing', ' \n', 'none'],
  ['a whole page, without a pattern of it', 'noon (x) '.repeat(200_000), 'elsewhere'],
  ['words of two paragraphs', 'noon. Rain', 'elsewhere'],
  ['words with other capitals', 'FERRY WAITED', 'elsewhere'],
  ['words that stand there twice', 'Rain fell', 'several'],
])('finds %s', (_, selected, place) => {
  expect(placeOfSelected(article, selected)).toEqual(place);
});

it('never finds other words than those selected', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '*', '('), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (paragraph, selected) => {
      const place = placeOfSelected(articleOf(paragraph), selected);
      if (typeof place === 'string') return;
      const found = paragraph.slice(place.start, place.end);
      expect(found.split(/\s+/)).toEqual(selected.trim().split(/\s+/));
    }),
  );
});

it('makes a passage that can be found again by its words and what stands around them', () => {
  const passage = passageOf({ ...article, title: '' }, { block: 1, start: 15, end: 27 });
  expect(passage).toMatchObject({
    title: article.address,
    words: 'ferry waited',
    before: 'Rain fell. The ',
    after: '. Rain fell.',
  });
});
