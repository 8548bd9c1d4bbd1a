import type { askDesk } from '../messages/ask-desk';
import type { NotRead, VisitState } from '../model/reading';
import type { Settings } from '../model/settings';
import { normalizeAddress } from '../page/address';
import { watchVisits } from '../page/watch-visits';
import { PageVisit } from './page-visit';
import type { CreateStage, Scene, Stage } from './stage';

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
  leave: (reason: NotRead) => void;
  scene: () => Scene | null;
  stage: () => Stage | null;
}

/** The owner of a page's life: one visit after the other, each with a signal of its own, until `signal` aborts. */
export function createReader(parts: ReaderParts): Reader {
  return new PageReader(parts);
}

class PageReader implements Reader {
  private address: string;
  /** The stay at this address; `ending` cuts it short when the reader asks to read again or to leave. */
  private stay: AbortSignal;
  private ending = new AbortController();
  private visit: PageVisit;
  /** Whether own pages have been told of anything yet. */
  private hasTold = false;

  constructor(private readonly parts: ReaderParts) {
    this.address = normalizeAddress(parts.window.location.href);
    this.stay = parts.signal;
    this.visit = this.newVisit();
    watchVisits({
      window: parts.window,
      signal: parts.signal,
      onVisit: ({ address, signal }) => {
        this.address = address;
        this.stay = signal;
        this.read(false);
      },
    });
  }

  state = () => ({ ...this.visit.state, address: this.address });
  scene = () => this.visit.scene;
  stage = () => this.visit.stage;

  /** Other choices: the site may have been switched off or on in another tab. */
  refresh = (settings: Settings) => {
    const isOff = settings.offHosts.includes(this.parts.window.location.hostname);
    const { state, scene } = this.visit;
    const wasOff = state.status === 'not-read' && state.reason === 'off-for-site';
    if (wasOff && !isOff) return this.read(false);
    // What was read by force on a site that is off stays until that choice changes.
    const wasForced = scene?.settings.offHosts.includes(this.parts.window.location.hostname);
    if (isOff && scene && !wasForced) return this.leave('off-for-site');
    this.visit.refresh(settings);
  };

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
