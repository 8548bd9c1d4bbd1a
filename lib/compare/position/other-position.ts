import type { RangePair } from '../compare-figures';
import type { TextRange } from '../pieces';
import type { Position } from './position';

/** So many words must name the same thing in both, and so great a part of the shorter name. */
const LEAST_SHARED = 2;
const LEAST_PART = 0.66;

function areOfOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((key) => b.has(key)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_PART * Math.min(a.size, b.size);
}

/** Whether two sentences are, in plain forms, for or against the same thing. */
const areOnOneThing = (a: Position, b: Position): boolean =>
  a.isPlain && b.isPlain && a.targets.some((one) => b.targets.some((other) => areOfOne(one, other)));

/** The sentences of two texts that are, in plain forms, for or against the same thing; questions say neither. */
export function onOneThing(
  now: readonly Position[],
  earlier: readonly Position[],
): [now: Position, earlier: Position][] {
  const said = (positions: readonly Position[]) =>
    positions.filter(({ isPlain, isQuestion }) => isPlain && !isQuestion);
  return said(now).flatMap((position) => {
    const other = said(earlier).find((each) => areOnOneThing(position, each));
    return other ? [[position, other] satisfies [Position, Position]] : [];
  });
}

const rangeOf = ({ tells }: Position): TextRange => ({ start: tells[0]!.start, end: tells.at(-1)!.end });

/**
 * Where one text is for what the other is against; the words that tell so. `turned`: whether the reports of the two
 * hold them in opposite ways (*said* and *denied*). Empty where none is, which is usual.
 */
export function otherPositions(now: readonly Position[], earlier: readonly Position[], turned: boolean): RangePair[] {
  return onOneThing(now, earlier).flatMap(([position, other]) =>
    (position.sign !== other.sign) !== turned ? [{ now: rangeOf(position), earlier: rangeOf(other) }] : [],
  );
}
