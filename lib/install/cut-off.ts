import { isCutOff } from '../records/faults';

/** As often something is begun that the browser cuts off. */
const TRIES = 3;

/**
 * Does the work, and begins it again when it is cut off.
 *
 * @throws what the work throws; after three tries also that it was cut off
 */
export async function againIfCutOff<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 1 || !isCutOff(error)) throw error;
    }
  }
}
