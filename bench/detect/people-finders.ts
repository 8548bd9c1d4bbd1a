import nlp from 'compromise';
import type { Article } from '../../lib/model/article';
import { findPeople } from '../../scripts/english';

/** A predicted mention, offsets in UTF-16 units of the whole text. */
export interface Predicted {
  start: number;
  end: number;
  entity?: string;
}

/** Someone who finds people in a plain text: names alone, and names with what points back at them. */
export type Finder = (text: string, title: string) => { names: Predicted[]; all: Predicted[] };

/** A text as an article of one block per line, with where each block starts in the text. */
export function articleFrom(text: string, title = ''): { article: Article; starts: number[] } {
  const starts: number[] = [];
  const blocks: Article['blocks'] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    starts.push(index + line.length - line.trimStart().length);
    blocks.push({ kind: 'paragraph', text: line.trim() });
  }
  const article = { address: '', title, bylines: [], outlet: null, language: 'en', published: null, blocks };
  return { article, starts };
}

/** Ours, without any library. */
export const ours: Finder = (text, title) => {
  const { article, starts } = articleFrom(text, title);
  const { mentions } = findPeople(article, []);
  const all = mentions.map(({ span, kind, entity }) => {
    const at = starts[span.block]!;
    return { start: at + span.start, end: at + span.end, entity, kind };
  });
  return { names: all.filter(({ kind }) => kind !== 'pronoun' && kind !== 'role'), all };
};

interface CompromiseHit {
  offset: { start: number; length: number };
  text: string;
}

/** compromise's people, punctuation and possessive taken off their ends, as a user of it would. It merges nobody. */
export const compromise: Finder = (text) => {
  const hits = nlp(text).people().json({ offset: true }) as CompromiseHit[];
  const names = hits.flatMap(({ offset }) => {
    const raw = text.slice(offset.start, offset.start + offset.length);
    const lead = /^[^\p{L}\p{N}]*/u.exec(raw)![0].length;
    const name = raw.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
    return name === '' ? [] : [{ start: offset.start + lead, end: offset.start + lead + name.length }];
  });
  return { names, all: names };
};
