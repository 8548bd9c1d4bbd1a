import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../../lib/languages/en/compare/changes-in';

const found = (text: string, isVerbatim: boolean) =>
  changesIn(text, isVerbatim).map(({ start, end }) => text.slice(start, end));

describe('a speaker who says that they changed', () => {
  it.each([
    ['“I’ve changed my mind on the harbour.”', 'I’ve changed my mind'],
    ['I have since completely changed my view of it.', 'I have since completely changed my view'],
    ['I was wrong about the harbour.', 'I was wrong about'],
    ['Frankly, I was wrong.', 'I was wrong'],
    ['We got it badly wrong.', 'We got it badly wrong'],
    ['I no longer believe in the harbour.', 'I no longer believe'],
    ['I used to think that boats were enough.', 'I used to think'],
    ['I regret saying so.', 'I regret saying'],
    ['I take that back.', 'I take that back'],
    ['My position on the tax has changed.', 'My position on the tax has changed'],
    ['I admit I was wrong about it.', 'I was wrong about'],
    ['I said I was wrong.', 'I was wrong'],
    ['We made a mistake when we closed it.', 'We made a mistake when'],
  ])('in their own words: %s', (text, words) => {
    expect(found(text, true)).toContain(words);
  });

  it.each([
    'I have not changed my mind.',
    'I haven’t changed my mind.',
    'I never changed my mind.',
    'He has changed his mind.',
    'The voters have changed their minds.',
    'If I was wrong, so were they.',
    'They said I was wrong about it.',
    'Was I wrong about it?',
    'I don’t regret saying so.',
    'The harbour is no longer open.',
    'I no longer live here.',
    'My mind is made up.',
    'I used to live here.',
    'Some think I was wrong.',
    'I changed my shirt.',
  ])('but not in: %s', (text) => {
    expect(found(text, true)).toEqual([]);
  });

  it.each([
    ['that she had changed her mind on the harbour', 'she had changed her mind'],
    ['he no longer supported the tax', 'he no longer supported'],
  ])('in a report: %s', (text, words) => {
    expect(found(text, false)).toEqual([words]);
  });

  it('but not of somebody else in a report', () => {
    expect(found('that the mayor was sure he had changed his mind', false)).toEqual([]);
  });
});
