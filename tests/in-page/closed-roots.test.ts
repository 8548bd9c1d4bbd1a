// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { closedRootOf } from '../../lib/in-page/closed-roots';

const made = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
};

it('gives a closed root that shows the element as it was', () => {
  const element = made('<p>Some <b>words</b>.</p>');
  const before = document.documentElement.outerHTML;
  const root = closedRootOf({}, element)!;
  expect(root.mode).toBe('closed');
  expect(root.querySelector('slot')!.assignedNodes()).toEqual([...element.childNodes]);
  expect(element.shadowRoot).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('gives the same root again in the same world, and none in another', () => {
  const element = made('<h2>Words</h2>');
  const world = {};
  const root = closedRootOf(world, element);
  expect(closedRootOf(world, element)).toBe(root);
  expect(closedRootOf({}, element)).toBeNull();
});

it.each(['<ul></ul>', '<table></table>', '<x-own></x-own>', '<button></button>'])('gives none to %s', (html) => {
  expect(closedRootOf({}, made(html))).toBeNull();
});

it('gives none where the page has one', () => {
  const element = made('<p></p>');
  element.attachShadow({ mode: 'open' });
  expect(closedRootOf({}, element)).toBeNull();
  expect(element.shadowRoot!.childNodes).toHaveLength(0);
});
