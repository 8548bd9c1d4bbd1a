import { describe, expect, it } from 'vitest';
import { onePerson } from '../../lib/model/mention';
import { mainName, type PersonName } from '../../lib/model/person';

describe('onePerson', () => {
  const entity = (...candidates: string[]) => ({ candidates });

  it.each([
    ['nobody of the library', entity(), null],
    ['one person', entity('ana'), 'ana'],
    ['namesakes, of whom none is chosen', entity('ana', 'other-ana'), null],
  ])('%s', (_what, asked, person) => {
    expect(onePerson(asked)).toBe(person);
  });
});

describe('mainName', () => {
  const name = (text: string, kind: PersonName['kind']): PersonName => ({ text, kind, source: 's' });

  it.each([
    ['the main one, wherever it stands', [name('A. Berg', 'alias'), name('Ana Berg', 'main')], 'Ana Berg'],
    ['the first one where none is main', [name('A. Berg', 'alias'), name('Ana B.', 'alias')], 'A. Berg'],
    ['empty without a name', [], ''],
  ])('%s', (_what, names, text) => {
    expect(mainName({ names })).toBe(text);
  });
});
