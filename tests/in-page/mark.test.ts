import { describe, expect, it } from 'vitest';
import { marksFromReading } from '../../lib/in-page/mark';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { BLOCKS, reading } from '../components/fixtures';

const wordsOf = (settings = DEFAULT_SETTINGS) =>
  marksFromReading(reading, settings).map(
    ({ span, look }) => `${look}: ${BLOCKS[span.block]!.slice(span.start, span.end)}`,
  );

const CLAIMS = ['claim: “The date was always a goal and never a promise,”', 'claim: “and a goal can move.”'];

describe('marks of a reading', () => {
  it('are its names and the claims with earlier statements, in reading order, without pronouns', () => {
    expect(wordsOf()).toEqual(['known: Marta Lindqvist', ...CLAIMS, 'known: Jonas Weber', 'found: Tove Aune']);
  });

  it.each([
    ['by id', 'p-marta', ['known: Jonas Weber', 'found: Tove Aune']],
    ['by one of the candidates', 'p-jonas-2', ['known: Marta Lindqvist', ...CLAIMS, 'found: Tove Aune']],
    ['by name', 'Tove Aune', ['known: Marta Lindqvist', ...CLAIMS, 'known: Jonas Weber']],
  ])('leave out who is switched off %s, and what they said', (_, key, words) => {
    expect(wordsOf({ ...DEFAULT_SETTINGS, mutedPeople: [key] })).toEqual(words);
  });

  it('are none when marks are off', () => {
    expect(wordsOf({ ...DEFAULT_SETTINGS, marks: false })).toEqual([]);
  });

  it('point back into the reading', () => {
    const refs = marksFromReading(reading, DEFAULT_SETTINGS).map(({ ref }) => ref);
    expect(refs[0]).toEqual({ kind: 'entity', entity: 'e1', mention: 0 });
    expect(refs[1]).toEqual({ kind: 'claim', claim: 2 });
  });
});
