/** Ids of people whom only articles tell of: each begins with this. */
const MET = 'met:';

/**
 * The id of somebody of whom nothing is known but that an article names them: one for each name in each article, so
 * that two people of one name are never one by their name alone.
 *
 * @param day the day of the article, ISO; null where it does not tell
 * @param hash of name and article, hexadecimal
 */
export const metId = (day: string | null, hash: string): string => `${MET}${day ?? 'undated'}:${hash.slice(0, 32)}`;

/** Whether somebody is in the library only because an article that was read names them. */
export const isMetInReading = (id: string): boolean => id.startsWith(MET);

/**
 * The day of the first article that names somebody met in reading, ISO; null where it does not tell, and for all
 * others.
 */
export const metOn = (id: string): string | null => /^met:(\d{4}-\d\d-\d\d):/.exec(id)?.[1] ?? null;
