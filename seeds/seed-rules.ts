import { factsOf } from '../lib/model/person';
import type { When } from '../lib/model/when';
import type { CheckedFile } from '../lib/records/records-file';
import { LOADED_WORDS } from './loaded-words';

/** Longest verbatim excerpt, and longest text kept before or after it, in words: a clause, not the speech. */
export const LONGEST_EXCERPT = 25;

/** One rule for seeds beyond the shape of a shelf file. Yields a plain sentence for each fault. */
export interface SeedRule {
  reason: string;
  faultsOf(file: CheckedFile): Iterable<string>;
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const quoteStart = (words: string): string => `“${words.slice(0, 40)}”`;

/** Whether `a` is surely after `b`: compared only as exactly as both are known. */
function isAfter(a: When | null, b: When | null): boolean {
  if (!a || !b) return false;
  const length = Math.min(a.date.length, b.date.length);
  return a.date.slice(0, length) > b.date.slice(0, length);
}

function findLoadedWord(text: string): string | null {
  return LOADED_WORDS.exec(text)?.[0] ?? null;
}

function* excerptLengths({ statements }: CheckedFile): Iterable<string> {
  for (const { form, words, before, after } of statements) {
    const longest = Math.max(...(form === 'verbatim' ? [words, before, after] : [before, after]).map(countWords));
    if (longest > LONGEST_EXCERPT) yield `${quoteStart(words)}: ${longest} words, ${LONGEST_EXCERPT} are allowed`;
  }
}

function* quotationMarks({ statements }: CheckedFile): Iterable<string> {
  for (const { form, words } of statements) {
    if (words !== words.trim()) yield `${quoteStart(words)}: white space at an end`;
    if (form === 'reported' && /[“”"«»]/.test(words)) yield `${quoteStart(words)}: a report holds quotation marks`;
    if (form === 'verbatim' && /^[“"«]|[”"»]$|…|\.\.\.|\[/.test(words))
      yield `${quoteStart(words)}: verbatim words carry marks that were not said`;
  }
}

function* loadedWords({ people, sources, statements }: CheckedFile): Iterable<string> {
  const ours = [
    ...people.flatMap(({ roles, links, epithets }) => [
      ...roles.map(({ title }) => title),
      ...links.map(({ label }) => label),
      ...epithets,
    ]),
    ...sources.map(({ title }) => title),
    ...statements.flatMap(({ form, words, occasion, place, audience }) => [
      ...(form === 'reported' ? [words] : []),
      ...[occasion, place, audience].filter((text) => text !== null),
    ]),
  ];
  for (const text of ours) {
    const word = findLoadedWord(text);
    if (word) yield `${quoteStart(text)}: “${word}” judges; say what was said`;
  }
}

function* statementDates({ statements, sources }: CheckedFile): Iterable<string> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  for (const { words, said, published, source } of statements) {
    const from = byId.get(source);
    const retrieved: When | null = from ? { date: from.retrieved, precision: 'day' } : null;
    if (!said && !published) yield `${quoteStart(words)}: neither date said nor date published`;
    if (isAfter(said, published)) yield `${quoteStart(words)}: said after it was published`;
    if (isAfter(said, retrieved) || isAfter(published, retrieved))
      yield `${quoteStart(words)}: dated after its source was looked at`;
    if (published && from?.published && published.date !== from.published.date)
      yield `${quoteStart(words)}: date published differs from its source's`;
  }
}

function* roles({ people, sources }: CheckedFile): Iterable<string> {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  for (const { id, roles } of people) {
    if (roles.length === 0) yield `${id}: no role with a source`;
    for (const { title, from, to, asOf, source } of roles) {
      if (isAfter(asOf, published.get(source) ?? null)) yield `${id}: ${title} is newer than its source`;
      if (isAfter(from, to)) yield `${id}: ${title} ends before it starts`;
      if (isAfter(from, asOf)) yield `${id}: ${title} starts after its source vouched for it`;
    }
  }
}

function* repeatedOf(what: string, keys: string[]): Iterable<string> {
  const seen = new Set<string>();
  for (const key of keys) {
    const folded = key.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
    if (seen.has(folded)) yield `${what} stands twice: ${quoteStart(key)}`;
    seen.add(folded);
  }
}

function* repeats({ people, statements, sources }: CheckedFile): Iterable<string> {
  const names = people.flatMap((person) => person.names.map(({ text }) => text));
  yield* repeatedOf('a name', names);
  yield* repeatedOf(
    'a statement',
    statements.map(({ words, person, source }) => `${words} (${person}, ${source})`),
  );
  yield* repeatedOf(
    'a source',
    sources.map(({ title, address }) => `${title} (${address ?? 'no address'})`),
  );
}

function* unusedSources({ people, identities, statements, sources }: CheckedFile): Iterable<string> {
  const used = new Set([...people.flatMap(factsOf), ...identities, ...statements].map(({ source }) => source));
  for (const { id } of sources) if (!used.has(id)) yield `source ${id}: nothing comes from it`;
}

function* readerRecords({ notes, corrections, settings }: CheckedFile): Iterable<string> {
  if (notes.length + corrections.length > 0 || settings) yield 'notes, corrections and settings are the reader’s alone';
}

function* deletedRecords({ people, identities, sources, statements }: CheckedFile): Iterable<string> {
  const deleted = [...people, ...identities, ...sources, ...statements].filter((record) => record.deleted).length;
  if (deleted > 0) yield `${deleted} deleted records: take them out of the file`;
}

/** Every rule, in the order in which faults are told. */
export const SEED_RULES: SeedRule[] = [
  { reason: 'A clause may be quoted; a passage belongs to its source.', faultsOf: excerptLengths },
  { reason: 'Only words that were said are shown between quotation marks.', faultsOf: quotationMarks },
  { reason: 'The shelf says what was said and leaves judging to the reader.', faultsOf: loadedWords },
  { reason: 'A statement without a date cannot be told from a later one.', faultsOf: statementDates },
  { reason: 'A card has to say who somebody is, and how old that news is.', faultsOf: roles },
  { reason: 'The same record twice would be recalled twice; a shared name would mean two people.', faultsOf: repeats },
  { reason: 'A source that nothing comes from vouches for nothing.', faultsOf: unusedSources },
  { reason: 'Nobody writes in the reader’s name.', faultsOf: readerRecords },
  { reason: 'A new shelf starts without tombstones.', faultsOf: deletedRecords },
];
