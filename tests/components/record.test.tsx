// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { RecordOffer } from '../../components/record/RecordOffer';
import type { PersonRecord, RecordState } from '../../lib/own-pages/use-record';
import type { InstalledPack } from '../../lib/volumes/schema';

afterEach(cleanup);

const INSTALLED = { rows: 300, header: { asOf: '2026-11-30' } } as InstalledPack;

function show(state: RecordState, installed: InstalledPack | null = null): PersonRecord {
  const record = { state, installed, fetch: vi.fn(), cancel: vi.fn() };
  render(<RecordOffer record={record} name="Anna Kim" qid="Q1" />);
  return record;
}

const text = () => document.body.textContent;

it('says before the click what is asked of whom, how much at most, and the licence', () => {
  const record = show({ step: 'offered' });
  expect(text()).toContain(
    'Asks www.wikidata.org for Q1’s page, then fetches that page from en.wikiquote.org, at most 5.0 MB. Licence CC-BY-SA-4.0.',
  );
  expect(record.fetch).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Fetch what Wikiquote has of Anna Kim' }));
  expect(record.fetch).toHaveBeenCalledOnce();
});

it('says how far it is, and can be cancelled', () => {
  const record = show({ step: 'fetching', bytes: 1_000_000, of: 2_000_000 });
  const progress = screen.getByRole<HTMLProgressElement>('progressbar', {
    name: 'Progress of what Wikiquote has of Anna Kim',
  });
  expect([progress.value, progress.max, text()]).toEqual([1_000_000, 2_000_000, expect.stringContaining('so far')]);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel fetching what Wikiquote has of Anna Kim' }));
  expect(record.cancel).toHaveBeenCalledOnce();
});

it('says what went wrong, and can be tried again', () => {
  const record = show({ step: 'failed', message: 'The server failed (503). Try again later.' });
  expect(screen.getByRole('alert').textContent).toBe('The server failed (503). Try again later.');
  fireEvent.click(screen.getByRole('button', { name: 'Fetch what Wikiquote has of Anna Kim' }));
  expect(record.fetch).toHaveBeenCalledOnce();
});

it('says what is there, as of when, and where it is removed', () => {
  show({ step: 'offered' }, INSTALLED);
  expect(text()).toContain('300 statements in your library, fetched 30 Nov 2026.');
  expect(screen.getByRole('link', { name: 'Remove it under Sources.' }).getAttribute('href')).toBe(
    '/library.html#sources',
  );
  screen.getByRole('button', { name: 'Fetch again what Wikiquote has of Anna Kim' });
});
