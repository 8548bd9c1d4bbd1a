import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import type { OpenPack } from '../../lib/install/run-job';
import type { RunOptions } from '../../lib/install/run-jobs';
import type { Packs } from '../../lib/volumes/schema';
import { openLines, runAlone } from '../volumes/fresh-packs';

const never = <T>() => new Promise<T>(() => {});

/** Counts the moments at which a worker could be killed, and kills it at one: from then on nothing of it goes on. */
function createDeath(at: number) {
  let died = () => {};
  const death = new Promise<void>((resolve) => {
    died = resolve;
  });
  let moments = 0;
  return {
    death,
    moments: () => moments,
    /** Whether the worker is dead at this moment. */
    isDead: () => {
      moments += 1;
      if (moments === at) died();
      return moments >= at;
    },
  };
}

type Death = ReturnType<typeof createDeath>;

function mortalTable(table: DBCoreTable, { isDead }: Death): DBCoreTable {
  const unless =
    <Request extends { trans: DBCoreTransaction }, T>(request: (asked: Request) => Promise<T>) =>
    async (asked: Request): Promise<T> => {
      if (!isDead()) return request(asked);
      // A browser aborts what a killed worker had under way.
      if ('abort' in asked.trans) asked.trans.abort();
      return never<T>();
    };
  return { ...table, mutate: unless(table.mutate), get: unless(table.get), query: unless(table.query) };
}

const mortal = (death: Death): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'mortal',
  create: (core) => ({ ...core, table: (name) => mortalTable(core.table(name), death) }),
});

function mortalReader({ isDead }: Death): OpenPack {
  return async (source, opening) => {
    const opened = await openLines(source, opening);
    return {
      ...opened,
      async *batches(afterLine) {
        for await (const batch of opened.batches(afterLine)) {
          if (isDead()) await never();
          yield batch;
        }
      },
    };
  };
}

/**
 * Runs the jobs in a worker that is killed at one of its moments: before a request of the database or while it reads,
 * its transaction under way aborted.
 *
 * @param at the moment, from 1; Infinity lets it live
 * @returns how many moments there were
 */
export async function runAndKill(packs: Packs, at: number, options: Partial<RunOptions> = {}): Promise<number> {
  const death = createDeath(at);
  packs.use(mortal(death));
  const end = runAlone(packs, { openPack: mortalReader(death), ...options });
  await Promise.race([end, death.death]);
  // What was under way when it died gets the time to do harm.
  await new Promise((resolve) => setTimeout(resolve, 5));
  packs.close();
  return death.moments();
}
