import type { Fault } from './records-file';

/** Turns a file of one version into the next one's shape. Works on unchecked data and must not throw on any. */
export type FileUpgrade = (file: Record<string, unknown>) => Record<string, unknown>;

/** Version of the files that this code writes. */
export const FILE_VERSION = 5;

/**
 * One step for each older version: `FILE_UPGRADES[n]` makes version `n + 1` of version `n`. A step that was released
 * is never edited, so that a file exported years ago can still be imported.
 */
export const FILE_UPGRADES: Record<number, FileUpgrade> = {
  // Version 2 adds stamps, other texts of a note and the language of a statement; each may be missing.
  1: (file) => file,
  // Version 3 adds how a kept statement was reported: stance, reporting words, sentence and rule; each may be missing.
  2: (file) => file,
  // Version 4 adds pairs, and notes on them.
  3: (file) => file,
  // Version 5 adds corrections of the words of a claim and of its date.
  4: (file) => file,
};

type Upgraded = { ok: true; value: unknown } | { ok: false; fault: Fault };

const refuse = (path: string, message: string): Upgraded => ({ ok: false, fault: { path, message } });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings a parsed file to the newest version step by step. Only format and version are looked at here.
 *
 * @param upgrades, newest the released steps and version; others are given by tests alone
 * @returns the file in the newest shape, unchecked, or why it is not one that can be read
 */
export function upgradeFile(value: unknown, upgrades = FILE_UPGRADES, newest = FILE_VERSION): Upgraded {
  if (!isRecord(value)) return refuse('', 'This is not a library file.');
  if (value.format !== 'aforesaid-shelf') return refuse('format', 'must be “aforesaid-shelf”: this is another file');
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('version', 'must be a whole number from 1');
  if (version > newest) return refuse('version', `is ${version}: this file needs a newer Aforesaid`);
  let file = value;
  for (let step = version; step < newest; step++) {
    const upgrade = upgrades[step];
    if (!upgrade) return refuse('version', `is ${version}: there is no way from version ${step}`);
    file = { ...upgrade(file), version: step + 1 };
  }
  return { ok: true, value: file };
}
