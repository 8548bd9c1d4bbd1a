/** Days of the UK Parliament at TheyWorkForYou: what there is to fetch, and the pack that days become. */
import type { PackHeader } from '../model/pack';

/** Where the files of all days lie. */
export const UK_DAYS = 'https://www.theyworkforyou.com/pwdata/scrapedxml';

/** Terms of Hansard, as TheyWorkForYou states them. */
const UK_LICENCE = 'Open Parliament Licence (as TheyWorkForYou states it for Hansard)';

/** Where debates are held, each with its name and how its files are called. */
export const UK_HOUSES = {
  commons: { name: 'House of Commons', files: 'debates/debates' },
  lords: { name: 'House of Lords', files: 'lordspages/daylord' },
  westminster: { name: 'Westminster Hall', files: 'westminhall/westminster' },
} as const;

export type UkHouse = keyof typeof UK_HOUSES;

/** Days from one to another, both included. ISO days. */
export interface UkDays {
  house: UkHouse;
  from: string;
  to: string;
}

/** The address of an edition of a day. `letter`: `a`, `b` … */
export const ukDayAddress = (house: UkHouse, day: string, letter: string, base = UK_DAYS): string =>
  `${base}/${UK_HOUSES[house].files}${day}${letter}.xml`;

/** Id of the pack with these days. */
export const ukDaysId = ({ house, from, to }: UkDays): string => `uk-${house}-${from}-${to}`;

const ID = /^uk-(commons|lords|westminster)-(\d{4}-\d\d-\d\d)-(\d{4}-\d\d-\d\d)$/;

/** The days that a pack holds by its id; null for any other pack. */
export function ukDaysOf(id: string): UkDays | null {
  const found = ID.exec(id);
  return found && { house: found[1] as UkHouse, from: found[2]!, to: found[3]! };
}

const DAY = 86_400_000;

/**
 * Before the general election of this day there is none of its debates: "House of Commons debates back to the General
 * Election of December 1918", https://www.theyworkforyou.com/help/, seen 2026-11-30. Those of other houses begin later.
 */
export const UK_FIRST_DAY = '1918-12-14';

/** The ISO day so many days after another. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/**
 * The days to fetch: Mondays to Fridays from one day to another, none before {@link UK_FIRST_DAY}, without those that
 * are here.
 *
 * @param here days of packs that are installed, of any house
 * @returns ISO days, the earliest first; none when one of the two is no day, or they are the wrong way round
 */
export function wantedDays({ house, from, to }: UkDays, here: readonly UkDays[]): string[] {
  if (![from, to].every((day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)))) return [];
  const ours = here.filter((each) => each.house === house);
  const wanted: string[] = [];
  for (let day = from < UK_FIRST_DAY ? UK_FIRST_DAY : from; day <= to; day = dayAfter(day)) {
    const isWeekday = ![0, 6].includes(new Date(Date.parse(day)).getUTCDay());
    if (isWeekday && !ours.some((each) => each.from <= day && day <= each.to)) wanted.push(day);
  }
  return wanted;
}

/**
 * The first of the wanted days that can become one pack: a pack's id tells its first and last day, so none of another
 * pack may lie between.
 *
 * @param wanted of {@link wantedDays}, with the same house and `here`
 */
export function firstRun(wanted: readonly string[], house: UkHouse, here: readonly UkDays[]): string[] {
  const [first] = wanted;
  if (first === undefined) return [];
  const starts = here.filter((each) => each.house === house && each.from > first).map(({ from }) => from);
  return wanted.filter((day) => starts.every((start) => day < start));
}

/** What is said of a pack with these days, for their files say next to nothing. */
export function ukDaysHeader(days: UkDays): Partial<PackHeader> {
  const { name } = UK_HOUSES[days.house];
  return {
    id: ukDaysId(days),
    name: days.from === days.to ? `${name}, ${days.from}` : `${name}, ${days.from} to ${days.to}`,
    kind: 'statements',
    version: days.to,
    licence: UK_LICENCE,
    source: { title: 'TheyWorkForYou', address: 'https://www.theyworkforyou.com/' },
    asOf: days.to,
  };
}
