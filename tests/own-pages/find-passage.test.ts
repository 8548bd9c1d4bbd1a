import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findPassage } from '../../lib/own-pages/find-passage';
import { placedNotes } from '../../lib/own-pages/passage-notes';
import { passageOf } from '../../lib/own-pages/selected-place';
import { articleOf } from '../desk/article-of';

const FIRST = 'The harbour of Sundby closes in May. Nobody told the crews, said the mayor.';
const SECOND = 'The council meets on Friday to decide what becomes of the old ferry and of its crew.';
const OTHER = 'Rain is expected over the weekend, and the wind turns to the west.';

const written = (words: string, ...paragraphs: string[]) => {
  const article = articleOf(...paragraphs);
  const block = article.blocks.findIndex(({ text }) => text.includes(words));
  const start = article.blocks[block]!.text.indexOf(words);
  return passageOf(article, { block, start, end: start + words.length });
};

/** What a passage is now: its words there, and whether they are others than before. */
const now = (passage: ReturnType<typeof written>, ...paragraphs: string[]) => {
  const article = articleOf(...paragraphs);
  const found = findPassage(article, passage);
  return found && [article.blocks[found.span.block]!.text.slice(found.span.start, found.span.end), found.isChanged];
};

const CLAUSE = 'decide what becomes of the old ferry';

describe('a passage that the reader noted', () => {
  test.each<[string, string[], [string, boolean] | null]>([
    ['as it was', [FIRST, SECOND], [CLAUSE, false]],
    ['below new paragraphs', [OTHER, OTHER, FIRST, SECOND], [CLAUSE, false]],
    ['in a sentence that is now another', [FIRST, `Today they ${CLAUSE}.`], [CLAUSE, false]],
    [
      'with a word changed',
      [FIRST, SECOND.replace('old ferry', 'older ferry')],
      ['decide what becomes of the older ferry', true],
    ],
    [
      'with a word less',
      [FIRST, SECOND.replace('the old ferry', 'the ferry')],
      ['decide what becomes of the ferry', true],
    ],
    ['gone with its paragraph', [FIRST, OTHER], null],
  ])('is found %s', (_, paragraphs, expected) => {
    expect(now(written(CLAUSE, FIRST, SECOND), ...paragraphs)).toEqual(expected);
  });

  it('is told from the same words elsewhere by the text around it', () => {
    const twice = ['He said so on Monday to the crew.', 'She said so on Monday to the mayor.'];
    const passage = { ...written('said so on Monday', twice[1]!), before: 'She ', after: ' to the mayor.' };
    const article = articleOf(OTHER, ...twice);
    const found = findPassage(article, passage)!;
    expect(article.blocks[found.span.block]!.text).toBe(twice[1]);
  });

  it('is never found nearly when it is short', () => {
    expect(now(written('old ferry', SECOND), SECOND.replace('old ferry', 'old berry'))).toBeNull();
  });

  it('is found by its exact words wherever they stand, and never at other ones', () => {
    const words = fc.array(fc.constantFrom('ferry', 'crew', 'mayor', 'May', 'told', 'old'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (texts, at, shift) => {
        const paragraphs = texts.map((each) => each.join(' '));
        const chosen = texts[at % texts.length]!;
        const picked = chosen.slice(shift % chosen.length).join(' ');
        const found = now(written(picked, ...paragraphs), 'A new lead.', ...paragraphs);
        expect(found).toEqual([picked, false]);
      }),
    );
  });
});

it('places notes in the order of the page, and those whose passage is gone at the end', () => {
  const noteOn = (id: string, passage: ReturnType<typeof written>) => ({
    id,
    about: { kind: 'passage' as const, passage },
    text: id,
    created: 1,
    changed: 1,
    deleted: false,
  });
  const notes = [
    noteOn('gone', written('wind turns to the west', OTHER)),
    noteOn('moved', written(CLAUSE, SECOND)),
    noteOn('first', written('closes in May', FIRST)),
  ];
  const article = articleOf(FIRST, SECOND.replace('old ferry', 'older ferry'));
  expect(placedNotes(article, notes).map(({ note, changedTo, span }) => [note.id, changedTo, span !== null])).toEqual([
    ['first', null, true],
    ['moved', 'decide what becomes of the older ferry', true],
    ['gone', null, false],
  ]);
});
