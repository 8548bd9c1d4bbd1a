/** What one content script leaves for the next one in the same page's isolated world; the page cannot see it. */
interface Tenant {
  isAlive: () => boolean;
  end: () => void;
}

const KEY = Symbol.for('aforesaid.reader');

/**
 * Makes sure that one content script lives in a page. It may be put in twice ("read this page now" on a page that is
 * being read), and an old one stays behind when the extension is updated, cut off from its background.
 *
 * @param world the isolated world's global object
 * @param isAlive whether this script can still reach its extension
 * @returns the new script's life: its signal is aborted when a later one takes over, or by the script itself when it
 * finds that it was cut off; null when a living one is here
 */
export function takeOver(world: object, isAlive: () => boolean): AbortController | null {
  const tenants = world as { [KEY]?: Tenant };
  const before = tenants[KEY];
  if (before?.isAlive()) return null;
  before?.end();
  const life = new AbortController();
  tenants[KEY] = { isAlive, end: () => life.abort() };
  return life;
}
