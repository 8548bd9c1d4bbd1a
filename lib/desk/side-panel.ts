import { browser } from '../browser';

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanelApi {
  open: (options: { tabId: number }) => Promise<void>;
}

/**
 * Opens the side panel of a tab. Must be called in the first turn of the message that a click sent: 300 ms later
 * Chromium refuses. Resolves to false in Firefox, which opens its sidebar only from its own buttons and keys.
 */
export async function openSidePanel(tab: number): Promise<boolean> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanelApi };
  if (!sidePanel) return false;
  await sidePanel.open({ tabId: tab });
  return true;
}
