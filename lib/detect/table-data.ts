import type { CueGroup } from '../languages/en/claims/cues';
import type { Tag } from '../languages/en/claims/syntax/labels';
import type { ClaimGives } from '../model/claim';
import type { ClaimTables, PeopleTables, TextTables } from './tables';

/** A set of words, a line feed between two. */
export type WordList = string;

/** What is known of words: each fact with the words that share it. */
export type ByWords<Fact> = readonly (readonly [fact: Fact, words: WordList])[];

/**
 * What reports, one line a cue: its name (a second word is a verb's particle), the sum of its frames' bits (`Frame`) with its
 * prepositions, and its forms: `complain: 3 +about: complain complains complained complaining`.
 */
export type CueLines = string;

/** A regular expression that is made when it is first needed. */
export type PackedPattern = readonly [source: string, flags: string];

/** The ending of a verb's form, and how its dictionary form may be had: the last `drop` UTF-16 units off, `add` put on. */
export interface VerbEnding {
  ending: string;
  stems: readonly { drop: number; add: string }[];
}

/** Those members of a group of tables that are sets of words. */
type Lists<Group> = {
  [Name in keyof Group as Group[Name] extends ReadonlySet<string> ? Name : never]: WordList;
};

interface ClaimData extends Lists<ClaimTables> {
  cueVerbs: Readonly<Record<CueGroup, CueLines>>;
  cueNouns: CueLines;
  cueAdjectives: CueLines;
  /** Words that have but one tag. */
  onlyTags: ByWords<Tag>;
  /** The words of the small classes: no other word has these tags. One may stand in several. */
  closedTags: ByWords<Tag>;
  /** Verbs in their dictionary form, and the endings of their present forms. */
  verbs: WordList;
  presentEndings: readonly VerbEnding[];
  /** Forms of verbs that end otherwise, present and past. Cue verbs are in neither. */
  presents: WordList;
  pasts: WordList;
  /** With one of these endings every word can be a past. */
  pastEndings: readonly string[];
}

interface PeopleData extends Lists<PeopleTables> {
  joinedArticle: PackedPattern;
  /** Nouns for what a person does, beside offices. */
  occupationNouns: WordList;
  irregularDemonyms: ByWords<readonly string[]>;
}

/** As `Sign` says, packed. */
export type PackedSign = { points: number } & ({ pattern: PackedPattern } | { fewerWords: number });

interface WorthData {
  claimKinds: readonly { kind: ClaimGives; shows: PackedPattern; unless?: PackedPattern }[];
  cueKinds: readonly { kind: ClaimGives; cue: PackedPattern }[];
  signsFor: readonly PackedSign[];
  signsAgainst: readonly PackedSign[];
  /** Words that open a sentence and are no name, without what an apostrophe or a full stop joins to them. */
  openers: WordList;
}

/**
 * The tables of one language as plain data, so that they can lie in a file: what `LanguageTables` gives to rules is made
 * from it by `tables-from-data.ts`. Words are in lower case where those tables say so.
 */
export interface TableData {
  /** BCP 47 primary subtag. */
  subtag: string;
  text: Lists<TextTables>;
  claims: ClaimData;
  people: PeopleData;
  worth: WorthData;
}
