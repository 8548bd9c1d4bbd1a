import * as fc from 'fast-check';
import { table } from '../measured';
import { differenceOf } from './difference-of';
import { type MadePair, madePair } from './made-pairs';

/** As many made pairs as are measured; the seed makes them the same each time. */
const MADE = { numRuns: 4000, seed: 12 };

interface Way {
  pairs: number;
  told: number;
  isOther: boolean;
}

function countWays(pairs: readonly MadePair[]): Map<string, Way> {
  const ways = new Map<string, Way>();
  for (const { way, isOther, now, earlier } of pairs) {
    const before = ways.get(way) ?? { pairs: 0, told: 0, isOther };
    const told = differenceOf(now, earlier) === 'figure' ? 1 : 0;
    ways.set(way, { pairs: before.pairs + 1, told: before.told + told, isOther });
  }
  return ways;
}

/** *Another figure* on made pairs whose figures are known, by the way they were made. */
export function measureMadeFigures(): string {
  const ways = countWays(fc.sample(madePair, MADE));
  const sum = (pick: (way: Way) => number) => [...ways.values()].reduce((total, way) => total + pick(way), 0);
  const right = sum(({ isOther, told }) => (isOther ? told : 0));
  const precision = right / sum(({ told }) => told);
  const recall = right / sum(({ isOther, pairs }) => (isOther ? pairs : 0));
  const rows = [...ways].map(([way, { pairs, told }]) => [way, String(pairs), String(told)]);
  return [
    `Another figure, on ${MADE.numRuns} made pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    table([['', 'pairs', 'told'], ...rows]),
  ].join('\n');
}
