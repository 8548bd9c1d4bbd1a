import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing. Words that tell places and times from people. Lower case.
 */

/** "The town of …", "mayor of …": a place follows. */
export const TOWN_NOUNS = wordSet(`
  town village city county municipality state province suburb island port district region mayor capital hamlet
  parish township commune borough governor prefecture university battle siege bishop archbishop
`);

/** Before a word that may be a place. */
export const BEFORE_PLACE = wordSet('in at near from across around outside inside throughout to');

/** Before a name alone: it is a place's. */
export const BEFORE_PLACE_ALONE = wordSet('in near outside inside across around throughout');

/** "in Austin", "last May": a place or month, though somebody in the article is called so. */
export const BEFORE_PLACE_OR_TIME = wordSet(`
  in at near since until during last next this early late mid across outside around throughout
`);

/** As printed: with these the name of a place goes on behind a comma ("Salem, New Jersey"). */
export const PLACE_OPENERS = wordSet('New North South West East');

/** "a book by" */
export const DOER_PREPOSITION = wordSet('by');
