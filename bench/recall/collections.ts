import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A text to be found. */
export interface BenchDocument {
  id: string;
  text: string;
  speaker?: string;
  date?: string;
  headings?: string[];
}

/** A document as it lies in a collection. */
type Line = BenchDocument & { title?: string; subtitle?: string };

/** A text to search with. */
export interface BenchQuery extends BenchDocument {
  before?: string[];
  split?: string;
}

/** Documents, queries and which documents answer which query. */
export interface BenchCollection {
  documents: BenchDocument[];
  queries: BenchQuery[];
  relevant: Map<string, Set<string>>;
}

/** Where the collections lie; they are not ours to ship. */
export const FOLDER = new URL('../../../shared/data/recall/', import.meta.url).pathname;

function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function relevantFrom(file: string): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of linesOf(file)) {
    const [query, document, grade] = line.split('\t');
    if (!query || !document || Number(grade ?? 1) <= 0) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return relevant;
}

/**
 * Reads one collection by its folder's name, or null where it is absent. Only the fields that `analyze` takes are kept.
 */
export function readCollection(name: string): BenchCollection | null {
  const folder = `${FOLDER}${name}/`;
  if (!existsSync(folder)) return null;
  const documents = linesOf(`${folder}docs.jsonl.gz`).map((line) => {
    const { id, text, speaker, date, title, subtitle } = JSON.parse(line) as Line;
    return { id, text, speaker, date, headings: [title, subtitle].filter((heading) => heading !== undefined) };
  });
  const queries = linesOf(`${folder}queries.jsonl`).map((line) => JSON.parse(line) as BenchQuery);
  return { documents, queries, relevant: relevantFrom(`${folder}qrels.tsv`) };
}
