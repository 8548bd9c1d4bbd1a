import { spokenLocale } from '../strings/spoken';

/**
 * A language in words of the interface's ("German"). Null for one that is undetermined, that has no name, or whose
 * subtag is none: a page may declare anything.
 */
export function languageName(subtag: string | null, locale = spokenLocale()): string | null {
  if (subtag === null || subtag === 'und') return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(subtag) ?? null;
  } catch {
    return null;
  }
}
