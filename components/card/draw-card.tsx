import { render } from 'preact';
import type { CardView } from '../../lib/view/card-subject';
import tokens from '../style/tokens.css?inline';
import words from '../style/words.css?inline';
import own from './card.css?inline';
import { HoverCard } from './HoverCard';

/** The card's whole style sheet, for a shadow root: nothing else styles it. */
export const CARD_CSS = tokens + words + own;

/** Draws the card into an element, or draws it again with what changed. */
export function drawCard(view: CardView, into: HTMLElement): void {
  render(<HoverCard {...view} />, into);
}

/** Takes the card out of its element again. */
export function undrawCard(from: HTMLElement): void {
  render(null, from);
}
