import { type BlockDirectory, blocksWith } from '../../codec/block-directory';
import type { NumberRange } from '../../codec/posting-search';
import { personHash } from '../../codec/statement-order';
import { runsIn } from '../../codec/statement-volume';
import type { BlockCache, BlockPlace } from '../block-cache';
import type { HeldPack } from '../held-packs';
import type { VolumeName } from './volume-names';

/** By person, runs of numbers: nearly always one. Another person of the same hash may have a run among them. */
export type Runs = ReadonlyMap<string, readonly NumberRange[]>;

/** A block that is read, and what is done with it. */
export interface Question {
  place: BlockPlace;
  answer: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** Asks all with one request to the disk. */
export async function ask(cache: BlockCache, questions: readonly Question[]): Promise<void> {
  const answers = await cache.read(questions.map(({ place }) => place));
  for (const [i, { answer }] of questions.entries()) answer(answers[i]!);
}

/** Where blocks of a volume lie; nowhere in a pack without it. */
export function placesOf(
  held: HeldPack,
  name: VolumeName,
  blocksIn: (directory: BlockDirectory) => number[],
): BlockPlace[] {
  const volume = held.volumes.get(name);
  return volume ? blocksIn(volume.directory).map((number) => ({ volume, number, deflated: false })) : [];
}

const numbersOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength / 4);

function questionsForPerson(held: HeldPack, person: string, runs: Map<string, NumberRange[]>): Question[] {
  const hash = personHash(person);
  return placesOf(held, 'speakers', (directory) => blocksWith(directory, hash)).map((place) => ({
    place,
    answer: (bytes) => {
      const ranges = runsIn(numbersOf(bytes), hash).map(({ first, count }) => ({ from: first, to: first + count }));
      if (ranges.length > 0) runs.set(person, [...(runs.get(person) ?? []), ...ranges]);
    },
  }));
}

/**
 * Looks up people in some packs with one request to the disk.
 *
 * @returns one for each pack, in order
 */
export async function findRuns(
  cache: BlockCache,
  packs: readonly HeldPack[],
  people: ReadonlySet<string>,
): Promise<Runs[]> {
  const found = packs.map(() => new Map<string, NumberRange[]>());
  await ask(
    cache,
    packs.flatMap((held, at) => [...people].flatMap((person) => questionsForPerson(held, person, found[at]!))),
  );
  return found;
}
