import type { Marked, Quote } from './claims-documents';
import { isSameSpeaker, matchQuotes } from './claims-matching';

/**
 * Claims of one range of confidence. `said` is their mean confidence, `share` how many of them are right, both 0 to 1.
 */
export interface CalibrationRow {
  /** The range: `from` is in it, `to` only in the last. */
  from: number;
  to: number;
  all: number;
  right: number;
  said: number;
  share: number;
}

/** Found claims that people marked too (relaxed), with the same speaker, or with none where none is marked. */
export function rightOnes(doc: Marked, found: Quote[]): Set<Quote> {
  return new Set(
    matchQuotes(doc, found)
      .pairs.filter(isSameSpeaker)
      .map((pair) => pair.found),
  );
}

/**
 * Whether confidence keeps its word, in tenths from the lowest; tenths without a claim are left out. `found[i]` is what
 * was found in `docs[i]`.
 */
export function calibrationOf(docs: Marked[], found: Quote[][]): CalibrationRow[] {
  const bins = Array.from({ length: 10 }, () => ({ all: 0, right: 0, sum: 0 }));
  docs.forEach((doc, i) => {
    const right = rightOnes(doc, found[i]!);
    for (const quote of found[i]!) {
      const confidence = quote.confidence ?? 0;
      const bin = bins[Math.min(9, Math.floor(confidence * 10 + 1e-9))]!;
      bin.all++;
      bin.sum += confidence;
      if (right.has(quote)) bin.right++;
    }
  });
  return bins.flatMap(({ all, right, sum }, i) =>
    all === 0 ? [] : [{ from: i / 10, to: (i + 1) / 10, all, right, said: sum / all, share: right / all }],
  );
}
