import { pageOrigin } from '../messages/page-origin';
import type { Asker } from '../messages/serve';

/** A page's script asked for what is not its page's; the message is for the reader. */
export class NotThisPage extends Error {
  override name = 'NotThisPage';
  constructor() {
    super('This was asked for another page. Close the card, or reload the page, and try again.');
  }
}

/** The addresses that a message is about: that of the page, or of the article. */
function addressesIn(ask: unknown): string[] {
  const { address, article } = ask as { address?: string; article?: { address: string } };
  return [address, article?.address].filter((one) => one !== undefined);
}

/**
 * Refuses what a page's script asks about another site than its own, whatever the browser says its page is. The browser
 * vouches for the origin of a sender; a script that was taken over can write any other address into a message.
 *
 * @throws NotThisPage
 */
export function requireOwnPage(ask: unknown, { role, origin }: Pick<Asker, 'role' | 'origin'>): void {
  if (role !== 'page') return;
  const isOwn = (address: string) => pageOrigin(address) === origin;
  if (origin === null || !addressesIn(ask).every(isOwn)) throw new NotThisPage();
}
