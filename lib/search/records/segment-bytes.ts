import { joinBytes } from '../../codec/deflate';
import { u32At } from '../../codec/posting-bytes';
import { decodeShard, encodeShard, type PostingShard } from '../../codec/posting-segment';

/** All shards of a small segment as one run of bytes: the length of each (32 bits), then the shards. */
export function packShards(shards: readonly PostingShard[]): Uint8Array<ArrayBuffer> {
  const encoded = shards.map(encodeShard);
  const lengths = Uint32Array.from(encoded, ({ length }) => length);
  return joinBytes([new Uint8Array(lengths.buffer), ...encoded]);
}

/** Reads so many shards of {@link packShards}' bytes; their lists stay views of them. */
export function unpackShards(bytes: Uint8Array, count: number): PostingShard[] {
  let at = count * 4;
  return Array.from({ length: count }, (_, shard) => {
    const from = at;
    at += u32At(bytes, shard * 4);
    return decodeShard(bytes.subarray(from, at));
  });
}
