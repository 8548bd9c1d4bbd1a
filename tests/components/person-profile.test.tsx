// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { PersonProfile } from '../../components/library/PersonProfile';
import { marta } from './fixtures';

afterEach(cleanup);

const role = marta.roles[0]!;

it('of somebody with many roles and no source is a list of items, and of facts that are there', () => {
  const roles = ['Mayor', 'Minister', 'Skipper', 'Author', 'Judge'].map((title) => ({ ...role, title }));
  const person = { ...marta, id: 'x:1', roles };
  const { container } = render(<PersonProfile person={person} sources={[]} latest={null} />);
  const items = [...container.querySelector('ul')!.children];
  expect(items.map(({ tagName }) => tagName)).toEqual(['LI', 'LI', 'LI', 'LI', 'LI']);
  expect(items.at(-1)!.textContent).toBe('and 1 more');
  for (const term of container.querySelectorAll('dt')) expect(term.nextElementSibling?.tagName).toBe('DD');
});
