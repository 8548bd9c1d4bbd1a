/** Which table a verb is from; confidence depends on it. */
export type CueGroup = 'saying' | 'judging' | 'thinking' | 'showing';

/**
 * A verb that reports. In the tables a second word of its name is a particle ("point out").
 *
 * Frames (capital: usual and safe; small: possible, shown with less confidence):
 * - `C` a clause: "said (that) it rained"          - `Q` a quotation: "added: “…”"
 * - `W` a question: "asked whether it rained"      - `I` an infinitive of the speaker's own: "promised to go"
 * - `N` a noun: "denied the report"                - `O` the hearer may come first: "told them that"
 * - `X` hearer and infinitive: "urged her to go"   - `K` a noun and what is said of it: "called it a mess"
 * - `G` a form in -ing: "denied taking it"         - `+about` a noun after this preposition
 */
export interface CueVerb {
  lemma: string;
  /** Second word of the verb ("point out"), empty for none. */
  particle: string;
  frames: string;
  /** Prepositions after which a noun is reported. */
  prepositions: string[];
  group: CueGroup;
}

/** Whether a cue has one of the frames that `letters` are. */
export function hasFrame({ frames }: { frames: string }, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (frames.includes(letters.charAt(i))) return true;
  return false;
}

/** What a noun may be followed by to report. */
export interface CueNoun {
  lemma: string;
  frames: string;
  prepositions: string[];
  /** Those of `prepositions` after which a noun is reported even where nobody is named. */
  loose: string[];
}

/** What an adjective of mind may be followed by. */
export interface CueAdjective {
  frames: string;
  prepositions: string[];
}
