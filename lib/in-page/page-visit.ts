/**
 * One visit to one page, from the first look to its end.
 *
 *   looking ─▶ gate ─no─────────────────────────▶ not-read ──content came late──▶ gate again
 *               │yes, or forced
 *               ▼
 *            reader's choices ─off for this site, or no access─▶ not-read
 *               ▼
 *            reading ─▶ text ─▶ desk ─▶ read ──content changed──▶ text ─▶ desk again
 *                                └────▶ failed
 *
 * A page that is not an article gets the gate and nothing else: no message, no text map, no marks.
 */
import type { askDesk } from '../messages/ask-desk';
import type { Answer } from '../messages/protocol';
import type { Article } from '../model/article';
import type { NotRead, Reading, VisitState } from '../model/reading';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { judgePage } from '../page/article-gate';
import { type ReadPage, readArticleInSlices } from '../page/read-page';
import { watchContent } from '../page/watch-content';
import { watchSight } from '../page/watch-sight';
import { hasSameText } from './same-text';
import type { CreateStage, ShownReading, Stage } from './stage';

/** What a visit is made of. */
export interface VisitParts {
  window: Window;
  /** Normalised. */
  address: string;
  /** Aborted when the visit ends; everything the visit starts hangs on it. */
  signal: AbortSignal;
  ask: typeof askDesk;
  createStage: CreateStage;
  report: (error: unknown, when: string) => void;
  /** The state changed. */
  onState: (state: VisitState) => void;
}

/** Verdicts that late content may overturn: a page that fills itself after it was loaded. */
const MAY_FILL_LATER: readonly NotRead[] = ['no-text', 'too-short', 'other-kind'];

/** So often a visit is read again for text that comes to light: a page may make it come and go without end. */
const MOST_SIGHTINGS = 20;

/** One visit. It ends with its signal, without a call. */
export class PageVisit {
  state: VisitState = { status: 'looking' };
  scene: ShownReading | null = null;
  stage: Stage | null = null;
  /** The reader's choices as they were heard last; null before the desk or an own page told them. */
  settings: Settings | null = null;
  /** Whether the site was granted when the desk was asked; false on a page that is read once, after a click. */
  granted = false;
  /** Counts the readings; an answer for an older one is dropped. */
  private turn = 0;
  /** What the desk is working on. */
  private asked: { article: Article; answer: Promise<Answer<Reading>> } | null = null;
  private unwatch: (() => void) | null = null;
  /** Ends the watch over text that nobody saw. */
  private unwatchUnseen = new AbortController();
  /** How often a visit was read again because text came to light. */
  private sightings = 0;

  constructor(private readonly parts: VisitParts) {}

  /**
   * Looks at the page, and reads it if it may. `force` passes over the gate and over the reader's choice for the site.
   */
  begin(force: boolean): void {
    void this.settle(this.look(force));
  }

  /** Shows the same reading with other choices. */
  refresh(settings: Settings): void {
    this.settings = settings;
    if (this.scene) this.show({ ...this.scene, settings });
  }

  /** Asks the desk again about the same text: who somebody is was settled meanwhile. Resolves when it is shown. */
  async understandAgain(): Promise<void> {
    if (this.scene) await this.settle(this.askAgain(this.scene));
  }

  /** Ends with a reason that the panel shows; the caller aborts the signal. */
  leave(reason: NotRead): void {
    this.turn += 1;
    this.scene = null;
    this.stage = null;
    this.moveTo({ status: 'not-read', reason });
  }

  private async look(force: boolean): Promise<void> {
    const turn = ++this.turn;
    const { window, address, ask } = this.parts;
    const verdict = judgePage(window.document, address);
    if (!verdict.isArticle && !force) return this.refuse(verdict.reason);
    this.stopWatching();
    const answer = await ask('mayRead', { address });
    if (this.isStale(turn)) return;
    if (!answer.ok) return this.moveTo({ status: 'failed', message: answer.failure.message });
    const { allowed, granted, settings } = answer.value;
    this.granted = granted;
    if (!force && !(allowed && granted)) {
      return this.moveTo({ status: 'not-read', reason: allowed ? 'no-access' : 'off-for-site' });
    }
    this.settings ??= settings;
    this.moveTo({ status: 'reading' });
    await this.readText();
  }

