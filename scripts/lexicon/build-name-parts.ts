/*
 * Writes given-parts.ts, surname-parts.ts and common-words.ts in lib/languages/en/words/people, from rows of
 * ../shared/packs that are CC0 or in the public domain; words are also counted in GUM (CC BY). Names and word counts
 * are facts; no sentence is kept. Same packs, same files. Run:
 *
 *     npx tsx scripts/lexicon/build-name-parts.ts
 */
import { writeFileSync } from 'node:fs';
import { foldText } from '../../lib/text/fold-text';
import { readGum } from './read-gum';
import { freePeople, isFree, readPack } from './read-pack';

const LEXICON = new URL('../../lib/languages/en/words/people/', import.meta.url);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|mp)$/;
/** The rarest of them is seen eleven times. Statements lack words of every day, so words of GUM count for more. */
const COMMON_WORDS = 15_000;
const GUM_COUNTS = 5;

function count(table: Map<string, number>, part: string, by: number): void {
  if (/^\p{L}[\p{L}'’-]+$/u.test(part)) table.set(part, (table.get(part) ?? 0) + by);
}

/** How often each folded word stands first (or in the middle, worth a third) and last in a full name. */
function countParts(): { given: Map<string, number>; surname: Map<string, number> } {
  const given = new Map<string, number>();
  const surname = new Map<string, number>();
  for (const { name } of freePeople()) {
    const parts = foldText(name.replace(/["“(].*?["”)]/g, ' ').replace(/,.*/, ''))
      .split(/\s+/)
      .filter((part) => part !== '' && !SUFFIX.test(part.replaceAll('.', '')));
    if (parts.length < 2) continue;
    count(given, parts[0]!, 1);
    for (const part of parts.slice(1, -1)) if (part.length > 3) count(given, part, 0.34);
    count(surname, parts.at(-1)!, 1);
  }
  return { given, surname };
}

/** Words of at least `least`, by level: 1 rare, 2 from 5, 3 from 20. Sorted, so that the file packs well. */
function levels(table: Map<string, number>, least: number): string[] {
  const out: string[][] = [[], [], []];
  for (const [part, n] of table) if (n >= least) out[n >= 20 ? 2 : n >= 5 ? 1 : 0]!.push(part);
  return out.map((words) => words.sort().join(' '));
}

function countSmall(text: string, by: number, seen: Map<string, number>): void {
  for (const word of text.match(/(?<![\p{L}'’-])\p{Ll}{2,}(?![\p{L}'’-])/gu) ?? []) {
    seen.set(word, (seen.get(word) ?? 0) + by);
  }
}

/** The words most often written small, from statements in the packs and from GUM, in alphabetical order. */
function commonWords(): string[] {
  const seen = new Map<string, number>();
  for (const pack of ['statements-un-debate.ndjson.gz', 'statements-us-congress.ndjson.gz']) {
    for (const { text, licence } of readPack<{ text: string; licence: string }>(pack))
      if (isFree(licence)) countSmall(text, 1, seen);
  }
  for (const text of readGum('train').flatMap(({ blocks }) => blocks)) countSmall(text, GUM_COUNTS, seen);
  return [...seen]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COMMON_WORDS)
    .map(([word]) => word)
    .sort();
}

function write(file: string, what: string, name: string, rows: string[]): void {
  const body = rows.map((row) => `  '${row.replaceAll("'", "\\'")}',`).join('\n');
  const header = `/*\n * Written by scripts/lexicon/build-name-parts.ts, not by hand. ${what}\n */\n`;
  writeFileSync(
    new URL(file, LEXICON),
    `${header}\n/** See above. */\nexport const ${name}: readonly string[] = [\n${body}\n];\n`,
  );
}

const { given, surname } = countParts();
const source =
  'From the CC0 and public domain rows of the people packs (Wikidata, US Congress, Open States, UN speakers).';
write('given-parts.ts', `Folded given names, rare to frequent.\n * ${source}`, 'GIVEN_PARTS', levels(given, 2));
write('surname-parts.ts', `Folded surnames, rare to frequent.\n * ${source}`, 'SURNAME_PARTS', levels(surname, 2));
const words =
  'Words most often written small in statements to the UN General Debate (CC0) and by members of the US\n * Congress (public domain) and in GUM (CC BY), in alphabetical order.';
write('common-words.ts', words, 'COMMON_WORDS', [commonWords().join(' ')]);
console.log(`given ${given.size}, surnames ${surname.size}`);
