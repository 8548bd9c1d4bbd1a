import { expect, it } from 'vitest';
import { inOrderOfOffice } from '../../../../lib/languages/en/identify/in-order-of-office';
import type { Role } from '../../../../lib/model/person';
import { role } from './people';

const PRESIDENT = role('President', 'France', '2017', '2022-05-13');
const SENATOR = role('U.S. Senator', 'U.S. Senate (OH)', '2021-01-03', '2027-01-03');
const MAYOR = role('Mayor', 'Aurora, OH', '2024');
const OLD_MAYOR = role('Mayor', 'Avon, OH', '2001', '2009');
const AUTHOR = role('Author', null, '2023');
const SKIPPER = role('Skipper', 'FC Sundby', '2025');
const FORMER: Role = { ...role('Former U.S. Representative', null), undated: true };
const SEEN: Role = { ...role('Prime Minister', 'Norway'), seen: { date: '2014', precision: 'year' } };
SEEN.asOf = { date: '2015', precision: 'year' };
const ALL = [AUTHOR, FORMER, OLD_MAYOR, SEEN, MAYOR, SKIPPER, SENATOR, PRESIDENT];

it.each<[string, string, Role[]]>([
  [
    'offices that hold, then offices of before',
    '2026-11-30',
    [SENATOR, MAYOR, SKIPPER, AUTHOR, PRESIDENT, SEEN, OLD_MAYOR, FORMER],
  ],
  [
    'offices of that day, then others',
    '2020-06-01',
    [PRESIDENT, SEEN, SENATOR, MAYOR, OLD_MAYOR, SKIPPER, AUTHOR, FORMER],
  ],
  [
    'years in which a source saw them',
    '2015-01-01',
    [SEEN, PRESIDENT, SENATOR, MAYOR, OLD_MAYOR, SKIPPER, AUTHOR, FORMER],
  ],
])('%s', (_, day, expected) => {
  const titles = (roles: readonly Role[]) => roles.map(({ title, of }) => `${title} ${of}`);
  expect(titles(inOrderOfOffice(ALL, day))).toEqual(titles(expected));
  expect(titles(inOrderOfOffice([...ALL].reverse(), day))).toEqual(titles(expected));
});

it('is the same roles, however many', () => {
  const many = Array.from({ length: 3_000 }, (_, i) =>
    role(`Member ${i}`, 'House', String(1000 + i), String(1001 + i)),
  );
  const ordered = inOrderOfOffice([...many, PRESIDENT], '2020-06-01');
  expect(ordered[0]).toBe(PRESIDENT);
  expect(new Set(ordered)).toEqual(new Set([...many, PRESIDENT]));
});
