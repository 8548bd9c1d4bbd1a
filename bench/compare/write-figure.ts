import type { Thing } from './figure-things';

/** Ways to write one value; all of them are the same figure. */
export type Ways = readonly string[];

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const grouped = (value: number): string => value.toLocaleString('en-GB');

function inWords(value: number): string | null {
  if (value <= 12) return SMALL[value] ?? null;
  if (value < 20 || value >= 100) return null;
  const ten = TENS[Math.floor(value / 10)]!;
  return value % 10 === 0 ? ten : `${ten}-${SMALL[value % 10]}`;
}

const scaled = (value: number, by: number): string => String(Number((value / by).toPrecision(6)));

function money(value: number): Ways {
  if (value < 1000) return [`$${value}`, `${value} dollars`, `US$${value}`];
  if (value < 1e6) return [`$${grouped(value)}`, `$${scaled(value, 1000)}k`, `${grouped(value)} dollars`];
  const millions = scaled(value, 1e6);
  if (value < 1e9)
    return [`$${millions}m`, `$${millions} million`, `${millions} million dollars`, `$${grouped(value)}`];
  const billions = scaled(value, 1e9);
  return [`$${billions}bn`, `$${billions} billion`, `${billions} billion dollars`, `$${grouped(value / 1e6)} million`];
}

function percent(value: number): Ways {
  const words = inWords(value);
  return [`${value}%`, `${value} per cent`, `${value} percent`, ...(words ? [`${words} per cent`] : [])];
}

function counted(noun: string): (value: number) => Ways {
  return (value) => {
    const words = inWords(value);
    if (value >= 1e6)
      return [`${scaled(value, 1e6)} million ${noun}`, `${grouped(value)} ${noun}`, `${scaled(value, 1e6)}m ${noun}`];
    const thousands = value >= 1000 && value % 1000 === 0 ? inWords(value / 1000) : null;
    return [
      `${grouped(value)} ${noun}`,
      ...(words ? [`${words} ${noun}`] : []),
      ...(thousands ? [`${thousands} thousand ${noun}`] : []),
    ];
  };
}

const plural = (value: number, unit: string): string => `${grouped(value)} ${unit}${value === 1 ? '' : 's'}`;

function time(days: number): Ways {
  const words = inWords(days);
  return [
    plural(days, 'day'),
    ...(words && days > 1 ? [`${words} days`] : []),
    ...(days <= 3 ? [plural(days * 24, 'hour')] : []),
    ...(days === 1 ? ['a single day', 'one day'] : []),
    ...(days % 7 === 0 ? [plural(days / 7, 'week')] : []),
  ];
}

function distance(kilometres: number): Ways {
  return [
    plural(kilometres, 'kilometre'),
    `${grouped(kilometres)} km`,
    `${grouped(kilometres)}km`,
    `${scaled(kilometres * 0.621371, 1)} miles`,
  ];
}

function weight(tonnes: number): Ways {
  return [plural(tonnes, 'tonne'), `${grouped(tonnes * 1000)} kilograms`, `${grouped(tonnes)} tons`];
}

/** How a value of each kind is written. */
export const WRITE: Readonly<Record<Thing['kind'], (value: number) => Ways>> = {
  money,
  percent,
  people: counted('people'),
  homes: counted('homes'),
  jobs: counted('jobs'),
  time,
  distance,
  deadline: (value) => [String(value)],
  weight,
};

/** Values that a kind can have. */
export const VALUES: Readonly<Record<Thing['kind'], readonly number[]>> = {
  money: [
    12, 15, 450, 900, 12_000, 45_000, 250_000, 3_500_000, 8_000_000, 40_000_000, 120_000_000, 750_000_000,
    1_500_000_000, 2_000_000_000, 5_000_000_000, 12_000_000_000,
  ],
  percent: [2, 3, 5, 7, 9, 12, 15, 18, 21, 24, 33, 38, 40, 45, 52, 60, 66, 75, 80, 95],
  people: [3, 7, 12, 24, 60, 110, 350, 1_200, 5_000, 12_000, 40_000, 250_000, 1_500_000, 3_000_000],
  homes: [9, 40, 120, 500, 1_800, 3_000, 12_000, 60_000, 250_000, 300_000],
  jobs: [6, 25, 80, 400, 1_100, 5_000, 7_000, 20_000, 90_000, 200_000],
  time: [1, 2, 3, 5, 7, 10, 14, 21, 28],
  distance: [3, 8, 25, 60, 140, 400, 1_500, 3_200],
  deadline: [2027, 2028, 2030, 2032, 2035, 2040, 2045, 2050],
  weight: [2, 5, 9, 40, 120, 700, 3_000],
};
