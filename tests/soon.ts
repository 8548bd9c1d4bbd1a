import { vi } from 'vitest';

/** A slow machine is slow, not wrong, and Vitest waits one second by itself. In milliseconds. */
const PATIENCE = 60_000;

/**
 * Runs a check again and again until it throws nothing more, and gives what it gives.
 *
 * @throws {Error} What the check threw last, when it still throws after {@link PATIENCE}.
 */
export function soon<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: PATIENCE });
}
