import { Inflate, type ZStream } from 'pako';
import { PackRefused } from '../pack-refused';

/** 15 bits of window, as every gzip has, and 16 more: no other wrapping than gzip. */
const GZIP_ONLY = 31;

/** The unpacked bytes come in pieces of this size. */
const PIECE = 64 * 1024;

/**
 * What the unpacker says, for the reader. A file is unpacked only when it begins as gzip does, so a header that is none
 * can only be what stands behind the end of a stream.
 */
const REASONS: Record<string, string> = {
  'incorrect header check': 'After the packed text something else follows that is not packed. Get the file again.',
  'incorrect data check': 'The packed file is damaged: its checksum is wrong. Get it again.',
  'incorrect length check': 'The packed file is damaged: its length is wrong. Get it again.',
};

const DAMAGED = 'The packed file is damaged. Get it again, or unpack it first.';
const CUT_SHORT = 'The packed file is cut short. Get it again.';

/** One run of gzip streams, one directly after another. */
class Members extends Inflate {
  #stream!: ZStream;

  constructor(onData: (chunk: Uint8Array) => void) {
    super({ windowBits: GZIP_ONLY, chunkSize: PIECE });
    this.onData = onData;
  }

  override onStart(stream: ZStream): void {
    this.#stream = stream;
  }

  /** What was given by all pieces is handed on as it comes, so there is nothing to join. */
  override onEnd(): void {}

  /**
   * Unpacks a piece.
   *
   * @returns what of it stands behind the end of the last stream; empty while a stream goes on
   * @throws PackRefused when it cannot be unpacked
   */
  take(piece: Uint8Array): Uint8Array {
    if (!this.push(piece)) throw new PackRefused(REASONS[this.msg] ?? DAMAGED);
    return this.ended ? piece.subarray(this.#stream.next_in) : piece.subarray(piece.length);
  }
}

/**
 * Unpacks gzip, also where a file is several streams put together (`cat a.gz b.gz`, bgzip, pigz): the browser's own
 * unpacker reads one. Zeros behind the end are ignored, as gzip does.
 *
 * @returns a stream that fails with PackRefused when what comes is cut short, damaged (every stream's checksum and
 * length are checked), or not gzip to its end
 */
export function gunzip(): TransformStream<Uint8Array, Uint8Array> {
  let members: Members | null = null;
  let isPadded = false;
  return new TransformStream({
    transform(piece, controller) {
      let rest = piece;
      if (!isPadded && (members !== null || rest[0] !== 0)) {
        members ??= new Members((chunk) => controller.enqueue(chunk));
        rest = members.take(piece);
        if (members.ended) members = null;
      }
      isPadded ||= rest.length > 0;
      if (rest.some((byte) => byte !== 0)) throw new PackRefused(REASONS['incorrect header check']!);
    },
    flush() {
      if (members !== null) throw new PackRefused(CUT_SHORT);
    },
  });
}
