/** The one place through which `browser.*` is reached, so that the seam is visible and can be replaced in tests. */
import browser from 'webextension-polyfill';

export { browser };

/** A file of the extension's own package; null where the package has none of that name. */
export async function packagedFile(path: string): Promise<Blob | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    // In Firefox the fetch of a file that is missing succeeds, and its body fails.
    return await response.blob();
  } catch {
    return null;
  }
}
