// @vitest-environment jsdom
import { options, render } from 'preact';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HoverCard } from '../../components/card/HoverCard';
import { sealWords } from '../../components/card/seal-words';
import { card } from './gallery/views';

const before = options.vnode;
beforeAll(sealWords);
afterAll(() => {
  options.vnode = before!;
});

function drawn(what: Parameters<typeof render>[0], into = document.createElement('div')) {
  render(what, into);
  return into;
}
const textNodes = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push((walker.currentNode as Text).data);
  return found;
};
const sealed = (root: Element) => [...root.querySelectorAll<HTMLElement>('[data-t]')].map(({ dataset }) => dataset.t);

it('the card has no text node, and all its words', () => {
  const root = drawn(<HoverCard {...card()} />);
  expect(textNodes(root)).toEqual([]);
  expect(sealed(root).join('')).toContain('Marta Lindqvist');
});

it('is drawn again with other words, in the same elements', () => {
  const root = drawn(<p>one {1}</p>);
  const [first] = root.querySelectorAll('span');
  drawn(<p>two {2}</p>, root);
  expect(sealed(root)).toEqual(['two ', '2']);
  expect(root.querySelector('span')).toBe(first);
  expect(textNodes(root)).toEqual([]);
});

it('calls what is pressed and what heads by what it says, whoever asks', () => {
  const root = drawn(
    <div>
      <button type="button">Copy {1} name</button>
      <button type="button" aria-label="Close">
        ×
      </button>
      <h2>Marta{null}</h2>
      <p>Words</p>
    </div>,
  );
  expect([...root.querySelectorAll('*')].flatMap((each) => each.getAttribute('aria-label') ?? [])).toEqual([
    'Copy 1 name',
    'Close',
    'Marta',
  ]);
});

it('shows characters that would turn words around', () => {
  expect(sealed(drawn(<p>{'I did \u202eyas reven\u202c that \u2067x\u2069'}</p>))).toEqual([
    'I did [U+202E]yas reven[U+202C] that [U+2067]x[U+2069]',
  ]);
});
