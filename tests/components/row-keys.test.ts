// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { giveRowKeys } from '../../components/panel/row-keys';

const ROWS = `
  <ul>
    <li data-row><button>a</button><button>a keep</button><details><summary>a why</summary><a href="#">a shut</a></details></li>
    <li data-row><button>b</button><form><textarea></textarea><button>b save</button></form></li>
  </ul>
  <details><summary data-row>group</summary><ol><li data-row><button>c</button></li></ol></details>`;

describe('a list that is one stop', () => {
  let list: HTMLElement;
  let end: () => void;

  beforeEach(() => {
    document.body.innerHTML = `<div>${ROWS}</div>`;
    list = document.body.firstElementChild as HTMLElement;
    end = giveRowKeys(list);
  });
  afterEach(() => end());

  const named = (name: string) =>
    [...list.querySelectorAll<HTMLElement>('button, summary, a, textarea')].find((each) => each.textContent === name)!;
  const stops = () =>
    [...list.querySelectorAll<HTMLElement>('button, summary')]
      .filter(
        (each) => each.tabIndex === 0 && each.closest('form') === null && !each.closest('details:not([open]) > ol'),
      )
      .map((each) => each.textContent);
  const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more });
  const now = () => document.activeElement?.textContent;

  it('has the first control of all as its stop, later the one that had the focus last', () => {
    expect(stops()).toEqual(['a']);
    named('b').focus();
    expect(stops()).toEqual(['b']);
  });

  it.each([
    ['a', ['ArrowDown'], 'b'],
    ['a', ['j', 'k'], 'a'],
    ['a', ['ArrowUp'], 'a'],
    ['a', ['ArrowRight', 'ArrowRight'], 'a why'],
    ['a', ['ArrowRight', 'ArrowRight', 'ArrowRight'], 'a why'],
    ['a', ['ArrowRight', 'ArrowLeft'], 'a'],
    ['a keep', ['ArrowDown'], 'b'],
    ['b', ['ArrowDown'], 'group'],
    ['b', ['End'], 'group'],
    ['group', ['Home'], 'a'],
  ])('goes from %s with %s to %s', (from, keys, to) => {
    named(from).focus();
    for (const key of keys) press(key);
    expect(now()).toBe(to);
  });

  it('goes on with Left where lines run from right to left', () => {
    document.body.setAttribute('dir', 'rtl');
    named('a').focus();
    press('ArrowLeft');
    expect(now()).toBe('a keep');
    press('ArrowRight');
    expect(now()).toBe('a');
    document.body.removeAttribute('dir');
  });

  it('goes into a group that is open', async () => {
    list.querySelectorAll('details')[1]!.open = true;
    named('group').focus();
    press('ArrowDown');
    expect(now()).toBe('c');
  });

  it('leaves keys with another and those of a text field alone', () => {
    named('a').focus();
    press('j', { ctrlKey: true });
    expect(now()).toBe('a');
    list.querySelector('textarea')!.focus();
    press('j');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(named('b save').tabIndex).toBe(0);
  });

  it('keeps one stop when rows come and go', async () => {
    named('a').focus();
    named('a').closest('li')!.remove();
    await new Promise((done) => setTimeout(done));
    expect(stops()).toEqual(['b']);
  });
});
