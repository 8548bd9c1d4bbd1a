import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishIn } from './english-in-source';

/** What reads and compares in any language: it gets the language it reads as a value. */
const ENGINES = ['lib/recall', 'lib/compare', 'lib/search'];

const filesIn = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name));

describe.each(ENGINES)('%s', (room) => {
  it('holds no English word', () => {
    const found = filesIn(room).flatMap((file) => englishIn(readFileSync(file, 'utf8')).map((hit) => `${file}:${hit}`));
    expect(found).toEqual([]);
  });

  it('imports nothing of a language', () => {
    const importing = filesIn(room).filter((file) => /from '[^']*\/languages\//.test(readFileSync(file, 'utf8')));
    expect(importing).toEqual([]);
  });
});

it.each([
  ["const A = new Set(['not', 'herring']);", ['1: not']],
  ['const CUT = word.endsWith("n\'t");', ["1: n't"]],
  ['\nconst TITLE = /^(?:mr|mrs)\\.?$/u;', ['2: mr', '2: mrs']],
  ['const MONTH = String.raw`\\b(january)\\d`;', ['1: january']],
  ['const TEXT = `on monday`;', ['1: on', '1: monday']],
  ["const AMERICA = word === 'us' ? 'america' : word;", ['1: us', '1: america']],
  ["const VALUE = 'twenty';", ['1: twenty']],
  ["import { a } from './no';\ntype Kind = 'who' | 'not';", []],
  ["/** Not the words of a comment. */\nconst KIND = 'figure'; // never", []],
  ['const ESCAPES = /\\p{Is}\\bin/u;', ['1: in']],
])('finds English in %j', (source, words) => {
  expect(englishIn(source)).toEqual(words);
});
