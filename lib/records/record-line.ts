import type { Note } from '../model/note';
import type { Person } from '../model/person';
import type { Source, Statement } from '../model/statement';

/**
 * A record as one line for the reader: a person's main name, a statement's words, a note's text, a source's title; of
 * anything else its id, and nothing for what has none. Also of a damaged record.
 */
export function recordLine(record: object): string {
  const { names, words, text, title, id } = record as Partial<Person & Statement & Note & Source>;
  const main = Array.isArray(names) ? names.find((name) => name?.kind === 'main')?.text : undefined;
  const line = [main, words, text, title, id].find((one) => typeof one === 'string');
  return line ?? '';
}
