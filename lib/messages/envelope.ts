import type { DeskCalls, PageCalls } from './protocol';

/** Every message of ours, and nothing else in the extension, carries this shape. */
export type Envelope =
  | { aforesaid: 'desk'; name: keyof DeskCalls; ask: unknown }
  | { aforesaid: 'page'; name: keyof PageCalls; ask: unknown };

/**
 * Whether an arriving message is one of ours for the given side. Anything else is left alone, so that another
 * listener can answer it (an answer of `undefined` from a promise would answer in its place).
 */
export function isEnvelopeFor<Side extends Envelope['aforesaid']>(
  side: Side,
  message: unknown,
): message is Extract<Envelope, { aforesaid: Side }> {
  if (typeof message !== 'object' || message === null) return false;
  const { aforesaid, name } = message as Record<string, unknown>;
  return aforesaid === side && typeof name === 'string';
}
