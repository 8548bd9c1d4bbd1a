import type { TermsLanguage } from './terms-language';
import type { WordForm } from './word-form';

/** A word of a text as it stands. Offsets are UTF-16 units of that text, `end` exclusive. */
export interface WordInText {
  form: WordForm;
  start: number;
  end: number;
  /** Nothing but white space, or a hyphen, lies between this word and the one before. */
  joined: boolean;
  /** A sentence, a line or a quotation may begin here, so a capital tells nothing. */
  opens: boolean;
}

const ADDRESS = String.raw`https?:\/\/\S+|pic\.twitter\.com\/\S+`;
const WORD = new RegExp(
  String.raw`${ADDRESS}|(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|%`,
  'gu',
);
/** The same for a text without letters beyond ASCII: three times as fast. */
const PLAIN_WORD = new RegExp(
  String.raw`${ADDRESS}|(?:[A-Z]\.){2,}|\d+(?:[.,]\d+)*|[A-Za-z][A-Za-z0-9]*(?:['’][A-Za-z]+)*|%`,
  'g',
);
const NOT_PLAIN = /[^\n -~‘’“”–—…]/;
/** Longer runs are encoded data or text without spaces, never a word to remember somebody by. */
const LONGEST = 40;
const OPENS = /[.!?…:;\n"“”«»„]|(?:^|\s)['‘]$/;
const JOINED = /^[\s\u00A0]*[-‐‑–]?[\s\u00A0]*$/;
const INITIAL = /^\p{L}$/u;
/** The words of a name that was written as one ("#AustralianFires", "@POTUSTrump2020"). */
const PART_OF_TAG = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;

/** A full stop after an initial or a short title ends no sentence. */
function opensAfter(gap: string, before: WordInText | undefined, { isShortTitle }: TermsLanguage): boolean {
  if (!before) return true;
  const { capital, word } = before.form;
  if (gap.trim() === '.' && capital && (INITIAL.test(word) || isShortTitle(word))) return false;
  return OPENS.test(gap);
}

const isTag = (text: string, start: number) => start > 0 && (text[start - 1] === '#' || text[start - 1] === '@');

function addTag(tokens: WordInText[], raw: string, start: number, { formOf }: TermsLanguage): void {
  for (const part of raw.matchAll(PART_OF_TAG)) {
    const at = start + part.index;
    tokens.push({ form: formOf(part[0]), start: at, end: at + part[0].length, joined: part.index > 0, opens: false });
  }
}

/** A word with its place in the text and the end of what stands before it. */
interface Found {
  text: string;
  raw: string;
  start: number;
  lastEnd: number;
}

function addWord(tokens: WordInText[], { text, raw, start, lastEnd }: Found, language: TermsLanguage): void {
  const form = language.formOf(raw);
  const end = start + raw.length;
  const before = tokens.at(-1);
  if (before !== undefined && start - lastEnd === 1 && text.charCodeAt(lastEnd) === 32) {
    tokens.push({ form, start, end, joined: before.end === lastEnd, opens: false });
    return;
  }
  const gap = text.slice(Math.max(lastEnd, start - LONGEST), start);
  const joined = before !== undefined && before.end === lastEnd && JOINED.test(gap);
  tokens.push({ form, start, end, joined, opens: opensAfter(gap, before, language) });
}

/**
 * The words of a text in reading order. Web addresses are left out; a hashtag or a handle gives the words that it was
 * put together from. Time is linear in the length of the text; any string is accepted.
 */
export function tokensOf(text: string, language: TermsLanguage): WordInText[] {
  const tokens: WordInText[] = [];
  const word = NOT_PLAIN.test(text) ? WORD : PLAIN_WORD;
  word.lastIndex = 0;
  let lastEnd = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const raw = match[0];
    const start = match.index;
    if (raw.length <= LONGEST && !raw.includes('/')) {
      if (isTag(text, start)) addTag(tokens, raw, start, language);
      else addWord(tokens, { text, raw, start, lastEnd }, language);
    }
    lastEnd = start + raw.length;
  }
  return tokens;
}
