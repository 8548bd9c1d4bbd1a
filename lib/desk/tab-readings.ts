/**
 * What a page's script may ask about: the people of its own readings in its tab.
 * It stands in the browser's session store, which pages cannot reach and which is gone with the browser: the worker may
 * be stopped between a reading and the card, and nothing of what is read may stay behind.
 */
import type { DeskCalls } from '../messages/protocol';
import type { Asker } from '../messages/serve';
import type { Reading } from '../model/reading';
import { NotThisPage } from './own-page';

/** Values that last as long as the browser runs. */
export interface SessionStore {
  /** Undefined where nothing stands. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** Whom one page names. */
interface ToldReading {
  address: string;
  /** Names of its entities. */
  names: string[];
  /** `Person.id` of everybody whom they may be. */
  people: string[];
}

/**
 * Of one site in one tab, the latest last. The back/forward cache gives a page back as it was left, and it asks nothing
 * anew.
 */
type ToldReadings = readonly ToldReading[];

/** Of so many pages of a site in one tab it is remembered whom they name. */
const MOST_READINGS = 8;

/** The page that asks: its site, in its tab. */
type Page = Pick<Asker, 'tab' | 'origin'>;

type CardAsk = DeskCalls['card']['ask'];

/** What a page was told, and what it may ask for. */
export interface TabReadings {
  /** A reading is about to be told. Another reading of the same page adds to what was told before. */
  told(page: Page, reading: Reading): Promise<void>;
  /** Names and ids of the readings; empty for a page that was told nothing. */
  mentioned(page: Page): Promise<ReadonlySet<string>>;
  /** @throws NotThisPage where a card is asked for of somebody whom no reading names */
  requireCard(page: Page, ask: CardAsk): Promise<void>;
}

const joined = (...lists: (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** Everybody whom an entity may be, or a card is asked about. */
const idsIn = ({ candidates, namesakes = [], records = {} }: Pick<CardAsk, 'candidates' | 'namesakes' | 'records'>) =>
  joined(candidates, namesakes, Object.keys(records), ...Object.values(records));

/** What is told with a reading, and what was told before of the same page. */
function toldWith({ article, entities }: Reading, before: ToldReading | undefined): ToldReading {
  const names = entities.map(({ name }) => name);
  const people = entities.flatMap((entity) => [...idsIn(entity), ...(entity.merged ?? [])]);
  const { address } = article;
  return { address, names: joined(before?.names ?? [], names), people: joined(before?.people ?? [], people) };
}

const mentionedIn = (readings: ToldReadings): ReadonlySet<string> =>
  new Set(readings.flatMap(({ names, people }) => [...names, ...people]));

/** Makes the memory of what pages were told. */
export function createTabReadings(store: SessionStore): TabReadings {
  /** Changes of one key follow one another. */
  const changes = new Map<string, Promise<void>>();
  const keyOf = ({ tab, origin }: Page) => `reading:${tab} ${origin}`;
  const read = async (page: Page): Promise<ToldReadings> => {
    await changes.get(keyOf(page));
    return ((await store.get(keyOf(page))) as ToldReadings | undefined) ?? [];
  };
  const change = async (page: Page, make: (before: ToldReadings) => ToldReadings): Promise<void> => {
    const key = keyOf(page);
    const done = read(page).then((before) => store.set(key, make(before)));
    const settled = done.catch(() => {});
    changes.set(key, settled);
    await settled;
    if (changes.get(key) === settled) changes.delete(key);
    return done;
  };
  return {
    told: (page, reading) =>
      change(page, (before) => {
        const isSame = ({ address }: ToldReading) => address === reading.article.address;
        const others = before.filter((one) => !isSame(one)).slice(1 - MOST_READINGS);
        return [...others, toldWith(reading, before.find(isSame))];
      }),
    mentioned: async (page) => mentionedIn(await read(page)),
    requireCard: async (page, ask) => {
      const known = mentionedIn(await read(page));
      if (![ask.name, ...idsIn(ask)].every((one) => known.has(one))) throw new NotThisPage();
    },
  };
}
