/**
 * What some work reads from the database, counted at the browser's own functions: as true on a busy machine as on a
 * calm one.
 */
export interface Reads {
  /** Records, blocks or rows. */
  records: number;
  /** Bytes of blocks, as they lie. */
  bytes: number;
  inflated: number;
}

interface StoredBlock {
  bytes?: { length?: number };
}

/** Does the work, which is slower for being counted, and tells what it read. */
export async function countReads(work: () => Promise<unknown>): Promise<Reads> {
  const reads: Reads = { records: 0, bytes: 0, inflated: 0 };
  const { get } = IDBObjectStore.prototype;
  const Stream = globalThis.DecompressionStream;
  IDBObjectStore.prototype.get = function (this: IDBObjectStore, key: IDBValidKey | IDBKeyRange) {
    const request = get.call(this, key);
    request.addEventListener('success', () => {
      reads.records += 1;
      reads.bytes += (request.result as StoredBlock | undefined)?.bytes?.length ?? 0;
    });
    return request;
  };
  globalThis.DecompressionStream = class extends Stream {
    constructor(format: CompressionFormat) {
      super(format);
      reads.inflated += 1;
    }
  };
  try {
    await work();
  } finally {
    IDBObjectStore.prototype.get = get;
    globalThis.DecompressionStream = Stream;
  }
  return reads;
}
