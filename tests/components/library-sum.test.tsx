// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LibrarySum } from '../../components/library/LibrarySum';
import type { Updates } from '../../lib/own-pages/use-updates';
import type { RecordsByOrigin } from '../../lib/records/records-by-origin';
import type { InstalledPack } from '../../lib/volumes/schema';

afterEach(cleanup);

const pack = (kind: string, rows: number, bytes: number) => ({ header: { kind }, rows, bytes }) as InstalledPack;

const PACKS = [pack('people', 40, 500_000), pack('statements', 2, 600_000), pack('statements', 3, 900_000)];

const RECORDS = { sites: [{ statements: 5 }, { statements: 2 }] } as RecordsByOrigin;

function show(change: Partial<Updates> = {}, packs = PACKS): Updates {
  const updates = {
    count: 2,
    hosts: ['a.example', 'b.example'],
    progress: null,
    failed: [],
    unchanged: 0,
    start: vi.fn(),
    cancel: vi.fn(),
  };
  const all = { ...updates, ...change };
  render(<LibrarySum packs={packs} records={RECORDS} room={{ used: 3_000_000, left: 9_000_000_000 }} updates={all} />);
  return all;
}

const facts = () => [...document.querySelectorAll('dd')].map((each) => each.textContent);

it('tells what is in all packs, what came by reading, and the room', () => {
  show();
  expect(facts()).toEqual([
    '40 people, 5 statements · 2.0 MB',
    '7 statements from 2 sites',
    '3.0 MB used by Aforesaid, 9.0 GB left to it by the browser (estimated)',
  ]);
});

it('tells of whom all would be asked, and asks on the click', () => {
  const updates = show();
  screen.getByText(/^Fetches the 2 files again, one after the other, from a\.example, b\.example\./);
  fireEvent.click(screen.getByRole('button', { name: 'Update all' }));
  expect(updates.start).toHaveBeenCalledOnce();
});

it('tells how far it is, and can be cancelled', () => {
  const updates = show({ progress: { name: 'Town council', at: 2, of: 2 } });
  expect(screen.getByRole('status').textContent).toBe('Fetching Town council, 2 of 2…');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(updates.cancel).toHaveBeenCalledOnce();
});

it('tells how many files did not change', () => {
  show({ unchanged: 1 });
  expect(screen.getByRole('status').textContent).toBe('One pack is as it was: its file did not change.');
});

it('tells which are as they were, and why', () => {
  show({ failed: [{ name: 'Town council', message: 'The server failed (503).' }] });
  expect(screen.getByRole('alert').textContent).toBe(
    'Not updated; what was here stays:Town council: The server failed (503).',
  );
});

it('offers nothing where no pack has an address, and tells of no packs where there are none', () => {
  show({ count: 0 }, []);
  expect(screen.queryByRole('button')).toBeNull();
  expect(facts()).toHaveLength(2);
});
