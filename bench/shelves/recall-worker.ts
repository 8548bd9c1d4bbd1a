/** What is measured of packs of statements, as the worker of a measured extension. */

import { createInstallers } from '../../lib/install/installers';
import { addJob, listJobs } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { openPack } from '../../lib/packs/open-pack';
import { queryOf } from '../../lib/recall/query';
import { recallStatements } from '../../lib/recall/recall';
import { packedSamples } from '../../lib/search/volumes/packed-samples';
import { openPacks } from '../../lib/volumes/open-packs';
import type { Packs } from '../../lib/volumes/schema';
import { countReads } from './count-reads';
import { searchNumbers, searchPacked } from './search-packed';
import { stayAwake } from './stay-awake';

let open: Packs | null = null;

/** One database for each library, so that all sizes are installed at once. */
function packsOf(library: string): Packs {
  if (open && open.name !== library) open.close();
  if (open?.name !== library) open = openPacks(library);
  return open;
}

async function install(library: string, file: string, id: string) {
  const source = await (await fetch(file)).blob();
  const since = performance.now();
  const packs = packsOf(library);
  const about = { name: id, kind: 'statements', licence: 'CC0-1.0', version: '1', asOf: '2026' } as const;
  await addJob(packs, source, {
    format: { name: 'pack' },
    header: { ...about, id, source: { title: 'Made', address: null } },
  });
  await stayAwake(
    runJobs(packs, {
      openPack,
      installers: createInstallers(ENGLISH_RECALL),
      report: () => {},
    }),
  );
  const took = performance.now() - since;
  const job = (await listJobs(packs)).at(-1);
  if (job?.state !== 'done') throw new Error(`${job?.state}: ${job?.fault?.message}`);
  const pack = (await packs.packs.toArray()).find((each) => each.id === id);
  const bytes = async (name: string) => {
    const volume = (await packs.volumes.get([pack!.edition, name]))!;
    return volume.directory.at(-1)! + volume.directory.byteLength;
  };
  const index = (await bytes('postings')) + (await bytes('common')) + (await bytes('speakers'));
  return { took, rows: pack!.facts.statements!, index, texts: await bytes('statements') };
}

/** A claim of an article, as `recallFor` asks for it. */
export interface AskedClaim {
  id: string;
  text: string;
  person: string;
}

const ARTICLE = {
  address: 'https://paper.example/today',
  published: { date: '2026-11-01', precision: 'day' },
} as const;

/** All claims of an article, as the desk recalls them. */
async function recall(library: string, claims: AskedClaim[]) {
  const since = performance.now();
  const asked = claims.map(({ id, text, person }) => ({
    id,
    person,
    ids: [person],
    names: [],
    query: queryOf(text, ENGLISH_RECALL),
  }));
  const samples = await packedSamples(packsOf(library), asked, ARTICLE, ENGLISH_RECALL);
  const read = performance.now() - since;
  const recalls = recallStatements(claims, [], [], { article: ARTICLE, language: ENGLISH_RECALL, people: [] }, samples);
  return {
    inside: performance.now() - since,
    read,
    own: recalls.reduce((sum, { statements }) => sum + statements.length, 0),
    others: recalls.reduce((sum, { others }) => sum + others.length, 0),
  };
}

/** What the page may ask. */
export const handlers = {
  nothing: () => 0,
  install,
  /** The best ten for a query, as the peers give them: by number, no words read. */
  search: async (library: string, text: string) => {
    const since = performance.now();
    const found = await searchNumbers(packsOf(library), text, { language: ENGLISH_RECALL, limit: 10 });
    return { inside: performance.now() - since, found: found.length };
  },
  /** The same with words and sources. */
  searchWords: async (library: string, text: string) => {
    const since = performance.now();
    const found = await searchPacked(packsOf(library), text, { language: ENGLISH_RECALL, limit: 10 });
    return { inside: performance.now() - since, found: found.map(({ statement }) => statement.words) };
  },
  recall,
  /** What recalling them reads. */
  countRecall: (library: string, claims: AskedClaim[]) => countReads(() => recall(library, claims)),
};
