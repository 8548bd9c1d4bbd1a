import type { ClaimGives } from '../../../model/claim';

/** A plain sign, in the words of a claim, of what they give. */
export interface KindRule {
  kind: ClaimGives;
  /** Over the words that `neutralWords` gives. */
  shows: RegExp;
  /** What makes the sign plain no longer. */
  unless?: RegExp;
}

/** Reporting words that say by themselves what is given. */
export interface CueKind {
  kind: ClaimGives;
  /** Over the reporting words, in lower case. */
  cue: RegExp;
}

/** As rules are written down: with what speaks for them. */
export type Reasoned<Rule> = Rule & { reason: string };
