import type { Stance } from '../../../model/stance';
import type { Tag } from '../claims/syntax/labels';
import type { EnglishData } from '../create-english';
import { HOLLOW_WORDS, ONCE } from '../library-roles';
import {
  CAPITAL_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  PLAIN_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
} from './abbreviations';
import { CUE_ADJECTIVES } from './claims/adjectives';
import { GUESSING } from './claims/guessing-verbs';
import { CUE_NOUNS } from './claims/nouns';
import { BY_RULE, BY_RULE_AND_STANCE } from './claims/rule-confidence';
import { SIGN_WEIGHTS } from './claims/sign-weights';
import { NO_SPEAKERS, ONE_PERSON_NOUNS, SPEAKER_NOUNS } from './claims/speaker-nouns';
import { MIND_STANCES, NOUN_STANCES, VERB_STANCES } from './claims/stances';
import { CUE_VERBS } from './claims/verb-forms';
import { byWords, listed, packed, packedSign } from './pack-tables';
import {
  ANY_LEADER,
  DEFINITE,
  FORMER_MODIFIERS,
  FORMER_PREFIX,
  LEADERS,
  OF_WORDS,
  OFFICE_MODIFIERS,
  PLAIN_MODIFIERS,
  PORTFOLIOS,
  ROLE_ENDERS,
  ROLE_MODIFIERS,
  ROLE_OPENERS,
} from './people/description-words';
import { HE_TITLES, HE_WORDS, SHE_TITLES, SHE_WORDS } from './people/gendered-words';
import { NO_INITIALS, WRITTEN_NUMBER } from './people/initials';
import { NEVER_IN_NAMES } from './people/never-in-names';
import { THING_NOUNS } from './people/organisation-words';
import { HE_NAMES, SHE_NAMES } from './people/own-given-names';
import { DROPPED_ARTICLE, JOINED_ARTICLE, LEADING_PARTICLES, PARTICLES } from './people/particles';
import { EPITHET_NOUNS, HE_NOUNS, KNOWN_ONE, NEW_ONE, PERSON_NOUNS, SHE_NOUNS } from './people/person-nouns';
import {
  BEFORE_PLACE,
  BEFORE_PLACE_ALONE,
  BEFORE_PLACE_OR_TIME,
  DOER_PREPOSITION,
  PLACE_OPENERS,
  TOWN_NOUNS,
} from './people/place-words';
import { IRREGULAR_DEMONYMS } from './people/places';
import { OCCUPATION_NOUNS, OFFICE_NOUNS } from './people/roles';
import {
  AGED_ENDING,
  AUXILIARIES,
  COMPLEMENT_PREPOSITIONS,
  COPULAS,
  OWN_WORDS,
  PREPOSITIONS,
  REFLEXIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from './people/sentence-places';
import { SURNAME_FIRST } from './people/surname-first';
import { NAME_SUFFIXES, NOBLE_NAME, NOBLE_TITLES, PLAIN_TITLES, SURE_TITLES } from './people/titles';
import { CLOSED_TAGS, ONLY_TAGS } from './syntax/closed-words';
import { KNOWN_VERBS } from './syntax/known-verbs';
import { PAST_ENDINGS, PASTS, PRESENT_ENDINGS, VERB_FORMS } from './syntax/verb-endings';
import { CLAIM_KINDS } from './worth/claim-kinds';
import { CUE_KINDS } from './worth/cue-kinds';
import { OPENERS } from './worth/openers';
import { SIGNS_AGAINST } from './worth/signs-against';
import { SIGNS_FOR } from './worth/signs-for';

/** Words with their tag, of a table by tags. */
const tagged = (table: Partial<Record<Tag, string>>) =>
  Object.entries(table).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Tag] as const));

/** Cues by stance; a list is written with bars. */
const byStance = (table: Partial<Record<Stance, string>>) =>
  byWords(
    Object.entries(table).flatMap(([stance, names]) =>
      names.split('|').map((name) => [name.trim(), stance as Stance] as const),
    ),
  );

