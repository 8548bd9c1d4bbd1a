import { render, type VNode } from 'preact';
import type { InterfaceLanguage } from '../../lib/model/interface-language';
import { directionOf, speak } from '../strings/spoken';
import { translationsOf } from '../strings/translations';

/**
 * Gives what draws a page of ours in a language, first and whenever another is chosen. What the page holds (open parts,
 * typed text) stays. If the words of a language cannot be loaded, the page speaks English.
 *
 * @param root what the page is drawn into; its document gets the language and its direction
 * @param app makes the page anew: what is the same node as before would not be drawn again
 */
export function drawInLanguage(root: HTMLElement, app: () => VNode): (language: InterfaceLanguage) => Promise<void> {
  let wanted: InterfaceLanguage | null = null;
  const draw = (language: InterfaceLanguage, translated: Parameters<typeof speak>[1]) => {
    if (wanted !== language && wanted !== null) return;
    speak(language, translated);
    const { documentElement } = root.ownerDocument;
    documentElement.lang = language;
    documentElement.dir = directionOf(language);
    render(app(), root);
  };
  return async (language) => {
    wanted = language;
    // English is here already: the page is drawn in this very turn.
    if (language === 'en') return draw('en', {});
    const translated = await translationsOf(language).catch(() => null);
    if (translated) return draw(language, translated);
    if (wanted === language) wanted = null;
    draw('en', {});
  };
}
