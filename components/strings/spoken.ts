import type { InterfaceLanguage } from '../../lib/model/interface-language';

/** What of an English table is the same in every language: its names, and the slots of its sentences. */
export type Spoken<T> = T extends string
  ? string
  : T extends (...slots: infer Slots) => string
    ? (...slots: Slots) => string
    : { readonly [Name in keyof T]: Spoken<T[Name]> };

/** By language, how `Intl` is asked for dates, numbers and lists. */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
  // The same figures as in the articles, which are read in English.
  ar: 'ar-u-nu-latn',
};

const tables = new Map<string, { live: object; english: object }>();
let now: InterfaceLanguage = 'en';

/**
 * A table of the interface, in English until {@link speak} is called. Read it when something is drawn, never before: a
 * text that was taken out of it stays in the language of that moment.
 *
 * @param name the name under which the table is exported: its translations bear the same
 * @returns the table itself, whose values change with the language
 */
/* @__NO_SIDE_EFFECTS__ */
export function spoken<T extends object>(name: string, english: T): Spoken<T> {
  tables.set(name, { live: english, english: { ...english } });
  return english as object as Spoken<T>;
}

/**
 * From now on every table speaks this language. What is on the screen has to be drawn again.
 *
 * @param translated by the tables' names; a table that is missing speaks English
 */
export function speak(language: InterfaceLanguage, translated: Readonly<Record<string, object>> = {}): void {
  now = language;
  for (const [name, { live, english }] of tables) Object.assign(live, english, translated[name]);
}

/** The language that is spoken now. */
export const spokenLanguage = (): InterfaceLanguage => now;

/** The locale of that language, for `Intl`. */
export const spokenLocale = (): string => LOCALES[now];

const RIGHT_TO_LEFT: readonly string[] = ['ar'];

/** The direction in which a language is written. */
export const directionOf = (language: InterfaceLanguage): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
