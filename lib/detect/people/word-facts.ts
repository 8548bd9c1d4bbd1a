/** What is true of a word wherever it stands: its class bits and its hash. */
export interface WordFacts {
  bits: number;
  hash: number;
}

/** So many words are kept from one article to the next; most of an article's were in the one before. */
const MOST_KEPT = 4000;
/** V8 copies what it slices up to this length; a longer word would keep the whole text that it was cut from. */
const LONGEST_KEPT = 12;

/** FNV-1a over the UTF-16 units of a word from `from` on before `to`. */
export function hashWord(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Gives what tells the facts of a word in lower case. Words met before are not looked up again. */
export function createWordFacts(wordClass: (lower: string) => number): (lower: string) => WordFacts {
  const kept = new Map<string, WordFacts>();
  return (lower) => {
    const old = kept.get(lower);
    if (old) return old;
    const facts = { bits: wordClass(lower), hash: hashWord(lower) };
    if (lower.length <= LONGEST_KEPT) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(lower, facts);
    }
    return facts;
  };
}
