import type { Installers } from './installer';

/** The kinds of packs and how each is installed. */
export const INSTALLERS: Installers = {};
