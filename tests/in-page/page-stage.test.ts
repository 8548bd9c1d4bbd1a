// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../lib/in-page/card-subject';
import type { SpanMap } from '../../lib/in-page/mark';
import { createPageStage } from '../../lib/in-page/page-stage';
import type { ShownReading } from '../../lib/in-page/stage';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { cardOfMarta, reading } from '../components/fixtures';
import { unsettled } from '../own-pages/unsettled';
import { fakeLayout } from './fake-layout';

const map: SpanMap = {
  rangesOf: ({ block, start, end }) => [{ node: document.body.children[block]!.firstChild as Text, start, end }],
  spanPointAt: () => null,
  blockElement: (block) => document.body.children[block] ?? null,
};
const scene = { reading, map, settings: DEFAULT_SETTINGS } as unknown as ShownReading;

describe('what is shown in a page', () => {
  let roots: ShadowRoot[];
  let ended: AbortController;
  const painted = () => roots.flatMap((root) => [...root.querySelectorAll('u b')]).length;

  beforeEach(() => {
    roots = [];
    const { attachShadow } = Element.prototype;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attachShadow.call(this, init);
      roots.push(root);
      return root;
    });
    ended = new AbortController();
    Object.assign(window, { matchMedia: () => ({ matches: true }) });
    Object.assign(Element.prototype, { scrollIntoView: () => undefined });
    Object.assign(Range.prototype, {
      getClientRects: () => [{ left: 9, top: 9, right: 60, bottom: 30, width: 51, height: 21 }],
    });
    for (const side of ['clientHeight', 'clientWidth']) {
      Object.defineProperty(document.documentElement, side, { value: 800, configurable: true });
    }
    fakeLayout();
    document.body.innerHTML = reading.article.blocks.map(({ text }) => `<p>${text}</p>`).join('');
  });
  afterEach(() => {
    ended.abort();
    vi.restoreAllMocks();
  });

  async function mutedWith(answer: { ok: true; value: null } | { ok: false; failure: { message: string } }) {
    let view: CardView | null = null;
    const stage = createPageStage({
      document,
      loadDrawing: async () => ({
        css: '',
        draw: (drawn) => {
          view = drawn;
        },
        undraw: () => undefined,
      }),
      ask: {
        card: async () => ({ ok: true, value: cardOfMarta }),
        mutePerson: async () => answer,
        ...unsettled,
        openPanel: null,
      },
    })(ended.signal);
    stage.show(scene);
    const before = painted();
    expect(stage.openCard('e1')).toBe(true);
    await vi.waitFor(() => expect(view).not.toBeNull());
    (view as CardView | null)?.onMute();
    expect(painted()).toBeLessThan(before);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { before, after: painted() };
  }

  it('marks a person no more once that is stored', async () => {
    const { before, after } = await mutedWith({ ok: true, value: null });
    expect(after).toBeLessThan(before);
  });

  it('marks a person again when it could not be stored, so that the page shows what is kept', async () => {
    const { before, after } = await mutedWith({ ok: false, failure: { message: 'The disk is full.' } });
    expect(after).toBe(before);
  });
});
