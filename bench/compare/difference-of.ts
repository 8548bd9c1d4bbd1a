import { compareSayings, type ReadSaying, readSaying } from '../../lib/compare/compare';
import { ENGLISH_COMPARE } from '../../lib/languages/en/compare/english-compare';
import type { Difference } from '../../lib/model/difference';

/** A text of which nobody says how it was reported. */
export const readPlain = (text: string): ReadSaying =>
  readSaying({ text, stance: null, isVerbatim: true }, ENGLISH_COMPARE);

/** What is told of two texts of the speaker's own. */
export const differenceOf = (now: string, earlier: string): Difference | null =>
  compareSayings(readPlain(now), readPlain(earlier), ENGLISH_COMPARE).difference;
