/** Our own format: a header line, then one row a line. `docs/packs.md` is its description. */
import type { PackHeader, PackKind, PackRows } from '../../model/pack';
import { createBodyChecksum } from '../format/body-checksum';
import { checkValue, parseJson } from '../format/check-value';
import { type FileClaims, HeaderShape, headerFrom, isHeader } from '../format/header';
import { namesNobody, ROW_SHAPES, withNamesOnly } from '../format/rows';
import { readLines } from '../lines/read-lines';
import type { OpenedPack, PackBatch } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';

const NOTHING: FileClaims = { rows: null, sha256: null };

interface Looked {
  header: PackHeader;
  claims: FileClaims;
  /** Whether the first line is the header, and so no row. */
  hasHeader: boolean;
}

/** Finds the first line with something on it. */
async function firstLine(source: Blob): Promise<{ text: string; line: number }> {
  for await (const { first, texts } of readLines(source)) {
    const at = texts.findIndex((text) => text.trim() !== '');
    if (at >= 0) return { text: texts[at]!, line: first + at };
  }
  throw new PackRefused('The file is empty.');
}

/** The kind of a file without a header, from the fields of its first row; null when it is none of ours. */
function kindOfRow(row: unknown): PackKind | null {
  if (typeof row !== 'object' || row === null) return null;
  if ('text' in row) return 'statements';
  if ('claim' in row) return 'checks';
  return 'name' in row ? 'people' : null;
}

async function look(source: Blob, said: Partial<PackHeader>): Promise<Looked> {
  const { text, line } = await firstLine(source);
  const value = parseJson(text, line);
  if (isHeader(value)) return { ...headerFrom(checkValue(HeaderShape, value, line)), hasHeader: true };
  const kind = said.kind ?? kindOfRow(value);
  if (kind === null)
    throw new PackRefused('neither a header nor a row of a pack; docs/packs.md tells the format.', line);
  const licence = said.licence ?? licenceOfRow(value);
  return {
    header: completeHeader({ ...said, kind, ...(licence ? { licence } : {}) }),
    claims: NOTHING,
    hasHeader: false,
  };
}

function licenceOfRow(row: unknown): string | undefined {
  const { licence } = row as { licence?: unknown };
  return typeof licence === 'string' && licence.trim() !== '' ? licence : undefined;
}

function requireRows(rows: number, { rows: claimed }: FileClaims): void {
  if (claimed !== null && rows !== claimed)
    throw new PackRefused(`The file says that it has ${claimed} rows, and ${rows} came. Get it again.`);
}

/** Checks one line and puts its row into the batch, or among those left out. */
function take<K extends PackKind>(batch: PackBatch<K>, kind: K, text: string, line: number): void {
  const row = checkValue(ROW_SHAPES[kind], parseJson(text, line), line) as PackRows[K];
  if (kind === 'people' && namesNobody(row.id))
    return void batch.leftOut.push({ line, reason: `its id, ${row.id}, has no value, so it is about nobody.` });
  batch.rows.push(withNamesOnly(kind, row));
  batch.lines.push(line);
}

async function* readRows<K extends PackKind>(
  source: Blob,
  { header, claims, hasHeader }: Looked,
  afterLine: number,
): AsyncGenerator<PackBatch<K>> {
  const checksum = claims.sha256 ? createBodyChecksum(claims.sha256) : null;
  // The header is the first line with something on it.
  let count = hasHeader ? -1 : 0;
  for await (const { first, texts, bytes } of readLines(source, checksum?.add)) {
    const batch: PackBatch<K> = { rows: [], lines: [], leftOut: [], line: first + texts.length - 1, bytes };
    for (const [i, text] of texts.entries()) {
      if (text.trim() === '') continue;
      if (count++ >= 0 && first + i > afterLine) take(batch, header.kind as K, text, first + i);
    }
    if (batch.line > afterLine) yield batch;
  }
  requireRows(Math.max(0, count), claims);
  checksum?.require();
}

/**
 * Opens a pack in our own format. A file of rows alone is taken too, when `said` tells what it is.
 *
 * @throws PackRefused as `openPack`
 */
export async function readPackLines(source: Blob, said: Partial<PackHeader>): Promise<OpenedPack> {
  const looked = await look(source, said);
  return { header: looked.header, batches: (afterLine = 0) => readRows(source, looked, afterLine) };
}
