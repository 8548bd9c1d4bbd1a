import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PackHeader, PackPerson } from '../../lib/model/pack';

/** A row as a line: what it does not tell is left out. */
function lineOf(person: PackPerson): string {
  const filled = ([, value]: [string, unknown]) =>
    value !== null && !(typeof value === 'object' && Object.keys(value as object).length === 0);
  const told = (value: object) => Object.fromEntries(Object.entries(value).filter(filled));
  return JSON.stringify(told({ ...person, positions: person.positions.map(told) }));
}

/**
 * A pack file of people (`docs/packs.md`), packed. The same people give the same bytes. Rows are ordered by id, so that
 * those of one source lie together and pack well.
 */
function packFile(header: PackHeader, people: readonly PackPerson[]): Buffer {
  const sorted = [...people].sort((a, b) => (a.id < b.id ? -1 : 1));
  const body = sorted.map((person) => `${lineOf(person)}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const first = JSON.stringify({ aforesaid: 'pack', format: 1, ...header, rows: people.length, sha256 });
  return gzipSync(`${first}\n${body}`, { level: 9 });
}

/**
 * The pack of as many of the first people as fit.
 *
 * @param people in the order in which they are wanted
 * @param most bytes, packed
 */
export function packThatFits(
  header: PackHeader,
  people: readonly PackPerson[],
  most: number,
): { file: Buffer; rows: number } {
  let [fits, tooMany] = [0, people.length + 1];
  let file = packFile(header, []);
  while (tooMany - fits > 1) {
    const rows = Math.floor((fits + tooMany) / 2);
    const tried = packFile(header, people.slice(0, rows));
    if (tried.byteLength <= most) [fits, file] = [rows, tried];
    else tooMany = rows;
  }
  return { file, rows: fits };
}
