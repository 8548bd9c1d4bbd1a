/**
 * The mark of what was indexed before indexes bore one. Those were all read with the first edition of the one language
 * there was.
 */
export const MARK_OF_UNMARKED = 'en/1';