/** The words of English. What was learnt from texts is in `data.ts`. */
export const ENGLISH_WORDS: Pick<EnglishData, 'sentences' | 'claims' | 'people' | 'worth'> = {
  sentences: {
    titleAbbreviations: listed(TITLE_ABBREVIATIONS),
    capitalAbbreviations: listed(CAPITAL_ABBREVIATIONS),
    plainAbbreviations: listed(PLAIN_ABBREVIATIONS),
    numberAbbreviations: listed(NUMBER_ABBREVIATIONS),
    sentenceOpeners: listed(SENTENCE_OPENERS),
  },
  claims: {
    cueVerbs: CUE_VERBS,
    cueNouns: CUE_NOUNS,
    cueAdjectives: CUE_ADJECTIVES,
    verbStances: byStance(VERB_STANCES),
    nounStances: byStance(NOUN_STANCES),
    mindStances: byStance(MIND_STANCES),
    onlyTags: byWords(tagged(ONLY_TAGS)),
    closedTags: byWords(tagged(CLOSED_TAGS)),
    verbs: listed(KNOWN_VERBS.split(' ')),
    presentEndings: PRESENT_ENDINGS,
    presents: listed(VERB_FORMS),
    pasts: listed([...PASTS, ...VERB_FORMS]),
    pastEndings: PAST_ENDINGS,
    guessing: listed(GUESSING),
    confidence: { byRule: BY_RULE, byRuleAndStance: BY_RULE_AND_STANCE, signs: SIGN_WEIGHTS },
    personNouns: listed(ONE_PERSON_NOUNS),
    speakerNouns: listed(SPEAKER_NOUNS),
    noSpeakers: listed(NO_SPEAKERS),
    heNouns: listed(HE_NOUNS),
    sheNouns: listed(SHE_NOUNS),
  },
  people: {
    functionWords: listed(NEVER_IN_NAMES),
    heWords: listed(HE_WORDS),
    sheWords: listed(SHE_WORDS),
    heTitles: listed(HE_TITLES),
    sheTitles: listed(SHE_TITLES),
    heNames: listed(HE_NAMES),
    sheNames: listed(SHE_NAMES),
    particles: listed(PARTICLES),
    leadingParticles: listed(LEADING_PARTICLES),
    joinedArticle: packed(JOINED_ARTICLE),
    surnameFirst: listed(SURNAME_FIRST),
    nameSuffixes: listed(NAME_SUFFIXES),
    officeNouns: listed(OFFICE_NOUNS),
    occupationNouns: listed(OCCUPATION_NOUNS),
    irregularDemonyms: byWords(IRREGULAR_DEMONYMS),
    epithetNouns: listed(EPITHET_NOUNS),
    newOne: listed(NEW_ONE),
    heNouns: listed(HE_NOUNS),
    sheNouns: listed(SHE_NOUNS),
    knownOne: listed(KNOWN_ONE),
    thingNouns: listed(THING_NOUNS),
    personNouns: listed(PERSON_NOUNS),
    writtenNumber: packed(WRITTEN_NUMBER),
    droppedArticle: packed(DROPPED_ARTICLE),
    sureTitles: listed(SURE_TITLES),
    plainTitles: listed(PLAIN_TITLES),
    nobleTitles: listed(NOBLE_TITLES),
    nobleName: packed(NOBLE_NAME),
    noInitials: listed(NO_INITIALS),
    townNouns: listed(TOWN_NOUNS),
    beforePlace: listed(BEFORE_PLACE),
    beforePlaceAlone: listed(BEFORE_PLACE_ALONE),
    beforePlaceOrTime: listed(BEFORE_PLACE_OR_TIME),
    placeOpeners: listed(PLACE_OPENERS),
    doerPreposition: listed(DOER_PREPOSITION),
    definite: listed(DEFINITE),
    ofWords: listed(OF_WORDS),
    roleOpeners: listed(ROLE_OPENERS),
    roleEnders: listed(ROLE_ENDERS),
    roleModifiers: listed(ROLE_MODIFIERS),
    anyLeader: listed(ANY_LEADER),
    leaders: listed(LEADERS),
    plainModifiers: listed(PLAIN_MODIFIERS),
    officeModifiers: listed(OFFICE_MODIFIERS),
    formerModifiers: listed(FORMER_MODIFIERS),
    portfolios: listed(PORTFOLIOS),
    formerPrefix: packed(FORMER_PREFIX),
    hollowWords: listed(HOLLOW_WORDS),
    once: packed(ONCE),
    subjectPronouns: listed(SUBJECT_PRONOUNS),
    reflexivePronouns: listed(REFLEXIVE_PRONOUNS),
    ownWords: listed(OWN_WORDS),
    agedEnding: AGED_ENDING,
    copulas: listed(COPULAS),
    auxiliaries: listed(AUXILIARIES),
    prepositions: listed(PREPOSITIONS),
    complementPrepositions: listed(COMPLEMENT_PREPOSITIONS),
  },
  worth: {
    claimKinds: CLAIM_KINDS.map(({ kind, shows, unless }) => ({
      kind,
      shows: packed(shows),
      ...(unless ? { unless: packed(unless) } : {}),
    })),
    cueKinds: CUE_KINDS.map(({ kind, cue }) => ({ kind, cue: packed(cue) })),
    signsFor: SIGNS_FOR.map(packedSign),
    signsAgainst: SIGNS_AGAINST.map(packedSign),
    openers: listed(OPENERS),
  },
};
