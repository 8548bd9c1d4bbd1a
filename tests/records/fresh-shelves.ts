import { onTestFinished } from 'vitest';
import { openShelves } from '../../lib/records/open-shelves';
import type { Shelves } from '../../lib/records/schema';

let made = 0;

/** Empty shelves in memory, under a name of their own; deleted when the test ends. */
export function freshShelves(): Shelves {
  made += 1;
  const shelves = openShelves(`test-${made}-${Math.random()}`);
  onTestFinished(async () => {
    await shelves.delete();
  });
  return shelves;
}
