import type { AntecedentWeights } from './antecedent-features';
import type { Form } from './pronoun-forms';
import type { RoleWords } from './role-words';
import type { TwoLooks } from './two-looks';
import type { WordFacts } from './word-facts';

type Words = ReadonlySet<string>;

/** Words that make up names and stand around them. Lower case. */
interface NameWords {
  functionWords: Words;
  /** Small words inside names ("van"), those that may open one, and an article joined to a name ("al-"). */
  particles: Words;
  leadingParticles: Words;
  joinedArticle: RegExp;
  /** An article that is printed with a name and left out by turns: "el-Sisi", "Sisi". Of folded words. */
  droppedArticle: RegExp;
  /** Surnames that stand before the given name, and what may follow a name ("Jr"). */
  surnameFirst: Words;
  nameSuffixes: Words;
  /** A number written out opens no name: "Thirty-two". */
  writtenNumber: RegExp;
  /** Titles that stand before persons only, with a capital. */
  sureTitles: Words;
  /** Titles of address that tell no role ("Mr."), with and without their full stop. */
  plainTitles: Words;
  /** Titles that with a place are a name ("Duchess of Cambridge"); `nobleName` is over the whole of it, lower case. */
  nobleTitles: Words;
  nobleName: RegExp;
  /** Two capitals that are no initials: countries, places, bodies, clubs, firms, offices, things. */
  noInitials: Words;
}

/** Words that tell whether a name is one of a person, of a place or of a thing. Lower case. */
interface PlaceWords {
  /** In small letters right before a name: it names a band, firm, ship, storm or book ("the band Nordra"). */
  thingNouns: Words;
  /** "The town of …", "mayor of …": a place follows. */
  townNouns: Words;
  /** Prepositions before places: of any word, of a name alone, and of places and times. */
  beforePlace: Words;
  beforePlaceAlone: Words;
  beforePlaceOrTime: Words;
  /** With these, as printed, the name of a place goes on behind a comma ("Salem, New Jersey"). */
  placeOpeners: Words;
  /** Before who did it: "a book by". */
  doerPreposition: Words;
}

/** Words of offices and descriptions: "the former Russian president". Lower case. */
interface DescriptionWords {
  officeNouns: Words;
  isRoleNoun(lower: string): boolean;
  /** The article of somebody known, and what joins a noun to what it is of. */
  definite: Words;
  ofWords: Words;
  /** Before a role behind a name: ", the Russian president". It ends where one of `roleEnders` stands. */
  roleOpeners: Words;
  roleEnders: Words;
  /** What may stand in a role beside its nouns, before a name. */
  roleModifiers: Words;
  /** What anybody who leads is called: "the Turkish leader" of a president. `leaders` are who may be. */
  anyLeader: Words;
  leaders: Words;
  /**
   * Modifiers that do not say which one, those that change which office it is, and those of them that tell only when.
   */
  plainModifiers: Words;
  officeModifiers: Words;
  formerModifiers: Words;
  /** What an office of a government is of: the last word of "Secretary of State". */
  portfolios: Words;
  /**
   * What papers call the one whom a story is about, without ever saying it beside the name: "the singer", "the
   * star". Never kin, witnesses, offices or "the man": those are mostly others.
   */
  epithetNouns: Words;
  /** Before a noun, joined to it: who was it once ("ex-policeman"). */
  formerPrefix: RegExp;
}

/** Words that mean people without their names. Lower case. */
interface PronounWords {
  /** Pronouns that are a subject, and those that mean the subject again. */
  subjectPronouns: Words;
  reflexivePronouns: Words;
  /** By which a speaker means themself; with a short verb joined, the part before the apostrophe is the pronoun. */
  ownWords: Words;
  heTitles: Words;
  sheTitles: Words;
  heNames: Words;
  sheNames: Words;
  /** Words of people that settle the pronoun; each has its pair in the other list. */
  heNouns: Words;
  sheNouns: Words;
  /** Before a noun: somebody new; somebody known, or somebody's. */
  newOne: Words;
  knownOne: Words;
  /** Nouns for one person, beside roles; and what ends an age that stands for one ("53-year-old"). */
  personNouns: Words;
  agedEnding: string;
  /** Before such words: they say what somebody is, and bring in nobody. */
  copulas: Words;
  auxiliaries: Words;
  prepositions: Words;
  /** What joins a noun of a person to what it is of: "the president of the bank". */
  complementPrepositions: Words;
}

/** What is worked out from the rest and from what a language learnt. */
export interface PeopleModels {
  /** What is true of a word wherever it stands. Words met before are not looked up again. */
  factsOf(lower: string): WordFacts;
  /** The `WordClass` bits of a word in lower case (a `Token.lower`); 0 when no table knows it. */
  wordClass(lower: string): number;
  /**
   * What is looked into at a word: a pronoun by its form, or who may come after "a", "the" or "his". One look-up a
   * word.
   */
  turns: ReadonlyMap<string, Form | 'unnamed'>;
  /** The models that tell names; unpacked when first read. */
  readonly looks: TwoLooks;
  /** Weights of whom a pronoun means. */
  antecedents: AntecedentWeights;
}

/**
 * All that finding people reads of one language: the rules of this folder know no word by themselves (a test holds it).
 * Made from the language's data by `people-words-from-data.ts`.
 */
export interface PeopleWords extends NameWords, PlaceWords, DescriptionWords, PronounWords, PeopleModels, RoleWords {}
