/**
 * A feed of fact checks by many publishers, such as the one of Data Commons, read as a stream. Anybody can put
 * themselves into such a feed. Of several publishers, taken are checks that stand on the site of whoever made them, of
 * sites with several in it.
 */
import { addressOf, fieldsOf, listOf, textOf } from '../../foreign-json';
import type { PackHeader } from '../../model/pack';
import type { OpenedPack, PackBatch } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { feedElements } from './feed-elements';
import { addEntry, createOwnIds, type Entry } from './rows-of-document';

/** A checker has more than a test or two in the feed. Chosen, not measured. */
const FEWEST_CHECKS = 10;

/** As many entries as are handed on at once. */
const BATCH = 500;

/** A ClaimReview of the feed, with what a row is made of it. */
export interface FeedReview {
  review: Record<string, unknown>;
  entry: Entry;
}

const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** The site that a check stands on, if it is that of its author; null where it is another's, or not told. */
function ownSite(review: Record<string, unknown>): string | null {
  const address = addressOf(listOf(review.url)[0]);
  const author = fieldsOf(listOf(review.author)[0]);
  const home = addressOf(listOf(author.url)[0]) ?? addressOf(listOf(author.sameAs)[0]);
  if (address === null || home === null) return null;
  const [at, of] = [siteOf(address), siteOf(home)];
  return at === of || at.endsWith(`.${of}`) || of.endsWith(`.${at}`) ? at : null;
}

const NOT_OWN = { leftOut: 'It does not stand on the site of whoever made it.' };

function why(site: string): Entry {
  return { leftOut: `${site} has fewer than ${FEWEST_CHECKS} checks in this feed.` };
}

async function* reviewsOf(source: Blob, read: (element: unknown) => FeedReview[]) {
  let at = 0;
  for await (const { json, bytes } of feedElements(source)) {
    at++;
    let element: unknown;
    try {
      element = JSON.parse(json);
    } catch {
      throw new PackRefused('It is not JSON.', at);
    }
    yield { reviews: read(element), bytes };
  }
}

/** Who is in a feed. */
interface InFeed {
  /** How many checks each site has on its own pages. */
  counts: Map<string, number>;
  /** The authors as they are named, `''` for none. */
  authors: Set<string>;
}

async function whoIsIn(source: Blob, read: (element: unknown) => FeedReview[]): Promise<InFeed> {
  const { counts, authors }: InFeed = { counts: new Map(), authors: new Set() };
  for await (const { reviews } of reviewsOf(source, read)) {
    for (const { review } of reviews) {
      authors.add(textOf(fieldsOf(listOf(review.author)[0]).name) ?? '');
      const site = ownSite(review);
      if (site !== null) counts.set(site, (counts.get(site) ?? 0) + 1);
    }
  }
  return { counts, authors };
}

const emptyBatch = (): PackBatch<'checks'> => ({ rows: [], lines: [], leftOut: [], line: 0, bytes: 0 });

/**
 * Opens a feed. It is gone through once for who is in it, and again for the rows.
 *
 * @param read the checks of one element
 * @throws PackRefused when it breaks off, or holds nothing that is taken
 */
export async function openCheckFeed(
  source: Blob,
  header: PackHeader & { kind: 'checks' },
  read: (element: unknown) => FeedReview[],
): Promise<OpenedPack<'checks'>> {
  const { counts, authors } = await whoIsIn(source, read);
  if (authors.size === 0) throw new PackRefused('There is no ClaimReview in this feed.');
  // One publisher's own feed was chosen for what it is.
  const isOnes = authors.size === 1;
  if (!isOnes && ![...counts.values()].some((count) => count >= FEWEST_CHECKS))
    throw new PackRefused(`No site has ${FEWEST_CHECKS} checks of its own in this feed.`);
  const entryOf = ({ review, entry }: FeedReview): Entry => {
    if (isOnes) return entry;
    const site = ownSite(review);
    if (site === null) return NOT_OWN;
    return counts.get(site)! < FEWEST_CHECKS ? why(site) : entry;
  };
  async function* batches(afterLine = 0): AsyncGenerator<PackBatch<'checks'>> {
    let line = 0;
    let batch = emptyBatch();
    const withOwnId = createOwnIds();
    for await (const { reviews, bytes } of reviewsOf(source, read)) {
      for (const each of reviews) {
        const entry = withOwnId(entryOf(each));
        if (++line > afterLine) addEntry(batch, 'checks', entry, line);
      }
      batch = { ...batch, line, bytes };
      if (batch.rows.length + batch.leftOut.length < BATCH) continue;
      yield batch;
      batch = emptyBatch();
    }
    if (line > afterLine) yield batch;
  }
  return { header, batches };
}
