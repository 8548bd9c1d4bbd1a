import type { Sender } from '../runtime';

/** Who sent a message: a page of the extension, a content script in a web page, or somebody who is refused. */
export type SenderRole = 'own' | 'page' | 'stranger';

/**
 * `own` needs the extension's own origin in the address, not just the absence of a tab: an own page may stand in a tab.
 * `page` is a content script in the top frame of a tab. Messages from other extensions, and from frames, are strangers.
 */
export function roleOf(sender: Sender, extensionId: string, ownOrigin: string): SenderRole {
  if (sender.id !== extensionId) return 'stranger';
  if (sender.url?.startsWith(ownOrigin)) return 'own';
  // The background itself sends with neither address nor tab in Firefox; it is ours.
  if (!sender.tab) return sender.url === undefined ? 'own' : 'stranger';
  return (sender.frameId ?? 0) === 0 ? 'page' : 'stranger';
}
