// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardPresenter, createCardPresenter } from '../../lib/in-page/card-presenter';
import { type CardView, subjectFromEntity, subjectFromMark } from '../../lib/in-page/card-subject';
import { cardOfMarta, reading } from '../components/fixtures';

// No test outside a browser can make an event of the reader's.
vi.mock('../../lib/in-page/from-reader', () => ({ isFromReader: () => true }));

const subject = subjectFromEntity(reading, 'e1', { block: 1, start: 0, end: 5 })!;

describe('the card at work', () => {
  let views: CardView[];
  /** Whether the drawing comes, for each time it is asked for. */
  let brought: boolean[];
  const drawing = {
    css: '',
    draw(view: CardView, into: HTMLElement) {
      views.push(view);
      into.replaceChildren(document.createElement('p'));
      container = into;
    },
    undraw: () => undefined,
  };
  let container: HTMLElement;
  /** The entities that were to be settled. */
  let settled: string[];
  let ended: AbortController;
  let presenter: CardPresenter;
  const before = document.documentElement.outerHTML;
  const isOpen = () => document.documentElement.outerHTML !== before;

  beforeEach(() => {
    vi.useFakeTimers();
    views = [];
    brought = [true];
    settled = [];
    ended = new AbortController();
    Object.defineProperty(document.documentElement, 'clientHeight', { value: 600, configurable: true });
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 800, configurable: true });
    presenter = createCardPresenter({
      signal: ended.signal,
      boxesOf: () => [{ left: 10, top: 10, right: 60, bottom: 30 }],
      parts: {
        document,
        loadDrawing: async () => (brought.shift() ? drawing : null),
        ask: {
          card: async () => ({ ok: true, value: cardOfMarta }),
          settle: ({ entity }) => settled.push(entity),
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
    expect(views.at(-1)).toMatchObject({ by: 'pointer', content: { status: 'ready' }, settling: null, onMute: null });
    presenter.leave();
    await vi.advanceTimersByTimeAsync(300);
    expect(isOpen()).toBe(false);
    expect(presenter.subject()).toBeNull();
  });

  it('stays while the pointer is in it, whatever marks lie beneath', async () => {
    await rest();
    presenter.leave();
    container.firstElementChild!.dispatchEvent(new Event('pointerover', { bubbles: true }));
    presenter.leave();
    await vi.advanceTimersByTimeAsync(1000);
    expect(isOpen()).toBe(true);
    container.dispatchEvent(new Event('pointerleave'));
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

  it('hands its buttons on', async () => {
    await rest();
    views.at(-1)!.onSettle!();
    expect(settled).toEqual(['e1']);
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
