import { capitalsTell, isName } from './capitals';
import type { TermsLanguage } from './terms-language';
import { tokensOf, type WordInText } from './tokens';

/** A content word of a text: what statements are found by. */
export interface Term {
  /** Same for all inflections and spellings of the word. Never shown. */
  key: string;
  /** Where it stands; UTF-16 units of the text it was read from, `end` exclusive. */
  start: number;
  end: number;
  /** It stands like a name there: capitals that the place in the sentence does not explain. */
  name: boolean;
  /** Words of one name share it; every other word has its own. Counts up in reading order. */
  unit: number;
  /** A word that negates it stands just before it. */
  negated: boolean;
  /** Number of its word in the text, all words counted. */
  at: number;
}

/** Two content words in a row, at most one stop word between them. Order does not matter. */
interface Phrase {
  key: string;
  /** The keys of its two words. */
  parts: [string, string];
  start: number;
  end: number;
}

/** What a text can be recalled by. */
export interface Terms {
  words: Term[];
  phrases: Phrase[];
}

/** A negation reaches so many words further. */
const REACH = 4;

/** Makes one token of two words that are printed as one elsewhere. */
function joinPairs(tokens: WordInText[], { oneWordFor, joinedForm }: TermsLanguage): WordInText[] {
  let pairs = false;
  for (let at = 1; at < tokens.length && !pairs; at++) {
    pairs = tokens[at]!.joined && oneWordFor(tokens[at - 1]!.form.word, tokens[at]!.form.word) !== null;
  }
  if (!pairs) return tokens;
  const joined: WordInText[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const word = before && token.joined ? oneWordFor(before.form.word, token.form.word) : null;
    if (before && word) joined[joined.length - 1] = { ...before, form: joinedForm(word, before.form), end: token.end };
    else joined.push(token);
  }
  return joined;
}

/** Whether a text can be recalled by a word: no stop word, unless it stands like a name, no lone letter. */
function hasMeaning({ form, opens }: WordInText, name: boolean): boolean {
  return name && !opens ? form.tellsAsName : form.tells;
}

function nearEnough(tokens: WordInText[], left: number, right: number): boolean {
  if (right - left > 2) return false;
  for (let at = left + 1; at <= right; at++) if (!tokens[at]!.joined) return false;
  return true;
}

function phrasesOf(terms: Term[], tokens: WordInText[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = 1; index < terms.length; index++) {
    const left = terms[index - 1]!;
    const right = terms[index]!;
    if (left.key === right.key || !nearEnough(tokens, left.at, right.at)) continue;
    const key = left.key < right.key ? `${left.key} ${right.key}` : `${right.key} ${left.key}`;
    phrases.push({ key, parts: [left.key, right.key], start: left.start, end: right.end });
  }
  return phrases;
}

function wordsOf(tokens: WordInText[], language: TermsLanguage): Term[] {
  const tell = capitalsTell(tokens);
  const terms: Term[] = [];
  let before: Term | undefined;
  let reached = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const { form, start, end, joined } = token;
    if (!joined && at > 0) reached = -1;
    if (form.stop && language.isNegation(form.word)) reached = at + REACH;
    const name = tell && isName(token, tokens[at + 1], language);
    if (!hasMeaning(token, name)) continue;
    const goesOn = name && before?.name === true && before.at === at - 1 && joined;
    const unit: number = before === undefined ? 0 : before.unit + (goesOn ? 0 : 1);
    before = { key: form.key, start, end, name, unit, negated: at <= reached, at };
    terms.push(before);
  }
  return terms;
}

/**
 * The content words and two-word phrases of a text in reading order, each with its span. Stop words are dropped.
 * Inflections of one word meet under one key. Time is linear in the length of the text; any string is accepted.
 */
export function termsOf(text: string, language: TermsLanguage): Terms {
  const tokens = joinPairs(tokensOf(text, language), language);
  const terms = wordsOf(tokens, language);
  return { words: terms, phrases: phrasesOf(terms, tokens) };
}

/**
 * The keys of {@link termsOf}'s words alone, in reading order with repeats: what an index is made of. Half the time.
 */
export function termKeysOf(text: string, language: TermsLanguage): string[] {
  return wordsOf(joinPairs(tokensOf(text, language), language), language).map(({ key }) => key);
}
