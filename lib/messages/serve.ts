import { type MessageListener, runtime, type Sender } from '../runtime';
import { type Envelope, isEnvelopeFor } from './envelope';
import { pageOrigin } from './page-origin';
import type { Answer, DeskCalls, PageCalls } from './protocol';
import { roleOf, type SenderRole } from './sender';

/** What a handler learns of who asks. */
export interface Asker {
  role: SenderRole;
  /** Of the asking page, as the browser vouches for it ({@link pageOrigin}); null where it is no web page or file. */
  origin: string | null;
  tab: number | null;
  /** Whether that tab is in a private window, of which nothing may be kept. */
  isPrivate: boolean;
}

/** One handler for every name of a protocol; a missing one does not compile. */
export type Handlers<Calls extends { [Name in keyof Calls]: { ask: unknown; answer: unknown } }> = {
  [Name in keyof Calls]: {
    /** Who may ask. */
    from: readonly SenderRole[];
    /** Checks the shape of what arrived; null when it is not what the protocol says. */
    shape: (ask: unknown) => Calls[Name]['ask'] | null;
    handle: (ask: Calls[Name]['ask'], asker: Asker) => Promise<Calls[Name]['answer']> | Calls[Name]['answer'];
  };
};

type AnyHandler = {
  from: readonly SenderRole[];
  shape: (ask: unknown) => unknown;
  handle: (ask: unknown, asker: Asker) => unknown;
};

const refuse = (message: string): Answer<never> => ({ ok: false, failure: { message } });

/**
 * Answers one message: role first, then shape, then the handler. Never throws: what a handler throws becomes a failure
 * with the error's message, and goes to `report`.
 */
export async function answerMessage(
  handler: AnyHandler | undefined,
  name: string,
  ask: unknown,
  asker: Asker,
  report: (error: unknown, when: string) => void,
): Promise<Answer<unknown>> {
  if (!handler) return refuse(`Unknown message: ${name}`);
  if (!handler.from.includes(asker.role)) return refuse(`Not allowed: ${name}`);
  const checked = handler.shape(ask);
  if (checked === null) return refuse(`Wrong shape: ${name}`);
  try {
    return { ok: true, value: (await handler.handle(checked, asker)) ?? null };
  } catch (error) {
    report(error, name);
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function listen(
  side: Envelope['aforesaid'],
  handlers: Record<string, AnyHandler>,
  report: (error: unknown, when: string) => void,
): () => void {
  const api = runtime();
  if (!api?.id) return () => {};
  const { id } = api;
  const ownOrigin = api.getURL('');
  const answer = (message: Envelope, sender: Sender) => {
    const role = roleOf(sender, id, ownOrigin);
    const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name] : undefined;
    const asker: Asker = {
      role,
      origin: pageOrigin(sender.url),
      tab: sender.tab?.id ?? null,
      isPrivate: sender.tab?.incognito ?? false,
    };
    return answerMessage(handler, message.name, message.ask, asker, report);
  };
  const listener: MessageListener = (message, sender, sendResponse) => {
    if (!isEnvelopeFor(side, message)) return false;
    void answer(message, sender).then(sendResponse);
    return true;
  };
  api.onMessage.addListener(listener);
  return () => api.onMessage.removeListener(listener);
}

/** Registers the desk's handlers at once, as a worker that was just woken must. Returns what takes them away. */
export function serveDesk(handlers: Handlers<DeskCalls>, report: (error: unknown, when: string) => void): () => void {
  return listen('desk', handlers as unknown as Record<string, AnyHandler>, report);
}

/** Registers a content script's handlers. Returns what takes them away; the visit's owner calls it at its end. */
export function servePage(handlers: Handlers<PageCalls>, report: (error: unknown, when: string) => void): () => void {
  return listen('page', handlers as unknown as Record<string, AnyHandler>, report);
}
