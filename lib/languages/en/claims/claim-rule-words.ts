import type { ConfidenceWeights } from './confidence';
import type { CueAdjective, CueNoun, CueVerb } from './cues';
import type { ByteTable } from './syntax/byte-table';
import type { Tag } from './syntax/labels';

/** What reports, and the closed classes of words. Lower case. */
export interface ClaimRuleWords {
  /** Every form of every verb that reports. */
  cueVerbs: ReadonlyMap<string, readonly CueVerb[]>;
  /** Every noun that reports, singular and plural. */
  cueNouns: ReadonlyMap<string, CueNoun>;
  /** Every adjective of mind. */
  cueAdjectives: ReadonlyMap<string, CueAdjective>;
  /** The tag of a word that has but one. */
  onlyTag(lower: string): Tag | undefined;
  /** Whether a word is in a small class at all. */
  isSmallWord(lower: string): boolean;
  /** Whether a word may have a tag, as far as the small classes go. */
  isAllowed(tag: Tag, lower: string): boolean;
  /** Whether a word can be a present or plain form of a verb at all, and whether it can be a past one. */
  canBeVerb(lower: string): boolean;
  canBePast(lower: string): boolean;
  /** Verbs by which a reporter tells what looks so, without anybody who says it: "the bridge seems to be safe". */
  guessing: ReadonlySet<string>;
  /** What the confidence of a claim is made of. */
  confidence: ConfidenceWeights;
  /**
   * Nouns in the singular: of people, of bodies and documents, and those that end like one of a person and are none.
   */
  personNouns: ReadonlySet<string>;
  speakerNouns: ReadonlySet<string>;
  noSpeakers: ReadonlySet<string>;
  /** Nouns of people that go with *he*, and with *she*. */
  heNouns: ReadonlySet<string>;
  sheNouns: ReadonlySet<string>;
  /** Weights of the tagger; unpacked when first read, which takes some milliseconds. */
  readonly tagger: ByteTable;
}
