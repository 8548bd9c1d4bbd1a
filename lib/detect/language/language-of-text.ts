import { plainWords } from '../../text/plain-words';
import type { WordTable } from './language-words';
import { languageOfScript } from './scripts';

/** Enough words to tell a language by, from every part of the article. */
const MOST_WORDS = 300;
const FEWEST_OF_BLOCK = 25;

/** In fewer words too few are small ones: what the page says of itself is the better guess. */
const FEWEST_WORDS = 20;
/** That a text is in no language known here takes more. */
const FEWEST_UNKNOWN = 40;

/**
 * Of the words of running text between a quarter and a half are in its language's list, in lists of names and results
 * fewer; of a text in another language a tenth, in the nearest relatives a third.
 */
const PLAIN_SHARE = 0.2;
const FOREIGN_SHARE = 0.1;

/** A language whose share is this near to the best one's is as likely: relatives, and texts in two languages. */
const NEAR = 0.6;

/** BCP 47 for a text whose language is none that is known here. */
const UNDETERMINED = 'und';

/** "l'homme" and "don't" by their first part; "'tis" whole. */
function beforeApostrophe(lower: string): string {
  const at = lower.indexOf("'");
  return at > 0 ? lower.slice(0, at) : lower;
}

const DIGIT = /^\p{N}/u;

/** Words from the beginning of every text, more of each where the texts are few; lower case. */
function sampleOf(texts: readonly string[]): string[] {
  const words: string[] = [];
  const most = Math.max(FEWEST_OF_BLOCK, Math.ceil(MOST_WORDS / texts.length));
  for (const text of texts) {
    for (const word of plainWords(text, most))
      if (!DIGIT.test(word.text)) words.push(beforeApostrophe(word.text.toLowerCase().replace('’', "'")));
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

/** For each language how many of the words are in its list. */
function countsOf(words: readonly string[], { languages, languagesOf }: WordTable): Int32Array {
  const counts = new Int32Array(languages.length);
  for (const word of words) {
    const having = languagesOf.get(word);
    if (having !== undefined) for (const index of having) counts[index]!++;
  }
  return counts;
}

/** The language by its small words; null where there are hardly any of those known here. */
function byWords(words: readonly string[], declared: string | null, table: WordTable): string | null {
  const { languages } = table;
  const counts = countsOf(words, table);
  const most = counts.indexOf(Math.max(...counts));
  const share = counts[most]! / words.length;
  if (share < FOREIGN_SHARE) return null;
  const own = declared === null ? 0 : (counts[languages.indexOf(declared)] ?? 0) / words.length;
  return share < PLAIN_SHARE || own >= NEAR * share ? (declared ?? languages[most]!) : languages[most]!;
}

/** The language of a text that has none of the small words; `declared` may name a language that is not known here. */
function byRest(words: readonly string[], declared: string | null, { languages }: WordTable): string | null {
  const script = languageOfScript(words.join(' '));
  if (script) return script;
  if (words.length < FEWEST_UNKNOWN) return declared;
  return declared !== null && !languages.includes(declared) ? declared : UNDETERMINED;
}

/**
 * The language an article's text is in, as a BCP 47 primary subtag; `und` when it is none that is known here.
 * `declared` is what the page says of itself: it decides where the text is short, in two languages, or between near
 * relatives, and is disbelieved where the text is plainly another's. Null when neither tells. Needs nothing of any
 * language's data but the table of small words, so that it can be asked before they are fetched. Pure; looks at some
 * 300 words, however long the text is.
 */
export function languageOfText(texts: readonly string[], declared: string | null, table: WordTable): string | null {
  const said = declared === null ? null : declared.replace(/[-_].*/s, '').toLowerCase();
  const words = sampleOf(texts);
  const found = words.length < FEWEST_WORDS ? null : byWords(words, said, table);
  return found ?? byRest(words, said, table);
}
