import { onTestFinished } from 'vitest';
import { createInstallers } from '../../lib/install/installers';
import type { OpenPack } from '../../lib/install/run-job';
import { type Locks, type RunOptions, runJobs } from '../../lib/install/run-jobs';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import type { PackHeader, PackKind } from '../../lib/model/pack';
import type { OpenOptions } from '../../lib/packs/open-pack';
import { openPacks } from '../../lib/volumes/open-packs';
import type { Packs } from '../../lib/volumes/schema';

/** An empty database of packs in memory, under a name of its own; deleted when the test ends. */
export function freshPacks(name = `packs-${Math.random()}`): Packs {
  const packs = openPacks(name);
  onTestFinished(async () => {
    await packs.delete();
  });
  return packs;
}

/** A lock manager for one worker that is alone. */
export function aloneLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_, work) => {
      const mine = last.then(work);
      last = mine.catch(() => {});
      return mine;
    },
  };
}

/** A pack's file: one JSON row a line, ten to a batch; a line `BAD` is refused. */
export const openLines: OpenPack = async (source, { header }: OpenOptions) => {
  const texts = (await source.text()).split('\n');
  return {
    header: header as PackHeader & { kind: PackKind },
    async *batches(afterLine = 0) {
      for (let at = afterLine; at < texts.length; at += 10) {
        const some = texts.slice(at, at + 10);
        const bad = some.indexOf('BAD');
        if (bad >= 0) throw Object.assign(new Error('no row of a pack'), { name: 'PackRefused', line: at + bad + 1 });
        yield {
          rows: some.map((text) => JSON.parse(text)),
          lines: some.map((_, i) => at + i + 1),
          line: at + some.length,
          leftOut: [],
          bytes: texts.slice(0, at + some.length).join('\n').length,
        };
      }
    },
  };
};

/** A header with everything in it. */
export function headerOf(kind: PackKind, change: Partial<PackHeader> = {}): PackHeader {
  return {
    id: 'sample',
    name: 'A sample',
    kind,
    version: '1',
    licence: 'CC0-1.0',
    source: { title: 'Somebody', address: 'https://example.org/' },
    asOf: '2026-11',
    ...change,
  };
}

/** The file of a pack, and how it is opened by {@link openLines}. */
export function fileOf(rows: unknown[], header: PackHeader): [Blob, OpenOptions] {
  return [new Blob([rows.map((row) => JSON.stringify(row)).join('\n')]), { format: { name: 'pack' }, header }];
}

/** Runs all jobs as a worker that is alone. Rejects with what was reported. */
export async function runAlone(packs: Packs, options: Partial<RunOptions> = {}): Promise<void> {
  const reported: unknown[] = [];
  await runJobs(packs, {
    openPack: openLines,
    installers: createInstallers(ENGLISH_TERMS),
    report: (error) => reported.push(error),
    locks: aloneLocks(),
    ...options,
  });
  if (reported.length > 0) throw reported[0];
}
