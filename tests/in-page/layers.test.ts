// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createSurroundings } from '../../lib/in-page/layers';

/** What a paragraph in `<div id=a style=…><div id=b style=…><p>` has around it, by id. */
function around(outer: string, inner = '') {
  document.body.innerHTML = `<div id=a style="${outer}"><div id=b style="${inner}"><p>Words</p></div></div>`;
  const { layer, owner, clips } = createSurroundings(document)(document.querySelector('p')!);
  return { layer: layer?.id ?? null, owner: owner?.id ?? null, clips: clips.map(({ id }) => id) };
}

it.each([
  ['nothing', '', '', { layer: null, owner: null, clips: [] }],
  ['a coloured ground', 'background:#eee', '', { layer: null, owner: null, clips: [] }],
  ['an order of its own without a ground', 'position:relative;z-index:1', '', { layer: null, owner: 'a', clips: [] }],
  ['an order of its own with a ground', 'position:relative;background:#eee', '', { layer: 'a', owner: 'a', clips: [] }],
  ['a ground inside an order', 'opacity:.9', 'background:#eee', { layer: 'a', owner: 'a', clips: [] }],
  ['what sticks', '', 'position:sticky', { layer: 'b', owner: 'b', clips: [] }],
  ['what is moved', 'transform:rotate(3deg)', '', { layer: 'a', owner: 'a', clips: [] }],
  ['a plain scroller', 'overflow-x:auto', '', { layer: null, owner: null, clips: ['a'] }],
  ['a scroller with an order', 'overflow-y:auto;position:relative', '', { layer: 'a', owner: 'a', clips: ['a'] }],
  ['two that cut off', 'overflow-x:hidden', 'overflow-y:clip', { layer: null, owner: null, clips: ['a', 'b'] }],
  ['the inner of two layers', 'transform:scale(2)', 'position:fixed', { layer: 'b', owner: 'b', clips: [] }],
])('tells %s', (_, outer, inner, expected) => {
  expect(around(outer, inner)).toEqual(expected);
});

it('tells a block that paints a ground of its own, and takes no notice of one without', () => {
  const own = (style: string) => {
    document.body.innerHTML = `<p style="${style}">Words</p>`;
    const p = document.querySelector('p')!;
    return createSurroundings(document)(p).layer === p;
  };
  expect(own('position:relative;background:#eee')).toBe(true);
  expect(own('transform:scale(2)')).toBe(true);
  expect(own('position:relative')).toBe(false);
  expect(own('background:#eee')).toBe(false);
});
