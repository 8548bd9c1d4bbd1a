/**
 * How many claims get a kind and a worth, and in which share of the time of detection, for `docs/accuracy.md`:
 * `npx tsx bench/detect/claim-gives.ts`. Nobody has marked kinds, so nothing here tells whether they are right.
 */
import { existsSync, readFileSync } from 'node:fs';
import { CLAIM_GIVES, type Claim, WORTH_FROM } from '../../lib/model/claim';
import { detect, lookIntoClaims } from '../../scripts/english';
import { median, table } from '../measured';
import { articleOfText } from './claims-documents';

const FILE = new URL('../../../shared/data/quotes/polnear-dev.jsonl', import.meta.url);

/** Rounds over all texts; the first ones only warm the machine's compiler. */
const ROUNDS = 6;
const COLD_ROUNDS = 2;

function timesOf(texts: string[]): { claims: Claim[]; share: number } {
  const shares: number[] = [];
  let claims: Claim[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    claims = texts.flatMap((text) => {
      const { article } = articleOfText(text);
      const start = performance.now();
      const found = detect(article, []).claims;
      const between = performance.now();
      const looked = lookIntoClaims(article, found);
      if (round >= COLD_ROUNDS) shares.push((performance.now() - between) / (between - start));
      return looked;
    });
  }
  return { claims, share: median(shares) };
}

if (!existsSync(FILE)) console.log('The texts are not at hand.');
else {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  const { claims, share } = timesOf(lines.map((line) => (JSON.parse(line) as { text: string }).text));
  const worthy = claims.filter(({ worth = 0 }) => worth >= WORTH_FROM).length;
  const rows = CLAIM_GIVES.map((kind) => [kind, String(claims.filter(({ gives }) => gives === kind).length)]);
  console.log(
    table([['gives', 'claims'], ...rows, ['worth 0.5 or more', String(worthy)], ['all', String(claims.length)]]),
  );
  console.log(`median time beside detection's own: ${(100 * share).toFixed(0)} %`);
}
