/** Bytes that grow as they are written. One owner, who takes {@link PostingBytes.done} at the end. */
export class PostingBytes {
  private bytes: Uint8Array<ArrayBuffer>;
  /** Bytes written so far. */
  length = 0;

  constructor(expected = 1024) {
    this.bytes = new Uint8Array(Math.max(16, expected));
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.room(1);
    this.bytes[this.length++] = value;
  }

  /** Seven bits a byte, lowest first, the top bit set on all but the last. Takes whole numbers below 2^32. */
  varint(value: number): void {
    if (this.length + 5 > this.bytes.length) this.room(5);
    let rest = value >>> 0;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  /** Four bytes, lowest first. */
  u32(value: number): void {
    this.room(4);
    for (let shift = 0; shift < 32; shift += 8) this.bytes[this.length++] = (value >>> shift) & 255;
  }

  all(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written, without a copy; nothing may be written afterwards. */
  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }

  /** Forgets what was written, to be used again. What {@link done} gave before is overwritten. */
  clear(): void {
    this.length = 0;
  }
}

/** The number of four bytes, lowest first. */
export function u32At(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}

/** Where the next varint begins; {@link varintAt} leaves it behind what it read. */
export interface ByteCursor {
  at: number;
}

/** Reads one {@link PostingBytes.varint}. */
export function varintAt(bytes: Uint8Array, place: ByteCursor): number {
  let value = 0;
  let shift = 0;
  for (;;) {
    const byte = bytes[place.at++]!;
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
    shift += 7;
  }
}
