import type { PackHeader } from '../../lib/model/pack';
import { openPack, type PackFormat } from '../../lib/packs/open-pack';
import type { LeftOutRow } from '../../lib/packs/opened-pack';
import { PackRefused } from '../../lib/packs/pack-refused';

/** What a reader of a file says about it, with nothing missing. */
export const SAID: Partial<PackHeader> = {
  id: 'sample',
  name: 'A sample',
  licence: 'CC0-1.0',
  source: { title: 'Sample source', address: 'https://source.example/' },
  asOf: '2026-05',
};

/** Reads a whole file; JSON documents are given as values. */
export async function readAll(document: unknown, format: PackFormat, said: Partial<PackHeader> = SAID, afterLine = 0) {
  const isBlob = document instanceof Blob;
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const pack = await openPack(isBlob ? document : new Blob([text]), { format, header: said });
  const [rows, lines, leftOut]: [unknown[], number[], LeftOutRow[]] = [[], [], []];
  for await (const batch of pack.batches(afterLine)) {
    rows.push(...batch.rows);
    lines.push(...batch.lines);
    leftOut.push(...batch.leftOut);
  }
  return { header: pack.header, rows, lines, leftOut };
}

/** What a file is refused with; an empty text when it is not. What is no refusal is thrown. */
export async function refusalOf(document: unknown, format: PackFormat, said?: Partial<PackHeader>): Promise<string> {
  const error = await readAll(document, format, said).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error !== null && !(error instanceof PackRefused)) throw error;
  return error?.message ?? '';
}
