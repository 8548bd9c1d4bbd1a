import { runtime } from '../runtime';
import { deliver } from './deliver';
import type { Answer, DeskCalls } from './protocol';

/** After an update this script is cut off from its extension for good. */
const CUT_OFF = 'Extension context invalidated.';

async function send(message: unknown): Promise<unknown> {
  const api = runtime();
  if (!api?.id) throw new Error(CUT_OFF);
  return api.sendMessage(message);
}

/** A worker may be stopped again while it starts for the second try; further on something else is wrong. */
const TRIES_AGAIN = 3;

/**
 * Asks the desk. Every call may be asked several times: handlers leave the same state when they run again, so a worker
 * that was stopped in the middle is simply asked once more. Never throws; a failure is a value.
 */
export function askDesk<Name extends keyof DeskCalls>(
  name: Name,
  ask: DeskCalls[Name]['ask'],
): Promise<Answer<DeskCalls[Name]['answer']>> {
  return deliver(() => send({ aforesaid: 'desk', name, ask }), TRIES_AGAIN);
}
