/**
 * A name, an address or verbatim words inside a sentence of ours, in their own direction: U+2068 … U+2069. Without
 * these a sentence from right to left would move signs and figures at their ends.
 */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
