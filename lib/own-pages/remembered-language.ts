import { browser } from '../browser';
import {
  type InterfaceLanguage,
  isLanguageChoice,
  type LanguageChoice,
  languageFor,
} from '../model/interface-language';

/** Where the last known choice stands for the next start, so that a page need not wait for the records to be drawn. */
const REMEMBERED = 'language';

/** The choice that a page of ours saw last; the browser's if there is none, or the storage refuses. */
export function rememberedChoice(storage: Storage): LanguageChoice {
  try {
    const choice = storage.getItem(REMEMBERED);
    return isLanguageChoice(choice) ? choice : 'browser';
  } catch {
    return 'browser';
  }
}

/** Remembers a choice for the next start, if the storage lets it. */
export function rememberChoice(storage: Storage, choice: LanguageChoice): void {
  try {
    storage.setItem(REMEMBERED, choice);
  } catch {
    // The records have it all the same.
  }
}

/** The language to speak after a choice, in this browser. */
export const languageHere = (choice: LanguageChoice): InterfaceLanguage =>
  languageFor(choice, browser.i18n.getUILanguage());
