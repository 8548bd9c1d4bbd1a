import { type ByWords, type Lists, mapOf, type PackedPattern, patternOf, setOf, type WordList } from '../word-data';
import type { AntecedentWeights } from './antecedent-features';
import type { PeopleModels, PeopleWords } from './people-words';
import type { Form } from './pronoun-forms';
import { type PackedModel, unpackLooks } from './unpack-looks';
import { createWordClass, type PackedClasses } from './word-classes';
import { createWordFacts } from './word-facts';

/** Those members of a group that are patterns. */
type Patterns<Group> = {
  [Name in keyof Group as Group[Name] extends RegExp ? Name : never]: PackedPattern;
};

/** The words of {@link PeopleWords} as plain data. */
interface PeopleWordData extends Lists<PeopleWords>, Patterns<PeopleWords> {
  agedEnding: string;
  /** The pronouns of either form. */
  heWords: WordList;
  sheWords: WordList;
  /** Nouns for what a person does, beside offices. */
  occupationNouns: WordList;
  irregularDemonyms: ByWords<readonly string[]>;
}

/** What finding people knows of a language: its words, and what was learnt from its texts. */
export interface PeopleData {
  people: PeopleWordData;
  /** Packed weights of the two name models; see `unpack-looks.ts`. */
  firstLook: PackedModel;
  secondLook: PackedModel;
  /** Weights of whom a pronoun means, in hundredths. */
  antecedents: AntecedentWeights;
  /** What kinds of word each known word is: names, everyday words, places, things, titles. */
  wordClasses: PackedClasses;
}

function turnsOf(words: Pick<PeopleWords, 'newOne' | 'knownOne'>, data: PeopleWordData): PeopleWords['turns'] {
  const turn = (list: ReadonlySet<string>, as: Form | 'unnamed') => [...list].map((word) => [word, as] as const);
  return new Map([
    ...turn(words.newOne, 'unnamed'),
    ...turn(words.knownOne, 'unnamed'),
    ...turn(setOf(data.heWords), 'he'),
    ...turn(setOf(data.sheWords), 'she'),
  ]);
}

const hundredths = (steps: readonly number[]) => steps.map((step) => step / 100);

/** Written out, one by one: an object that is filled by names is read slower, and rules read these for every word. */
function wordsOf(data: PeopleWordData): Omit<PeopleWords, keyof PeopleModels> {
  const officeNouns = setOf(data.officeNouns);
  const roleNouns = new Set([...officeNouns, ...setOf(data.occupationNouns)]);
  return {
    functionWords: setOf(data.functionWords),
    particles: setOf(data.particles),
    leadingParticles: setOf(data.leadingParticles),
    surnameFirst: setOf(data.surnameFirst),
    nameSuffixes: setOf(data.nameSuffixes),
    sureTitles: setOf(data.sureTitles),
    plainTitles: setOf(data.plainTitles),
    nobleTitles: setOf(data.nobleTitles),
    noInitials: setOf(data.noInitials),
    thingNouns: setOf(data.thingNouns),
    townNouns: setOf(data.townNouns),
    beforePlace: setOf(data.beforePlace),
    beforePlaceAlone: setOf(data.beforePlaceAlone),
    beforePlaceOrTime: setOf(data.beforePlaceOrTime),
    placeOpeners: setOf(data.placeOpeners),
    doerPreposition: setOf(data.doerPreposition),
    officeNouns,
    definite: setOf(data.definite),
    ofWords: setOf(data.ofWords),
    roleOpeners: setOf(data.roleOpeners),
    roleEnders: setOf(data.roleEnders),
    roleModifiers: setOf(data.roleModifiers),
    anyLeader: setOf(data.anyLeader),
    leaders: setOf(data.leaders),
    plainModifiers: setOf(data.plainModifiers),
    officeModifiers: setOf(data.officeModifiers),
    formerModifiers: setOf(data.formerModifiers),
    portfolios: setOf(data.portfolios),
    epithetNouns: setOf(data.epithetNouns),
    subjectPronouns: setOf(data.subjectPronouns),
    reflexivePronouns: setOf(data.reflexivePronouns),
    ownWords: setOf(data.ownWords),
    heTitles: setOf(data.heTitles),
    sheTitles: setOf(data.sheTitles),
    heNames: setOf(data.heNames),
    sheNames: setOf(data.sheNames),
    heNouns: setOf(data.heNouns),
    sheNouns: setOf(data.sheNouns),
    newOne: setOf(data.newOne),
    knownOne: setOf(data.knownOne),
    personNouns: setOf(data.personNouns),
    copulas: setOf(data.copulas),
    auxiliaries: setOf(data.auxiliaries),
    prepositions: setOf(data.prepositions),
    complementPrepositions: setOf(data.complementPrepositions),
    hollowWords: setOf(data.hollowWords),
    joinedArticle: patternOf(data.joinedArticle),
    droppedArticle: patternOf(data.droppedArticle),
    writtenNumber: patternOf(data.writtenNumber),
    nobleName: patternOf(data.nobleName),
    formerPrefix: patternOf(data.formerPrefix),
    once: patternOf(data.once),
    agedEnding: data.agedEnding,
    irregularDemonyms: mapOf(data.irregularDemonyms),
    isRoleNoun: (lower) => roleNouns.has(lower),
  };
}

/** The words that rules read, from their data. The models are unpacked when an article is first read. */
export function peopleWordsFrom(data: PeopleData): PeopleWords {
  const words = wordsOf(data.people);
  const wordClass = createWordClass(data.wordClasses);
  let looks: PeopleWords['looks'] | null = null;
  return {
    ...words,
    wordClass,
    factsOf: createWordFacts(wordClass),
    turns: turnsOf(words, data.people),
    antecedents: { of: hundredths(data.antecedents.of), none: hundredths(data.antecedents.none) },
    get looks() {
      looks ??= unpackLooks(data.firstLook, data.secondLook);
      return looks;
    },
  };
}
