import { blocksWith, recordNumber } from '../../codec/block-directory';
import { codesWith } from '../../codec/coded-rows';
import { pairsIn } from '../../codec/pair-blocks';
import { readPerson } from '../../codec/person-row';
import { createPhraseReader } from '../../codec/phrase-table';
import type { PackPerson } from '../../model/pack';
import type { HeldPack } from '../held-packs';
import type { ReadBlocks, WantedBlock } from '../read-at-once';

/** A row that may be one of those meant: a hash is not a name. */
export interface FoundRow {
  held: HeldPack;
  row: PackPerson;
}

/** What is looked for in a pack: the hash of a main name, of an alias, or of an id. */
export interface Lead {
  to: 'people' | 'aliases' | 'ids';
  hash: number;
}

const NO_VOLUME = new Uint32Array(0);

const pairsOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength / 4);

/** The blocks that may hold entries of this hash. */
function blocksFor({ volumes }: HeldPack, { to, hash }: Lead, use: WantedBlock['use']): WantedBlock[] {
  const volume = volumes.get(to);
  if (!volume) return [];
  return blocksWith(volume.directory, hash).map((block) => {
    return { place: { volume, number: recordNumber(volume.directory, block), deflated: false }, use };
  });
}

/** Rows of one pack by the hash of the main name, each read once, so that a row behind two leads is one object. */
function createRows(held: HeldPack) {
  const readText = createPhraseReader(held.volumes.get('phrases')?.directory ?? NO_VOLUME);
  const rows = new Map<number, FoundRow[]>();
  return {
    at: (hash: number): FoundRow[] => rows.get(hash) ?? [],
    /** Blocks to read for rows that nobody wanted yet. */
    want(hash: number): WantedBlock[] {
      if (rows.has(hash)) return [];
      const found: FoundRow[] = [];
      rows.set(hash, found);
      return blocksFor(held, { to: 'people', hash }, (bytes) => {
        for (const codes of codesWith(bytes, hash)) found.push({ held, row: readPerson(readText(codes)) });
      });
    },
  };
}

/**
 * Reads what some leads lead to: rows under main names and what leads to main names together, then the rows behind
 * aliases and ids.
 *
 * @returns the rows of each lead, of which a few are not meant
 */
export async function findRows(held: HeldPack, read: ReadBlocks, leads: readonly Lead[]): Promise<FoundRow[][]> {
  const rows = createRows(held);
  const mains = leads.map(({ to, hash }) => new Set(to === 'people' ? [hash] : []));
  const first = leads.flatMap((lead, i) => {
    if (lead.to === 'people') return rows.want(lead.hash);
    return blocksFor(held, lead, (bytes) => {
      for (const main of pairsIn(pairsOf(bytes), lead.hash)) mains[i]!.add(main);
    });
  });
  await read(first);
  await read(mains.flatMap((hashes) => [...hashes].flatMap(rows.want)));
  return mains.map((hashes) => [...hashes].flatMap(rows.at));
}
