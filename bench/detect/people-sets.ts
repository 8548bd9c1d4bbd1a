import { existsSync, readFileSync } from 'node:fs';
import { WordClass } from '../../lib/detect/people/word-classes';
import { english } from '../../scripts/english';
import { type NamedDocument, readGum } from '../../scripts/lexicon/read-gum';

/** A person mention of a gold file, offsets in UTF-16 units of the text. */
export interface GoldMention {
  start: number;
  end: number;
  kind?: string;
  entity?: string;
}

/** A document of a gold file. */
export interface GoldDocument {
  id: string;
  text: string;
  /** Empty where the set gives none. */
  title?: string;
  people: GoldMention[];
  ignore?: { start: number; end: number }[];
}

/** A set of documents with the persons named in them, marked by others. */
export interface GoldSet {
  name: string;
  /** What is to be reached, exact F1. */
  bar: number;
  documents: GoldDocument[];
}

const DATA = new URL('../../../shared/data/people/', import.meta.url);

function fromJsonl(name: string): GoldDocument[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, DATA), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as GoldDocument);
}

/**
 * "Mr. ", "President " right before a name of one word: part of it in msnbc and news-fair, and in GUM's smallest span.
 */
function addressBefore(block: string, start: number, end: number): number {
  if (/\s/.test(block.slice(start, end))) return 0;
  const title = /(?:^|\s)(\p{Lu}[\p{L}.]*) $/u.exec(block.slice(0, start))?.[1];
  return title !== undefined && english().people.wordClass(title.toLowerCase()) & WordClass.Address
    ? title.length + 1
    : 0;
}

/**
 * GUM's blocks as one text with a line each; names without titles, as `readGum` marks them, but for
 * {@link addressBefore}.
 */
function fromGum({ id, blocks, names }: NamedDocument): GoldDocument {
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    starts.push(text.length);
    text += `${block}\n`;
  }
  const people = names.map(({ block, start, end, entity }) => ({
    start: starts[block]! + start - addressBefore(blocks[block]!, start, end),
    end: starts[block]! + end,
    kind: 'name',
    entity,
  }));
  return { id, text, people };
}

/** The dev sets; null when the data is not beside the project. */
export function goldSets(): GoldSet[] | null {
  if (!existsSync(DATA)) return null;
  return [
    { name: 'news-fair', bar: 0.87, documents: fromJsonl('news-fair') },
    { name: 'msnbc', bar: 0.87, documents: fromJsonl('msnbc') },
    { name: 'wikigold', bar: 0.87, documents: fromJsonl('wikigold') },
    { name: 'uner-ewt', bar: 0.78, documents: fromJsonl('uner-ewt') },
    { name: 'gum-dev', bar: 0.85, documents: readGum('dev').map(fromGum) },
  ];
}
