import { joinBytes } from '../../codec/deflate';
import { u32At } from '../../codec/posting-bytes';
import { type LearntThemes, THEMES } from '../../recall/themes';

const asBytes = ({ buffer, byteOffset, byteLength }: Int8Array | Float32Array | Uint32Array) =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);

/** Themes as bytes: the length of a head (32 bits), the head with words and dates as JSON, then the numbers. */
export function packThemes({ keys, dates, scales, shares, articles }: LearntThemes): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(JSON.stringify({ keys, dates }));
  const length = asBytes(Uint32Array.of(head.length));
  return joinBytes([length, head, ...[scales, shares, articles].map(asBytes)]);
}

/**
 * Reads {@link packThemes}' bytes. Null for bytes that are none of these: cut short, or of another number of themes.
 */
export function unpackThemes(bytes: Uint8Array): LearntThemes | null {
  try {
    const from = 4 + u32At(bytes, 0);
    const { keys, dates } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, from)));
    const [scaled, shared] = [keys.length * 4, keys.length * THEMES.count];
    if (bytes.length !== from + scaled + shared + dates.length * THEMES.count) return null;
    // A copy: numbers of 32 bits must begin at a multiple of 4.
    const numbers = bytes.slice(from).buffer;
    return {
      keys,
      dates,
      scales: new Float32Array(numbers, 0, keys.length),
      shares: new Int8Array(numbers, scaled, shared),
      articles: new Int8Array(numbers, scaled + shared),
    };
  } catch {
    return null;
  }
}
