/**
 * The hybrid logical clock that orders changes of one reader's devices: time, counter, device. Its stamps are text that
 * sorts as they follow one another: `00mfa1k2x34-000-k3v9q1zt`, the time in milliseconds since 1970 and the counter in
 * base 36, then the device. What was written before there was a clock, and seeds, carry a time alone.
 */
/** Text that sorts as changes follow one another. See the head of this file. */
export type Stamp = string;

/** What carries a stamp; `changed` is its time, and without a stamp the time is all there is. */
export interface Stamped {
  changed: number;
  stamp?: Stamp;
}

/** This device's clock as it stands. Never travels. */
export interface ClockRow {
  /** `clock`: there is one row. */
  id: string;
  /** Random, made with the first write; stands in every stamp of this device and says nothing else. */
  device: string;
  /** Time and counter of the last stamp. */
  time: number;
  count: number;
  /** Number of the last write. */
  seq: number;
}

/** How a stamp is written. */
export const STAMP_FORM = /^[0-9a-z]{11}-[0-9a-z]{3}-(?:[0-9a-z]{8})?$/;

/** The last moment that `Date` knows; a later one could be neither shown nor imported again. */
export const LAST_MOMENT = 8.64e15;

/**
 * A stamp further ahead of this device's own time than a day does not move its clock: one device with a wrong year
 * would take all others along. The record keeps its stamp, and whoever changes it here comes a millisecond later.
 * Milliseconds.
 */
export const MOST_AHEAD = 86_400_000;

/** Key of the one row of the clock. */
export const CLOCK = 'clock';

const MOST_COUNTED = 36 ** 3 - 1;

const digits = (number: number, length: number): string => number.toString(36).padStart(length, '0');

/** @param device eight letters or digits; none for what no device's clock has stamped */
export function packStamp(time: number, count = 0, device = ''): Stamp {
  return `${digits(time, 11)}-${digits(count, 3)}-${device}`;
}

/** The time of a stamp. Milliseconds since 1970. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 11), 36);
}

const countOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(12, 15), 36);

/** The device of a stamp; of one that no clock gave: nothing, or a word that begins with a digit. */
export function deviceOf(stamp: Stamp): string {
  return stamp.slice(16);
}

/** The stamp of a record, also of one that has only a time. */
export function stampOf({ changed, stamp }: Stamped): Stamp {
  return stamp ?? packStamp(changed);
}

/** A stamp as a record carries it. */
export function stamped(stamp: Stamp): Stamped {
  const changed = timeOf(stamp);
  return stamp === packStamp(changed) ? { changed } : { changed, stamp };
}

/** Random, so that it says nothing of the device; a letter first, as no stamp without a device has. */
function newDevice(): string {
  const [first, ...others] = crypto.getRandomValues(new Uint8Array(8));
  return (10 + (first! % 26)).toString(36) + others.map((byte) => (byte % 36).toString(36)).join('');
}

/** A clock that was never asked. */
export function newClock(): ClockRow {
  return { id: CLOCK, device: newDevice(), time: 0, count: 0, seq: 0 };
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * The clock as it stands, or a new one where there is none or it is damaged: its stamps would be damaged too. What can
 * be read of the number of the last write is gone on from.
 */
export function wholeClock(row: ClockRow | undefined): ClockRow {
  if (!row) return newClock();
  const isWhole = isCount(row.time) && isCount(row.count) && isCount(row.seq) && /^[a-z][0-9a-z]{7}$/.test(row.device);
  return isWhole ? row : { ...newClock(), seq: isCount(row.seq) ? row.seq : 0 };
}

/** The clock at the next change: not before this device's time, and after the change before it. */
export function tick(clock: ClockRow, now: number): ClockRow {
  const { time, count, seq } = clock;
  const next = { ...clock, seq: seq + 1 };
  if (time < now || time > now + MOST_AHEAD) return { ...next, time: now, count: 0 };
  return count < MOST_COUNTED ? { ...next, count: count + 1 } : { ...next, time: time + 1, count: 0 };
}

/** The clock after a stamp came from elsewhere, so that what is written here next is later. */
export function follow(clock: ClockRow, stamp: Stamp, now: number): ClockRow {
  const time = timeOf(stamp);
  if (time > now + MOST_AHEAD || stamp < packStamp(clock.time, clock.count, '~')) return clock;
  return { ...clock, time, count: countOf(stamp) };
}

/**
 * The stamp of a change at this tick of the clock. A change has always a later time than what it changed, also where a
 * clock was wrong; at the {@link LAST_MOMENT} the counter alone goes on.
 */
export function stampAfter(before: Stamp | undefined, { time, count, device }: ClockRow): Stamp {
  const last = before === undefined ? -1 : timeOf(before);
  if (time > last) return packStamp(time, count, device);
  if (last < LAST_MOMENT) return packStamp(last + 1, 0, device);
  return packStamp(LAST_MOMENT, Math.min(countOf(before!) + 1, MOST_COUNTED), device);
}
