/** The rows of a table as its file has them, each with its line. */
import Papa from 'papaparse';
import { PackRefused } from '../pack-refused';

/** One row of a table. */
export interface TableRow {
  /** The line on which it begins, from 1. */
  line: number;
  cells: string[];
  /** Why it cannot be used; null for a row that can. */
  fault: string | null;
}

/** A row's lines: a cell in quotation marks may hold line ends. */
const linesOf = (cells: readonly string[]) =>
  1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** A mark behind a gap opens no cell: ` "A, B"` is cut at its comma. */
const isTorn = (cell: string) => /^\s+"/.test(cell) && !/"\s*$/.test(cell.replace(/^\s+"/, ''));

/** ` "A"`: the gap before the mark made a part of the cell of it. */
const unmarked = (cell: string) => /^\s+"([^"]*)"\s*$/.exec(cell)?.[1] ?? cell;

function faultOf(cells: readonly string[], width: number): string | null {
  if (cells.some(isTorn)) return 'A quotation mark stands behind a gap, so its cell is cut. Take the gap away.';
  const known = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (cells.length < width || known > width)
    return `It has ${cells.length} cells, and there are ${width} headings. A comma may stand in a cell without marks.`;
  return null;
}

/**
 * The headings and the rows below them; rows without anything in them are passed over. A row with more or fewer cells
 * than there are headings has a fault.
 *
 * @param isWhole false for the beginning of a table: a cell that it ends in is passed over
 * @throws PackRefused when a quotation mark is never closed or stands in the wrong place, with its line: what comes
 * after it would stand in one cell. And when there are no rows.
 */
export function tableRows(text: string, isWhole = true): { headings: string[]; rows: TableRow[] } {
  const { data, errors } = Papa.parse<string[]>(text, {});
  const rows: TableRow[] = [];
  let line = 1;
  const isCut = ({ code }: { code: string }) => !isWhole && code === 'MissingQuotes';
  const wrong = errors.find((error) => error.type === 'Quotes' && !isCut(error));
  if (errors.some(isCut)) data.pop();
  for (const [at, cells] of data.entries()) {
    if (wrong && wrong.row === at)
      throw new PackRefused(
        wrong.code === 'MissingQuotes'
          ? 'A quotation mark that opens here is never closed.'
          : 'A quotation mark stands inside a cell that is in quotation marks. Write it twice.',
        line,
      );
    if (cells.some((cell) => cell.trim() !== '')) {
      const width = rows[0]?.cells.length ?? cells.length;
      rows.push({ line, cells: cells.map(unmarked), fault: faultOf(cells, width) });
    }
    line += linesOf(cells);
  }
  const [head, ...below] = rows;
  if (!head || below.length === 0) throw new PackRefused('The table has no rows below its headings.');
  return { headings: head.cells, rows: below };
}
