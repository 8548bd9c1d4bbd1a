import type { RoleWords } from '../../detect/people/role-words';
import { wordSet } from '../../detect/word-set';

/** Words of a title that many offices share, and that so tell nothing. Folded. */
export const HOLLOW_WORDS = wordSet('of the for and to former acting deputy vice member u.s us');

/** In a printed role: it was held once. */
export const ONCE = /\b(?:former|ex|then|late|onetime)\b/i;

/**
 * Roles in the library are told in English, whatever an article is in. By these they are compared where the article's
 * language is not read: no role stands beside a name then, and no demonym is asked for.
 */
export const LIBRARY_ROLES: RoleWords = { hollowWords: HOLLOW_WORDS, once: ONCE, irregularDemonyms: new Map() };
