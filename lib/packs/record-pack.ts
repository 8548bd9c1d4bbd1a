/** The pack that holds what one source has on record of one person. */
import type { PackHeader } from '../model/pack';

/** Terms of Wikiquote, as it states them. */
export const WIKIQUOTE_LICENCE = 'CC-BY-SA-4.0';

/** Wikiquote bounds a page at 2 MB of wikitext; as JSON it is a little more. Bytes. */
export const LARGEST_WIKIQUOTE = 5_000_000;

/** Wikiquote's API. */
export const WIKIQUOTE_API = 'https://en.wikiquote.org/w/api.php';

/** Id of the pack with a person's page of Wikiquote. `qid`: `Q…`. */
export const wikiquotePackId = (qid: string): string => `wikiquote-${qid.toLowerCase()}`;

/** The address that answers with a page of Wikiquote, whom it is about, and no more. */
export function wikiquoteAddress(title: string, api = WIKIQUOTE_API): string {
  const question = {
    action: 'query',
    titles: title,
    redirects: '1',
    prop: 'revisions|pageprops',
    rvprop: 'ids|content',
    rvslots: 'main',
    ppprop: 'wikibase_item',
    format: 'json',
    formatversion: '2',
    // Any page may read the answer then, without cookies, so that no access to the site is needed.
    origin: '*',
  };
  return `${api}?${new URLSearchParams(question)}`;
}

/**
 * What is said of the pack, for the page has no header of its own.
 *
 * @param today ISO day of the fetch: up to then the page was as it is
 */
export function wikiquoteHeader(qid: string, title: string, today: string): Partial<PackHeader> {
  return {
    id: wikiquotePackId(qid),
    name: `${title} in Wikiquote`,
    kind: 'statements',
    version: today,
    licence: WIKIQUOTE_LICENCE,
    source: {
      title: 'Wikiquote',
      address: `https://en.wikiquote.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
    },
    asOf: today,
  };
}
