/** Every web page; all that may be asked for (`optional_host_permissions`), and nothing is at install. */
export const ALL_SITES = ['http://*/*', 'https://*/*'];
