import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsIn } from './english-in-source';

/**
 * What the interface never says of two statements or of anybody, as beginnings of words, in the languages that it may
 * come to speak: two statements are put side by side, and the reader judges.
 */
const NEVER: Readonly<Record<string, string>> = {
  English:
    'contradict|flip-?flop|u-turn|about-face|backtrack|backpedal|lie[sd]?\\b|liar|lying|hypocri|gotcha|truth[- ]score|truth-?o-?meter|debunk|double standard|inconsisten|dishonest|deceiv|misle[ad]|caught out|exposed|falsehood|broke(?:n)? (?:a |his |her |their )?promise',
  German: 'widerspr|kehrtwende|lüge|lügt|gelogen|lügner|heuchel|wahrheitswert|entlarv|umfaller|wortbruch',
  French: 'contredi|contradic|volte-face|mensonge|menteur|menteuse|mentir|hypocri|retournement de veste|girouette',
  Spanish: 'contradic|contradij|mentira|mentiros|mintió|hipócri|hipocres|cambio de chaqueta|pillad',
  Arabic: 'تناقض|متناقض|كذب|كاذب|كذاب|نفاق|منافق|فضح|تراجع عن موقف|انقلب على',
  Italian: 'contraddi|voltafaccia|bugia|bugiard|menzogn|ipocri|smascher',
};

const NEVER_SAID = new RegExp(`(?<!\\p{L})(?:${Object.values(NEVER).join('|')})`, 'iu');

/** All that shows words to somebody. */
const SHOWS = ['components', 'entrypoints', 'lib/own-pages', 'lib/in-page', 'lib/desk', 'lib/records'];

const filesIn = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(room, name));

const judging = (texts: readonly string[]) => texts.filter((text) => NEVER_SAID.test(text));

describe('words never said', () => {
  it.each(SHOWS)('%s', (room) => {
    const texts = filesIn(room).flatMap((file) =>
      textsIn(readFileSync(file, 'utf8'), file.endsWith('x') ? 'tsx' : 'ts'),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(judging(texts)).toEqual([]);
  });

  it('nor in what stores and browsers show of the extension', () => {
    const texts = [...textsIn(readFileSync('wxt.config.ts', 'utf8'), 'ts'), readFileSync('package.json', 'utf8')];
    expect(judging(texts)).toEqual([]);
  });

  it.each([
    'A contradiction!',
    'That is a lie.',
    'flip-flop',
    'Widerspruch',
    'un mensonge',
    'تناقض',
    'U-turn',
    'truth score 3',
  ])('finds %s', (text) => {
    expect(judging([text])).toEqual([text]);
  });

  it.each(['another position?', 'believe', 'supplied', 'earlier', 'relief'])('does not find %s', (text) => {
    expect(judging([text])).toEqual([]);
  });
});
