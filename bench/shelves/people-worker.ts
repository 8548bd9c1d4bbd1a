/** What is measured of packs of people, as the worker of a measured extension. */

import { keepUnlessFailed } from '../../lib/desk/keep-unless-failed';
import { knownPersonFrom } from '../../lib/desk/known-people';
import { holdDetectionData } from '../../lib/detect/detection-data';
import { findPeople } from '../../lib/detect/people/find-people';
import { tokenizeBlock } from '../../lib/detect/text/tokens';
import type { Article } from '../../lib/model/article';
import { openPack } from '../../lib/packs/open-pack';
import { addJob, listJobs } from '../../lib/store/packs/job-rows';
import { openPacks } from '../../lib/store/packs/open-packs';
import { packedPeopleIn } from '../../lib/store/packs/people/packed-people';
import { runJobs } from '../../lib/store/packs/run-jobs';
import type { Packs } from '../../lib/store/packs/schema';

declare const chrome: { runtime: { getPlatformInfo(): Promise<unknown> } };

let open: Packs | null = null;

/** One database for each library, so that both sizes are installed at once. */
function packsOf(library: string): Packs {
  if (open && open.name !== library) open.close();
  if (open?.name !== library) open = openPacks(library);
  return open;
}

async function install(library: string, file: string): Promise<{ took: number; bytes: number; rows: number }> {
  const source = await (await fetch(file)).blob();
  const since = performance.now();
  const packs = packsOf(library);
  const header = {
    id: 'people',
    name: 'People',
    kind: 'people',
    licence: 'CC0-1.0',
    version: '1',
    asOf: '2026',
  } as const;
  await addJob(packs, source, {
    format: { name: 'pack' },
    header: { ...header, source: { title: 'Synthetic', address: null } },
  });
  await runJobs(packs, {
    openPack,
    report: () => {},
    keepAlive: () => void chrome.runtime.getPlatformInfo(),
  });
  const took = performance.now() - since;
  const [job] = await listJobs(packs);
  if (job?.state !== 'done') throw new Error(`${job?.state}: ${job?.fault?.message}`);
  const [pack] = await packs.packs.toArray();
  return { took, bytes: pack!.bytes, rows: pack!.rows };
}

/** The data of detection, fetched as the background does it: in the code, each start of the worker would pay for them. */
const loadDetection = keepUnlessFailed(async () => holdDetectionData(await (await fetch('english.json')).json()));

const articleOf = (texts: string[]): Article => ({
  address: 'https://news.example/',
  title: '',
  bylines: [],
  outlet: null,
  language: 'en',
  published: null,
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

/** What the page may ask. */
export const handlers = {
  nothing: () => 0,
  install,
  /** Ids of the people in the texts, and the milliseconds inside the worker. */
  recognise: async (library: string, texts: string[]) => {
    const since = performance.now();
    const people = await packedPeopleIn(packsOf(library), texts);
    return { inside: performance.now() - since, ids: people.map(({ id }) => id) };
  },
  /** The same, and every mention of anybody in the article told to its person. */
  recogniseAndDetect: async (library: string, texts: string[]) => {
    await loadDetection();
    const article = articleOf(texts);
    const since = performance.now();
    const people = await packedPeopleIn(packsOf(library), texts);
    const { entities } = findPeople(article, texts.map(tokenizeBlock), people.map(knownPersonFrom));
    return { inside: performance.now() - since, ids: entities.flatMap(({ candidates }) => candidates) };
  },
};
