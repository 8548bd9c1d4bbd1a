// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../lib/in-page/card-subject';
import type { SpanMap } from '../../lib/in-page/mark';
import { createPageStage } from '../../lib/in-page/page-stage';
import type { ShownReading } from '../../lib/in-page/stage';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { cardOfMarta, reading } from '../components/fixtures';
import { soon } from '../soon';
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

  /** A stage that shows the scene, and whom it was asked to settle. */
  async function shown() {
    const views: CardView[] = [];
    const settled: string[] = [];
    const stage = createPageStage({
      document,
      loadDrawing: async () => ({ css: '', draw: (drawn) => void views.push(drawn), undraw: () => undefined }),
      ask: {
        card: async () => ({ ok: true, value: cardOfMarta }),
        settle: ({ entity }) => settled.push(entity),
        openPanel: null,
      },
    })(ended.signal);
    stage.show(scene);
    return { stage, views, settled };
  }

  it('marks a person no more once the reader switched them off elsewhere', async () => {
    const { stage } = await shown();
    const before = painted();
    stage.show({ ...scene, settings: { ...DEFAULT_SETTINGS, mutedPeople: ['p-marta', 'Marta Lindqvist'] } });
    expect(painted()).toBeLessThan(before);
    stage.show(scene);
    expect(painted()).toBe(before);
  });

  it('changes nothing by itself from a card: that is asked for in a window of our own', async () => {
    const { stage, views, settled } = await shown();
    expect(stage.openCard('e1')).toBe(true);
    await soon(() => expect(views).not.toEqual([]));
    expect(views.at(-1)).toMatchObject({ onMute: null, settling: null });
    views.at(-1)!.onSettle!();
    expect(settled).toEqual(['e1']);
  });
});
