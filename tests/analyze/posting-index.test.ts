import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { createPostingIndex, type IndexedText } from '../../scripts/analyze/posting-index';

const TEXTS: IndexedText[] = [
  { id: 'wall', text: 'We will build a wall on the border with Mexico.', speaker: 'Ada Hill', date: '2016-01-01' },
  {
    id: 'wall-other',
    text: 'We will build a wall on the border with Mexico.',
    speaker: 'Ben Reed',
    date: '2010-01-01',
  },
  { id: 'trade', text: 'Trade with Mexico costs jobs.', speaker: 'Ada Hill', date: '2016-01-01' },
  { id: 'rain', text: 'It has been raining for a week.' },
];
const INDEX = createPostingIndex(TEXTS, ENGLISH_RECALL);
const found = (text: string, more = {}, limit = 10) => INDEX.search({ text, ...more }, limit).map(({ id }) => id);

describe('searching many texts', () => {
  it('finds what shares words, the most telling first, ties in the order of adding', () => {
    expect(found('A wall along the Mexican border')).toEqual(['wall', 'wall-other']);
    expect(found('Mexico')).toEqual(['trade', 'wall', 'wall-other']);
    expect(found('nothing of it')).toEqual([]);
  });

  it('prefers the same speaker and the same time, and finds nothing that is dated later', () => {
    expect(found('the border wall', { speaker: 'SEN. REED' })).toEqual(['wall-other', 'wall']);
    expect(found('the border wall', { date: '2016-02-01' })).toEqual(['wall', 'wall-other']);
    expect(found('the border wall', { date: '2010-02-01' })).toEqual(['wall-other']);
    expect(found('the border wall', { date: 'not a date', speaker: '…' })).toEqual(['wall', 'wall-other']);
  });

  it('takes the day that stands in a text for its date, however it is written', () => {
    const dated = createPostingIndex(
      [
        { id: 'old', text: 'The border wall stands.', date: '1 January 2010' },
        { id: 'new', text: 'The border wall stands.', date: 'January 1, 2016' },
      ],
      ENGLISH_RECALL,
    );
    const foundOn = (day: string) => dated.search({ text: `A wall — Ada (@ada) ${day}` }, 1).map(({ id }) => id);
    expect(foundOn('December 30, 2015')).toEqual(['new']);
    expect(foundOn('2010-01-03')).toEqual(['old']);
  });

  it('finds a text by its headings', () => {
    const index = createPostingIndex(
      [{ id: 'a', text: 'It is false.', headings: ['Did Wombats Herd Others?'] }],
      ENGLISH_RECALL,
    );
    expect(index.search({ text: 'a wombat' }, 1).map(({ id }) => id)).toEqual(['a']);
  });

  it('uses the lines said before where the words alone tell nothing', () => {
    expect(found('They will pay for it')).toEqual([]);
    expect(found('They will pay for it', { before: ['It is about the wall on the border.'] })).toEqual([
      'wall',
      'wall-other',
    ]);
  });

  it('keeps to the limit, and holds an empty collection', () => {
    expect(found('Mexico', {}, 1)).toEqual(['trade']);
    expect(createPostingIndex([], ENGLISH_RECALL).search({ text: 'Mexico' }, 5)).toEqual([]);
    expect(INDEX.size).toBe(4);
  });

  it('gives the parts of each score and the words shared', () => {
    const [first] = INDEX.search({ text: 'A wall for Mexico' }, 1);
    expect(first!.words + first!.names + first!.phrases).toBeCloseTo(first!.score, 10);
    expect(first!.shared).toEqual(['Mexico', 'wall']);
  });

  it('finds every text by its own words first, or one with the same words', () => {
    const WORD = fc.constantFrom(
      'tariff',
      'coffee',
      'Iran',
      'weapon',
      'Brussels',
      'hospital',
      'bridge',
      'rain',
      'vote',
    );
    const TEXT = fc.uniqueArray(WORD, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(TEXT, { minLength: 1, maxLength: 15 }), fc.nat(), (texts, pick) => {
        const index = createPostingIndex(
          texts.map((text, n) => ({ id: String(n), text })),
          ENGLISH_RECALL,
        );
        const asked = texts[pick % texts.length]!;
        const [best] = index.search({ text: asked }, 1);
        const words = new Set(asked.split(' '));
        const shared = texts[Number(best!.id)]!.split(' ').filter((word) => words.has(word));
        expect(shared.length).toBe(words.size);
      }),
    );
  });
});
