/** The expected failures of the records, one class each; `message` is for the reader. */

/** The browser keeps nothing here: a private window, storage switched off, or a damaged profile. */
export class StorageRefused extends Error {
  override name = 'StorageRefused';
  constructor(cause: unknown) {
    super(
      'The browser does not let Aforesaid keep anything here. In a private window nothing can be saved: use an ordinary one. Otherwise allow storage for extensions and try again.',
      { cause },
    );
  }
}

/** No room left; what was being written was not written at all. */
export class DiskFull extends Error {
  override name = 'DiskFull';
  constructor(cause: unknown) {
    super('The disk is full, so nothing was saved. Make room on this device, then try again.', { cause });
  }
}

/** A newer Aforesaid opened the records, or they were deleted; this page must be loaded again. */
export class RecordsSuperseded extends Error {
  override name = 'RecordsSuperseded';
  constructor(cause?: unknown) {
    super('Aforesaid was updated. Please load this page again.', { cause });
  }
}

/** A record that must not be stored: no source, a false date, an address that is not http(s). */
export class RecordRefused extends Error {
  override name = 'RecordRefused';
  constructor(
    /** The field, `links[0].address`. */
    readonly path: string,
    reason: string,
  ) {
    super(`${path} ${reason}`);
  }
}

const REFUSED = ['MissingAPIError', 'InvalidStateError', 'SecurityError', 'UnknownError'];

/**
 * What Chromium says when the file of a Blob could not be written although its quota is not used up: the disk is full.
 */
const BLOB_NOT_WRITTEN = /Failed to write blobs/;

/**
 * The error and those that caused it: Dexie wraps (`inner`), and a bulk write lists one for each record. Told by its
 * name alone: an error of another world of the same page is no instance of this one's classes.
 */
function namesIn(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown[] };
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...namesIn(inner),
    ...(failures ?? []).slice(0, 1).flatMap(namesIn),
  ];
}

function isBlobNotWritten(error: unknown): boolean {
  return BLOB_NOT_WRITTEN.test((error as Error | undefined)?.message ?? '');
}

/**
 * Turns what the database threw into one of the classes above; everything unexpected comes back as it is.
 *
 * @param cause why the transaction ended, where it says so
 */
export function faultFrom(error: unknown, cause?: unknown): unknown {
  const names = [...namesIn(error), ...namesIn(cause)];
  if (names.includes('QuotaExceededError') || [error, cause].some(isBlobNotWritten)) return new DiskFull(error);
  if (names.includes('RecordsSuperseded')) return new RecordsSuperseded(error);
  // Before the next line: a database that could not be opened is also called closed, with the reason inside.
  if (names.some((name) => REFUSED.includes(name))) return new StorageRefused(error);
  if (names.includes('DatabaseClosedError')) return new RecordsSuperseded(error);
  return error;
}

/**
 * Whether the browser aborted a transaction without saying why. Chromium does so to all that is under way in a database
 * when a write to it failed, also one of another page: the work itself may be done again.
 */
export function isCutOff(error: unknown): boolean {
  return namesIn(error).includes('AbortError');
}
