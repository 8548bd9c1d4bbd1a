/** The suffix of a name as `nameKey` writes it. */
const SUFFIX = / (?:jr|sr|ii|iii|iv)$/;

/** The suffix that the key of a name ends in, with the space before it; null for none. */
export const suffixOf = (key: string): string | null => SUFFIX.exec(key)?.[0] ?? null;

/** The key of a name without its suffix. */
export const withoutSuffix = (key: string): string => key.replace(SUFFIX, '');