  private async readText(): Promise<void> {
    const turn = ++this.turn;
    const { window, address, signal } = this.parts;
    // From here on: what changes while the desk works must not be missed.
    this.watch(() => this.readText());
    const text = await readArticleInSlices(window.document, address, { signal });
    if (this.isStale(turn) || text.status === 'stopped') return;
    this.watchUnseen(text.unseen);
    if (text.status === 'not-read') return this.lose(text.reason);
    await this.understand(text, turn);
  }

  /** Text that comes to light later is read then. */
  private watchUnseen(unseen: readonly Text[]): void {
    this.unwatchUnseen.abort();
    this.unwatchUnseen = new AbortController();
    const { window, signal } = this.parts;
    const over = AbortSignal.any([signal, this.unwatchUnseen.signal]);
    if (this.sightings < MOST_SIGHTINGS)
      watchSight({ window, unseen, signal: over, onSeen: () => this.settle(this.readSeen()) });
  }

  private readSeen(): Promise<void> {
    this.sightings += 1;
    return this.readText();
  }

  private async understand({ article, map }: ReadPage, turn: number): Promise<void> {
    if (this.scene && hasSameText(this.scene.reading.article, article)) {
      this.show({ ...this.scene, map, settings: this.settings ?? this.scene.settings });
      // A failure or an empty page may have come between.
      if (this.state.status !== 'read') this.moveTo({ status: 'read', reading: this.scene.reading });
      return;
    }
    const answer = await this.answerFor(article);
    if (this.isStale(turn)) return;
    this.asked = null;
    if (!answer.ok) return this.moveTo({ status: 'failed', message: answer.failure.message });
    this.show({ reading: answer.value, map, settings: this.settingsFor(answer.value) });
    this.moveTo({ status: 'read', reading: answer.value });
  }

  /** The choices, with whom of a reading the reader switched off: only now the desk knows whom it names. */
  private settingsFor({ muted }: Reading): Settings {
    this.settings = { ...(this.settings ?? DEFAULT_SETTINGS), ...(muted && { mutedPeople: muted }) };
    return this.settings;
  }

  private async askAgain({ reading: { article } }: ShownReading): Promise<void> {
    const answer = await this.parts.ask('read', { article });
    // The text may have changed meanwhile: then its own reading knows.
    if (this.parts.signal.aborted || !this.scene || this.scene.reading.article !== article) return;
    if (!answer.ok) return this.moveTo({ status: 'failed', message: answer.failure.message });
    this.show({ ...this.scene, reading: { ...answer.value, article }, settings: this.settingsFor(answer.value) });
    this.moveTo({ status: 'read', reading: answer.value });
  }

  /** A page that changes beside its article while the desk works gets the answer that is on its way. */
  private answerFor(article: Article): Promise<Answer<Reading>> {
    if (!this.asked || !hasSameText(this.asked.article, article)) {
      this.asked = { article, answer: this.parts.ask('read', { article }) };
    }
    return this.asked.answer;
  }

  private show(scene: ShownReading): void {
    this.scene = scene;
    this.stage ??= this.parts.createStage(this.parts.signal);
    this.stage.show(scene);
  }

  private refuse(reason: NotRead): void {
    this.moveTo({ status: 'not-read', reason });
    if (MAY_FILL_LATER.includes(reason)) this.watch(() => this.look(false));
  }

  /** The text is gone or cannot be read; a page that may fill itself again is still watched. */
  private lose(reason: NotRead): void {
    this.moveTo({ status: 'not-read', reason });
    if (!MAY_FILL_LATER.includes(reason)) this.stopWatching();
  }

  private watch(again: () => Promise<void>): void {
    if (this.unwatch || this.parts.signal.aborted) return;
    const end = new AbortController();
    watchContent({
      root: this.parts.window.document.documentElement,
      signal: AbortSignal.any([this.parts.signal, end.signal]),
      onChange: () => void this.settle(again()),
    });
    this.unwatch = () => end.abort();
  }

  private stopWatching(): void {
    this.unwatch?.();
    this.unwatch = null;
  }

  private isStale(turn: number): boolean {
    return this.parts.signal.aborted || turn !== this.turn;
  }

  private moveTo(next: VisitState): void {
    if (this.parts.signal.aborted) return;
    this.state = next;
    this.parts.onState(next);
  }

  private settle(work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) => {
      this.parts.report(error, 'read page');
      this.moveTo({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
  }
}
