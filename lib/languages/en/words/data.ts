import type { DetectionData } from '../../../detect/detection-data';
import { ENGLISH } from './english';
import { FIRST_LOOK, SECOND_LOOK } from './people/name-weights';
import { packWordClasses } from './people/pack-word-classes';
import { TAGGER_WEIGHTS } from './syntax/weights';

/** The data for English. The build writes them into a file of the extension; tools and tests import them. */
export const ENGLISH_DATA: DetectionData = {
  tables: ENGLISH,
  tagger: TAGGER_WEIGHTS,
  firstLook: FIRST_LOOK,
  secondLook: SECOND_LOOK,
  wordClasses: packWordClasses(),
};
