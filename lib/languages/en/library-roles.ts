import type { RoleWords } from '../../detect/people/role-words';
import { HOLLOW_WORDS, ONCE } from './words/people/description-words';

/**
 * Roles in the library are told in English, whatever an article is in. By these they are compared where the article's language
 * is not read: no role stands beside a name then, and no demonym is asked for.
 */
export const LIBRARY_ROLES: RoleWords = { hollowWords: HOLLOW_WORDS, once: ONCE, irregularDemonyms: new Map() };
