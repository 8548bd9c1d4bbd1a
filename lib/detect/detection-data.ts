import type { PackedClasses } from './people/word-classes';
import type { TableData } from './table-data';
import { holdTables } from './tables';
import { tablesFromData } from './tables-from-data';

/** Weights as `people/read-weights.ts` unpacks them; `moves` are the scores of going from one label to the next, by rows. */
export interface PackedModel {
  scale: number;
  moves: readonly number[];
  weights: string;
}

/**
 * All that detection knows of one language: weights and words, four fifths of its bytes. They are kept out of the
 * code so that a background that was just woken parses none of them; the extension fetches them from its own files
 * when the first article is read.
 */
export interface DetectionData {
  /** What rules know of words; they read it through `tables.ts`. */
  tables: TableData;
  /** Packed weights of the part-of-speech tagger; see claims/syntax/weights-file.ts. */
  tagger: string;
  /** Packed weights of the two name models; see people/read-weights.ts. */
  firstLook: PackedModel;
  secondLook: PackedModel;
  /** What kinds of word each known word is: names, everyday words, places, things, titles. */
  wordClasses: PackedClasses;
}

let held: DetectionData | null = null;

/**
 * Puts the data in place, once; what is built from them is kept for the life of the program. They are constants: the
 * same for every article, and nothing that detection finds is ever kept here.
 */
export function holdDetectionData(data: DetectionData): void {
  held = data;
  holdTables(tablesFromData(data.tables));
}

/** The data. @throws {Error} When nobody put them in place: a fault of the program, not of an article. */
export function detectionData(): DetectionData {
  if (!held) throw new Error('Detection has no data yet: call holdDetectionData first.');
  return held;
}
