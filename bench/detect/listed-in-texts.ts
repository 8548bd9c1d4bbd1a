/**
 * What the panel would list of articles that are texts, a paragraph a line, each statement below the paragraph it begins
 * in, for a person to judge: `npx tsx bench/detect/listed-in-texts.ts FILE.jsonl --draw SEED COUNT [--without IDS.txt]` or
 * `FILE.jsonl ID…`. A draw is the same for the same seed and file; ids in the list, one a line, are not drawn.
 */
import { readFileSync } from 'node:fs';
import type { Article } from '../../lib/model/article';
import { type Claim, SURE_FROM } from '../../lib/model/claim';
import { reportWords } from '../../lib/model/claim-words';
import type { Entity } from '../../lib/model/mention';
import { detect } from '../../scripts/english';
import { articleOfText } from './claims-documents';

interface Text {
  id: string;
  text: string;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(texts: readonly Text[], seed: number, count: number): Text[] {
  const next = numbersFrom(seed);
  const keyed = texts.map((text) => ({ text, key: next() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ text }) => text);
}

function speakerOf({ speaker }: Claim, entities: readonly Entity[]): string {
  if (speaker.kind === 'unclear') return 'Speaker unclear';
  if (speaker.kind === 'source') return speaker.text;
  const name = entities.find(({ id }) => id === speaker.entity)?.name ?? speaker.text;
  return name === speaker.text ? name : `${name} (“${speaker.text}”)`;
}

function shown(article: Article, claim: Claim, entities: readonly Entity[]): string {
  const { text, quoted, reporting } = reportWords(article, claim);
  const words = quoted ? `“${text}”` : text;
  return `**${speakerOf(claim, entities)}** ${reporting ? `${reporting} ` : ''}${words}`;
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
      const told = `${claim.rule}, ${claim.stance}, ${claim.confidence.toFixed(2)}`;
      console.log(`    >>${number + 1} (${told}) ${shown(article, claim, entities)}`);
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
