/**
 * Kinds of names missed and of names that are nobody's, with counts over all dev sets, for `docs/accuracy.md`:
 * `npx tsx bench/detect/people-errors.ts`. Told from the spans alone; prints no words of the texts.
 */
import { pathToFileURL } from 'node:url';
import { ours, type Predicted } from './people-finders';
import { type GoldDocument, type GoldMention, goldSets } from './people-sets';

type Place = Pick<Predicted, 'start' | 'end'>;

const overlap = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
const same = (a: Place, b: Place) => a.start === b.start && a.end === b.end;

function shapeOf(text: string, { start, end }: Place): string {
  const name = text.slice(start, end);
  const capitals = name.length > 3 && name === name.toUpperCase() ? ', all in capitals' : '';
  const foreign = /[^\p{ASCII}’]/u.test(name) ? ', with letters that are not English' : '';
  const words = name.trim().split(/\s+/).length;
  const opens = words === 1 && /(?:^|[.!?\n]["”]?\s*)$/.test(text.slice(0, start)) ? ', opening a sentence' : '';
  return `${words === 1 ? 'one word' : words === 2 ? 'two words' : 'three words or more'}${opens}${capitals}${foreign}`;
}

/** A name that overlaps another without being the same, seen from the marked one. */
function cutOf(found: Place, marked: Place): string {
  if (found.start <= marked.start && found.end >= marked.end) return 'found with too much around it';
  if (found.start >= marked.start && found.end <= marked.end) return 'found in part';
  return 'found across its edge';
}

function isNamedInFull({ text, people }: GoldDocument, { start, end, entity }: GoldMention): boolean {
  const word = text.slice(start, end);
  return people.some(
    (other) => other.end - other.start > word.length && other.entity === entity && entity !== undefined,
  );
}

function kindOfMiss(document: GoldDocument, miss: GoldMention, found: Predicted[]): string {
  const near = found.find((name) => overlap(name, miss));
  if (near) return cutOf(near, miss);
  const known = isNamedInFull(document, miss) ? ', of somebody with a longer name in the text' : '';
  return `not found: ${shapeOf(document.text, miss)}${known}`;
}

function kindsOf(documents: GoldDocument[]): { misses: string[]; false: string[] } {
  const misses: string[] = [];
  const wrong: string[] = [];
  for (const document of documents) {
    const found = ours(document.text, document.title ?? '').names;
    const marked = document.people.filter(({ kind }) => kind !== 'coref');
    const aside = [...(document.ignore ?? []), ...document.people.filter(({ kind }) => kind === 'coref')];
    for (const miss of marked) {
      if (!found.some((name) => same(name, miss))) misses.push(kindOfMiss(document, miss, found));
    }
    for (const name of found) {
      if ([...marked, ...aside].some((other) => overlap(other, name))) continue;
      wrong.push(`nobody’s: ${shapeOf(document.text, name)}`);
    }
  }
  return { misses, false: wrong };
}

function print(title: string, kinds: string[]): void {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  console.log(`\n${title}: ${kinds.length}`);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 20);
  for (const [kind, count] of most) console.log(`${String(count).padStart(6)}  ${kind}`);
}

/** Prints both lists over all dev sets; says so where they are not there. */
export function printErrors(): void {
  const sets = goldSets();
  if (sets === null) {
    console.log('../shared/data/people is not here.');
    return;
  }
  const kinds = kindsOf(sets.flatMap((set) => set.documents));
  print('Misses', kinds.misses);
  print('False finds that touch no marked name', kinds.false);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) printErrors();
