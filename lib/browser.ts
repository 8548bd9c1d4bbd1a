/** The one place through which `browser.*` is reached, so that the seam is visible and can be replaced in tests. */
import browser from 'webextension-polyfill';

export { browser };
