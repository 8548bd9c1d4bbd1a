import type { Browser } from '../browsers/find-browsers.mjs';
import type { FileTime } from './times-reporter';

/** Counts of one check, and what to print of it when something failed. */
export interface CheckResult {
  passed: number;
  failed: number;
  skipped: number;
  /** Shown when `failed` is not 0; the reader's only clue, so never empty then. */
  output: string;
  /** Of a check that runs test files. */
  files?: FileTime[];
}

/** What a check may use. */
export interface CheckContext {
  /** The project's folder, absolute. */
  root: string;
  browsers: Browser[];
}

/** One thing that `npm test` looks at. */
export interface Check {
  name: string;
  /** Names of checks that must have passed before; a check whose needs failed counts as failed and says so. */
  needs: string[];
  /** Names of checks to wait for, however they end. */
  after?: string[];
  run(context: CheckContext): Promise<CheckResult>;
}

/** A check that is one thing: it holds or it does not. */
export function single(ok: boolean, output: string): CheckResult {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output: output.trim() || 'It said nothing.' };
}
