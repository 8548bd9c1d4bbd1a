import type { PackInstaller } from '../installer';
import { joinPeopleParts, makeNameFilter } from './join-people';
import { learnRows } from './learn-rows';
import { sortKeys } from './sort-keys';
import { sortPeople } from './sort-people';
import { stagePeople } from './stage-people';

/**
 * Packs of people. Volumes of blocks: `people` (rows sorted by the hash of the main name, written with `phrases`),
 * `aliases` and `ids` (pairs that lead to the hash of a main name); and `filter`, which says what names there are at
 * all.
 */
export const peopleInstaller: PackInstaller<'people'> = {
  rowsAtOnce: 16_384,
  readingShare: 0.65,
  stage: stagePeople,
  phases: [learnRows, sortPeople, sortKeys, makeNameFilter, joinPeopleParts],
};
