import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing. Words around people without a name ("a neighbour", "the woman"): a pronoun may mean them
 * instead of somebody with a name.
 */

/** Nouns for one person, beside roles; lower case. */
export const PERSON_NOUNS = wordSet(`
  man woman boy girl person child baby toddler teenager teen youth adult guy gentleman lady user customer client patient
  shopper tourist visitor traveller traveler pedestrian motorist passer-by bystander onlooker viewer reader listener fan
  follower voter taxpayer homeowner tenant landlord employee employer colleague boss parent mother-in-law father-in-law
  daughter-in-law son-in-law brother-in-law sister-in-law stepfather stepmother stepson stepdaughter mum mom dad husband
  wife baby bride groom lover sibling twin relative adult pupil pensioner retiree grandfather grandmother grandma grandpa
  refugee migrant immigrant prisoner inmate detainee hostage attacker shooter stabber thief burglar robber hacker
  stranger individual someone somebody anyone anybody everyone everybody policeman policewoman fireman firefighter
  paramedic waiter waitress barman barmaid salesman saleswoman councilman councilwoman stuntman cameraman hero heroine
  star superstar legend icon newcomer hopeful favourite favorite winner loser leaver applicant candidate speaker
`);

/** Before a noun: somebody new. */
export const NEW_ONE = wordSet('a an another one some any every each no');
/** Before a noun: somebody known, or somebody's. */
export const KNOWN_ONE = wordSet('the this that his her their my our your its');

/** Words of people that settle the pronoun; each has its pair in the other list. */
export const HE_NOUNS = wordSet(`
  man boy guy gentleman groom dad father-in-law son-in-law brother-in-law stepfather stepson grandfather grandpa policeman
  fireman waiter barman salesman councilman husband father son brother uncle nephew boyfriend widower king prince actor
  hero businessman spokesman chairman congressman anchorman monk
`);
export const SHE_NOUNS = wordSet(`
  woman girl gal lady bride mum mom mother-in-law daughter-in-law sister-in-law stepmother stepdaughter grandmother grandma
  policewoman firewoman waitress barmaid saleswoman councilwoman wife mother daughter sister aunt niece girlfriend widow
  queen princess actress heroine businesswoman spokeswoman chairwoman congresswoman anchorwoman nun
`);

/**
 * What papers call the one whom a story is about, without ever saying it beside the name: "the singer", "the star".
 * Never kin, witnesses, offices or "the man": those are mostly others.
 */
export const EPITHET_NOUNS = wordSet(`
  actor actress star superstar singer songwriter singer-songwriter rapper musician guitarist drummer pianist composer
  filmmaker screenwriter playwright author novelist poet comedian comic presenter broadcaster dancer ballerina supermodel
  footballer striker midfielder defender winger forward goalkeeper quarterback pitcher golfer boxer sprinter swimmer
  cyclist skier athlete tycoon billionaire millionaire mogul entrepreneur businessman businesswoman financier
  philanthropist politician lawmaker senator congressman congresswoman activist campaigner whistleblower astronaut
  physicist mathematician scientist economist philosopher historian duchess duke prince princess pontiff
  policeman policewoman
`);
