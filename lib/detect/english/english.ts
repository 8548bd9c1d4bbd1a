import type { LanguageTables } from '../tables';
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
import { CUE_VERBS } from './claims/verb-forms';
import { FUNCTION_WORDS } from './people/function-words';
import { HE_TITLES, HE_WORDS, SHE_TITLES, SHE_WORDS } from './people/gendered-words';
import { THING_NOUNS } from './people/organisation-words';
import { HE_NAMES, SHE_NAMES } from './people/own-given-names';
import { JOINED_ARTICLE, LEADING_PARTICLES, PARTICLES } from './people/particles';
import { EPITHET_NOUNS, HE_NOUNS, KNOWN_ONE, NEW_ONE, PERSON_NOUNS, SHE_NOUNS } from './people/person-nouns';
import { IRREGULAR_DEMONYMS } from './people/places';
import { isRoleNoun, OFFICE_NOUNS } from './people/roles';
import { SURNAME_FIRST } from './people/surname-first';
import { NAME_SUFFIXES } from './people/titles';
import { isAllowed, isSmallWord, onlyTag } from './syntax/closed-words';
import { canBePast, canBeVerb } from './syntax/verb-check';
import { CLAIM_KINDS } from './worth/claim-kinds';
import { CUE_KINDS } from './worth/cue-kinds';
import { isOpener } from './worth/openers';
import { SIGNS_AGAINST } from './worth/signs-against';
import { SIGNS_FOR } from './worth/signs-for';

/** What is known of English. The heavy rest is in `data.ts`. */
export const ENGLISH: LanguageTables = {
  subtag: 'en',
  text: {
    titleAbbreviations: TITLE_ABBREVIATIONS,
    capitalAbbreviations: CAPITAL_ABBREVIATIONS,
    plainAbbreviations: PLAIN_ABBREVIATIONS,
    numberAbbreviations: NUMBER_ABBREVIATIONS,
    sentenceOpeners: SENTENCE_OPENERS,
  },
  claims: {
    cueVerbs: CUE_VERBS,
    cueNouns: CUE_NOUNS,
    cueAdjectives: CUE_ADJECTIVES,
    onlyTag,
    isSmallWord,
    isAllowed,
    canBeVerb,
    canBePast,
    guessing: GUESSING,
  },
  people: {
    functionWords: FUNCTION_WORDS,
    heWords: HE_WORDS,
    sheWords: SHE_WORDS,
    heTitles: HE_TITLES,
    sheTitles: SHE_TITLES,
    heNames: HE_NAMES,
    sheNames: SHE_NAMES,
    particles: PARTICLES,
    leadingParticles: LEADING_PARTICLES,
    joinedArticle: JOINED_ARTICLE,
    surnameFirst: SURNAME_FIRST,
    nameSuffixes: NAME_SUFFIXES,
    officeNouns: OFFICE_NOUNS,
    isRoleNoun,
    irregularDemonyms: IRREGULAR_DEMONYMS,
    epithetNouns: EPITHET_NOUNS,
    newOne: NEW_ONE,
    heNouns: HE_NOUNS,
    sheNouns: SHE_NOUNS,
    knownOne: KNOWN_ONE,
    thingNouns: THING_NOUNS,
    personNouns: PERSON_NOUNS,
  },
  worth: {
    claimKinds: CLAIM_KINDS,
    cueKinds: CUE_KINDS,
    signsFor: SIGNS_FOR,
    signsAgainst: SIGNS_AGAINST,
    isOpener,
  },
};
