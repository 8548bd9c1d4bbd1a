import { readFileSync } from 'node:fs';
import { WordClass } from '../../lib/detect/people/word-classes';
import { english } from '../english';
import type { NamedDocument, NamedSpan } from './read-gum';

interface Row {
  id: string;
  text: string;
  people: { start: number; end: number; kind?: string; entity?: string }[];
}

/** The sets of `../shared/data/people` whose terms let weights learnt from them ship. */
export const LEARNT_SETS = ['wikigold', 'uner-ewt'] as const;

const TITLE = WordClass.Address | WordClass.Rank;

/** Behind the titles that some sets count as part of a name ("President Bush"): the models learn names without. */
function behindTitles(text: string, start: number, end: number): number {
  let from = start;
  for (;;) {
    const word = /^\S+(?=\s)/.exec(text.slice(from, end))?.[0];
    if (word === undefined) return from;
    const bits = english().people.wordClass(word.toLowerCase());
    if ((bits & TITLE) === 0 || (bits & WordClass.Given) >= 2) return from;
    from += word.length + 1;
  }
}

function namesIn({ text, people }: Row, line: string, at: number, block: number): NamedSpan[] {
  return people
    .filter(({ start, end, kind }) => (kind ?? 'name') === 'name' && start >= at && end <= at + line.length)
    .map(({ start, end, entity }) => {
      return { block, start: behindTitles(text, start, end) - at, end: end - at, entity: entity ?? '' };
    });
}

/** The documents of a set of marked names (`../shared/data/people`), a block for each line that is not empty. */
export function readMarked(name: string): NamedDocument[] {
  const file = new URL(`../../../shared/data/people/${name}.jsonl`, import.meta.url);
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => {
    const document = JSON.parse(row) as Row;
    const lines = [...document.text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
    const names = lines.flatMap(({ 0: line, index }, block) => namesIn(document, line, index, block));
    return { id: document.id, blocks: lines.map(([line]) => line), names };
  });
}
