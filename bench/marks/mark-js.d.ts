/** The part of mark.js 8 that the comparison uses. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRanges(ranges: { start: number; length: number }[]): void;
  }
}
