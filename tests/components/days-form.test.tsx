// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DaysForm } from '../../components/library/DaysForm';
import type { UkDays } from '../../lib/packs/uk-days';

afterEach(cleanup);

const HERE: UkDays[] = [
  { house: 'commons', from: '2026-03-02', to: '2026-03-05' },
  { house: 'lords', from: '2026-03-02', to: '2026-03-04' },
];

function show(here = HERE) {
  const onFetch = vi.fn<(days: UkDays) => void>();
  render(<DaysForm here={here} today="2026-03-10" onFetch={onFetch} />);
  return onFetch;
}
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Fetch and install these days' });
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

it('proposes what is new since the last day that is here, house by house', () => {
  const onFetch = show();
  screen.getByText(/^You have days up to 5 Mar 2026: these are new since\. 3 days to look for/);
  fireEvent.click(button());
  fireEvent.change(screen.getByLabelText('House'), { target: { value: 'lords' } });
  fireEvent.click(button());
  expect(onFetch.mock.calls).toEqual([
    [{ house: 'commons', from: '2026-03-06', to: '2026-03-10' }],
    [{ house: 'lords', from: '2026-03-05', to: '2026-03-10' }],
  ]);
});

it('is shown with the house that the reader was led to', () => {
  render(<DaysForm here={[]} today="2026-03-10" first="lords" isLedTo onFetch={() => undefined} />);
  expect(screen.getByLabelText<HTMLSelectElement>('House').value).toBe('lords');
  expect(document.activeElement).toBe(screen.getByLabelText('House'));
});

it('proposes the last week where nothing is here', () => {
  const onFetch = show([]);
  fireEvent.click(button());
  expect(onFetch).toHaveBeenCalledWith({ house: 'commons', from: '2026-03-03', to: '2026-03-10' });
});

it('tells that what lies before days that are here is fetched first', () => {
  show([{ house: 'commons', from: '2026-03-05', to: '2026-03-05' }]);
  type('From', '2026-03-04');
  screen.getByText(/^4 days to look for, .* the first day is fetched now, the others when you fetch again\. Asks/);
  type('From', '2026-03-06');
  screen.getByText(/^3 days to look for, Mondays to Fridays\. Asks/);
});

it('looks for nothing before there was any or after today, whatever year is half typed', () => {
  show([]);
  type('From', '1918-12-17');
  const all = screen.getByText(/ days to look for/).textContent;
  type('To', '9999-03-10');
  expect(screen.getByText(/ days to look for/).textContent).toBe(all);
  type('To', '1918-12-17');
  type('From', '0002-12-17');
  screen.getByText(/^2 days to look for/);
  expect(screen.getByLabelText('From')).toMatchObject({ min: '1918-12-14', value: '0002-12-17' });
});

it('counts days once, not each time that it is drawn', () => {
  const form = () => <DaysForm here={HERE} today="2026-03-10" onFetch={() => undefined} />;
  const { rerender } = render(form());
  type('From', '2024-03-10');
  const count = vi.spyOn(Date, 'parse');
  rerender(form());
  expect(count.mock.calls.length).toBeLessThan(10);
  type('From', '2023-03-10');
  expect(count.mock.calls.length).toBeGreaterThan(700);
  count.mockRestore();
});

it('tells how many days are looked for and how many are here, before anything is fetched', () => {
  const onFetch = show();
  type('From', '2026-03-02');
  screen.getByText(/^3 days to look for, Mondays to Fridays; 4 days more are here and not fetched again\. Asks www/);
  type('To', '2026-03-05');
  screen.getByText(/^0 days to look for, Mondays to Fridays; 4 days more are here and not fetched again\.$/);
  expect(button().disabled).toBe(true);
  expect(onFetch).not.toHaveBeenCalled();
});
