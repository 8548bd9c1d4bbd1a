import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ServedPage, type Site, servePages } from '../browsers/serve-pages';
import type { ToRead } from './what-to-read';

/** The article to open, and what to close afterwards. */
export interface OpenArticle {
  address: string;
  close(): Promise<void>;
}

/**
 * A saved page is shown as it was saved: its scripts, which would often blank or redirect it, do not run, and
 * nothing is fetched from the sites that it names.
 */
const AS_SAVED = "default-src 'self' data: 'unsafe-inline'; script-src 'none'; form-action 'none'";

/**
 * Makes what is to be read reachable under an http address.
 *
 * @throws {Error} When a file cannot be read, with the system's reason.
 */
export async function openArticle(
  root: string,
  toRead: ToRead & { kind: 'sample' | 'file' | 'address' },
): Promise<OpenArticle> {
  if (toRead.kind === 'address') return { address: toRead.address, close: async () => undefined };
  const file = toRead.kind === 'sample' ? path.join(root, 'seeds', 'sample-article.html') : path.resolve(toRead.path);
  const name = `/${encodeURIComponent(path.basename(file).replace(/\.gz$/, ''))}`;
  const site: Site = await servePages({ [name]: savedPage(file) });
  return { address: site.origin + name, close: site.close };
}

function savedPage(file: string): ServedPage {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return {
    body: isPacked ? gunzipSync(bytes) : bytes,
    type: /\.xhtml(\.gz)?$/.test(file) ? 'application/xhtml+xml' : 'text/html; charset=utf-8',
    headers: { 'content-security-policy': AS_SAVED },
  };
}
