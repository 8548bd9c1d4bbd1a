import { DownloadFailed, downloadFile } from '../download/download-file';
import { JobStopped } from '../install/commit-change';
import { addDay, addDaysJob, daysJob, type FetchedDay, finishDays } from '../install/day-jobs';
import { listPacks } from '../install/install-pack';
import { cancelJob } from '../install/job-rows';
import type { Library } from '../library/library';
import { PackRefused } from '../packs/pack-refused';
import { type DebateDay, readDebateDay } from '../packs/parsers/debate-day';
import { NEWER } from '../packs/parsers/debate-speeches';
import { firstRun, UK_DAYS, type UkDays, ukDayAddress, ukDaysHeader, ukDaysOf, wantedDays } from '../packs/uk-days';
import type { DaysToFetch, Packs } from '../volumes/schema';
import { knownMembers } from './debate-members';
import { wait } from './wait';

/** What is needed from outside; tests give a loopback server and no time. */
export interface DayParts {
  fetch: typeof fetch;
  base: string;
  /** Milliseconds between two requests. */
  pace: number;
  /** Resolves after milliseconds, or when the signal ends. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The source itself. One request a second is a pace that no server minds; chosen, not told by it. */
const DAY_SOURCE: DayParts = { fetch: (...ask) => fetch(...ask), base: UK_DAYS, pace: 1_000, wait };

/** A day is a few megabytes. Bytes, unpacked. */
const LARGEST_DAY = 64_000_000;

/** Editions of a day are lettered. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What a server that is busy is given, where it does not say. Seconds. */
const REST = 30;
/** It is not waited longer by itself; the reader may go on later. Seconds. */
const LONGEST_REST = 120;
/** So often the same file is asked for. */
const TRIES = 3;

const isBusy = (error: unknown): error is DownloadFailed =>
  error instanceof DownloadFailed && error.status !== null && [429, 502, 503, 504].includes(error.status);

/** The file at an address; null where there is none. Waits where the server asks for it. */
async function fileAt(address: string, parts: DayParts, signal: AbortSignal): Promise<Blob | null> {
  for (let tried = 1; ; tried++) {
    try {
      await parts.wait(parts.pace, signal);
      signal.throwIfAborted();
      const { fetch } = parts;
      return await downloadFile(address, { signal, fetch, most: LARGEST_DAY, onProgress: () => undefined });
    } catch (error) {
      if (error instanceof DownloadFailed && error.status === 404) return null;
      const rest = isBusy(error) ? (error.retryAfter ?? REST) : Number.POSITIVE_INFINITY;
      if (tried === TRIES || rest > LONGEST_REST) throw error;
      await parts.wait(rest * 1_000, signal);
      signal.throwIfAborted();
    }
  }
}

/** The newest edition of a day; without a text when there was no sitting. */
async function fetchDay(
  house: UkDays['house'],
  day: string,
  parts: DayParts,
  signal: AbortSignal,
): Promise<FetchedDay> {
  for (const letter of LETTERS) {
    const file = await fileAt(ukDayAddress(house, day, letter, parts.base), parts, signal);
    // The one before said that there is a newer one.
    if (file === null && letter !== 'a') throw new PackRefused(`The newest edition of ${day} is not there.`);
    if (file === null) return { text: null, members: {} };
    const read = await readDebateDay(file, day).catch((error: unknown): DebateDay | null => {
      if (error instanceof PackRefused && error.message === NEWER) return null;
      throw error instanceof PackRefused ? new PackRefused(`${day}: ${error.message}`) : error;
    });
    if (read) return read;
  }
  throw new PackRefused(`${day}: ${NEWER}`);
}

/** The days of packs that are installed. */
export async function daysHere(packs: Packs): Promise<UkDays[]> {
  return (await listPacks(packs)).flatMap(({ id }) => ukDaysOf(id) ?? []);
}

/**
 * Adds an installation of those of these days that are not here, up to the next one that is: what lies beyond it takes
 * another call, once these are installed. Nothing is fetched by it.
 *
 * @returns the job's id; null when all are here
 * @throws DiskFull, StorageRefused
 */
export async function wantDays(packs: Packs, days: UkDays): Promise<string | null> {
  const here = await daysHere(packs);
  const wanted = firstRun(wantedDays(days, here), days.house, here);
  if (wanted.length === 0) return null;
  const header = ukDaysHeader({ house: days.house, from: wanted[0]!, to: wanted.at(-1)! });
  return addDaysJob(packs, { format: { name: 'uk-debates', people: {} }, header }, { house: days.house, wanted });
}

async function finish(packs: Packs, id: string, library: () => Library, days: DaysToFetch): Promise<boolean> {
  const [from, to] = [days.found[0], days.found.at(-1)];
  if (from === undefined || to === undefined) {
    await cancelJob(packs, id);
    return false;
  }
  const members = Object.entries(days.members).map(([number, name]) => ({ number, name }));
  const people = await knownMembers(library(), members);
  // Up to the last day that there is: a later one may come, and is new then.
  const header = ukDaysHeader({ house: days.house, from, to });
  await finishDays(packs, id, { format: { name: 'uk-debates', people }, header });
  return true;
}

/**
 * Fetches the days of a job that are not here yet, after a click of the reader's, one request at a time, and hands them
 * to the installer. What came is kept day by day: when it ends before, another call goes on where it was.
 *
 * @returns whether there was anything; without it the job is gone
 * @throws DownloadFailed, PackRefused with a message for the reader, the signal's reason when it was aborted,
 *   JobStopped when the job was cancelled, DiskFull, StorageRefused; what came before stays
 */
export async function fetchDays(
  packs: Packs,
  id: string,
  library: () => Library,
  signal: AbortSignal,
  parts: DayParts = DAY_SOURCE,
): Promise<boolean> {
  for (;;) {
    const { days } = await daysJob(packs, id);
    const day = days.wanted[days.next];
    if (day === undefined) return finish(packs, id, library, days);
    await addDay(packs, id, day, await fetchDay(days.house, day, parts, signal));
  }
}

/** Whether somebody else ended it: no fault to be told. */
export const isStopped = (error: unknown): boolean => error instanceof JobStopped;
