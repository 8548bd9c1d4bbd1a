import type { DeskCalls } from '../messages/protocol';
import type { Asker, Handlers } from '../messages/serve';
import { setDamagedApart } from '../records/damaged-rows';
import type { RecordsDatabase } from '../records/schema';

/** What failed for a reason of its own is not asked again. */
const EXPECTED: readonly string[] = ['DiskFull', 'StorageRefused', 'RecordsSuperseded', 'RecordRefused'];

/** Looking takes a second of a large library, and a fault that is not the records' may come with every message. */
const NOT_SOONER = 60_000;

/** Runs work, and once more when it failed and damaged rows were found and set apart. */
export type Mending = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets work go on where a damaged row stopped it.
 *
 * @param now milliseconds since 1970
 */
export function createMending(records: () => Promise<RecordsDatabase>, now: () => number): Mending {
  let looked = Number.NEGATIVE_INFINITY;
  const look = async (): Promise<boolean> => {
    if (now() - looked < NOT_SOONER) return false;
    looked = now();
    return (await setDamagedApart(await records())) > 0;
  };
  return async (work) => {
    try {
      return await work();
    } catch (error) {
      const isExpected = error instanceof Error && EXPECTED.includes(error.name);
      // Whoever waits hears of the first failure, whatever becomes of looking.
      if (isExpected || !(await look().catch(() => false))) throw error;
      return work();
    }
  };
}

/** What is answered from the records alone, and sends nothing: these may be asked twice. */
const FROM_RECORDS = [
  'mayRead',
  'read',
  'card',
  'mutePerson',
  'choosePerson',
  'mergePeople',
  'separatePeople',
] as const satisfies (keyof DeskCalls)[];

type Handle = (ask: unknown, asker: Asker) => unknown;

/** The same handlers; those that are answered from the records alone go on after a damaged row. */
export function withMending(handlers: Handlers<DeskCalls>, mending: Mending): Handlers<DeskCalls> {
  const mended = FROM_RECORDS.map((name) => {
    const { handle, ...rest } = handlers[name] as { handle: Handle };
    return [name, { ...rest, handle: (ask: unknown, asker: Asker) => mending(async () => handle(ask, asker)) }];
  });
  return { ...handlers, ...Object.fromEntries(mended) };
}
