/**
 * A page that installs packs and looks people up, as the background does, in the storage of a real browser. What it
 * should do stands in its query; what it found, in the attributes of its root element.
 */

import { listPacks } from '../../../lib/install/install-pack';
import { createInstallers } from '../../../lib/install/installers';
import { addJob, listJobs } from '../../../lib/install/job-rows';
import { runJobs } from '../../../lib/install/run-jobs';
import { ENGLISH_TERMS } from '../../../lib/languages/en/recall/english-terms';
import { openPack } from '../../../lib/packs/open-pack';
import { openPacks } from '../../../lib/volumes/open-packs';
import { packedPeopleByIds, packedPeopleIn } from '../../../lib/volumes/people/packed-people';

const packs = openPacks();
const told = document.documentElement.dataset;

/** A pack of so many people, deflated, all of one family name. */
function packOf(count: number, family: string): Promise<Blob> {
  const row = (i: number) =>
    JSON.stringify({ id: `x:${i}`, name: `Ada${i} ${family}`, aliases: [`Ida${i} O’${family}`], birth: '1950' });
  const lines = Array.from({ length: count }, (_, i) => row(i)).join('\n');
  return new Response(new Blob([lines]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

const COMMANDS: Record<string, (first: string, second: string) => Promise<string>> = {
  async add(count, family) {
    const header = { id: 'all', name: 'All', kind: 'people', version: '1', licence: 'CC0-1.0', asOf: '2026' } as const;
    return addJob(packs, await packOf(Number(count), family), {
      format: { name: 'pack' },
      header: { ...header, source: { title: 'A test', address: null } },
    });
  },
  async install() {
    const watching = setInterval(async () => {
      const job = (await listJobs(packs)).at(-1);
      told.share = String(job?.progress.share ?? 0);
    }, 10);
    const failures: unknown[] = [];
    await runJobs(packs, {
      openPack,
      installers: createInstallers(ENGLISH_TERMS),
      report: (error) => failures.push(error),
    });
    clearInterval(watching);
    if (failures.length > 0) throw failures[0];
    return (await listJobs(packs)).map(({ state, fault }) => fault?.message ?? state).join();
  },
  /** How many of the people with these numbers are found by main name and alias, and the rows of the packs. */
  async find(count, family) {
    const numbers = [0, 1, Number(count) >> 1, Number(count) - 1];
    const texts = numbers.map((i) => `Then ADA${i} ${family.toUpperCase()} met Ida${i} O'${family}.`);
    const found = await packedPeopleIn(packs, texts);
    const byId = await packedPeopleByIds(packs, ['x:1', 'x:none']);
    const rows = (await listPacks(packs)).map((pack) => pack.rows);
    return JSON.stringify({ found: found.length, byId: byId.map(({ names }) => names[0]?.text), rows });
  },
};

const [command = '', first = '', second = ''] = location.search.slice(1).split(',');
COMMANDS[command]?.(first, second).then(
  (answer) => {
    told.answer = answer;
  },
  (error: unknown) => {
    told.answer = `failed: ${error instanceof Error ? error.stack : error}`;
  },
);
