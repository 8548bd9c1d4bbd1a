/**
 * The contract of every message: one name, what is asked, what is answered. One-shot request and response only;
 * every answer can be worked out from the library, because the worker may have just started.
 *
 * A content script may ask to read its own page, for cards of that page's people, and to open our own windows. What
 * changes the records or sends something, the extension's own pages alone ask by message, or they open the database
 * themselves.
 */
import type { FoundPerson } from '../lookup/found-person';
import type { Looked } from '../lookup/wikidata-api';
import type { Article } from '../model/article';
import type { KeptNow, KeptOfSaved } from '../model/kept-claim';
import type { Note } from '../model/note';
import type { Person } from '../model/person';
import type { NotRead, Reading, VisitState } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Span } from '../model/span';
import type { Source, Statement } from '../model/statement';

/** What the hover card shows of one person of the page. */
export interface CardContent {
  /** The people it may be: none (found only), one, or several (*which one?*). */
  people: Person[];
  /** Others of the name, when it is clear that the one is meant or that nobody is. */
  namesakes: Person[];
  /** Newest first; only where exactly one person fits. At most three. */
  latest: { statement: Statement; source: Source }[];
  notes: Note[];
  /** Those whom the reader merged into the one person, each as they are by themselves (null: nobody knows them now). */
  merged: { merge: string; person: Person | null }[];
  /** Sources of the facts shown, by id. */
  sources: Source[];
}

/** Asked of the desk (background) by content scripts and own pages. */
export interface DeskCalls {
  /**
   * May this page be read at all? Asked before anything else is done. `allowed`: the reader did not switch the site
   * off; `granted`: the browser gives access to it now, which a reader who asks for one page does not need. `settings`
   * are those that this page needs (`page-settings.ts`).
   */
  mayRead: { ask: { address: string }; answer: { allowed: boolean; granted: boolean; settings: Settings } };
  /** Find people and claims, recall earlier statements. */
  read: { ask: { article: Article }; answer: Reading };
  /** For the hover card, asked when the pointer has rested. */
  card: {
    ask: { name: string; candidates: string[]; namesakes?: string[]; records?: Record<string, string[]> };
    answer: CardContent;
  };
  /** "One-click off": never mark this person again, everywhere. Answered with the choices as they are now. */
  mutePerson: { ask: { key: string }; answer: Settings };
  /** Who Wikidata knows by this name; asked on the reader's click alone. A fault is an answer: it has its message. */
  lookUp: { ask: { name: string }; answer: Looked<FoundPerson[]> };
  /** Keep one of those in the library; asked of Wikidata again. Null: there is no such person any more. */
  keepFound: { ask: { id: string }; answer: Looked<Person | null> };
  /**
   * Keep what one claim of an article reports, as the reader asks; the article is read again. Answered with the
   * statements that stand for it: none where it is open who said it.
   */
  keepClaim: { ask: { article: Article; claim: string }; answer: KeptNow };
  /**
   * Keep words of an article that the reader selected, as said by the person of it whom the reader names
   * (`Entity.name`); the article is read again. Answered as `keepClaim`.
   */
  keepCaptured: { ask: { article: Article; span: Span; name: string }; answer: KeptNow };
  /**
   * What of a page that the reader saved at `saved` (milliseconds since 1970) would be kept, and keep it if `keep` says
   * so.
   */
  savedPage: { ask: { article: Article; saved: number; keep: boolean }; answer: KeptOfSaved };
  /** Remember whom the reader means by a name on this page; null: none of those in the library. */
  choosePerson: { ask: { name: string; person: string | null; address: string }; answer: null };
  /** Remember that a name, as an article has it, is no person's, wherever it stands. */
  notAPerson: { ask: { name: string }; answer: null };
  /**
   * These are the same person, shown under the first from now on. A failure says that one is no longer in the library.
   */
  mergePeople: { ask: { people: string[] }; answer: null };
  /** Takes a merge back (`CardContent.merged`); twice is the same as once. */
  separatePeople: { ask: { merge: string }; answer: null };
  /** A content script tells that its visit moved on; the desk forwards nothing, own pages listen themselves. */
  visitChanged: { ask: { address: string; status: VisitState['status'] }; answer: null };
  /** Put the drawing of the card into the sender's page (`card-drawing.ts`); asked when its first card is wanted. */
  bringCard: { ask: Record<string, never>; answer: null };
  /**
   * A pack was added, or goes on after a pause: install what waits. Asked again while a page shows it, it wakes the
   * desk.
   */
  packJobs: { ask: Record<string, never>; answer: null };
  /** Open a window of our own, in which the reader settles who an entity of the sender's page is. */
  settle: { ask: { entity: string }; answer: null };
  /** Open the side panel for the sender's tab. Only Chromium can do this from a page's click. */
  openPanel: { ask: Record<string, never>; answer: { opened: boolean } };
  /** The installer has nothing left to do. */
  packJobsDone: { ask: { gaveUp: boolean }; answer: null };
}

/** Asked of one tab's content script by the extension's own pages and the desk. */
export interface PageCalls {
  /** Where does this visit stand? */
  visit: { ask: Record<string, never>; answer: VisitState & { address: string } };
  /** Read this page even where the gate or the reader's choice said no; `force` skips the gate. */
  readNow: { ask: { force: boolean }; answer: { started: boolean } };
  /** Scroll to a mention, a claim or a span of the article that was read, and flash it. */
  reveal: { ask: { kind: 'mention' | 'claim'; index: number } | { span: Span }; answer: { found: boolean } };
  /** Open the hover card of an entity at its first mention, from the keyboard. */
  openCard: { ask: { entity: string }; answer: { opened: boolean } };
  /** The reader's choices or the site's access changed: ask the desk what holds for this page now, go on or leave. */
  recheck: { ask: Record<string, never>; answer: null };
  /** Who somebody is was settled: ask the desk again who is who. Answered when that is shown. */
  understandAgain: { ask: Record<string, never>; answer: null };
  /** Stop everything on this page and leave no trace. */
  leave: { ask: { reason: NotRead }; answer: null };
}

/** A failure that crosses a message: the text is for the reader, never a stack. */
interface Failure {
  message: string;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };
