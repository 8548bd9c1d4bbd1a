/** What `npm start` was asked to open. */
export type ToRead =
  | { kind: 'sample' }
  | { kind: 'file'; path: string }
  | { kind: 'address'; address: string }
  | { kind: 'help' }
  | { kind: 'wrong'; message: string };

export const USAGE = `npm start                      read the sample article
npm start -- FILE              read a saved page (.html, .htm, .xhtml or .html.gz)
npm start -- ADDRESS           read a page of the web (http or https)

AFORESAID_CHROMIUM or AFORESAID_FIREFOX name a browser to use; HEADLESS=1 shows no window.`;

/** @param args What came after `npm start --`. */
export function whatToRead(args: string[]): ToRead {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help' };
  const [first, ...more] = args;
  if (first === undefined) return { kind: 'sample' };
  if (more.length > 0) return { kind: 'wrong', message: 'One page at a time: give one FILE or ADDRESS.' };
  if (/^https?:\/\//i.test(first)) return { kind: 'address', address: first };
  return { kind: 'file', path: first };
}
