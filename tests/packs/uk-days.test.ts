import { expect, it } from 'vitest';
import { firstRun, type UkDays, ukDayAddress, ukDaysId, ukDaysOf, wantedDays } from '../../lib/packs/uk-days';

const FRIDAY = '2026-03-06';
const commons = (from: string, to: string): UkDays => ({ house: 'commons', from, to });

it.each<[string, UkDays, UkDays[], string[]]>([
  ['no weekend', commons(FRIDAY, '2026-03-09'), [], [FRIDAY, '2026-03-09']],
  ['one day', commons(FRIDAY, FRIDAY), [], [FRIDAY]],
  [
    'nothing that is here',
    commons(FRIDAY, '2026-03-10'),
    [commons('2026-03-09', '2026-03-09')],
    [FRIDAY, '2026-03-10'],
  ],
  ['what is here of another house', commons(FRIDAY, FRIDAY), [{ house: 'lords', from: FRIDAY, to: FRIDAY }], [FRIDAY]],
  ['nothing the wrong way round', commons('2026-03-09', FRIDAY), [], []],
  ['nothing of no day', commons('', FRIDAY), [], []],
  ['nothing before there was any', commons('0002-03-06', '1918-12-17'), [], ['1918-12-16', '1918-12-17']],
  ['days over the end of a year', commons('2025-12-31', '2026-01-01'), [], ['2025-12-31', '2026-01-01']],
])('wants %s', (_, days, here, wanted) => {
  expect(wantedDays(days, here)).toEqual(wanted);
});

it.each<[string, UkDays[], string[]]>([
  ['all where nothing lies between', [commons('2026-03-03', '2026-03-05')], [FRIDAY, '2026-03-09', '2026-03-11']],
  ['those before another pack', [commons('2026-03-10', '2026-03-10')], [FRIDAY, '2026-03-09']],
  [
    'those before the first of several packs',
    [commons('2026-03-10', '2026-03-10'), commons('2026-03-07', '2026-03-07')],
    [FRIDAY],
  ],
  [
    'all where another house lies between',
    [{ house: 'lords', from: '2026-03-09', to: '2026-03-10' }],
    [FRIDAY, '2026-03-09', '2026-03-11'],
  ],
])('makes one pack of %s', (_, here, run) => {
  expect(firstRun([FRIDAY, '2026-03-09', '2026-03-11'], 'commons', here)).toEqual(run);
});

it('names a pack by its days, and finds them in the name', () => {
  const days: UkDays = { house: 'westminster', from: '2026-03-02', to: '2026-03-06' };
  expect(ukDaysOf(ukDaysId(days))).toEqual(days);
  expect(ukDaysOf('uk-parliaments')).toBeNull();
});

it.each([
  ['commons', 'debates/debates2026-03-02b.xml'],
  ['lords', 'lordspages/daylord2026-03-02b.xml'],
  ['westminster', 'westminhall/westminster2026-03-02b.xml'],
] as const)('knows the file of a day of %s', (house, end) => {
  expect(ukDayAddress(house, '2026-03-02', 'b')).toBe(`https://www.theyworkforyou.com/pwdata/scrapedxml/${end}`);
});
