/** The real polyfill throws outside an extension; unit tests get WXT's in-memory browser instead. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

export default fakeBrowser;
