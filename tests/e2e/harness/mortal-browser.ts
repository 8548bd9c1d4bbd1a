import type { DrivenView } from '../../../scripts/browsers/driven-browser';

/** A browser on a profile that outlives it. */
export interface MortalBrowser {
  /** One of the extension's own documents. */
  desk: DrivenView;
  /** Ends the process and its children at once, in the middle of whatever they do (SIGKILL). */
  kill(): Promise<void>;
  /** Ends it as a reader does who closes the last window. */
  quit(): Promise<void>;
}

/** A profile on which one browser after the other is started. */
export interface MortalProfile<Browser extends MortalBrowser> {
  start(): Promise<Browser>;
  /** Kills the browser that runs, if any, and removes the profile. */
  remove(): Promise<void>;
}
