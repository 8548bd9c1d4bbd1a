import { type LinkedData, type LinkedThing, readLinkedData } from './json-ld';
import { articleThings } from './linked-article';
import { type PageMeta, readMeta } from './page-meta';

/** What a page says about itself outside its text, read once and used for every fact. */
export interface PageFacts {
  document: Document;
  address: string;
  meta: PageMeta;
  linked: LinkedData;
  /** The linked data about this page's article, best first; empty when there is none. */
  articles: LinkedThing[];
}

/** Reads metadata and linked data of a page. Changes nothing, never throws. */
export function readFacts(document: Document, address: string): PageFacts {
  const linked = readLinkedData(document);
  return { document, address, meta: readMeta(document), linked, articles: articleThings(linked, address) };
}
