import type { InterfaceLanguage } from '../model/interface-language';
import type { CardView } from './card-subject';

/** How the card looks. It comes into a page of its own, when the first card is wanted there (`entrypoints/card.ts`). */
export interface CardDrawing {
  /** The card's style sheet. */
  css: string;
  /** Draws the card into an element of ours, or draws it again. */
  draw(view: CardView, into: HTMLElement): void;
  /** Undoes `draw` before the element goes. */
  undraw(from: HTMLElement): void;
}

const KEY = Symbol.for('aforesaid.card');
const WORDS = Symbol.for('aforesaid.words');

/** The card's words in a language that is not a part of it. */
export interface CardWords {
  language: InterfaceLanguage;
  /** By the names of the card's tables. */
  tables: Readonly<Record<string, object>>;
}

interface WithDrawing {
  [KEY]?: CardDrawing;
  [WORDS]?: CardWords;
}

/** Leaves words for the drawing that comes after them into the same isolated world. */
export function leaveWords(world: object, words: CardWords): void {
  (world as WithDrawing)[WORDS] = words;
}

/** Takes the words that were left; null where the card speaks English. */
export function takeWords(world: object): CardWords | null {
  const shared = world as WithDrawing;
  const words = shared[WORDS] ?? null;
  delete shared[WORDS];
  return words;
}

/** Leaves the drawing for the reader in the same page's isolated world; the page cannot see it. */
export function leaveDrawing(world: object, drawing: CardDrawing): void {
  (world as WithDrawing)[KEY] = drawing;
}

/**
 * Gives what fetches the drawing; what an older version left is thrown away.
 *
 * @param bring has the drawing put into this page's isolated world
 * @returns resolves to null when it did not come; never rejects
 */
export function createDrawingLoader(world: object, bring: () => Promise<unknown>): () => Promise<CardDrawing | null> {
  const shared = world as WithDrawing;
  delete shared[KEY];
  return async () => {
    await bring();
    return shared[KEY] ?? null;
  };
}
