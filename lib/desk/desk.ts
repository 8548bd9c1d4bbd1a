import type { Installing } from '../install/keep-installing';
import type { WeighWords } from '../languages/en/identify/weigh-words';
import { choosePerson } from '../library/chosen-people';
import { readyPacks } from '../library/known-in-article';
import { askLibrary, type Library, openLibrary } from '../library/library';
import { mergeInLibrary } from '../library/merged-people';
import { notAPerson } from '../library/not-people';
import type { DeskCalls } from '../messages/protocol';
import type { Asker, Handlers } from '../messages/serve';
import { shapeOf } from '../messages/shapes';
import type { Article } from '../model/article';
import type { KeptNow } from '../model/kept-claim';
import type { Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import type { RecallLanguage } from '../recall/recall-language';
import { undoMerge } from '../records/merge-people';
import type { RecordsDatabase } from '../records/schema';
import { readSettings } from '../records/settings';
import { indexStatements } from '../search/records/grow-index';
import { growThemes } from '../search/records/own-themes';
import type { Packs } from '../volumes/schema';
import { cardContent } from './card-content';
import { mayRead, mutePerson } from './choices';
import type { DeskLanguages } from './desk-languages';
import { createFairQueue } from './fair-queue';
import { guarded } from './guard';
import { keepCaptured, keepOneClaim, keepReading, keepSaved } from './keep-reading';
import { keepFound, lookUp, type Wikidata } from './look-up';
import { createMending, withMending } from './mending';
import { settingsForPage } from './page-settings';
import { partRead } from './part-read';
import { roleWords } from './people-of-article';
import { requireOrdinary } from './private-window';
import { readArticle } from './read-article';
import { createTabReadings, type SessionStore } from './tab-readings';

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
  /** Opens the window in which is settled who an entity of a tab's page is. Rejects with the browser's reason. */
  openSettling: (tab: number, entity: string, isPrivate: boolean) => Promise<void>;
  /** Has every open page ask again for the reader's choices; not waited for, and its failures are its own. */
  tellTabs: () => void;
  /** Where people are looked up. */
  wikidata: Wikidata;
  /** Opens and closes the installer of packs. */
  installing: Installing;
  /** Where it stands what each tab was told, as long as the browser runs. */
  session: SessionStore;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Hears what failed where nobody waits for an answer. */
  report: (error: unknown, when: string) => void;
}

/** Own pages do not ask these: they open the records themselves. */
const PAGE = ['page'] as const;

/** What changes the records or sends something: never from within somebody else's page, whatever it may look like. */
const OWN = ['own'] as const;

/**
 * The record of the desk's handlers: one for every name in the protocol. Each can be asked again after the worker was
 * stopped in the middle, with the same result. A page's script is answered about its own page alone (`guard.ts`), and
 * about the people of its tab's last reading (`tab-readings.ts`).
 */
