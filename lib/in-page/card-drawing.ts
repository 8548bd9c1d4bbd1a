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

interface WithDrawing {
  [KEY]?: CardDrawing;
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
