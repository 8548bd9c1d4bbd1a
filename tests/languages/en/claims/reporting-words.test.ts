import { describe, expect, it } from 'vitest';
import { ENGLISH_DATA } from '../../../../lib/languages/en/words/data';

const { cueVerbs, cueNouns, cueAdjectives, verbStances, nounStances, mindStances } = ENGLISH_DATA.claims;

const namesOf = (lines: string) => lines.split('\n').map((line) => line.split(': ')[0]!);
const twice = (names: string[]) => names.filter((name, at) => names.indexOf(name) !== at);

const TABLES = [
  { kind: 'verb', names: Object.values(cueVerbs).flatMap(namesOf), stances: verbStances },
  { kind: 'noun', names: namesOf(cueNouns), stances: nounStances },
  { kind: 'adjective', names: namesOf(cueAdjectives), stances: mindStances },
];

describe('the tables of reporting words', () => {
  it.each(TABLES)('name each $kind once', ({ names }) => {
    expect(names.length).toBeGreaterThan(20);
    expect(twice(names)).toEqual([]);
  });

  it.each(TABLES)('have each $kind that a stance is given to, once', ({ names, stances }) => {
    const given = stances.flatMap(([, list]) => list.split('\n'));
    expect(given.length).toBeGreaterThan(10);
    expect(given.filter((name) => !names.includes(name))).toEqual([]);
    expect(twice(given)).toEqual([]);
  });
});
