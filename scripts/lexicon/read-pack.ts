import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One row of a people pack; only the fields used here (`../shared/packs/PACKS.md` has all). */
export interface PackPerson {
  id: string;
  name: string;
  licence: string;
}

/** The folder of data packs, beside the project. */
export const PACKS = new URL('../../../shared/packs/', import.meta.url);

/** The rows of a gzipped NDJSON pack, in order. Throws when the file is absent or a row is not JSON. */
export function readPack<Row>(name: string): Row[] {
  const text = gunzipSync(readFileSync(new URL(name, PACKS))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Whether a row may be learnt from and shipped: CC0 or public domain only (the UK rows, CC BY, are left out). */
export function isFree(licence: string): boolean {
  return /CC0|public domain/i.test(licence);
}

/** The people of the packs that may be shipped, each id once, in pack order. */
export function freePeople(): PackPerson[] {
  const packs = ['wikidata', 'us-congress', 'us-states', 'un-speakers'];
  const byId = new Map<string, PackPerson>();
  for (const pack of packs) {
    for (const row of readPack<PackPerson>(`people-${pack}.ndjson.gz`)) {
      if (isFree(row.licence) && !byId.has(row.id)) byId.set(row.id, row);
    }
  }
  return [...byId.values()];
}
