import { foldWord } from './fold';

/** A word of a text as it stands. Offsets are UTF-16 units of that text, `end` exclusive. */
export interface Token {
  /** Folded, without a possessive or contracted ending. */
  word: string;
  start: number;
  end: number;
  /** First letter is a capital (or the script has no case and this is false). */
  capital: boolean;
  /** All of two letters or more are capitals, as in an abbreviation. */
  capitals: boolean;
  /** Nothing but white space, or a hyphen, lies between this word and the one before. */
  joined: boolean;
  /** A sentence, a line or a quotation may begin here, so a capital tells nothing. */
  opens: boolean;
}

const WORD = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|%/gu;
/** Longer runs are encoded data or text without spaces, never a word to remember somebody by. */
const LONGEST = 40;
const OPENS = /[.!?…:;\n"“”«»„]|(?:^|\s)['‘]$/;
const JOINED = /^[\s\u00A0]*[-‐‑–]?[\s\u00A0]*$/;
const CONTRACTED = /^(.+)'(?:s|ll|re|ve|d|m)$/;
const SHORT_TITLE = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|prof|st|rev|hon|\p{L})$/u;

function plainWord(raw: string): string {
  const folded = foldWord(raw);
  if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\d{3})/g, '');
  const cut = CONTRACTED.exec(folded)?.[1] ?? folded;
  return cut.endsWith("n't") ? 'not' : cut.replace(/['.]/g, '');
}

/** A full stop after "Mr" or an initial ends no sentence. */
function opensAfter(gap: string, before: Token | undefined): boolean {
  if (!before) return true;
  if (gap.trim() === '.' && before.capital && SHORT_TITLE.test(before.word)) return false;
  return OPENS.test(gap);
}

function isCapitals(raw: string): boolean {
  if (!/^\P{Ll}{2,}$/u.test(raw)) return false;
  const letters = raw.replace(/\P{L}/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The words of a text in reading order. Time is linear in the length of the text; any string is accepted. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let lastEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const gap = text.slice(Math.max(lastEnd, start - LONGEST), start);
    const before = tokens.at(-1);
    const follows = before !== undefined && before.end === lastEnd && JOINED.test(gap);
    lastEnd = start + raw.length;
    if (raw.length > LONGEST) continue;
    tokens.push({
      word: plainWord(raw),
      start,
      end: lastEnd,
      capital: /^\p{Lu}/u.test(raw),
      capitals: isCapitals(raw),
      joined: follows,
      opens: opensAfter(gap, before),
    });
  }
  return tokens;
}
