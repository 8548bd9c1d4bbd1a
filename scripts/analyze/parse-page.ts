import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Parses a page and hands its document to `use`; gives back what that gives. The document stands in no window, so none
 * of its scripts runs, nothing is fetched, and no style sheet is parsed: the parser of styles stops at faults that
 * browsers pass over, and no style is needed to read an article. After `use` the document must not be touched.
 */
export function parsePage<Result>(html: string, address: string, use: (document: Document) => Result): Result {
  const { window } = new JSDOM('', { url: address, virtualConsole: new VirtualConsole() });
  try {
    return use(new window.DOMParser().parseFromString(html, 'text/html'));
  } finally {
    window.close();
  }
}
