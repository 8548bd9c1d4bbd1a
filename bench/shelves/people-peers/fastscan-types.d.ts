/** fastscan comes without types. */
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    /** Every word found, with where it begins. */
    search(text: string): [start: number, word: string][];
  }
}
