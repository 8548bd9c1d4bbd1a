// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { type DaysNotices, useDays } from '../../lib/own-pages/use-days';
import { freshRecords } from '../records/fresh-records';
import { freshPacks } from '../volumes/fresh-packs';
import '../components/patient';

afterEach(cleanup);

it('says of no job that it is fetched once another click ended it', async () => {
  const [records, packs] = [await freshRecords(), freshPacks()];
  const notices: DaysNotices = { onAllHere: vi.fn(), onNothing: vi.fn(), onFault: vi.fn() };
  const { result } = renderHook(() => useDays(records, packs, notices));
  result.current.start({ house: 'commons', from: '2026-03-06', to: '2026-03-06' });
  await waitFor(() => expect(result.current.running).not.toBeNull());
  // A Saturday: there is nothing to fetch.
  result.current.start({ house: 'commons', from: '2026-03-07', to: '2026-03-07' });
  await waitFor(() => expect(notices.onAllHere).toHaveBeenCalledOnce());
  await waitFor(() => expect(result.current.running).toBeNull());
  expect(notices.onFault).not.toHaveBeenCalled();
});
