import type { EnglishData } from '../create-english';
import { ENGLISH_WORDS } from './english';
import { ANTECEDENT_WEIGHTS, NOBODY_WEIGHTS } from './people/antecedent-weights';
import { FIRST_LOOK, SECOND_LOOK } from './people/name-weights';
import { packWordClasses } from './people/pack-word-classes';
import { TAGGER_WEIGHTS } from './syntax/weights';

/** The data for English. The build writes them into a file of the extension; tools and tests import them. */
export const ENGLISH_DATA: EnglishData = {
  ...ENGLISH_WORDS,
  tagger: TAGGER_WEIGHTS,
  firstLook: FIRST_LOOK,
  secondLook: SECOND_LOOK,
  antecedents: { of: ANTECEDENT_WEIGHTS, none: NOBODY_WEIGHTS },
  wordClasses: packWordClasses(),
};
