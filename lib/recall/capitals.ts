import type { TermsLanguage } from './terms-language';
import type { WordInText } from './tokens';

/** Share of capitalised content words from which a text is a headline. */
const TITLE_CASE = 0.9;
/** From so many words on the share says something. */
const TELLING = 4;

/** Whether capitals tell names from other words in this text; not in a headline or in shouting. */
export function capitalsTell(tokens: WordInText[]): boolean {
  let shouted = tokens.length >= TELLING;
  let content = 0;
  let capitals = 0;
  for (const { form, opens } of tokens) {
    shouted &&= form.capitals || form.word.length < 2;
    if (opens || form.stop) continue;
    content++;
    if (form.capital) capitals++;
  }
  return !shouted && (content < TELLING || capitals < content * TITLE_CASE);
}

/**
 * Whether a capital here means a name. At the start of a sentence only the next word can tell ("Angela Merkel left").
 */
export function isName(
  { form, opens }: WordInText,
  next: WordInText | undefined,
  { isAlwaysCapital }: TermsLanguage,
): boolean {
  if (!form.capital || isAlwaysCapital(form.word)) return false;
  if (!opens || form.capitals) return true;
  return !form.stop && next !== undefined && next.joined && next.form.capital;
}
