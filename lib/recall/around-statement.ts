import type { Source, Statement } from '../model/statement';
import type { WordCounts } from './bag';
import { termKeysOf } from './terms';
import type { TermsLanguage } from './terms-language';

type Surrounded = Pick<Statement, 'before' | 'after' | 'sentence'>;

/** What stands around a statement was cut at some letter: a piece of a word would be a rare word of its own. */
const wholeFrom = (before: string) => before.replace(/^[\p{L}\p{N}]+/u, '');
const wholeTo = (after: string) => after.replace(/[\p{L}\p{N}]+$/u, '');

function textsAround({ before, after, sentence }: Surrounded): string[] {
  const near = [wholeFrom(before), wholeTo(after)].filter((text) => text.trim() !== '');
  return near.length === 0 && sentence ? [sentence] : near;
}

/** The words (`Term.key`s) that were kept with a statement from around it, in reading order with repeats. */
export const keysAround = (statement: Surrounded, language: TermsLanguage): string[] =>
  textsAround(statement).flatMap((text) => termKeysOf(text, language));

/**
 * The words of a statement with those around it: the text that was kept with it from before and after, and the title of
 * its source. Null where no text was kept: a title alone may be that of a whole collection. `own` are its own words.
 */
export function aroundStatement(
  own: WordCounts,
  statement: Surrounded,
  { title }: Pick<Source, 'title'>,
  language: TermsLanguage,
): WordCounts | null {
  const near = keysAround(statement, language);
  if (near.length === 0) return null;
  const counts = new Map(own);
  for (const key of [...near, ...termKeysOf(title, language)]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
