/**
 * What the panel would list of articles that are texts, a paragraph a line, each statement below the paragraph it
 * begins in, for a person to judge:
 * `npx tsx bench/detect/listed-in-texts.ts FILE.jsonl --draw SEED COUNT [--without IDS.txt]` or `FILE.jsonl ID…`. A
 * draw is the same for the same seed and file; ids in the list, one a line, are not drawn.
 */
import { readFileSync } from 'node:fs';
import { SURE_FROM } from '../../lib/model/claim';
import { detect } from '../../scripts/english';
import { seededRandom } from '../../scripts/seeded-random';
import { articleOfText } from './claims-documents';
import { shownClaim, toldOf } from './shown-claim';

interface Text {
  id: string;
  text: string;
}

function draw(texts: readonly Text[], seed: number, count: number): Text[] {
  const next = seededRandom(seed);
  const keyed = texts.map((text) => ({ text, key: next() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ text }) => text);
}

function printArticle({ id, text }: Text): void {
  const { article } = articleOfText(text);
  const { claims, entities } = detect(article, []);
  const listed = claims.filter(({ confidence }) => confidence >= SURE_FROM);
  console.log(`\n===== ${id} (${listed.length} listed)`);
  for (const [at, block] of article.blocks.entries()) {
    console.log(`[${at}] ${block.text}`);
    for (const [number, claim] of listed.entries()) {
      if (claim.content[0]!.block !== at) continue;
      console.log(`    >>${number + 1} (${toldOf(claim)}) ${shownClaim(article, claim, entities)}`);
    }
  }
}

function textsOf(path: string): Text[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Text);
}

/** The articles that the command line asks for. */
function asked(texts: readonly Text[], [flag, seed, count, , list]: string[]): Text[] {
  const without = new Set(list ? readFileSync(list, 'utf8').split(/\s+/) : []);
  const left = texts.filter(({ id }) => !without.has(id));
  return flag === '--draw' ? draw(left, Number(seed), Number(count)) : [];
}

const [path, ...rest] = process.argv.slice(2);
const texts = path ? textsOf(path) : [];
const byId = texts.filter(({ id }) => rest.includes(id));
for (const text of [...asked(texts, rest), ...byId]) printArticle(text);
