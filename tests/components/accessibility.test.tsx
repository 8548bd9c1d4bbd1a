// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { VIEWS } from './gallery/views';

afterEach(cleanup);

// axe asks for a canvas to measure letters; jsdom has none and says so on every run.
HTMLCanvasElement.prototype.getContext = () => null;

// Neither does it scroll.
Element.prototype.scrollIntoView = () => {};

/** What our own pages link to of ours. */
const OWN = ['/credits.txt', '/library.html'];

/** Needs layout and colours, which jsdom does not have: end-to-end tests look at contrast in real browsers. */
const RULES = { 'color-contrast': { enabled: false } };

it.each(Object.entries(VIEWS))('%s has no fault that axe finds', async (_, { draw, kind }) => {
  document.documentElement.lang = 'en';
  document.title = 'Aforesaid';
  const { container } = render(draw());
  const rules =
    kind === 'card' ? { ...RULES, region: { enabled: false }, 'page-has-heading-one': { enabled: false } } : RULES;
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

it.each(Object.entries(VIEWS))(
  '%s has a name for every control and no address but http(s) and our own pages',
  (_, { draw }) => {
    const { container } = render(draw());
    for (const button of container.querySelectorAll('button')) {
      expect(button.getAttribute('aria-label') ?? button.textContent).not.toBe('');
      expect(button.type).toMatch(/button|submit/);
    }
    for (const link of container.querySelectorAll('a')) {
      const address = link.getAttribute('href') ?? '';
      // A section of the page it stands in.
      if (address.startsWith('#')) continue;
      if (!OWN.includes(address)) expect(link.href).toMatch(/^https?:/);
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
    }
  },
);
