/**
 * How the card looks, put into a page when its first card is wanted: most pages never see it, and none parses it
 * before.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/components/card/card.css?inline';
import { drawCard, undrawCard } from '@/components/card/draw-card';
import { sealWords } from '@/components/card/seal-words';
import { speak } from '@/components/strings/spoken';
import { leaveDrawing, takeWords } from '@/lib/in-page/card-drawing';

export default defineUnlistedScript(() => {
  const words = takeWords(globalThis);
  if (words) speak(words.language, words.tables);
  sealWords();
  leaveDrawing(globalThis, { css, draw: drawCard, undraw: undrawCard });
});
