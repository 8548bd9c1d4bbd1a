import { liveQuery } from 'dexie';
import type { InterfaceLanguage } from '../model/interface-language';
import type { RecordsDatabase } from '../records/schema';
import { readSettings } from '../records/settings';
import { languageHere, rememberChoice, rememberedChoice } from './remembered-language';

/**
 * Tells in which language to speak: at once as far as it is remembered, and again whenever the reader chooses another,
 * in this page or in any other of ours. If the records cannot be read, it stays as it was.
 */
export function followLanguage(
  records: RecordsDatabase,
  storage: Storage,
  speak: (language: InterfaceLanguage) => unknown,
): void {
  let now = rememberedChoice(storage);
  speak(languageHere(now));
  liveQuery(() => readSettings(records)).subscribe({
    next: ({ language }) => {
      if (language === now) return;
      now = language;
      rememberChoice(storage, language);
      speak(languageHere(language));
    },
    error: () => undefined,
  });
}
