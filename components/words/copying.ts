import { createContext } from 'preact';

/** Puts a text on the clipboard; resolves to whether it is there. */
export type Copy = (text: string) => Promise<boolean>;

/** How views below copy; null, as it is by itself, where nothing can be copied: then nothing is offered. */
export const Copying = createContext<Copy | null>(null);
