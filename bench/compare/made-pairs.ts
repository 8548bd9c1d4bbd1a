import * as fc from 'fast-check';
import { THINGS, type Thing } from './figure-things';
import { VALUES, WRITE } from './write-figure';

/** Two texts, and whether they give another figure for one thing. */
export interface MadePair {
  now: string;
  earlier: string;
  /** How the pair was made. */
  way: string;
  isOther: boolean;
}

const put = (frame: string, figure: string): string => {
  const text = frame.replace('{q}', figure);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const thing = fc.constantFrom(...THINGS);
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const frameOf = ({ says }: Thing) => oneOf(says);
const anyValueOf = ({ kind }: Thing) => oneOf(VALUES[kind]);
const writtenOf = ({ kind }: Thing, value: number) => oneOf(WRITE[kind](value));

/** One thing twice, each time in some words and with some value. */
const ofOneThing = thing.chain((of) =>
  fc
    .tuple(frameOf(of), frameOf(of), anyValueOf(of), anyValueOf(of))
    .chain(([first, second, a, b]) =>
      fc
        .tuple(writtenOf(of, a), writtenOf(of, b))
        .map(([figureA, figureB]) => ({ of, first, second, a, b, figureA, figureB })),
    ),
);

/** Another figure: the value is another one. */
const otherFigure = ofOneThing
  .filter(({ a, b }) => a !== b)
  .map(
    ({ first, second, figureA, figureB }): MadePair => ({
      now: put(first, figureA),
      earlier: put(second, figureB),
      way: 'other value',
      isOther: true,
    }),
  );

/** The same value, written otherwise. */
const sameFigure = thing.chain((of) =>
  fc.tuple(frameOf(of), frameOf(of), anyValueOf(of)).chain(([first, second, value]) =>
    fc.tuple(writtenOf(of, value), writtenOf(of, value)).map(
      ([a, b]): MadePair => ({
        now: put(first, a),
        earlier: put(second, b),
        way: 'same value, other writing',
        isOther: false,
      }),
    ),
  ),
);

/** Two things of one kind. */
const otherThing = fc
  .tuple(thing, thing)
  .filter(([a, b]) => a !== b && a.kind === b.kind)
  .chain(([of, against]) =>
    fc.tuple(frameOf(of), frameOf(against), anyValueOf(of), anyValueOf(against)).chain(([first, second, a, b]) =>
      fc.tuple(writtenOf(of, a), writtenOf(against, b)).map(
        ([figureA, figureB]): MadePair => ({
          now: put(first, figureA),
          earlier: put(second, figureB),
          way: 'another thing',
          isOther: false,
        }),
      ),
    ),
  );

/** One frame about two places, times, groups: the figures are of two things. */
const APART: readonly (readonly [string, string])[] = [
  [' in Leeds', ' in York'],
  [' in 2015', ' in 2019'],
  [' for women', ' for men'],
  [' in the north', ' in the south'],
  [' in the first half', ' in the second half'],
];
const apart = fc.tuple(ofOneThing, oneOf(APART)).map(([{ of, first, a, b }, [here, there]]): MadePair => {
  const inserted = (place: string, value: number) => put(first.replace(/(?=[.”]*$)/, place), WRITE[of.kind](value)[0]!);
  return { now: inserted(here, a), earlier: inserted(there, b), way: 'another place, time or group', isOther: false };
});

/** Roundings, ranges and bounds that the other value fits into. */
const COMPATIBLE: readonly ((value: number, of: Thing) => readonly [string, string] | null)[] = [
  (value, of) =>
    of.kind === 'money' && value >= 1e6 ? [`about $${value / 1e6} million`, `$${(value * 1.02) / 1e6} million`] : null,
  (value, of) => (of.kind === 'percent' ? [`more than ${value}%`, `${value + 0.4} per cent`] : null),
  (value, of) => (of.kind === 'percent' ? [`between ${value - 1} and ${value + 2} per cent`, `${value}%`] : null),
  (value, of) => (of.kind === 'people' && value >= 100 ? [`more than ${value} people`, `${value + 3} people`] : null),
  (value, of) =>
    of.kind === 'people' && value >= 1000
      ? [
          `nearly ${value.toLocaleString('en-GB')} people`,
          `${(value - Math.round(value * 0.03)).toLocaleString('en-GB')} people`,
        ]
      : null,
  (value, of) => (of.kind === 'jobs' ? [`up to ${value} jobs`, `${value - 1} jobs`] : null),
];
const compatible = fc
  .tuple(ofOneThing, oneOf(COMPATIBLE))
  .filter(([{ a, of }, made]) => made(a, of) !== null)
  .map(([{ of, first, second, a }, made]): MadePair => {
    const [one, other] = made(a, of)!;
    return {
      now: put(first, one),
      earlier: put(second, other),
      way: 'rounded, in the range, within the bound',
      isOther: false,
    };
  });

/** Per cent against points, a change against a level, a sum against a sum a year. */
const UNLIKE: readonly (readonly [string, string, string])[] = [
  [
    'Support for the treaty fell by [a] per cent.',
    'Support for the treaty fell by [b] percentage points.',
    'per cent and points',
  ],
  ['Rents rose by [a] per cent.', 'Rents rose to [b] per cent.', 'change and level'],
  ['We will spend $[a]m on rural roads.', 'We will spend $[b]m a year on rural roads.', 'sum and sum a year'],
  ['We will spend $[a]m on rural roads.', 'We will spend €[b]m on rural roads.', 'two currencies'],
  ['We built [a] clinics in the valley.', 'We will build [b] clinics in the valley.', 'done and planned'],
  ['Wages rose by [a] per cent.', 'Wages fell by [b] per cent.', 'up and down'],
  ['The average fine for speeding is $[a].', 'The maximum fine for speeding is $[b].', 'average and most'],
  ['We did not hire [a] teachers for the valley.', 'We hired [b] teachers for the valley.', 'denied'],
  [
    'We closed [a] of the mines in the valley.',
    'We closed [b] per cent of the mines in the valley.',
    'number and share',
  ],
];
const unlike = fc.tuple(oneOf(UNLIKE), fc.integer({ min: 2, max: 90 }), fc.integer({ min: 2, max: 90 })).map(
  ([[now, earlier, way], a, b]): MadePair => ({
    now: now.replace('[a]', String(a)),
    earlier: earlier.replace('[b]', String(b)),
    way,
    isOther: false,
  }),
);

/** Pairs with known figures: about as many with another figure as without. */
export const madePair: fc.Arbitrary<MadePair> = fc.oneof(
  { weight: 5, arbitrary: otherFigure },
  { weight: 1, arbitrary: sameFigure },
  { weight: 1, arbitrary: otherThing },
  { weight: 1, arbitrary: apart },
  { weight: 1, arbitrary: compatible },
  { weight: 1, arbitrary: unlike },
);
