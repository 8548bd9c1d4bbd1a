import { describe, expect, it } from 'vitest';
import { DiskFull, faultFrom, RecordsSuperseded, StorageRefused } from '../../lib/records/faults';

describe('faultFrom', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['a quota that is used up', new DOMException('', 'QuotaExceededError'), undefined, DiskFull],
    [
      'a transaction that ended for want of quota',
      new DOMException('', 'AbortError'),
      new DOMException('', 'QuotaExceededError'),
      DiskFull,
    ],
    // Chromium on a file system without room: its own quota still has some, and the file of a Blob does not fit.
    [
      'the file of a Blob that was not written',
      new DOMException('DataError Failed to write blobs (IOError)', 'AbortError'),
      new DOMException('Failed to write blobs (IOError)', 'DataError'),
      DiskFull,
    ],
    ['an error of another world', { name: 'QuotaExceededError', message: '' }, undefined, DiskFull],
    ['a key that is none', new DOMException('The parameter is not a valid key.', 'DataError'), undefined, null],
    ['a transaction that was cut off', new DOMException('', 'AbortError'), undefined, null],
    ['a private window', new DOMException('', 'InvalidStateError'), undefined, StorageRefused],
    ['a database that was closed', new DOMException('', 'DatabaseClosedError'), undefined, RecordsSuperseded],
  ])('%s', (_, error, cause, expected) => {
    const fault = faultFrom(error, cause);
    if (expected === null) expect(fault).toBe(error);
    else expect(fault).toBeInstanceOf(expected);
  });
});
