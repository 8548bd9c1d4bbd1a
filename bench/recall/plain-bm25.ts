/** The peer: BM25 as in textbooks (Robertson and Zaragoza 2009), lower-cased words, no stop words, no stemming. */

const K1 = 1.2;
const B = 0.75;
const WORD = /[\p{L}\p{N}]+/gu;

interface Document {
  id: string;
  text: string;
}

/** Ranks documents for a text; returns the ids of the best `limit`, best first. */
export type Ranker = (text: string, limit: number) => string[];

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Builds the peer's index over documents; gives the score of each that shares a word with a text, by id. */
export function createPlainBm25Scores(documents: Document[]): (text: string) => Map<string, number> {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map(({ text }, at) => {
    const words = wordsOf(text);
    for (const word of words) {
      const list = postings.get(word) ?? new Map<number, number>();
      list.set(at, (list.get(at) ?? 0) + 1);
      postings.set(word, list);
    }
    return words.length;
  });
  const average = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  return (text) => {
    const scores = new Map<number, number>();
    for (const word of wordsOf(text)) {
      const list = postings.get(word);
      if (!list) continue;
      const rarity = Math.log(1 + (documents.length - list.size + 0.5) / (list.size + 0.5));
      for (const [at, count] of list) {
        const gain = (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[at]!) / average));
        scores.set(at, (scores.get(at) ?? 0) + gain);
      }
    }
    return new Map([...scores].sort((a, b) => a[0] - b[0]).map(([at, score]) => [documents[at]!.id, score]));
  };
}

/** The same as a ranking; equal ones in the order of the documents. */
export function createPlainBm25(documents: Document[]): Ranker {
  const scoresOf = createPlainBm25Scores(documents);
  return (text, limit) =>
    [...scoresOf(text)]
      .sort((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([id]) => id);
}
