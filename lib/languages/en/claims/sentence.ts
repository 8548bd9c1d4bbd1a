import type { Quotation } from '../../../detect/quotations';
import type { CueVerb } from './cues';
import type { TaggedTerms } from './syntax/tagged-terms';

/** Terms `first` to `last` (exclusive). */
export interface TermRange {
  first: number;
  last: number;
}

/** Who a verb is said of, as term range; `relative` for "who said", where the range is the pronoun. */
export interface Subject extends TermRange {
  relative: boolean;
  /** Where the clause begins that the subject stands in: what is before belongs to something else. */
  clause: number;
  /** True when the subject was taken over from a verb further left. */
  inherited: boolean;
}

/** How a verb stands: with its own subject, after *to*, in -ing, or as a participle without an auxiliary. */
export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle';

/** A verb with its auxiliaries: "has not been told" is one group. SentenceTerm indices; `last` is exclusive. */
export interface VerbGroup {
  first: number;
  main: number;
  last: number;
  form: VerbForm;
  passive: boolean;
  negated: boolean;
  /** The modal verb, lower case; null for none. */
  modal: string | null;
  /**
   * What the lexicon says about the main verb, empty for a verb that does not report; the entry with a particle first.
   */
  cues: CueVerb[];
}

/**
 * A sentence as the reporter built it, with its verbs and the words of the language that it was read with: all that a
 * rule looks at. A quotation of whole sentences is one term in it (its `speech` is the quotation's index): what is said
 * inside has no part in who says it. Other quotation marks are left out.
 */
export interface Sentence extends TaggedTerms {
  /** Index of the block. */
  block: number;
  /** The block's text. */
  text: string;
  /** For each term the index of the quotation it stands for, -1 for a word. */
  speech: Int32Array;
  /** For each word the index of the quotation around it, -1 for none. */
  quote: Int32Array;
  /** All quotations of the block. */
  quotations: readonly Quotation[];
  /** Its verbs from left to right; none where it has no tags. */
  groups: readonly VerbGroup[];
}
