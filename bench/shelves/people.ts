/**
 * People of packs in a real service worker: what installing costs, and recognising the people of an article, by the
 * size of the library. `npm run bench -- shelves`.
 */
import { median, table } from '../measured';
import { type MeasuredExtension, startMeasured } from './measured-extension';
import { articleWith, makeLibrary } from './people-data';

const SIZES = (process.env.AFORESAID_SIZES ?? '1000,55238,1000000').split(',').map(Number);
const ROUNDS = 15;
/** As many people of the library stand in an article. */
const PEOPLE = 20;

interface Recognised {
  inside: number;
  ids: string[];
}

async function recognise(extension: MeasuredExtension, size: number, texts: string[]) {
  const { took, value } = await extension.ask<Recognised>('recognise', `people-${size}`, texts);
  if (value.ids.length < PEOPLE) throw new Error(`Only ${value.ids.length} of ${PEOPLE} people were found.`);
  return { took, inside: value.inside };
}

interface Figures {
  warm: number[];
  again: number[];
  cold: number[];
  coldInside: number[];
  empty: number[];
}

const none = (): Figures => ({ warm: [], again: [], cold: [], coldInside: [], empty: [] });

/** One round of one size: the first article after the worker woke, then others, then one of them again. */
async function round(extension: MeasuredExtension, size: number, names: string[], turn: number, into: Figures) {
  await extension.stopWorker();
  into.empty.push((await extension.ask('nothing')).took);
  await extension.stopWorker();
  const article = (at: number) => articleWith(names, ((turn * 7 + at) * PEOPLE) % names.length, PEOPLE);
  const first = await recognise(extension, size, article(0));
  into.cold.push(first.took);
  into.coldInside.push(first.inside);
  for (let at = 1; at <= 4; at++) into.warm.push((await recognise(extension, size, article(at))).inside);
  into.again.push((await recognise(extension, size, article(4))).inside);
}

/** Measures and prints one table. */
export async function run(): Promise<void> {
  const libraries = new Map(SIZES.map((size) => [size, makeLibrary(size)] as const));
  if ([...libraries.values()].some((library) => !library)) return console.log('The maker of names is not here.');
  const names = libraries.get(SIZES[0]!)!.names;
  const files = Object.fromEntries([...libraries].map(([size, library]) => [`people-${size}.gz`, library!.file]));
  const extension = await startMeasured(new URL('people-worker.ts', import.meta.url), files);
  try {
    const rows: string[][] = [];
    const figures = new Map(SIZES.map((size) => [size, none()]));
    const installed = new Map<number, { took: number; bytes: number; rows: number }>();
    for (const size of SIZES) {
      const { value } = await extension.ask<{ took: number; bytes: number; rows: number }>(
        'install',
        `people-${size}`,
        `people-${size}.gz`,
      );
      installed.set(size, value);
      console.log(`installed ${value.rows} in ${(value.took / 1000).toFixed(1)} s`);
    }
    for (let turn = 0; turn < ROUNDS; turn++) {
      for (const size of SIZES) await round(extension, size, names, turn, figures.get(size)!);
    }
    for (const size of SIZES) {
      const { warm, again, cold, coldInside, empty } = figures.get(size)!;
      const { took, bytes } = installed.get(size)!;
      const one = (values: number[]) => median(values).toFixed(1);
      rows.push([
        String(size),
        (took / 1000).toFixed(1),
        (bytes / 1e6).toFixed(1),
        one(warm),
        one(again),
        one(cold),
        one(coldInside),
        one(empty),
      ]);
    }
    const head = [
      'people',
      'install s',
      'on disk MB',
      'new article ms',
      'same again',
      'woken, message to answer',
      'of it inside',
      'empty worker',
    ];
    console.log(`${extension.version}; ${PEOPLE} people in 3,000 words; ${ROUNDS} rounds, medians`);
    console.log(table([head, ...rows]));
    await recognise(extension, SIZES.at(-1)!, articleWith(names, 0, PEOPLE));
    const { heap, arrays } = await extension.held();
    console.log(`worker with ${SIZES.at(-1)} people: heap ${heap.toFixed(1)} MB, arrays ${arrays.toFixed(1)} MB`);
  } finally {
    await extension.close();
  }
}
