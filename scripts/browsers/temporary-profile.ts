import { accessSync, constants, mkdtempSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for one browser's profile. */
export interface Profile {
  folder: string;
  /** The environment to start the browser in. */
  env: Record<string, string>;
  /** Removes the folder; the browser must have ended. */
  remove(): void;
}

/**
 * Makes an empty profile in the system's temporary folder. Where the home folder is missing, not writable or
 * somebody else's (build machines, sudo), the browser gets the profile's folder as its home: Firefox refuses to
 * start otherwise, and Chromium complains.
 */
export function temporaryProfile(name: string): Profile {
  const folder = mkdtempSync(path.join(tmpdir(), `aforesaid-${name}-`));
  const env = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  return {
    folder,
    env: isOwnHome() ? env : { ...env, HOME: folder },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

function isOwnHome(): boolean {
  try {
    const home = homedir();
    accessSync(home, constants.W_OK);
    return process.getuid === undefined || statSync(home).uid === process.getuid();
  } catch {
    // There is none, or we may not write there.
    return false;
  }
}
