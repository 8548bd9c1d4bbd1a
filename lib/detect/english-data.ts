import { TAGGER_WEIGHTS } from './claims/syntax/weights';
import type { DetectionData } from './detection-data';
import { COMMON_WORDS } from './people/lexicon/common-words';
import { GIVEN_PARTS } from './people/lexicon/given-parts';
import { SEEN_PLACES, SEEN_THINGS } from './people/lexicon/seen-words';
import { SURNAME_PARTS } from './people/lexicon/surname-parts';
import { FIRST_LOOK, SECOND_LOOK } from './people/name-weights';

/** The data for English. The build writes them into a file of the extension; tools and tests import them. */
export const ENGLISH_DATA: DetectionData = {
  tagger: TAGGER_WEIGHTS,
  firstLook: FIRST_LOOK,
  secondLook: SECOND_LOOK,
  givenParts: GIVEN_PARTS,
  surnameParts: SURNAME_PARTS,
  commonWords: COMMON_WORDS,
  seenPlaces: SEEN_PLACES,
  seenThings: SEEN_THINGS,
};
