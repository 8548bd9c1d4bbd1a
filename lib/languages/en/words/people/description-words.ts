import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing. Words of descriptions: "the former Russian president". Lower case.
 */

/** The article of somebody known. */
export const DEFINITE = wordSet('the');

/** Between a noun and what it is of. */
export const OF_WORDS = wordSet('of');

/** Before a role behind a name: ", the Russian president". */
export const ROLE_OPENERS = wordSet('the a an his her their');

/** A role behind a name ends here. */
export const ROLE_ENDERS = wordSet('who which that and but said says');

/** What may stand in a role beside its nouns, before a name. */
export const ROLE_MODIFIERS = wordSet(`
  former ex acting interim special then outgoing incoming senior deputy vice prime foreign chief
`);

/** The papers say "the Turkish leader" of a president. */
export const ANY_LEADER = wordSet('leader');

/** Who may be called "leader". */
export const LEADERS = wordSet('president premier minister chancellor king queen emir ruler leader taoiseach');

/** Words that do not say which one. */
export const PLAIN_MODIFIERS = wordSet(`
  former prime vice foreign special deputy acting outgoing then long-serving embattled veteran new old young
`);

/** Words that change which office it is: they must stand in the role too. */
export const OFFICE_MODIFIERS = wordSet(`
  former prime vice foreign special deputy acting defence defense finance interior health home chief opposition
`);

/** Those of them that tell only when. */
export const FORMER_MODIFIERS = wordSet('former');

/** What an office of a government is of: "Secretary of State". They stand in titles, but are nobody. */
export const PORTFOLIOS = wordSet(`
  state treasury defence defense foreign finance interior home health justice education trade
`);

/** "ex-policeman" is a policeman once. */
export const FORMER_PREFIX = /^ex-/;
