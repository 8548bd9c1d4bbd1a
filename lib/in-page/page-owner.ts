import type { askDesk } from '../messages/ask-desk';
import type { NotRead, VisitState } from '../model/reading';
import type { Settings } from '../model/settings';
import { normalizeAddress } from '../page/address';
import { watchVisits } from '../page/watch-visits';
import { isFromReader } from './from-reader';
import { PageVisit } from './page-visit';
import type { CreateStage, ShownReading, Stage } from './stage';

/** What a reader is made of; the content script hands in the real parts. */
export interface ReaderParts {
  window: Window;
  /** Ends the reader and its visit: the extension was updated or removed. */
  signal: AbortSignal;
  ask: typeof askDesk;
  createStage: CreateStage;
  report: (error: unknown, when: string) => void;
}

/** What own pages may ask of a page. */
export interface Reader {
  state: () => VisitState & { address: string };
  /** Reads again from the start; `force` passes over the gate and the reader's choice for this site. */
  read: (force: boolean) => void;
  refresh: (settings: Settings) => void;
  /** Asks the desk again who is who in the text that was read; resolves when that is shown, or cannot be. */
  understandAgain: () => Promise<void>;
  /** Asks the desk again whether this page may be read, and goes on with the choices of now, or leaves. */
  recheck: () => Promise<void>;
  leave: (reason: NotRead) => void;
  scene: () => ShownReading | null;
  stage: () => Stage | null;
}

/** The owner of a page's life: one visit after the other, each with a signal of its own, until `signal` aborts. */
export function createReader(parts: ReaderParts): Reader {
  return new PageReader(parts);
}

/** Milliseconds: two addresses within them, and the second must last as long before it is looked at. */
const RESTLESS = 1000;

class PageReader implements Reader {
  private address: string;
  /** The stay at this address; `ending` cuts it short when the reader asks to read again or to leave. */
  private stay: AbortSignal;
  private ending = new AbortController();
  /** When the last visit began, `performance.now()`. */
  private arrived = Number.NEGATIVE_INFINITY;
  private visit: PageVisit;
  /** Whether own pages have been told of anything yet. */
  private hasTold = false;

  constructor(private readonly parts: ReaderParts) {
    this.address = normalizeAddress(parts.window.location.href);
    this.stay = parts.signal;
    this.visit = this.newVisit();
    // The back/forward cache gives a page back as it was left, and no message reached it there.
    parts.window.addEventListener(
      'pageshow',
      (event) => {
        if (event.persisted && isFromReader(event)) void this.recheck();
      },
      { signal: parts.signal },
    );
    watchVisits({
      window: parts.window,
      signal: parts.signal,
      onVisit: ({ address, signal }) => {
        this.address = address;
        this.stay = signal;
        this.arrive();
      },
    });
  }

  state = () => ({ ...this.visit.state, address: this.address });
  scene = () => this.visit.scene;
  stage = () => this.visit.stage;

  /** Other choices: the site may have been switched off or on in another tab. */
  refresh = (settings: Settings) => {
    const host = this.parts.window.location.hostname;
    const isOff = settings.offHosts.includes(host);
    const { state, settings: before } = this.visit;
    const wasOff = state.status === 'not-read' && state.reason === 'off-for-site';
    if (wasOff && !isOff) return this.read(false);
    // What was read by force on a site that is off stays until that choice changes.
    const wasForced = before?.offHosts.includes(host);
    if (isOff && state.status !== 'not-read' && !wasForced) return this.leave('off-for-site');
    this.visit.refresh(settings);
  };

  understandAgain = () => this.visit.understandAgain();

  recheck = async (): Promise<void> => {
    const { visit, address } = this;
    const { state } = visit;
    const refused = state.status === 'not-read' && state.reason;
    // The gate's refusals hold, and the desk is not asked of pages that are no articles.
    if (state.status === 'looking' || (refused && refused !== 'off-for-site' && refused !== 'no-access')) return;
    const answer = await this.parts.ask('mayRead', { address });
    // Left or begun anew meanwhile, maybe for an older answer: what holds now is asked again.
    if (visit !== this.visit) return this.recheck();
    if (!answer.ok) return;
    const { granted, settings } = answer.value;
    if (granted && refused === 'no-access') this.read(false);
    else if (!granted && visit.granted) this.leave('no-access');
    else this.refresh(settings);
  };

  /** A page that changes its address again and again (a map, a player) is looked at once it stays at one. */
  private arrive(): void {
    const now = performance.now();
    const isRestless = now - this.arrived < RESTLESS;
    this.arrived = now;
    if (isRestless) this.waitAndRead();
    else this.read(false);
  }

  private waitAndRead(): void {
    this.ending.abort();
    this.visit = this.newVisit();
    const timer = setTimeout(() => this.read(false), RESTLESS);
    AbortSignal.any([this.stay, this.ending.signal]).addEventListener('abort', () => clearTimeout(timer));
  }

  read = (force: boolean) => {
    this.ending.abort();
    this.visit = this.newVisit();
    this.visit.begin(force);
  };

  leave = (reason: NotRead) => {
    this.ending.abort();
    this.visit = this.newVisit();
    this.visit.leave(reason);
  };

  private newVisit(): PageVisit {
    this.ending = new AbortController();
    const { address } = this;
    return new PageVisit({
      ...this.parts,
      address,
      signal: AbortSignal.any([this.stay, this.ending.signal]),
      onState: (state) => this.tell(address, state),
    });
  }

  /**
   * Tells own pages that something changed. A page that was never read stays silent, because every message starts the
   * worker; the panel asks when it turns to a tab.
   */
  private tell(address: string, { status }: VisitState): void {
    if (status === 'looking' || (status === 'not-read' && !this.hasTold)) return;
    this.hasTold = true;
    void this.parts.ask('visitChanged', { address, status });
  }
}
