import type { CueAdjective, CueNoun, CueVerb } from '../languages/en/claims/cues';
import type { Tag } from '../languages/en/claims/syntax/labels';
import type { CueKind, KindRule } from '../languages/en/worth/kind-rule';
import type { Sign } from '../languages/en/worth/sign';

type Words = ReadonlySet<string>;

/** Where sentences end. All without the final full stop, lower case. */
export interface TextTables {
  /** Always before a name, with a capital: a sentence never ends here. */
  titleAbbreviations: Words;
  /** May end a sentence, with a capital. */
  capitalAbbreviations: Words;
  /** May end a sentence, in any case. */
  plainAbbreviations: Words;
  /** Only an abbreviation when a number follows. */
  numberAbbreviations: Words;
  /** Words that open a sentence after an abbreviation. */
  sentenceOpeners: Words;
}

/** What reports, and the closed classes of words. Lower case. */
export interface ClaimTables {
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
  guessing: Words;
}

/** What makes up names and stands around them. Lower case. */
export interface PeopleTables {
  functionWords: Words;
  heWords: Words;
  sheWords: Words;
  heTitles: Words;
  sheTitles: Words;
  heNames: Words;
  sheNames: Words;
  /** Small words inside names ("van"), those that may open one, and an article joined to a name ("al-"). */
  particles: Words;
  leadingParticles: Words;
  joinedArticle: RegExp;
  /** Surnames that stand before the given name, and what may follow a name ("Jr"). */
  surnameFirst: Words;
  nameSuffixes: Words;
  officeNouns: Words;
  isRoleNoun(lower: string): boolean;
  /** Countries to demonyms and back where no ending tells. */
  irregularDemonyms: ReadonlyMap<string, readonly string[]>;
  /**
   * What papers call the one whom a story is about, without ever saying it beside the name: "the singer", "the
   * star". Never kin, witnesses, offices or "the man": those are mostly others.
   */
  epithetNouns: Words;
  /** Before a noun: somebody new. */
  newOne: Words;
  /** Words of people that settle the pronoun; each has its pair in the other list. */
  heNouns: Words;
  sheNouns: Words;
  /** Before a noun: somebody known, or somebody's. */
  knownOne: Words;
  /** In small letters right before a name: it names a band, firm, ship, storm or book ("the band Nordra"). */
  thingNouns: Words;
  /** Nouns for one person, beside roles; lower case. */
  personNouns: Words;
}

/** What a claim gives, and how worth checking it is. */
export interface WorthTables {
  /** In order: the first rule that fits decides. */
  claimKinds: readonly KindRule[];
  cueKinds: readonly CueKind[];
  signsFor: readonly Sign[];
  signsAgainst: readonly Sign[];
  /** Whether a sentence that opens with this word opens with no name. */
  isOpener(lower: string): boolean;
}

/**
 * Everything that detection knows of the words of one language. They are written in a folder such as `english/`, lie as
 * plain data (`table-data.ts`) in the language's file, and are put in place with it (`detection-data.ts`). The rules of
 * `text`, `claims`, `people` and `worth` reach words through {@link tables} alone (lint holds it).
 */
export interface LanguageTables {
  /** BCP 47 primary subtag. */
  subtag: string;
  text: TextTables;
  claims: ClaimTables;
  people: PeopleTables;
  worth: WorthTables;
}

/** The languages that are read, by their subtags, in the order in which they were put in place. */
const languages = new Map<string, LanguageTables>();

let held: LanguageTables | null = null;

/** Puts the tables of a language in place. The first ones are those of every text whose language is in doubt. */
export function holdTables(own: LanguageTables): void {
  if (held === null || held.subtag === own.subtag) held = own;
  languages.set(own.subtag, own);
}

/** The tables of a language by its subtag; null for one that is not read. Not knowing the language means the first one. */
export function tablesOf(subtag: string | null): LanguageTables | null {
  return subtag === null ? tables() : (languages.get(subtag) ?? null);
}

/**
 * The tables of the language being read: those of {@link withTables}, outside of it the first language's.
 *
 * @throws {Error} When nobody put any in place: a fault of the program, not of an article.
 */
export function tables(): LanguageTables {
  if (held === null) throw new Error('Detection has no tables yet: call holdDetectionData first.');
  return held;
}

/** Runs `read` with these tables. They are constants, and none are kept when it returns or throws. */
export function withTables<T>(own: LanguageTables, read: () => T): T {
  const before = held;
  held = own;
  try {
    return read();
  } finally {
    held = before;
  }
}

/** What is worked out from the tables, once for each language, when first asked for. */
export function perLanguage<T>(make: (own: LanguageTables) => T): () => T {
  const made = new Map<LanguageTables, T>();
  let last: { of: LanguageTables; value: T } | null = null;
  return () => {
    const own = tables();
    if (last?.of === own) return last.value;
    const value = made.get(own) ?? make(own);
    made.set(own, value);
    last = { of: own, value };
    return value;
  };
}
