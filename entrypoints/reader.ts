/**
 * The content script: reads the page it was put into and shows what was found. A plain script rather than WXT's content
 * script, because that one announces itself to the page with a message that carries the extension's id.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReporter } from '@/lib/errors/report';
import { createDrawingLoader } from '@/lib/in-page/card-drawing';
import { createPageCalls } from '@/lib/in-page/page-calls';
import { createReader, type Reader } from '@/lib/in-page/page-owner';
import { createPageStage } from '@/lib/in-page/page-stage';
import { takeOver } from '@/lib/in-page/take-over';
import { whenShown } from '@/lib/in-page/when-shown';
import { askDesk } from '@/lib/messages/ask-desk';
import { servePage } from '@/lib/messages/serve';
import { runtime } from '@/lib/runtime';

export default defineUnlistedScript(() => {
  const isAlive = () => runtime()?.id !== undefined;
  const life = takeOver(globalThis, isAlive);
  if (!life) return;
  const { signal } = life;
  const { report } = createReporter(Date.now);
  // After an update the old script is cut off for good: it leaves, and takes its marks with it.
  const ask: typeof askDesk = async (name, asked) => {
    const answer = await askDesk(name, asked);
    if (!isAlive()) life.abort();
    return answer;
  };
  let reader: Reader | null = null;
  const createStage = createPageStage({
    document,
    loadDrawing: createDrawingLoader(globalThis, () => ask('bringCard', {})),
    ask: {
      card: (asked) => ask('card', asked),
      settle: (asked) => void ask('settle', asked),
      openPanel: import.meta.env.FIREFOX ? null : () => void ask('openPanel', {}),
    },
  });
  whenShown(document, signal, () => {
    reader = createReader({ window, signal, ask, createStage, report });
    signal.addEventListener('abort', servePage(createPageCalls(reader), report));
  });
});
