import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const FIREFOX_ID = 'aforesaid@aforesaid.example';

/** Site access is asked for per site, never at install; see docs/design.md, "Permissions". */
const SITES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  hooks: {
    // WXT turns a runtime content script's matches into required site access; ours is optional.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.host_permissions;
    },
  },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Aforesaid',
    description: 'Remembers who said what while you read the news, from a library on your own device.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: SITES,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
