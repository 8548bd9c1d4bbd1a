/**
 * Sets the weights by which recall decides whether two statements are on one matter, on all judged pairs:
 * `npx tsx bench/earlier/fit-matter.ts`. How good such weights are on claims that they were not set on is told by
 * `npm run bench -- earlier`.
 */
import { writeFileSync } from 'node:fs';
import { pairsOf, tablesFrom } from './held-out';
import { FOLDER, readJudged } from './judged';

const FILE = new URL('../../lib/recall/matter-weights.ts', import.meta.url);

const judged = readJudged();
if (!judged) {
  console.log(`The judged pairs are not at ${FOLDER}.`);
} else {
  const tables = Object.entries(tablesFrom(pairsOf(judged))).map(([name, weights]) => {
    const rows = Object.entries(weights).map(([sign, weight]) => `${sign}: ${weight.toFixed(3)}`);
    return `  ${name}: { ${rows.join(', ')} },`;
  });
  writeFileSync(
    FILE,
    `/*
 * Written by bench/earlier/fit-matter.ts, not by hand.
 */

/**
 * Log odds of the same matter, by what is known around the two: \`all\` is what every pair starts from, the others
 * stand for one of a sign.
 */
export const MATTER_WEIGHTS = {
${tables.join('\n')}
};
`,
  );
  console.log(tables.join('\n'));
}