export function createDesk({
  records,
  packs,
  languages,
  recallLanguage,
  hasAccess,
  bringCard,
  openPanel,
  openSettling,
  tellTabs,
  wikidata,
  installing,
  session,
  now,
  report,
}: DeskParts): Handlers<DeskCalls> {
  const tabs = createTabReadings(session);
  const queue = createFairQueue(now);
  const mending = createMending(records, now);
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
  /** The choices as a tab's page is told them. */
  const told = async (settings: Settings, page: Asker): Promise<Settings> =>
    settingsForPage(settings, page.origin ?? '', await tabs.mentioned(page));
  /** Reads an article and keeps what the reader wants kept of it. */
  const read = async (article: Article, { isPrivate }: Asker): Promise<Reading> => {
    const part = partRead(article);
    const [open, packed, language] = await Promise.all([records(), packs(), languages.of(part)]);
    const readIn = (from: Library) => readArticle(from, part, language, recallLanguage);
    const reading = { ...(await askLibrary(open, packed, readIn, report)), article };
    // Not waited for: the reader is waiting for the marks.
    const keep = async () => {
      if (!isPrivate) await keepReading(openLibrary(open, packed), reading, now(), roleWords(language));
    };
    mending(keep)
      .catch((error) => report(error, 'keep'))
      .then(() => mending(() => indexStatements(open, recallLanguage)))
      .catch((error) => report(error, 'index statements'))
      .then(() => mending(() => growThemes(open, recallLanguage)))
      .catch((error) => report(error, 'learn themes'));
    return reading;
  };
  /** Reads an article for something that is kept of it because the reader asks. */
  const readFor = async <T>(
    article: Article,
    keep: (from: Library, reading: Reading, words: WeighWords) => Promise<T>,
  ): Promise<T> => {
    const part = partRead(article);
    const [from, language] = await Promise.all([library(), languages.of(part)]);
    const kept = await keep(from, await readArticle(from, part, language, recallLanguage), roleWords(language));
    indexStatements(from.records, recallLanguage).catch((error) => report(error, 'index statements'));
    return kept;
  };
  /** Keeps something of an open page's article for which the reader asked; it is read again first. */
  const keepOf = async (
    article: Article,
    asker: Asker,
    keep: (from: Library, reading: Reading, words: WeighWords) => Promise<KeptNow>,
  ): Promise<KeptNow> => {
    requireOrdinary(asker);
    return readFor(article, keep);
  };
  const handlers: Handlers<DeskCalls> = {
    mayRead: {
      from: ['own', 'page'],
      shape: shapeOf('mayRead'),
      handle: async (ask, asker) => {
        const { settings, ...answer } = await mayRead(await records(), ask.address, hasAccess);
        if (answer.allowed) makeReady();
        return { ...answer, settings: asker.role === 'own' ? settings : await told(settings, asker) };
      },
    },
    read: {
      from: PAGE,
      shape: shapeOf('read'),
      handle: ({ article }, asker) =>
        queue.run(asker.tab, async () => {
          const reading = await read(article, asker);
          await tabs.told(asker, reading);
          const { mutedPeople } = await told(await readSettings(await records()), asker);
          return { ...reading, muted: mutedPeople };
        }),
    },
    card: {
      from: ['own', 'page'],
      shape: shapeOf('card'),
      handle: async (asked, asker) => {
        if (asker.role !== 'own') await tabs.requireCard(asker, asked);
        return ask((from) => cardContent(from, asked));
      },
    },
    mutePerson: {
      from: OWN,
      shape: shapeOf('mutePerson'),
      handle: async ({ key }, asker) => {
        // Somebody of the library tells nothing of the page; a name that only the page has does.
        if (asker.isPrivate && !(await (await library()).personById(key))) requireOrdinary(asker);
        const settings = await mutePerson(await records(), key);
        tellTabs();
        return settings;
      },
    },
    lookUp: { from: OWN, shape: shapeOf('lookUp'), handle: ({ name }) => lookUp(name, wikidata) },
    keepFound: {
      from: OWN,
      shape: shapeOf('keepFound'),
      handle: async (ask, asker) => {
        requireOrdinary(asker);
        return keepFound(await records(), ask.id, wikidata);
      },
    },
    keepClaim: {
      from: OWN,
      shape: shapeOf('keepClaim'),
      handle: ({ article, claim }, asker) =>
        keepOf(article, asker, (from, reading, words) => keepOneClaim(from, reading, claim, now(), words)),
    },
    keepCaptured: {
      from: OWN,
      shape: shapeOf('keepCaptured'),
      handle: ({ article, ...captured }, asker) =>
        keepOf(article, asker, (from, reading, words) => keepCaptured(from, reading, captured, now(), words)),
    },
    savedPage: {
      from: OWN,
      shape: shapeOf('savedPage'),
      // In turn with the pages that are open, which the reader waits for.
      handle: ({ article, saved, keep }, asker) =>
        queue.run(asker.tab, () =>
          readFor(article, (from, reading, words) => keepSaved(from, reading, saved, keep ? now() : null, words)),
        ),
    },
    choosePerson: {
      from: OWN,
      shape: shapeOf('choosePerson'),
      handle: async (ask, asker) => {
        requireOrdinary(asker);
        await choosePerson(await records(), ask.name, ask.person, ask.address);
        return null;
      },
    },
    notAPerson: {
      from: OWN,
      shape: shapeOf('notAPerson'),
      handle: async ({ name }, asker) => {
        requireOrdinary(asker);
        await notAPerson(await records(), name);
        return null;
      },
    },
    mergePeople: {
      from: OWN,
      shape: shapeOf('mergePeople'),
      handle: async (ask) => {
        await mergeInLibrary(await library(), ask.people);
        return null;
      },
    },
    separatePeople: {
      from: OWN,
      shape: shapeOf('separatePeople'),
      handle: async (ask) => {
        await undoMerge(await records(), ask);
        return null;
      },
    },
    settle: {
      from: PAGE,
      shape: shapeOf('settle'),
      handle: async ({ entity }, { tab, isPrivate }) => {
        if (tab !== null) await openSettling(tab, entity, isPrivate);
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
  return guarded(withMending(handlers, mending), now);
}
