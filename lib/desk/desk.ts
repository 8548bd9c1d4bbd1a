import type { Installing } from '../install/keep-installing';
import { choosePerson } from '../library/chosen-people';
import { readyPacks } from '../library/known-in-article';
import { askLibrary, type Library, openLibrary } from '../library/library';
import { mergeInLibrary } from '../library/merged-people';
import type { DeskCalls } from '../messages/protocol';
import type { Handlers } from '../messages/serve';
import { shapeOf } from '../messages/shapes';
import type { Settings } from '../model/settings';
import type { RecallLanguage } from '../recall/recall-language';
import { undoMerge } from '../records/merge-people';
import type { RecordsDatabase } from '../records/schema';
import { indexStatements } from '../search/records/grow-index';
import type { Packs } from '../volumes/schema';
import { cardContent } from './card-content';
import { mayRead, mutePerson } from './choices';
import type { DeskLanguages } from './desk-languages';
import { keepReading } from './keep-reading';
import { keepFound, lookUp, type Wikidata } from './look-up';
import { roleWords } from './people-of-article';
import { muteInPrivate, requireOrdinary } from './private-window';
import { readArticle } from './read-article';

/** What the desk needs from outside; the background makes the real ones, tests their own. */
export interface DeskParts {
  /**
   * The open records, with the starter library planted. Rejects with a message for the reader when storage is refused.
   */
  records: () => Promise<RecordsDatabase>;
  /** The installed packs; null without any storage for them. Never rejects: the records are read without packs too. */
  packs: () => Promise<Packs | null>;
  /** The languages that articles are in, and what they are read with. */
  languages: DeskLanguages;
  /** With which statements are indexed, and compared with claims. */
  recallLanguage: RecallLanguage;
  /** Whether the browser gives access to the site of this address now. */
  hasAccess: (address: string) => Promise<boolean>;
  /** Puts the drawing of the card into a tab's page. Rejects with the browser's reason where that cannot be entered. */
  bringCard: (tab: number) => Promise<void>;
  /** Opens the side panel of a tab at once, while the reader's click still counts. Resolves to whether it opened. */
  openPanel: (tab: number) => Promise<boolean>;
  /** Tells every open page of the reader's choices; not waited for, and its failures are its own. */
  tellTabs: (settings: Settings) => void;
  /** Where people are looked up. */
  wikidata: Wikidata;
  /** Opens and closes the installer of packs. */
  installing: Installing;
  /** Hears what failed where nobody waits for an answer. */
  report: (error: unknown, when: string) => void;
}

const ANYBODY = ['own', 'page'] as const;

/**
 * The record of the desk's handlers: one for every name in the protocol. Each can be asked again after the worker was
 * stopped in the middle, with the same result.
 */
export function createDesk({
  records,
  packs,
  languages,
  recallLanguage,
  hasAccess,
  bringCard,
  openPanel,
  tellTabs,
  wikidata,
  installing,
  report,
}: DeskParts): Handlers<DeskCalls> {
  /** An article follows: meanwhile a worker that was just woken reads the filters of the packs and the small words. */
  const makeReady = () => {
    const packsReady = packs().then(readyPacks);
    Promise.all([packsReady, languages.ready()]).catch((error) => report(error, 'make ready'));
  };
  /** Puts one question to the library. */
  const ask = async <T>(question: (library: Library) => Promise<T>): Promise<T> => {
    const [own, packed] = await Promise.all([records(), packs()]);
    return askLibrary(own, packed, question, report);
  };
  /** Writes by what the whole library knows: where the packs fail, nothing is written. */
  const library = async (): Promise<Library> => openLibrary(...(await Promise.all([records(), packs()])));
  return {
    mayRead: {
      from: ANYBODY,
      shape: shapeOf('mayRead'),
      handle: async (ask) => {
        const answer = await mayRead(await records(), ask.address, hasAccess);
        if (answer.allowed) makeReady();
        return answer;
      },
    },
    read: {
      from: ANYBODY,
      shape: shapeOf('read'),
      handle: async ({ article }, { isPrivate }) => {
        const [open, packed, told] = await Promise.all([records(), packs(), languages.of(article)]);
        const read = (from: Library) => readArticle(from, article, told, recallLanguage);
        const reading = await askLibrary(open, packed, read, report);
        // Not waited for: the reader is waiting for the marks.
        const keep = async () => {
          if (!isPrivate) await keepReading(openLibrary(open, packed), reading, Date.now(), roleWords(told));
        };
        keep()
          .catch((error) => report(error, 'keep'))
          .then(() => indexStatements(open, recallLanguage))
          .catch((error) => report(error, 'index statements'));
        return reading;
      },
    },
    card: {
      from: ANYBODY,
      shape: shapeOf('card'),
      handle: (asked) => ask((from) => cardContent(from, asked)),
    },
    mutePerson: {
      from: ANYBODY,
      shape: shapeOf('mutePerson'),
      handle: async ({ key }, { isPrivate }) => {
        const { settings, isStored } = isPrivate
          ? await muteInPrivate(await library(), key)
          : { settings: await mutePerson(await records(), key), isStored: true };
        if (isStored) tellTabs(settings);
        return settings;
      },
    },
    lookUp: { from: ANYBODY, shape: shapeOf('lookUp'), handle: (ask) => lookUp(ask.name, wikidata) },
    keepFound: {
      from: ANYBODY,
      shape: shapeOf('keepFound'),
      handle: async (ask, asker) => {
        requireOrdinary(asker);
        return keepFound(await records(), ask.id, wikidata);
      },
    },
    choosePerson: {
      from: ANYBODY,
      shape: shapeOf('choosePerson'),
      handle: async (ask, asker) => {
        requireOrdinary(asker);
        await choosePerson(await records(), ask.name, ask.person, ask.address);
        return null;
      },
    },
    mergePeople: {
      from: ANYBODY,
      shape: shapeOf('mergePeople'),
      handle: async (ask) => {
        await mergeInLibrary(await library(), ask.people);
        return null;
      },
    },
    separatePeople: {
      from: ANYBODY,
      shape: shapeOf('separatePeople'),
      handle: async (ask) => {
        await undoMerge(await records(), ask);
        return null;
      },
    },
    // The extension's open pages hear this message themselves; the desk only keeps it from going unanswered.
    visitChanged: { from: ['page'], shape: shapeOf('visitChanged'), handle: () => null },
    bringCard: {
      from: ['page'],
      shape: shapeOf('bringCard'),
      handle: async (_ask, { tab }) => {
        if (tab !== null) await bringCard(tab);
        return null;
      },
    },
    openPanel: {
      from: ['page'],
      shape: shapeOf('openPanel'),
      handle: async (_ask, { tab }) => ({ opened: tab !== null && (await openPanel(tab)) }),
    },
    packJobs: {
      from: ['own'],
      shape: shapeOf('packJobs'),
      handle: async () => {
        await installing.begin();
        return null;
      },
    },
    packJobsDone: {
      from: ['own'],
      shape: shapeOf('packJobsDone'),
      handle: async (ask) => {
        await installing.end(ask.gaveUp);
        return null;
      },
    },
  };
}
