/*
 * Writes lib/languages/en/words/people/seen-words.ts: capitalised words that statements in ../shared/packs (UN General
 * Debate, CC0; members of the US Congress, public domain) use as places or as parts of the names of bodies and things,
 * and never as a person's. Counted, not read: no sentence is kept. Same packs, same file. Run:
 *
 *     npx tsx scripts/lexicon/build-word-uses.ts
 */
import { writeFileSync } from 'node:fs';
import { CapitalStyle, isCapitalised, type ScannedBlock, scanBlock } from '../../lib/detect/people/scanned-block';
import { WordClass } from '../../lib/detect/people/word-classes';
import { english, tokenizeBlock } from '../english';
import { isFree, readPack } from './read-pack';

const FILE = new URL('../../lib/languages/en/words/people/seen-words.ts', import.meta.url);
/** A word must be seen this often to count. */
const LEAST = 4;
const STATEMENTS = 80_000;

interface Uses {
  all: number;
  person: number;
  place: number;
  thing: number;
}

const PLACE_BEFORE = new Set('in at near from across throughout around outside'.split(' '));
const PERSON_BEFORE = WordClass.Address | WordClass.Rank;

function isGiven(bits: number): boolean {
  return (bits & WordClass.Given) >= 2 && (bits & (WordClass.Common | WordClass.Country | WordClass.Place)) === 0;
}

function countRun(block: ScannedBlock, first: number, last: number, uses: Map<string, Uses>): void {
  const before = block.tokens[first - 1]?.lower ?? '';
  const beforeBits = first > 0 ? block.classes[first - 1]! : 0;
  let thing = before === 'the' && last - first > 1;
  for (let i = first; i < last; i++) if (block.classes[i]! & (WordClass.Thing | WordClass.Opener)) thing = true;
  const person = isGiven(block.classes[first]!) || (beforeBits & PERSON_BEFORE) !== 0;
  const after = block.classes[last] ?? 0;
  for (let i = first; i < last; i++) {
    const token = block.tokens[i]!;
    if (!isCapitalised(token, block.words) || !/^\p{Lu}\p{Ll}[\p{Ll}-]+$/u.test(token.text)) continue;
    const use = uses.get(token.lower) ?? { all: 0, person: 0, place: 0, thing: 0 };
    use.all++;
    const titled = i > first && (block.classes[i - 1]! & PERSON_BEFORE) !== 0;
    if (!thing && (person || titled || (i === last - 1 && after & WordClass.PersonVerb))) use.person++;
    else if (thing) use.thing++;
    else if (PLACE_BEFORE.has(before)) use.place++;
    uses.set(token.lower, use);
  }
}

function countUses(): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const pack of ['statements-un-debate.ndjson.gz', 'statements-us-congress.ndjson.gz']) {
    const rows = readPack<{ text: string; licence: string; kind: string }>(pack).filter((row) => isFree(row.licence));
    const step = Math.max(1, Math.floor(rows.length / STATEMENTS));
    for (let i = 0; i < rows.length; i += step) {
      const block = scanBlock(tokenizeBlock(rows[i]!.text), english().people);
      for (const run of block.runs) {
        if (run.style === CapitalStyle.Normal || rows[i]!.kind === 'headline')
          countRun(block, run.first, run.last, uses);
      }
    }
  }
  return uses;
}

const uses = [...countUses()].filter(([, use]) => use.all >= LEAST && use.person <= use.all * 0.03);
const places = uses.filter(([, use]) => use.place >= 2 && use.place >= use.thing * 0.4).map(([word]) => word);
const isPlace = new Set(places);
const things = uses.filter(([word, use]) => !isPlace.has(word) && use.thing >= use.all * 0.5).map(([word]) => word);
console.log(`${places.length} places, ${things.length} things`);
const body = (words: string[]): string => words.sort().join(' ');
writeFileSync(
  FILE,
  `/*\n * Written by scripts/lexicon/build-word-uses.ts, not by hand. Counted in statements to the UN General Debate (CC0) and by\n * members of the US Congress (public domain).\n */\n\n/** Words used as places. */\nexport const SEEN_PLACES =\n  '${body(places)}';\n\n/** Words used in the names of bodies and things. */\nexport const SEEN_THINGS =\n  '${body(things)}';\n`,
);
