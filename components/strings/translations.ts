import type { InterfaceLanguage } from '../../lib/model/interface-language';
import type { InterfaceTables } from './tables';

/** By language, how its tables are fetched: one file of the extension each, which nobody else loads. */
const FETCH: Readonly<Record<Exclude<InterfaceLanguage, 'en'>, () => Promise<InterfaceTables>>> = {
  de: async () => (await import('./de/german')).GERMAN,
  fr: async () => (await import('./fr/french')).FRENCH,
  es: async () => (await import('./es/spanish')).SPANISH,
  ar: async () => (await import('./ar/arabic')).ARABIC,
};

/** The tables of a language; of English, which every view has, none. Rejects if the file cannot be loaded. */
export async function translationsOf(language: InterfaceLanguage): Promise<Partial<InterfaceTables>> {
  return language === 'en' ? {} : FETCH[language]();
}

/** What each language calls itself. */
export const OWN_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};
