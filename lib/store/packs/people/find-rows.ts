import type { PackPerson } from '../../../model/pack';
import { blocksWith, recordNumber } from '../../../shards/block-directory';
import { pairsIn } from '../../../shards/pair-blocks';
import { readPerson } from '../../../shards/person-row';
import { textsWith } from '../../../shards/row-blocks';
import type { BlockCache, BlockPlace } from '../block-cache';
import type { HeldPack } from '../held-packs';

/** A hash that is looked for in one volume of one pack. */
interface Wanted {
  held: HeldPack;
  hash: number;
}

/** What is looked for in a pack: hashes of main names, of aliases, of ids. */
export interface WantedRows {
  held: HeldPack;
  mains: Iterable<number>;
  aliases: Iterable<number>;
  ids: Iterable<number>;
}

/** A row that may be one of those meant; its names are not compared yet. */
export interface FoundRow {
  held: HeldPack;
  row: PackPerson;
}

type VolumeName = 'people' | 'aliases' | 'ids';

function placesOf({ held, hash }: Wanted, name: VolumeName): BlockPlace[] {
  const volume = held.volumes.get(name);
  if (!volume) return [];
  return blocksWith(volume.directory, hash).map((block) => {
    return { volume, number: recordNumber(volume.directory, block), deflated: name === 'people' };
  });
}

const numbers = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength / 4);

interface Question {
  wanted: Wanted;
  name: VolumeName;
  place: BlockPlace;
}

/** Each question with every block that may answer it. */
function questionsOf(wanted: readonly Wanted[], name: VolumeName): Question[] {
  return wanted.flatMap((each) => placesOf(each, name).map((place) => ({ wanted: each, name, place })));
}

/**
 * Reads what the hashes lead to: rows under main names and what leads to main names with one request, the rows behind
 * aliases and ids with a second.
 *
 * @returns rows, each once, of which a few are not meant: a hash is not a name
 */
export async function findRows(cache: BlockCache, asked: readonly WantedRows[]): Promise<FoundRow[]> {
  const wants = (list: 'mains' | 'aliases' | 'ids') =>
    asked.flatMap((each) => [...each[list]].map((hash): Wanted => ({ held: each.held, hash })));
  const mains = wants('mains');
  const first = [
    ...questionsOf(mains, 'people'),
    ...questionsOf(wants('aliases'), 'aliases'),
    ...questionsOf(wants('ids'), 'ids'),
  ];
  const answers = await cache.read(first.map(({ place }) => place));
  const led = first.flatMap(({ wanted, name }, i) =>
    name === 'people' ? [] : pairsIn(numbers(answers[i]!), wanted.hash).map((hash): Wanted => ({ ...wanted, hash })),
  );
  const more = questionsOf(led, 'people');
  const behind = await cache.read(more.map(({ place }) => place));
  const found = new Map<string, FoundRow>();
  const collect = (questions: readonly Question[], blocks: readonly Uint8Array<ArrayBuffer>[]) => {
    for (const [i, { wanted, name }] of questions.entries()) {
      if (name !== 'people') continue;
      for (const text of textsWith(blocks[i]!, wanted.hash)) {
        const row = readPerson(text);
        found.set(`${wanted.held.pack.edition} ${row.id}`, { held: wanted.held, row });
      }
    }
  };
  collect(first, answers);
  collect(more, behind);
  return [...found.values()];
}
