import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page of a local site. */
export interface ServedPage {
  body: string | Uint8Array;
  /** Default: `text/html; charset=utf-8`. */
  type?: string;
  headers?: Record<string, string>;
}

/** A local site, on a free port of this machine only. */
export interface Site {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  close(): Promise<void>;
}

/** Serves pages by their path (`/a.html`); every other path is 404. */
export async function servePages(pages: Record<string, ServedPage>): Promise<Site> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    // Browsers ask for it unasked, and would report its absence as an error of the page.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    if (!page) return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
    const { body, type = 'text/html; charset=utf-8', headers = {} } = page;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
