import type { Stance } from '../model/stance';

/** One of two texts that are compared: what somebody said, and how it was reported. */
export interface Saying {
  /** The words, without what reports them. */
  text: string;
  /** How the reporting words stand to them; null where that is not known. */
  stance: Stance | null;
  /** Whether they are the speaker's own words: then *I* is the speaker. */
  isVerbatim: boolean;
}
