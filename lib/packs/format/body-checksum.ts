import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { PackRefused } from '../pack-refused';

const LINE_END = 10;

/** Adds up the SHA-256 of a file's bytes after its first line. */
export interface BodyChecksum {
  /** Takes the next piece of the unpacked file. */
  add: (piece: Uint8Array) => void;
  /** @throws PackRefused when the sum is not the one expected */
  require: () => void;
}

/**
 * SHA-256 by a library, because the browser's own needs all bytes at once.
 *
 * @param expected 64 lower-case hexadecimal digits
 */
export function createBodyChecksum(expected: string): BodyChecksum {
  const hash = sha256.create();
  let inBody = false;
  return {
    add(piece) {
      const from = inBody ? 0 : piece.indexOf(LINE_END) + 1;
      if (!inBody && from === 0) return;
      inBody = true;
      hash.update(piece.subarray(from));
    },
    require() {
      if (bytesToHex(hash.digest()) !== expected)
        throw new PackRefused('The checksum is wrong: the file was changed or damaged on its way. Get it again.');
    },
  };
}
