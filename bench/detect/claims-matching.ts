import type { Marked, Quote, Stretch } from './claims-documents';

/** A marked statement and the found one that shares most words with it. */
export interface Pair {
  marked: Quote;
  found: Quote;
  text: string;
}

/** Share of common words from which two stretches are the same statement: the scorer's "relaxed". */
const SAME = 0.5;

function wordsOf(text: string): Stretch[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

function wordsIn(words: Stretch[], s: Stretch): Set<number> {
  return new Set(words.flatMap((w, i) => (overlap(w, s) ? [i] : [])));
}

function share(a: Set<number>, b: Set<number>): number {
  let common = 0;
  for (const i of a) if (b.has(i)) common++;
  return common / (a.size + b.size - common || 1);
}

/** One to one, best first; also gives the found statements that match nothing. */
export function matchQuotes(doc: Marked, found: Quote[]): { pairs: Pair[]; missed: Quote[]; false: Quote[] } {
  const words = wordsOf(doc.text);
  const a = doc.quotes.map((q) => wordsIn(words, q));
  const b = found.map((q) => wordsIn(words, q));
  const all: [number, number, number][] = [];
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      if (!overlap(doc.quotes[i]!, found[j]!)) continue;
      const s = share(x, y);
      if (s >= SAME) all.push([s, i, j]);
    }
  }
  all.sort((x, y) => y[0] - x[0]);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs: Pair[] = [];
  for (const [, i, j] of all) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push({ marked: doc.quotes[i]!, found: found[j]!, text: doc.text });
  }
  return {
    pairs,
    missed: doc.quotes.filter((_, i) => !usedA.has(i)),
    false: found.filter((_, j) => !usedB.has(j)),
  };
}

function lastWord(text: string, s: Stretch): string {
  const words = text
    .slice(s.start, s.end)
    .replace(/['’]s$/i, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words?.at(-1)?.toLowerCase() ?? '';
}

/** The scorer's rule: both absent, spans that overlap, or the same name at the end. */
export function isSameSpeaker({ marked, found, text }: Pair): boolean {
  if (!marked.speaker || !found.speaker) return !marked.speaker && !found.speaker;
  if (overlap(marked.speaker, found.speaker)) return true;
  const last = text.slice(marked.speaker.start, marked.speaker.end).split(/\s+/).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && lastWord(text, marked.speaker) === lastWord(text, found.speaker);
}
