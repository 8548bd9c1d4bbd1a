import { describe, expect, it } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find-browsers.mjs';

type Machine = NonNullable<Parameters<typeof findBrowsers>[0]>;

const machine = (files: string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (file: string) => files.includes(file),
  ...more,
});

const paths = (given: Machine) => findBrowsers(given).map((browser) => browser.path);

describe('finding browsers', () => {
  it.each<[string, Machine, string[]]>([
    ['nothing on a bare machine', machine([]), []],
    ['what is on the PATH', machine(['/usr/local/bin/chromium']), ['/usr/local/bin/chromium']],
    [
      'Chromium before Edge, Chrome and Firefox',
      machine(['/usr/bin/firefox-esr', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/usr/bin/chromium']),
      ['/usr/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/bin/firefox-esr'],
    ],
    ['usual places that are not on the PATH', machine(['/opt/google/chrome/chrome']), ['/opt/google/chrome/chrome']],
    [
      'a snap only where nothing else is',
      machine(['/snap/bin/firefox', '/usr/lib/firefox/firefox'], { env: { PATH: '/snap/bin:/usr/bin' } }),
      ['/usr/lib/firefox/firefox'],
    ],
    ['a snap where there is nothing else', machine(['/snap/bin/chromium']), ['/snap/bin/chromium']],
    [
      'applications of macOS, the reader’s own too',
      machine(['/Users/a/Applications/Firefox.app/Contents/MacOS/firefox'], {
        platform: 'darwin',
        env: { HOME: '/Users/a' },
      }),
      ['/Users/a/Applications/Firefox.app/Contents/MacOS/firefox'],
    ],
    [
      'programs of Windows',
      machine(['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], {
        platform: 'win32',
        env: { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      }),
      ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ],
    [
      'a relative folder of the PATH is not searched',
      machine(['./chromium', 'bin/chromium'], { env: { PATH: '.:bin' } }),
      [],
    ],
    ['a machine without a PATH', machine(['/usr/bin/chromium'], { env: {} }), ['/usr/bin/chromium']],
  ])('finds %s', (_, given, expected) => {
    expect(paths(given)).toEqual(expected);
  });

  it('puts the one that was asked for first', () => {
    const given = machine(['/usr/bin/chromium', '/my/chrome'], { env: { AFORESAID_CHROMIUM: '/my/chrome' } });
    expect(paths(given)).toEqual(['/my/chrome', '/usr/bin/chromium']);
  });

  it('passes over a chosen browser that is not there', () => {
    const given = machine(['/usr/bin/chromium'], { env: { AFORESAID_CHROMIUM: '/gone' } });
    expect(paths(given)).toEqual(['/usr/bin/chromium']);
  });

  it('knows which of them load an extension over the debugging protocol only', () => {
    const given = machine(['/usr/bin/google-chrome', '/usr/bin/chromium', '/my/google-chrome-beta'], {
      env: { PATH: '/usr/bin', AFORESAID_CHROMIUM: '/my/google-chrome-beta' },
    });
    expect(findBrowsers(given).map(({ branded }) => branded)).toEqual([true, false, true]);
  });
});
