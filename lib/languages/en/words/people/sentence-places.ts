import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing. Words by which it is told how words that mean somebody stand in their sentence. Lower
 * case.
 */

/** Pronouns that are a subject. */
export const SUBJECT_PRONOUNS = wordSet('he she');

/** Pronouns that mean the subject again. */
export const REFLEXIVE_PRONOUNS = wordSet('himself herself');

/** By which a speaker means themself. */
export const OWN_WORDS = wordSet("i'm i've i'd i'll i me my mine myself");

/** An age that stands for a person: "the 53-year-old". */
export const AGED_ENDING = '-year-old';

/** Before words that say what somebody is, and bring in nobody. */
export const COPULAS = wordSet('is was be been being are were as became become becomes becoming');

/** Verbs that help another, and what stands with a verb. */
export const AUXILIARIES = wordSet(`
  is was has had will would can could may might should did does do must who whose also then later never
`);

/** Before somebody who is no subject. */
export const PREPOSITIONS = wordSet(`
  of in to with by for from at on about against between under after before over like than without as near around
`);

/** Between the noun of a person and what it is of: "the president of the bank". */
export const COMPLEMENT_PREPOSITIONS = wordSet('of at for in from');
