import { browser } from '../browser';
import type { InterfaceLanguage } from '../model/interface-language';
import { ALL_SITES } from './all-sites';

/**
 * The built content script, as WXT names it. Kept here only; registration and "read this page now" both use it. It has
 * no style sheet beside it: a page could ask for a style that stands in it.
 */
const SCRIPT = ['reader.js'] as const;
const CARD_SCRIPT = 'card.js';
const REGISTRATION_ID = 'reader';

/** The permission pattern of one site: its scheme and host, any port, any path. Null for pages that cannot be read. */
export function sitePattern(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/** Whether the reader granted access to the site of this address. False for addresses that cannot be granted. */
export async function hasAccess(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the reader for the site of this address. Call it straight from a click: without a gesture the browser refuses.
 * The content script is registered by the background when it hears of the grant, because a popup may be closed
 * by the browser's question. Resolves to whether access is granted.
 */
export function grantAccess(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/**
 * Gives the site's access back to the browser. Resolves to whether it is gone: it stays where a wider grant holds the
 * site too, which the browsers do not split.
 */
export async function revokeAccess(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  if (pattern === null) return false;
  await browser.permissions.remove({ origins: [pattern] });
  return !(await browser.permissions.contains({ origins: [pattern] }));
}

/** Whether the reader granted all sites. */
export function hasAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL_SITES });
}

/** Asks the reader for all sites. Call it straight from a click, as {@link grantAccess}. */
export function grantAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL_SITES });
}

/** Gives the access to all sites back. Resolves to whether it is gone; sites granted one by one may stay. */
export async function revokeAllSites(): Promise<boolean> {
  await browser.permissions.remove({ origins: ALL_SITES });
  return !(await hasAllSites());
}

const isSite = (pattern: string) => /^(https?|\*):\/\//.test(pattern) || pattern === '<all_urls>';

/** The sites that the reader granted, as permission patterns; empty when none. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isSite);
}

async function isRegistered(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION_ID] })).length > 0;
}

/**
 * Makes the registered content script match what is granted now: same sites, or none registered at all. Safe to run
 * at any time and any number of times; it reads the truth from the browser, so a stopped worker loses nothing.
 */
export async function registerReader(): Promise<void> {
  const matches = await grantedSites();
  const registered = await isRegistered();
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION_ID] });
    return;
  }
  const script = {
    id: REGISTRATION_ID,
    matches,
    js: [...SCRIPT],
    css: [],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (registered
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/**
 * Puts the content script into one tab now: for `activeTab`, and for tabs that were open when a site was granted.
 * A second time in the same page does nothing. Rejects with the browser's reason where the page cannot be entered
 * (the browser's own pages, the stores, no access).
 */
export async function enterTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [...SCRIPT] });
}

/**
 * Puts the drawing of the card into one tab's page, beside the content script that asked for it. Rejects as
 * {@link enterTab}.
 *
 * @param language in which it speaks; English is part of it, the words of another come in a file before it
 */
export async function bringCard(tab: number, language: InterfaceLanguage): Promise<void> {
  const words = language === 'en' ? [] : [`card-words-${language}.js`];
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [...words, CARD_SCRIPT] });
}
