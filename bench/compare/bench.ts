/**
 * Comparing a claim with an earlier statement: what is told of pairs whose difference is known, and how fast.
 */
import * as fc from 'fast-check';
import { otherFigures } from '../../lib/compare/compare-figures';
import { readForComparing } from '../../lib/compare/read-text';
import { ENGLISH_COMPARE } from '../../lib/languages/en/compare/english-compare';
import { table } from '../measured';
import { type MadePair, madePair } from './made-pairs';

/** As many made pairs as are measured; the seed makes them the same each time. */
const MADE = { numRuns: 4000, seed: 12 };

const isToldOther = ({ now, earlier }: MadePair): boolean =>
  otherFigures(readForComparing(now, ENGLISH_COMPARE), readForComparing(earlier, ENGLISH_COMPARE), ENGLISH_COMPARE)
    .length > 0;

function measureMade(): string {
  const ways = new Map<string, { pairs: number; told: number; isOther: boolean }>();
  for (const pair of fc.sample(madePair, MADE)) {
    const way = ways.get(pair.way) ?? { pairs: 0, told: 0, isOther: pair.isOther };
    const told = isToldOther(pair);
    way.pairs++;
    if (told) way.told++;
    ways.set(pair.way, way);
  }
  const all = [...ways.values()];
  const count = (pick: (way: (typeof all)[number]) => number) => all.reduce((sum, way) => sum + pick(way), 0);
  const right = count(({ isOther, told }) => (isOther ? told : 0));
  const precision = right / count(({ told }) => told);
  const recall = right / count(({ isOther, pairs }) => (isOther ? pairs : 0));
  return [
    `another figure: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    table([
      ['made pairs', 'pairs', 'told'],
      ...[...ways].map(([way, { pairs, told }]) => [way, String(pairs), String(told)]),
    ]),
  ].join('\n');
}

/** Measures and prints. */
export async function run(): Promise<void> {
  console.log(measureMade());
}
