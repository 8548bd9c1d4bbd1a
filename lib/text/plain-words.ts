import { CharKind, charKind, charLength } from './character-kinds';
import { APOSTROPHES, WORD_HYPHENS } from './letters';

/** A word or number of a text, by UTF-16 offsets, told without its language: nothing of abbreviations or sentences. */
export interface PlainWord {
  start: number;
  end: number;
  text: string;
}

/** What holds two parts of a word together: `al-Assad`, `O’Brien`. */
const JOINERS = new Set(`${APOSTROPHES}${WORD_HYPHENS}·&`);

const isPart = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const kind = charKind(text, at);
  return kind === CharKind.Letter || kind === CharKind.Digit;
};

function wordEnd(text: string, start: number): number {
  let end = start;
  while (isPart(text, end) || (end < text.length && charKind(text, end) === CharKind.Join)) {
    end += charLength(text, end);
    if (JOINERS.has(text[end] ?? '') && isPart(text, end + 1)) end++;
  }
  return end;
}

/** The words of a text in order; at most `most` of them. Linear in what is read. */
export function plainWords(text: string, most = Number.POSITIVE_INFINITY): PlainWord[] {
  const words: PlainWord[] = [];
  for (let at = 0; at < text.length && words.length < most; ) {
    if (!isPart(text, at)) {
      at += charLength(text, at);
      continue;
    }
    const end = wordEnd(text, at);
    words.push({ start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return words;
}
