import { describe, expect, test } from 'vitest';
import { nameKey, nameKeysOf } from '../../lib/text/name-keys';

const person = (...names: string[]) => ({
  names: names.map((text, i) => ({ text, kind: i === 0 ? ('main' as const) : ('alias' as const), source: 's' })),
});

describe('nameKey', () => {
  test.each([
    ['Emmanuel Macron', 'EMMANUEL MACRON'],
    ['Lech Wałęsa', 'lech walesa'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Nguyễn Phú Trọng', 'Nguyen Phu Trong'],
    ['J. D. Vance', 'JD Vance'],
    ['J.D. Vance', 'J D Vance'],
    ['George W. Bush', 'George W Bush'],
    ['Micheál  O’Martin', "Micheal O'Martin"],
    ['Bashar al‑Assad', 'Bashar al-Assad'],
    ['Jens\u00a0Stoltenberg', 'Jens Stoltenberg'],
    ['Robert Downey, Jr.', 'Robert Downey Jr'],
    ['William “Buck” May', 'William Buck May'],
    ['Sinead O`Connor', 'Sinéad OʻConnor'],
    ['Abd al–Rahman Kim', 'Abd al−Rahman Kim'],
    ['Anton Mil\u00adchen\u200bko\u200e', 'Anton Milchenko'],
    ['Ｊａｎｅ Lee', 'Jane Lee'],
    ['Ħal Ŧŧ', 'Hal Tt'],

    ['José'.normalize('NFD'), 'José'.normalize('NFC')],
  ])('takes %s and %s for one name', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['Ann Lee', 'Anne Lee'],
    ['A. Lee', 'B. Lee'],
    ['राम', 'रम'],
    ['Al Assad', 'Alassad'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('nameKeysOf', () => {
  test.each<[string, string[], string[]]>([
    ['every full name', ['Vladimir Putin', 'Vladimir V. Putin'], ['vladimir putin', 'vladimir v putin']],
    ['no bare surname', ['Vladimir Putin', 'Putin'], ['vladimir putin']],
    ['no bare surname in another spelling', ['Volodymyr Zelensky', 'Zelenskyy'], ['volodymyr zelensky']],
    ['no bare given name', ['Luiz Inácio Lula da Silva', 'Lula'], ['luiz inacio lula da silva']],
    ['no bare surname printed in capitals', ['Xi Jinping', 'XI'], ['xi jinping']],
    ['an abbreviation', ['Andrés Manuel López Obrador', 'AMLO'], ['andres manuel lopez obrador', 'amlo']],
    ['an abbreviation with dots', ['Mohammed bin Salman', 'M.B.S.'], ['mohammed bin salman', 'mbs']],
    ['the only name there is', ['Madonna'], ['madonna']],
    ['a name in a script without spaces', ['Xi Jinping', '习近平'], ['xi jinping', '习近平']],
    ['each once', ['José Ruiz', 'Jose Ruiz'], ['jose ruiz']],
    ['nothing for a name of dots', ['...'], []],
  ])('gives %s', (_, names, keys) => {
    expect(nameKeysOf(person(...names))).toEqual(keys);
  });
});

test('the keys of a person tell which of several names means them', () => {
  const isNamed = (person: Parameters<typeof nameKeysOf>[0], name: string) =>
    nameKeysOf(person).includes(nameKey(name));
  const vance = person('J. D. Vance', 'James David Vance');
  expect(isNamed(vance, 'JD Vance')).toBe(true);
  expect(isNamed(vance, 'Vance')).toBe(false);
});
