/**
 * One way to drive a browser that carries the extension, whatever its engine: `npm start`, the end-to-end tests and
 * the benchmarks all speak this.
 */
import type { Engine } from './known-places.mjs';

/** A document that can be asked and pictured: the reader's tab, the side panel, the popup. */
export interface DrivenView {
  /**
   * Runs the body of an async function there, in the document's own world.
   *
   * @param body Statements; `args` are its arguments, `return` answers.
   * @returns What it returned, which must be JSON.
   * @throws {Error} What it threw, as text.
   */
  run<T = unknown>(body: string, ...args: unknown[]): Promise<T>;
  /** A PNG of what is visible. */
  screenshot(): Promise<Buffer>;
  /** Presses and releases one key, by its `KeyboardEvent.key` name (`Tab`, `Enter`, `Escape`, `a`). */
  press(key: string): Promise<void>;
  /** Moves the pointer there, in CSS pixels from the top left of what is visible. */
  moveTo(x: number, y: number): Promise<void>;
  /** A real click there. Not in a sidebar or popup of Firefox, which no pointer of ours reaches. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real click on the first element that fits, once it is there and hears it. @throws {Error} When it does not. */
  click(css: string): Promise<void>;
}

/** The reader's tab. */
export interface DrivenPage extends DrivenView {
  /** Goes to an address and waits until its document is parsed. */
  goto(address: string): Promise<void>;
  /**
   * Runs the body of an async function in the extension's isolated world of this tab, as our content script would.
   * Site access must have been granted. `args` as in `run`.
   */
  runIsolated<T = unknown>(body: string, ...args: unknown[]): Promise<T>;
  /** How long the page's main thread has worked so far, in milliseconds. Firefox does not tell and rejects. */
  mainThreadTime(): Promise<number>;
}

/** The popup, which closes by itself as soon as the reader does something else. */
export interface DrivenPopup extends DrivenView {
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface DrivenBrowser {
  engine: Engine;
  /** Name and version, for a report. */
  version: string;
  /** `chrome-extension://...` or `moz-extension://...`, without a slash at the end. */
  origin: string;
  page: DrivenPage;
  /** One of the extension's own documents, in a tab in the background; `browser` or `chrome` is the extension's. */
  desk: DrivenView;
  /** Grants access to a site as the reader would: the extension asks, the browser says yes. */
  grantSite(pattern: string): Promise<void>;
  /** Opens the real side panel (Firefox: sidebar) for the window of `page`. */
  openPanel(): Promise<DrivenView>;
  /** Opens the real popup over `page`; an open one must have been closed. */
  openPopup(): Promise<DrivenPopup>;
  /** Ends the service worker or event page at once, as the browser does when it is idle. */
  endBackground(): Promise<void>;
  /** What was reported as an error or an uncaught exception since the start: by pages, by us, by our background. */
  problems(): Promise<string[]>;
  /** Resolves when the browser has gone, whoever closed it. */
  closed: Promise<void>;
  /** Closes it and removes its temporary profile. */
  close(): Promise<void>;
}

/** How the extension comes anew. */
export interface RenewOptions extends Pick<LaunchOptions, 'colors' | 'inPrivate'> {
  /**
   * Patterns of sites that Chromium grants with the installation, for good: to grant one later takes it two seconds.
   * `grantSite` has nothing to do for them then. Firefox grants at once when it is asked, and leaves this alone.
   */
  granted?: string[];
}

/** A running browser that carries the extension anew for one user after the other. */
export interface ReusedBrowser {
  /**
   * One tab, and the extension as on its first day: nothing kept, no fault reported, no site granted but those asked
   * for. The one before must have been closed; to close this one is to take the extension away.
   */
  renew(how: RenewOptions): Promise<DrivenBrowser>;
  /** Resolves when the browser has gone, whoever closed it. */
  closed: Promise<void>;
  /** Ends it and removes its temporary profile. */
  quit(): Promise<void>;
}

/** How to start one. */
export interface LaunchOptions {
  /** Path of the program. */
  path: string;
  /** Absolute path of the build that fits (`.output/chrome-mv3`, `.output/firefox-mv3`). */
  extension: string;
  headless: boolean;
  /** Google Chrome and Edge: load over the debugging protocol. */
  branded?: boolean;
  /** Asks pages for dark colours or forced colours. Default: neither. */
  colors?: 'light' | 'dark' | 'forced';
  /** Firefox only: the extension is allowed in private windows, and everything is done in one. */
  inPrivate?: boolean;
}
