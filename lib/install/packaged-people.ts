import { browser } from '../browser';

/** The people that come with the extension, as they lie in its package; null in one that was made without them. */
export async function packagedPeople(): Promise<Blob | null> {
  try {
    const response = await fetch(browser.runtime.getURL('seeds/people.ndjson.gz'));
    // In Firefox the fetch of a file that is missing succeeds, and its body fails.
    return await response.blob();
  } catch {
    return null;
  }
}
