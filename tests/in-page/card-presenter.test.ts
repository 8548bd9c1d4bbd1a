// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardPresenter, createCardPresenter } from '../../lib/in-page/card-presenter';
import { type CardView, subjectFromEntity, subjectFromMark } from '../../lib/in-page/card-subject';
import { cardOfMarta, reading } from '../components/fixtures';
import { unsettled } from '../own-pages/unsettled';

const subject = subjectFromEntity(reading, 'e1', { block: 1, start: 0, end: 5 })!;

describe('the card at work', () => {
  let views: CardView[];
  /** Whether the drawing comes, for each time it is asked for. */
  let brought: boolean[];
  const drawing = { css: '', draw: (view: CardView) => void views.push(view), undraw: () => undefined };
  let muted: string[];
  /** Answers the merges that were asked for. */
  let settle: (() => void)[];
  let ended: AbortController;
  let presenter: CardPresenter;
  const before = document.documentElement.outerHTML;
  const isOpen = () => document.documentElement.outerHTML !== before;

  beforeEach(() => {
    vi.useFakeTimers();
    views = [];
    brought = [true];
    muted = [];
    ended = new AbortController();
    Object.defineProperty(document.documentElement, 'clientHeight', { value: 600, configurable: true });
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 800, configurable: true });
    settle = [];
    presenter = createCardPresenter({
      signal: ended.signal,
      boxesOf: () => [{ left: 10, top: 10, right: 60, bottom: 30 }],
      looksUpByItself: () => true,
      onMute: ({ entity }) => muted.push(entity.name),
      parts: {
        document,
        loadDrawing: async () => (brought.shift() ? drawing : null),
        ask: {
          card: async () => ({ ok: true, value: cardOfMarta }),
          mutePerson: async () => ({ ok: true, value: null }),
          ...unsettled,
          mergePeople: () => new Promise((resolve) => settle.push(() => resolve({ ok: true, value: null }))),
          openPanel: null,
        },
      },
    });
  });
  afterEach(() => {
    ended.abort();
    vi.useRealTimers();
  });

  const rest = () => {
    presenter.enter(subject, { x: 20, y: 20 });
    return vi.advanceTimersByTimeAsync(500);
  };

  it('is in the page only while it is open', async () => {
    await rest();
    expect(isOpen()).toBe(true);
    expect(views.at(-1)).toMatchObject({ by: 'pointer', content: { status: 'ready' }, settling: { byItself: true } });
    presenter.leave();
    await vi.advanceTimersByTimeAsync(300);
    expect(isOpen()).toBe(false);
    expect(presenter.subject()).toBeNull();
  });

  it('stays while the pointer is in it, whatever marks lie beneath', async () => {
    await rest();
    const host = document.documentElement.lastElementChild!;
    presenter.leave();
    host.dispatchEvent(new Event('pointerenter'));
    presenter.leave();
    await vi.advanceTimersByTimeAsync(1000);
    expect(isOpen()).toBe(true);
    host.dispatchEvent(new Event('pointerleave'));
    await vi.advanceTimersByTimeAsync(300);
    expect(isOpen()).toBe(false);
  });

  it('opens at once from the keyboard, fills itself, and closes with the visit', async () => {
    presenter.openNow(subject);
    await vi.advanceTimersByTimeAsync(0);
    expect(views.at(-1)?.content.status).toBe('ready');
    presenter.dismiss();
    // From now on the drawing is here, and not asked for again.
    presenter.openNow(subject);
    expect(views.at(-1)?.content.status).toBe('loading');
    await vi.advanceTimersByTimeAsync(0);
    expect(views.at(-1)?.content.status).toBe('ready');
    ended.abort();
    expect(isOpen()).toBe(false);
  });

  it('is not opened by a drawing that comes after the pointer went', async () => {
    presenter.openNow(subject);
    presenter.dismiss();
    await vi.advanceTimersByTimeAsync(1000);
    expect(isOpen()).toBe(false);
    expect(views).toEqual([]);
  });

  it('asks for a drawing again that did not come', async () => {
    brought = [false, true];
    await rest();
    expect(isOpen()).toBe(false);
    presenter.dismiss();
    presenter.leave();
    await rest();
    expect(isOpen()).toBe(true);
  });

  const other = subjectFromEntity(reading, 'e2', { block: 1, start: 10, end: 15 })!;

  it.each([
    ['comes again when its people were merged', () => {}, subject],
    ['does not come again when it was closed before the answer', () => presenter.dismiss(), null],
    ['does not take the place of another that was opened before the answer', () => presenter.openNow(other), other],
  ])('%s', async (_, meanwhile, shown) => {
    await rest();
    const asked = views.at(-1)!.settling.merge(['a', 'b']);
    meanwhile();
    await vi.advanceTimersByTimeAsync(0);
    const before = views.length;
    settle[0]!();
    await asked;
    await vi.advanceTimersByTimeAsync(0);
    expect(presenter.subject()).toBe(shown);
    expect(views.length > before).toBe(shown === subject);
  });

  it('hands its buttons on', async () => {
    await rest();
    views.at(-1)!.onMute();
    expect(muted).toEqual(['Marta Lindqvist']);
    views.at(-1)!.onClose();
    expect(isOpen()).toBe(false);
  });
});

describe('subject of a card', () => {
  it('of a claim is its speaker with what was recalled', () => {
    const { entity, recalled, key } = subjectFromMark(reading, { kind: 'claim', claim: 2 }, subject.span)!;
    expect([entity.name, recalled.length, key]).toEqual(['Marta Lindqvist', 2, 'claim c3']);
  });

  it.each([
    ['a described source', { kind: 'claim', claim: 3 }],
    ['an unclear speaker', { kind: 'claim', claim: 4 }],
    ['a claim that is not there', { kind: 'claim', claim: 99 }],
    ['a person who is not there', { kind: 'entity', entity: 'e99', mention: 0 }],
  ] as const)('is none for %s', (_, ref) => {
    expect(subjectFromMark(reading, ref, subject.span)).toBeNull();
  });
});
