import type { NotRead } from './reading';

/**
 * Why a file of a saved page gives no article. `unreadable`: the browser cannot read it (any more); `not-a-page`:
 * neither HTML nor MHTML; `cut-off`: it ends in the middle; `damaged`: its encoding for transfer breaks its own rules;
 * `charset`: its letters cannot be told; `no-address`: nothing tells which page it was. The rest as of any page.
 */
export type LeftOut = NotRead | 'unreadable' | 'not-a-page' | 'cut-off' | 'damaged' | 'charset' | 'no-address';
