// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { PersonProfile } from '../../components/library/PersonProfile';
import { marta } from './fixtures';

afterEach(cleanup);

const role = marta.roles[0]!;

const listed = (list: Element) =>
  [...list.children].map(({ tagName, firstChild }) => [tagName, firstChild?.textContent]);

it('of somebody with many roles and no source is a list of items, and of facts that are there', () => {
  const roles = ['Mayor', 'Minister', 'Skipper', 'Author', 'Judge', 'Poet'].map((title) => ({ ...role, title }));
  const person = { ...marta, id: 'x:1', roles };
  const { container } = render(<PersonProfile person={person} sources={[]} latest={null} />);
  const first = roles.slice(0, 4).map(({ title }) => ['LI', `${title}, Norland`]);
  expect([...container.querySelectorAll('ul')].map(listed)).toEqual([first]);
  for (const term of container.querySelectorAll('dt')) expect(term.nextElementSibling?.tagName).toBe('DD');
});

it('shows the other roles of somebody when asked, however many there are', async () => {
  const roles = Array.from({ length: 300 }, (_, i) => ({ ...role, title: `Office ${i}` }));
  const { container } = render(<PersonProfile person={{ ...marta, roles }} sources={[]} latest={null} />);
  expect(container.querySelectorAll('li').length).toBe(4);
  const more = container.querySelector('details')!;
  expect(more.querySelector('summary')!.textContent).toBe('and 296 more');
  more.open = true;
  fireEvent(more, new Event('toggle'));
  const list = await waitFor(() => more.querySelector('ul')!.lastElementChild!);
  expect(list.firstChild!.textContent).toBe('Office 299, Norland');
  expect(container.querySelectorAll('li').length).toBe(300);
});
