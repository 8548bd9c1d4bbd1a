/**
 * What the reader does with words that are selected in a page; also the ids of the menu's entries and the shortcuts.
 */
export const CAPTURES = ['save-statement', 'note-passage'] as const;

export type Capture = (typeof CAPTURES)[number];

/** Whether a text names one of them. */
export const isCapture = (text: unknown): text is Capture => CAPTURES.includes(text as Capture);

/** The name of its title among the messages of the browser (`_locales`), in which no hyphen may stand. */
export const messageName = (what: Capture): string => what.replaceAll('-', '_');
