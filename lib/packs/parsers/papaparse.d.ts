/** The one function of the package that is used, of text at once. The package's published types bring all of Node's. */
declare module 'papaparse' {
  /** Options as the package documents them. */
  interface ParseConfig {
    header?: boolean;
    skipEmptyLines?: boolean | 'greedy';
  }

  /** Rows in their order: lists of cells, or with `header` records by the first row's names. */
  function parse<Row>(text: string, config: ParseConfig): { data: Row[] };

  const Papa: { parse: typeof parse };
  export default Papa;
}
