/** The one function of the package that is used, of text at once. The package's published types bring all of Node's. */
declare module 'papaparse' {
  /** Options as the package documents them. */
  interface ParseConfig {
    header?: boolean;
    skipEmptyLines?: boolean | 'greedy';
  }

  /** What was wrong; `row` is the index of the row. */
  interface ParseError {
    type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    code: string;
    row?: number;
  }

  /** Rows in their order: lists of cells, or with `header` records by the first row's names. */
  function parse<Row>(text: string, config: ParseConfig): { data: Row[]; errors: ParseError[] };

  const Papa: { parse: typeof parse };
  export default Papa;
}
