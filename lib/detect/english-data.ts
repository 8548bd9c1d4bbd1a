import { TAGGER_WEIGHTS } from './claims/syntax/weights';
import type { DetectionData } from './detection-data';
import { packWordClasses } from './people/lexicon/pack-word-classes';
import { FIRST_LOOK, SECOND_LOOK } from './people/name-weights';

/** The data for English. The build writes them into a file of the extension; tools and tests import them. */
export const ENGLISH_DATA: DetectionData = {
  tagger: TAGGER_WEIGHTS,
  firstLook: FIRST_LOOK,
  secondLook: SECOND_LOOK,
  wordClasses: packWordClasses(),
};
