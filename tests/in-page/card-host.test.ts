// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardHost, openCardHost } from '../../lib/in-page/card-host';
import type { Box } from '../../lib/page/box';

// No test outside a browser can make an event of the reader's.
const trusted = vi.hoisted(() => ({ now: true }));
vi.mock('../../lib/in-page/from-reader', () => ({ isFromReader: () => trusted.now }));

describe('host of the card', () => {
  let before: string;
  let host: CardHost;
  let dismissed: number;
  let boxes: Box[];
  const button = () => host.container.querySelector('button')!;
  const key = (type: string, name: string) => new KeyboardEvent(type, { key: name, bubbles: true, composed: true });

  const root = () => host.container.getRootNode() as ShadowRoot;

  const open = () => {
    host = openCardHost({
      document,
      css: '.card{--text:red;color:var(--text)}',
      boxes: () => boxes,
      point: null,
      onPointer: () => undefined,
      onDismiss: () => {
        dismissed += 1;
      },
    });
    host.container.append(document.createElement('button'));
  };

  beforeEach(() => {
    document.body.innerHTML = '<p>Text <input></p>';
    before = document.documentElement.outerHTML;
    dismissed = 0;
    boxes = [{ left: 10, top: 10, right: 50, bottom: 30 }];
    Object.defineProperties(document.documentElement, {
      clientWidth: { value: 800, configurable: true },
      clientHeight: { value: 600, configurable: true },
    });
    open();
  });
  afterEach(() => host.remove());

  it('is closed to the page, and gone without a trace when it goes', () => {
    const element = document.documentElement.lastElementChild!;
    expect(element.shadowRoot).toBeNull();
    expect(element.attributes).toHaveLength(0);
    host.remove();
    host.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is seen once it has its place under the words', () => {
    expect(host.container.className).toBe('');
    host.place();
    expect(host.container.className).toBe('placed');
    expect(host.container.style).toMatchObject({ left: '10px', top: '36px', width: '360px', height: '440px' });
  });

  it.each([
    ['are gone', []],
    ['were scrolled away', [{ left: 10, top: -80, right: 50, bottom: -60 }]],
  ])('asks to be closed when its words %s', (_, now) => {
    boxes = now;
    host.place();
    expect(dismissed).toBe(1);
  });

  it.each(['keydown', 'keyup', 'keypress'])('keeps %s from the site’s shortcuts', (type) => {
    const heard = vi.fn();
    document.addEventListener(type, heard);
    button().dispatchEvent(key(type, 'j'));
    expect(heard).not.toHaveBeenCalled();
    document.body.dispatchEvent(key(type, 'j'));
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener(type, heard);
  });

  it('hears Escape in the card and in the page, and keeps only its own', () => {
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    button().dispatchEvent(key('keydown', 'Escape'));
    expect([dismissed, heard.mock.calls.length]).toEqual([1, 0]);
    document.body.dispatchEvent(key('keydown', 'Escape'));
    expect([dismissed, heard.mock.calls.length]).toEqual([2, 1]);
    document.body.dispatchEvent(key('keydown', 'a'));
    expect(dismissed).toBe(2);
    window.removeEventListener('keydown', heard);
  });

  it('asks to be closed at a press outside, not at one inside', () => {
    const press = () => new MouseEvent('pointerdown', { bubbles: true, composed: true });
    button().dispatchEvent(press());
    expect(dismissed).toBe(0);
    document.body.dispatchEvent(press());
    expect(dismissed).toBe(1);
    host.container.dispatchEvent(press());
    expect(dismissed).toBe(2);
  });

  it('takes the focus and gives it back', () => {
    host.remove();
    document.querySelector('input')!.focus();
    open();
    host.focus();
    expect(document.activeElement).toBe(document.documentElement.lastElementChild);
    host.remove();
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('takes no focus back that the reader moved', () => {
    host.focus();
    document.querySelector('input')!.focus();
    host.remove();
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('hears nothing once it is gone', () => {
    host.remove();
    document.body.dispatchEvent(key('keydown', 'Escape'));
    expect(dismissed).toBe(0);
  });

  it('takes no notice of what the page makes up', () => {
    trusted.now = false;
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }));
    document.body.dispatchEvent(key('keydown', 'Escape'));
    trusted.now = true;
    expect(dismissed).toBe(0);
  });

  it('has names of its own for what its styles hang on, others each time', () => {
    const names = () => {
      const style = root().querySelector('style')!.textContent!;
      return [...style.matchAll(/--[\w-]+/g)].map(([name]) => name);
    };
    const first = names();
    host.remove();
    open();
    expect(first).toHaveLength(2);
    expect(new Set(first).size).toBe(1);
    expect(first[0]).toMatch(/^--x\d+-text$/);
    expect(names()[0]).not.toBe(first[0]);
  });
});
