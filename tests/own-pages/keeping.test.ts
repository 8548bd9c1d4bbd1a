import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { siteName } from '../../lib/model/site-name';
import { chooseKeeping, keepHere } from '../../lib/own-pages/keep-here';
import { byDay } from '../../lib/own-pages/kept-days';
import { makeSource } from '../components/fixtures';

describe('keeping on one site', () => {
  const some = { ...DEFAULT_SETTINGS, keep: 'some' as const, keepHosts: ['b.example'] };

  it('is told', () => {
    expect(keepHere(DEFAULT_SETTINGS, 'a.example')).toBe('no');
    expect(keepHere({ keep: 'off', keepHosts: ['a.example'] }, 'a.example')).toBe('no');
    expect([keepHere(some, 'b.example'), keepHere(some, 'a.example')]).toEqual(['yes', 'no']);
    expect(keepHere({ keep: 'everywhere', keepHosts: [] }, 'a.example')).toBe('everywhere');
  });

  it('is switched on and off beside others', () => {
    expect(chooseKeeping(some, 'a.example', true)).toEqual({ keep: 'some', keepHosts: ['a.example', 'b.example'] });
    expect(chooseKeeping(some, 'b.example', false)).toEqual({ keepHosts: [] });
  });

  it('does not bring back sites that were chosen before all was switched off', () => {
    const off = { ...some, keep: 'off' as const };
    expect(chooseKeeping(off, 'a.example', true)).toEqual({ keep: 'some', keepHosts: ['a.example'] });
  });

  it('changes nothing where all sites are kept', () => {
    expect(chooseKeeping({ ...some, keep: 'everywhere' }, 'a.example', false)).toEqual({});
  });
});

it('lists what was kept by the reader’s own days, in order', () => {
  const at = (day: number, hour: number) => new Date(2026, 4, day, hour).getTime();
  const kept = [at(3, 23), at(3, 1), at(2, 23)].map((moment, i) => ({
    article: makeSource(`s${i}`, null, null, null),
    at: moment,
    statements: [],
  }));
  expect(byDay(kept).map(({ day, articles }) => [day, articles.map(({ article }) => article.id)])).toEqual([
    ['2026-05-03', ['s0', 's1']],
    ['2026-05-02', ['s2']],
  ]);
});

it.each([
  ['news.example', 'news.example'],
  [' https://News.Example/a?b ', 'news.example'],
  ['localhost', 'localhost'],
  ['news', null],
  ['two words', null],
  ['', null],
])('the site of "%s" is %s', (typed, host) => expect(siteName(typed)).toBe(host));
