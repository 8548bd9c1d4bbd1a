import { type PostingShard, SegmentBuilder } from '../../codec/posting-segment';
import { keysAround } from '../../recall/around-statement';
import { termKeysOf } from '../../recall/terms';
import type { TermsLanguage } from '../../recall/terms-language';
import type { StatementRow } from '../../records/schema';

/** What a person's statements are found by, as if it were one of their words; no word has a colon. */
export const personKey = (person: string): string => `person:${person}`;

/** What a statement is found by through a word that was kept from around it; no word has a colon. */
export const aroundKey = (key: string): string => `context:${key}`;

/**
 * Told with the language in what an index was made: raised by one whenever statements are indexed by something else.
 */
export const INDEXED_BY = 'context/1';

const aroundKeysOf = (row: StatementRow, language: TermsLanguage): string[] =>
  [...new Set(keysAround(row, language))].map(aroundKey);

/**
 * By what a statement is indexed. Its person is that of the row: merges are looked up when it is read. The library has
 * one language for recall: a statement in another one is read with it too.
 */
const termsOfRow = ({ person, words }: StatementRow, language: TermsLanguage): string[] => [
  personKey(person),
  ...termKeysOf(words, language),
];

/**
 * The postings of rows, from the number `first` on to the last of them.
 *
 * @param rows in order of their numbers; some numbers may belong to nobody any more
 */
export function segmentOfRows(rows: readonly StatementRow[], first: number, language: TermsLanguage): PostingShard[] {
  const builder = new SegmentBuilder(first);
  let next = first;
  for (const row of rows) {
    for (; next < row.number!; next++) builder.add([]);
    builder.add(termsOfRow(row, language), aroundKeysOf(row, language));
    next++;
  }
  return builder.finish();
}
