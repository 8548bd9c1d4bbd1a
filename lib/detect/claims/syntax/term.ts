/**
 * One word or sign as the syntax model sees it: contractions are split ("don't" is *do* and *n't*, "Trump’s" is
 * *Trump* and *'s*), and quotation marks are left out, because a sentence is built the same with them and without.
 */
export interface Term {
  /** UTF-16 offsets in the block's text, end exclusive. */
  start: number;
  end: number;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** Verbatim. */
  text: string;
  kind: 'word' | 'number' | 'punct';
}

/** Outcome of {@link hashText} over `lower`, its ends and its shape; computed once per term, used by every feature. */
export interface TermKeys {
  word: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  prefix3: number;
  shape: number;
}

/** 32-bit FNV-1a of `text` from `from` on. Same text, same number, everywhere: the weights depend on it. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Capital, number, hyphen and full stop of a word as one small number; `first` marks the first word of a sentence. */
function shapeOf(text: string, first: boolean): number {
  const c = text.charCodeAt(0);
  const upper = text[0] !== text[0]?.toLowerCase();
  const digit = c >= 48 && c <= 57;
  const allUpper = upper && text.length > 1 && text === text.toUpperCase();
  return (
    (upper ? 1 : 0) |
    (digit ? 2 : 0) |
    (allUpper ? 4 : 0) |
    (text.includes('-') ? 8 : 0) |
    (text.includes('.') ? 16 : 0) |
    (first ? 32 : 0)
  );
}

/** The numbers that stand for a term in features. */
export function keysOf(term: Term, first: boolean): TermKeys {
  const { lower } = term;
  const n = lower.length;
  return {
    word: hashText(term.kind === 'number' ? lower.replace(/\d/g, '0') : lower),
    suffix2: hashText(lower, Math.max(0, n - 2)),
    suffix3: hashText(lower, Math.max(0, n - 3)),
    suffix4: hashText(lower, Math.max(0, n - 4)),
    prefix3: hashText(lower, 0, Math.min(3, n)),
    shape: shapeOf(term.text, first),
  };
}
