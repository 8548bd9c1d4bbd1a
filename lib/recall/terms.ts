import { capitalsTell, isName } from './capitals';
import { NUMBER_WORDS } from './number-words';
import { oneSpelling, oneWordFor } from './spelling-variants';
import { stem } from './stem';
import { canBeName, isStopWord } from './stop-words';
import { type Token, tokensOf } from './tokens';

/** A content word of a text: what statements are found by. */
export interface Term {
  /** Same for all inflections and spellings of the word. Never shown. */
  key: string;
  /** Where it stands; UTF-16 units of the text it was read from, `end` exclusive. */
  start: number;
  end: number;
  /** It stands like a name there: capitals that the place in the sentence does not explain. */
  name: boolean;
  /** Words of one name share it ("Middle East"); every other word has its own. Counts up in reading order. */
  unit: number;
}

/** Two content words in a row, at most one stop word between them ("cuts to taxes"). Order does not matter. */
export interface Phrase {
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

/** Makes one token of two words that are printed as one elsewhere ("United States", "U.S."). */
function joinPairs(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const word = before && token.joined ? oneWordFor(before.word, token.word) : null;
    if (before && word) joined[joined.length - 1] = { ...before, word, end: token.end, capitals: false };
    else joined.push(token);
  }
  return joined;
}

/** "US", and not "us". */
const isAmerica = (token: Token) => token.capitals && token.word === 'us';

function keyOf(token: Token): string {
  if (isAmerica(token)) return 'america';
  return oneSpelling(stem(oneSpelling(NUMBER_WORDS.get(token.word) ?? token.word)));
}

/** Whether a text can be recalled by a word: no stop word, unless it stands like a name (Theresa May), no lone letter. */
function hasMeaning(token: Token, name: boolean): boolean {
  if (isAmerica(token)) return true;
  if (name && !token.opens && token.word.length > 1) return !isStopWord(token.word) || canBeName(token.word);
  return !isStopWord(token.word) && (token.word.length > 1 || /[\d%]/.test(token.word));
}

/** A term with the number of its token. */
type PlacedTerm = Term & { at: number };

function phrasesOf(terms: PlacedTerm[], tokens: Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = 1; index < terms.length; index++) {
    const left = terms[index - 1]!;
    const right = terms[index]!;
    const between = tokens.slice(left.at + 1, right.at + 1);
    if (left.key === right.key || between.length > 2 || between.some((token) => !token.joined)) continue;
    const parts: [string, string] = [left.key, right.key];
    phrases.push({ key: [...parts].sort().join(' '), parts, start: left.start, end: right.end });
  }
  return phrases;
}

/**
 * The content words and two-word phrases of a text in reading order, each with its span. Stop words are dropped.
 * English inflections meet under one key. Time is linear in the length of the text; any string is accepted.
 */
export function termsOf(text: string): Terms {
  const tokens = joinPairs(tokensOf(text));
  const tell = capitalsTell(tokens);
  const terms: PlacedTerm[] = [];
  tokens.forEach((token, at) => {
    const name = tell && isName(token, tokens[at + 1]);
    if (!hasMeaning(token, name)) return;
    const before = terms.at(-1);
    const goesOn = name && before?.name === true && before.at === at - 1 && token.joined;
    const unit = before === undefined ? 0 : before.unit + (goesOn ? 0 : 1);
    terms.push({ key: keyOf(token), start: token.start, end: token.end, name, unit, at });
  });
  return { words: terms.map(({ at: _, ...term }) => term), phrases: phrasesOf(terms, tokens) };
}
