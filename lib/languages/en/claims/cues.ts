import type { Stance } from '../../../model/stance';

/** Which table a verb is from; confidence depends on it. */
export type CueGroup = 'saying' | 'judging' | 'thinking' | 'showing';

/** A verb that reports. In the tables a second word of its name is a particle ("point out"). */
export interface CueVerb {
  lemma: string;
  /** Second word of the verb ("point out"), empty for none. */
  particle: string;
  /** Bits of `Frame`. */
  frames: number;
  /** Prepositions after which a noun is reported. */
  prepositions: string[];
  group: CueGroup;
  /** How it stands to what it reports, where nothing behind it says otherwise (`stance-of.ts`). */
  stance: Stance;
}

/** What a noun may be followed by to report. */
export interface CueNoun {
  lemma: string;
  /** Bits of `Frame`. */
  frames: number;
  prepositions: string[];
  /** Those of `prepositions` after which a noun is reported even where nobody is named. */
  loose: string[];
  stance: Stance;
}

/** What an adjective of mind may be followed by. */
export interface CueAdjective {
  /** Bits of `Frame`. */
  frames: number;
  prepositions: string[];
  stance: Stance;
}
