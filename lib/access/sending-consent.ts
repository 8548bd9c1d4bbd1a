import { browser } from '../browser';

/** What looking up by itself sends: names that stand in pages. Firefox's word for it in the manifest. */
const SENT = { data_collection: ['websiteContent'] } as const;

/**
 * Whether the reader agreed, in the browser's own words, that names of pages are sent.
 *
 * @param isAsked whether this browser asks for that (Firefox); elsewhere the switch itself is the reader's word
 */
export async function hasSendingConsent(isAsked: boolean): Promise<boolean> {
  return !isAsked || browser.permissions.contains({ data_collection: [...SENT.data_collection] });
}

/**
 * Asks for it. Call it straight from a click, as the browser's question needs; it may close a popup.
 *
 * @param isAsked as in {@link hasSendingConsent}
 * @returns resolves to whether they agreed
 */
export function askSendingConsent(isAsked: boolean): Promise<boolean> {
  return isAsked ? browser.permissions.request({ data_collection: [...SENT.data_collection] }) : Promise.resolve(true);
}
