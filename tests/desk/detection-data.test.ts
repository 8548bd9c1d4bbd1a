import { expect, test, vi } from 'vitest';
import { createDetectionLoader } from '../../lib/desk/detection-data';
import { ENGLISH_DATA } from '../../lib/detect/english/data';

test('the data are fetched once, however often they are needed', async () => {
  const fetchData = vi.fn(async () => ENGLISH_DATA);
  const load = createDetectionLoader(fetchData);
  await Promise.all([load(), load()]);
  await load();
  expect(fetchData).toHaveBeenCalledTimes(1);
});

test('after a failure they are fetched again', async () => {
  const fetchData = vi.fn(async () => ENGLISH_DATA).mockRejectedValueOnce(new Error('no such file'));
  const load = createDetectionLoader(fetchData);
  await expect(load()).rejects.toThrow('no such file');
  await expect(load()).resolves.toBeUndefined();
});
