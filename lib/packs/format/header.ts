import * as v from 'valibot';
import type { PackHeader } from '../../model/pack';
import { Address, maybe, PackDate, Short } from './values';

/** The version of the format that this code writes and reads; see `docs/packs.md`. */
export const FORMAT_VERSION = 1;

const Id = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be of lower-case letters, digits and single hyphens'),
  v.maxLength(64, 'must not be longer than 64 characters'),
);

const Count = v.pipe(v.number('must be a number'), v.safeInteger('must be a whole number'), v.minValue(0));

/** The first line of a pack file. */
export const HeaderShape = v.object({
  aforesaid: v.literal('pack', 'must be "pack"'),
  format: v.literal(FORMAT_VERSION, `must be ${FORMAT_VERSION}: this Aforesaid reads no other version of the format`),
  id: Id,
  name: Short,
  kind: v.picklist(['people', 'statements', 'checks'], 'must be people, statements or checks'),
  version: Short,
  licence: Short,
  source: v.object({ title: Short, address: maybe(Address) }),
  asOf: PackDate,
  /** How many rows follow; when given, a file that was cut short is noticed. */
  rows: v.nullish(Count),
  /** SHA-256 of all bytes after the header line (unpacked), 64 hexadecimal digits. */
  sha256: v.nullish(v.pipe(v.string('must be text'), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'))),
});

/** What a file says of itself beside the header that is kept. */
export interface FileClaims {
  rows: number | null;
  sha256: string | null;
}

/** Whether a parsed first line is meant as a header. */
export function isHeader(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'aforesaid' in value;
}

/** Takes apart what was checked. */
export function headerFrom(checked: v.InferOutput<typeof HeaderShape>): { header: PackHeader; claims: FileClaims } {
  const { id, name, kind, version, licence, source, asOf, rows, sha256 } = checked;
  return {
    header: { id, name, kind, version, licence, source, asOf },
    claims: { rows: rows ?? null, sha256: sha256 ?? null },
  };
}
