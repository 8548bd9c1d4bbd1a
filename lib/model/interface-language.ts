/** The languages in which the interface speaks. English is part of every view, the others are fetched. */
export const INTERFACE_LANGUAGES = ['en', 'de', 'fr', 'es', 'ar'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The reader's choice: one of the languages, or the browser's own. */
export type LanguageChoice = 'browser' | InterfaceLanguage;

/** All choices, the browser's first. */
export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['browser', ...INTERFACE_LANGUAGES];

/** Whether a value of unknown make is such a choice. */
export const isLanguageChoice = (value: unknown): value is LanguageChoice =>
  LANGUAGE_CHOICES.some((choice) => choice === value);

/**
 * The language to speak.
 *
 * @param browsers the tag of the browser's own language, such as `de-AT`
 * @returns what was chosen; otherwise the browser's if it is one of ours, and English if it is not
 */
export function languageFor(choice: LanguageChoice, browsers: string): InterfaceLanguage {
  const wanted = choice === 'browser' ? browsers.split('-')[0] : choice;
  return INTERFACE_LANGUAGES.find((language) => language === wanted) ?? 'en';
}
