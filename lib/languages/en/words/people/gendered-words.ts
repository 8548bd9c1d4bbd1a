import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing. Used for one thing only: which person a "he" or a "she" cannot mean. A name in neither
 * list excludes nothing.
 */

/** Pronouns, by the person they fit. */
export const HE_WORDS = wordSet('he him his himself');
export const SHE_WORDS = wordSet('she her hers herself');

/** Titles and roles that settle it, lower case. */
export const HE_TITLES = wordSet(`
  mr mr. mister sir lord king prince emperor sultan emir pope father brother duke baron earl count congressman chairman
  spokesman businessman actor husband son nephew uncle grandfather bishop archbishop cardinal monk priest
`);
export const SHE_TITLES = wordSet(`
  mrs mrs. ms ms. miss madam madame mme dame lady queen princess empress sister duchess baroness countess congresswoman
  chairwoman spokeswoman businesswoman actress wife daughter niece aunt grandmother nun ballerina
`);
