/** What was asked for would keep something of a page in a private window; the message is for the reader. */
class PrivateWindow extends Error {
  override name = 'PrivateWindow';
  constructor() {
    super('Nothing was saved: of a page in a private window nothing is kept. Use an ordinary window for this.');
  }
}

/**
 * Refuses what would keep a page's address, or whom it names.
 *
 * @throws PrivateWindow
 */
export function requireOrdinary({ isPrivate }: { isPrivate: boolean }): void {
  if (isPrivate) throw new PrivateWindow();
}
