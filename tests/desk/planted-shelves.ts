import { openShelves } from '../../lib/records/open-shelves';
import type { Seeds } from '../../lib/records/plant-seeds';
import type { Shelves } from '../../lib/records/schema';
import starter from '../../seeds/starter.json';
import { plantSeeds } from '../records/plant-now';

let count = 0;

/** Fresh shelves of their own name with the shipped starter shelf on them; the test closes and deletes them. */
export async function plantedShelves(): Promise<Shelves> {
  const shelves = openShelves(`desk-test-${++count}`);
  await plantSeeds(shelves, starter as Seeds);
  return shelves;
}
