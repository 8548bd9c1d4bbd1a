import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A header with nothing wrong in it; fields given replace its own. */
export function headerWith(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    aforesaid: 'pack',
    format: 1,
    id: 'town-council',
    name: 'Town council',
    kind: 'people',
    version: '3',
    licence: 'CC0-1.0',
    source: { title: 'Minutes of the council', address: 'https://council.example/minutes' },
    asOf: '2026-05',
    ...fields,
  };
}

/** The lines of a pack as a file; what is not text is written as JSON. */
export function fileOf(lines: unknown[], { packed = false, end = '\n' } = {}): Blob {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}${end}`).join('');
  return new Blob([packed ? gzipSync(text) : text]);
}

/** SHA-256 of rows as `fileOf` writes them. */
export function checksumOf(rows: unknown[]): string {
  return createHash('sha256')
    .update(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    .digest('hex');
}
