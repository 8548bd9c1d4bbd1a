import { browser } from '../browser';
import { type InterfaceLanguage, languageFor } from '../model/interface-language';
import type { RecordsDatabase } from '../records/schema';
import { readSettings } from '../records/settings';

/** The language in which the card speaks; the browser's as long as the reader's choice cannot be read. */
export async function cardLanguage(records: () => Promise<RecordsDatabase>): Promise<InterfaceLanguage> {
  const choice = await records()
    .then(readSettings)
    .then(
      ({ language }) => language,
      () => 'browser' as const,
    );
  return languageFor(choice, browser.i18n.getUILanguage());
}
