import { expect, test } from 'vitest';
import { takeOver } from '../../lib/in-page/take-over';

test('a second script in the same page does nothing while the first one lives', () => {
  const world = {};
  const first = takeOver(world, () => true);
  expect(first?.signal.aborted).toBe(false);
  expect(takeOver(world, () => true)).toBeNull();
  expect(first?.signal.aborted).toBe(false);
});

test('a script that was cut off from its extension is ended by the next one', () => {
  const world = {};
  let alive = true;
  const first = takeOver(world, () => alive);
  alive = false;
  const second = takeOver(world, () => true);
  expect(first?.signal.aborted).toBe(true);
  expect(second?.signal.aborted).toBe(false);
});
