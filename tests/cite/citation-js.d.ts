/** What the tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  /** A reference as CSL-JSON. */
  export type Item = Record<string, unknown>;
  export const plugins: { input: { chain(text: string, options: { forceType?: string }): Item[] } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
