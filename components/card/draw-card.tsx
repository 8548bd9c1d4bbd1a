import { render } from 'preact';
import type { CardView } from '../../lib/in-page/card-subject';
import { HoverCard } from './HoverCard';

/** Draws the card into an element, or draws it again with what changed. */
export function drawCard(view: CardView, into: HTMLElement): void {
  render(<HoverCard {...view} />, into);
}

/** Takes the card out of its element again. */
export function undrawCard(from: HTMLElement): void {
  render(null, from);
}
