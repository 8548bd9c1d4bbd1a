import { describe, expect, it, vi } from 'vitest';
import * as tables from '../../components/strings/strings';
import { currentRole, roleText } from '../../components/words/current-role';
import { formatDay, formatWhen } from '../../components/words/format-when';
import { lifeText } from '../../components/words/life-text';
import { roleTime } from '../../components/words/role-time';
import { webAddress } from '../../components/words/web-address';
import type { ClaimKind } from '../../lib/model/claim';
import { claimWords } from '../../lib/model/claim-words';
import type { Role } from '../../lib/model/person';
import type { Precision } from '../../lib/model/when';
import { makePerson, reading } from './fixtures';

describe('a date', () => {
  it.each<[string, Precision, string]>([
    ['2025-09-01T23:30:00Z', 'minute', '1 Sept 2025'],
    ['2025-09-01', 'day', '1 Sept 2025'],
    ['2025-09', 'month', 'Sept 2025'],
    ['2019', 'year', '2019'],
    ['soon', 'day', 'soon'],
  ])('%s is no more exact than it is known', (date, precision, text) => {
    expect(formatWhen({ date, precision })).toBe(text);
  });
});

it('a moment is of the day that its page names', () => {
  expect(formatWhen({ date: '2025-09-01T23:30:00Z', precision: 'minute', day: '2025-09-02' })).toBe('2 Sept 2025');
});

it('a moment is on the day that the reader’s clock has', () => {
  for (const [zone, day] of [
    ['UTC', '1 Sept 2025'],
    ['Pacific/Auckland', '2 Sept 2025'],
  ] as const) {
    vi.stubEnv('TZ', zone);
    expect(formatDay(Date.UTC(2025, 8, 1, 23))).toBe(day);
  }
  vi.unstubAllEnvs();
});

describe('a life', () => {
  const dates = (...texts: string[]) =>
    texts.map((date) => ({
      when: { date, precision: ({ 4: 'year', 7: 'month', 10: 'day' } as const)[date.length as 4 | 7 | 10] },
      source: 's',
    }));
  const countries = (...texts: string[]) => texts.map((text) => ({ text, source: 's' }));
  it.each<[string, Parameters<typeof lifeText>[0], string]>([
    ['of which nothing is known', {}, ''],
    [
      'in whole',
      { born: dates('1954-02-15'), died: dates('2020'), countries: countries('FR') },
      'born 15 Feb 1954 · died 2020 · France',
    ],
    ['as exactly as one source knows', { born: dates('1954', '1954-02-15', '1954-02') }, 'born 15 Feb 1954'],
    ['on which sources differ', { born: dates('1954-02', '1955') }, 'born Feb 1954 or 1955'],
    ['told by two sources', { died: dates('2020', '2020') }, 'died 2020'],
    ['in several countries', { countries: countries('DE', 'Germany', 'CH') }, 'Germany, Switzerland'],
    ['in a part of a country', { countries: countries('GB-SCT') }, 'United Kingdom'],
    [
      'in no country that a code names',
      { countries: countries('QX', 'fr', 'Soviet Union', '<b>') },
      'QX, fr, Soviet Union, <b>',
    ],
  ])('%s', (_, person, text) => {
    expect(lifeText(person)).toBe(text);
  });
});

it('a country that the office names is not named again', () => {
  expect(lifeText({ countries: ['FR', 'DE'].map((text) => ({ text, source: 's' })) }, 'President, France')).toBe(
    'Germany',
  );
});

describe('an address', () => {
  it.each([
    ['https://a.example/b?c=d', 'https://a.example/b?c=d'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [' \tjavascript:alert(1)', null],
    ['//a.example', null],
    ['', null],
    [null, null],
  ])('%s', (address, safe) => {
    expect(webAddress(address)).toBe(safe);
  });
});

describe('the words of a claim', () => {
  const wordsOf = (text: string, kind: ClaimKind = 'direct') =>
    claimWords(
      { ...reading.article, blocks: [{ kind: 'paragraph', text }] },
      { ...reading.claims[0]!, kind, content: [{ block: 0, start: 0, end: text.length }] },
    );

  it.each([
    ['“We will,”', 'We will'],
    ['"We will."', 'We will.'],
    ['«We will»', 'We will'],
    ['‘We will,’', 'We will'],
    ['We will', 'We will'],
    ['It is the workers’', 'It is the workers’'],
    ['“He said ‘no’ to me”', 'He said ‘no’ to me'],
  ])('%s loses the article’s own marks', (text, words) => {
    expect(wordsOf(text)).toEqual({ text: words, quoted: true });
  });

  it.each<ClaimKind>(['indirect', 'mixed'])('stay as printed when they are %s', (kind) => {
    expect(wordsOf('that it was “a goal”,', kind)).toEqual({ text: 'that it was “a goal”,', quoted: false });
  });
});

describe('a person', () => {
  const role = (title: string, asOf: string, to: string | null = null): Role => ({
    title,
    of: null,
    from: null,
    to: to ? { date: to, precision: 'day' } : null,
    asOf: { date: asOf, precision: 'day' },
    source: 's',
  });

  it('is shown with the role that holds, the newest known', () => {
    const roles = [
      role('Ended later', '2025-01-01', '2025-06-01'),
      role('Old', '2019-01-01'),
      role('New', '2024-01-01'),
    ];
    expect(currentRole(makePerson('p', 'A B', roles))?.title).toBe('New');
    expect(currentRole(makePerson('p', 'A B', [roles[0]!]))?.title).toBe('Ended later');
    expect(currentRole(makePerson('p', 'A B'))).toBeNull();
  });

  it('is shown with no role of unknown time where another has one', () => {
    const unknown: Role = { ...role('Unknown', '2026-06-30'), undated: true };
    const seen: Role = { ...role('Seen', '2022-01-01'), seen: { date: '2020', precision: 'year' } };
    const order = (roles: Role[]) => currentRole(makePerson('p', 'A B', roles))?.title;
    expect(order([unknown, role('Ended', '2019-01-01', '2019-06-01')])).toBe('Ended');
    expect(order([unknown, seen])).toBe('Seen');
    expect(order([seen, role('Holds', '2019-01-01')])).toBe('Holds');
    expect([roleTime(unknown), roleTime(seen)]).toEqual(['', 'seen 2020 to 1 Jan 2022']);
  });

  it('is named once in a role', () => {
    expect(roleText({ ...role('President of Norland', '2024'), of: 'Norland' })).toBe('President of Norland');
    expect(roleText({ ...role('President', '2024'), of: 'Norland' })).toBe('President, Norland');
  });
});

describe('the words of the interface', () => {
  it('judge nobody', () => {
    const said = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'function') return [String(value('x', 'y', 'z'))];
      return Object.values(value as object).flatMap(said);
    };
    const words = said({ ...tables }).join('\n');
    expect(words).not.toMatch(/contradict|flip.?flop|\blie[sd]?\b|hypocri|gotcha|u-turn|truth/i);
  });
});
