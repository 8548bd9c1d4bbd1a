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

/**
 * Asks the desk. Every call may be asked twice: handlers leave the same state when they run again, so a worker
 * that was stopped in the middle is simply asked once more. Never throws; a failure is a value.
 */
export function askDesk<Name extends keyof DeskCalls>(
  name: Name,
  ask: DeskCalls[Name]['ask'],
): Promise<Answer<DeskCalls[Name]['answer']>> {
  return deliver(() => send({ aforesaid: 'desk', name, ask }), 1);
}
