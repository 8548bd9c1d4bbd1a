import { DownloadFailed, downloadFile } from '../download/download-file';
import { addJob } from '../install/job-rows';
import { WIKIDATA_API } from '../lookup/wikidata-api';
import { wikiquoteTitle } from '../lookup/wikiquote-title';
import { PackRefused } from '../packs/pack-refused';
import { LARGEST_WIKIQUOTE, WIKIQUOTE_API, wikiquoteAddress, wikiquoteHeader } from '../packs/record-pack';
import { wikiquoteAnswer, wikiquotePageIn } from '../packs/wikitext/wikiquote-page';
import type { Packs } from '../volumes/schema';

/** What is needed from outside; tests give loopback servers. */
export interface RecordParts {
  fetch: typeof fetch;
  wikidata: string;
  wikiquote: string;
}

/** The sources themselves. */
export const RECORD_SOURCES: RecordParts = {
  fetch: (...ask) => fetch(...ask),
  wikidata: WIKIDATA_API,
  wikiquote: WIKIQUOTE_API,
};

/** Who hears how far it is, and when it ends. */
export interface RecordOptions {
  signal: AbortSignal;
  /** ISO day. */
  today: string;
  /** Bytes of the page that came so far, and all of them where the server says so; once the title is known. */
  onProgress(bytes: number, of: number | null): void;
}

/**
 * Fetches a person's page of Wikiquote, after a click of the reader's, and hands it to the installer: one request to
 * Wikidata with the identifier, one to Wikiquote with the title. A page that Wikidata counts as somebody else's is
 * refused.
 *
 * @param qid `Q…`
 * @returns the id of the job that installs it
 * @throws DownloadFailed, PackRefused with a message for the reader, the signal's reason when it was aborted,
 *   DiskFull, StorageRefused; then nothing is kept
 */
export async function fetchWikiquote(
  packs: Packs,
  qid: string,
  { signal, today, onProgress }: RecordOptions,
  { fetch, wikidata, wikiquote }: RecordParts = RECORD_SOURCES,
): Promise<string> {
  const title = await wikiquoteTitle(qid, { fetch, api: wikidata, language: 'en', signal });
  if (!title.ok) throw new DownloadFailed(title.fault.message);
  if (title.value === null) throw new PackRefused('Wikiquote has no page of this person.');
  const address = wikiquoteAddress(title.value, wikiquote);
  const file = await downloadFile(address, { signal, onProgress, fetch, most: LARGEST_WIKIQUOTE });
  const page = wikiquotePageIn(await wikiquoteAnswer(file));
  if (page.person !== qid)
    throw new PackRefused(`The page “${page.title}” of Wikiquote is about somebody else now. Nothing was taken.`);
  signal.throwIfAborted();
  const header = wikiquoteHeader(qid, page.title, today);
  return addJob(packs, file, { format: { name: 'wikiquote' }, header }, address);
}
