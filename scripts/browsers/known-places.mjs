// @ts-check

/**
 * @typedef {'chromium' | 'firefox'} Engine
 * @typedef {object} KnownBrowser
 * @property {string} name As its maker calls it.
 * @property {Engine} engine
 * @property {boolean} branded Google's and Microsoft's own builds may ignore `--load-extension` (Chrome does since
 *   version 137), so the extension is loaded over the debugging protocol there.
 * @property {string[]} commands Names to look for on the PATH.
 * @property {string[]} mac Paths below `/Applications` or `~/Applications`.
 * @property {string[]} windows Paths below `Program Files` or the reader's local application data.
 * @property {string[]} linux Whole paths.
 */

/**
 * Where browsers live, the one we like best first: Chromium loads unpacked extensions without ado. A snap comes
 * last of its kind, because its sandbox hides temporary folders from it.
 *
 * @type {KnownBrowser[]}
 */
export const KNOWN_BROWSERS = [
  {
    name: 'Chromium',
    engine: 'chromium',
    branded: false,
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
    linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  },
  {
    name: 'Microsoft Edge',
    engine: 'chromium',
    branded: true,
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
    linux: ['/opt/microsoft/msedge/msedge'],
  },
  {
    name: 'Google Chrome',
    engine: 'chromium',
    branded: true,
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
    linux: ['/opt/google/chrome/chrome'],
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    branded: false,
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    linux: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/snap/bin/firefox',
    ],
  },
];
