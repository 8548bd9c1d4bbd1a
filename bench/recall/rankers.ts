import MiniSearch from 'minisearch';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { createPostingIndex } from '../../scripts/analyze/posting-index';
import type { BenchDocument, BenchQuery } from './collections';
import { createPlainBm25 } from './plain-bm25';

/** One way to search: builds its index over documents, then ranks them for a query, best first. */
export interface Technique {
  name: string;
  build(documents: BenchDocument[]): (query: BenchQuery, limit: number) => string[];
}

/** All that is written over and in a document: what every technique is given. */
const wholeText = ({ text, headings = [] }: BenchDocument) => [...headings, text].join('. ');

const surname = (name = '') => name.trim().toUpperCase().split(' ').at(-1);

/** The peers and ours, what each is given being all that it can use. */
export const TECHNIQUES: Technique[] = [
  {
    name: 'BM25, plain',
    build(documents) {
      const rank = createPlainBm25(documents.map((document) => ({ ...document, text: wholeText(document) })));
      return ({ text }, limit) => rank(text, limit);
    },
  },
  {
    name: 'BM25, same speaker',
    build(documents) {
      const rank = createPlainBm25(documents.map((document) => ({ ...document, text: wholeText(document) })));
      const speakerOf = new Map(documents.map(({ id, speaker }) => [id, surname(speaker)]));
      return ({ text, speaker }, limit) =>
        rank(text, documents.length)
          .filter((id) => speaker === undefined || speakerOf.get(id) === surname(speaker))
          .slice(0, limit);
    },
  },
  {
    name: 'minisearch 7.2',
    build(documents) {
      const index = new MiniSearch<BenchDocument>({ fields: ['text'] });
      index.addAll(documents.map((document) => ({ ...document, text: wholeText(document) })));
      return ({ text }, limit) =>
        index
          .search(text)
          .slice(0, limit)
          .map(({ id }) => id as string);
    },
  },
  {
    name: 'ours, words alone',
    build(documents) {
      const index = createPostingIndex(documents, ENGLISH_RECALL);
      return ({ text }, limit) => index.search({ text }, limit).map(({ id }) => id);
    },
  },
  {
    name: 'ours, all that is known',
    build(documents) {
      const index = createPostingIndex(documents, ENGLISH_RECALL);
      return (query, limit) => index.search(query, limit).map(({ id }) => id);
    },
  },
];
