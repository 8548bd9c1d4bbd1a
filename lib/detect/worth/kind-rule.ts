import type { ClaimGives } from '../../model/claim';

/** A plain sign, in the words of a claim, of what they give. */
export interface KindRule {
  kind: ClaimGives;
  reason: string;
  /** Over the words that `plainWords` gives. */
  shows: RegExp;
  /** What makes the sign plain no longer. */
  unless?: RegExp;
}

/** Reporting words that say by themselves what is given. */
export interface CueKind {
  kind: ClaimGives;
  reason: string;
  /** Over the reporting words, in lower case. */
  cue: RegExp;
}
