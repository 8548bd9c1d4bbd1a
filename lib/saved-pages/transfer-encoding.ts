import { PageLeftOut } from './page-left-out';

const EQUALS = 0x3d;
const CR = 0x0d;
const LF = 0x0a;

/** The value of an ASCII hexadecimal digit; -1 for another byte. */
function digit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte & ~0x20;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1;
}

/** Index behind the line's end that stands at `at` after white space; -1 where another character comes first. */
function behindLineEnd(bytes: Uint8Array, at: number): number {
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at++;
  if (at >= bytes.length) return at;
  if (bytes[at] === LF) return at + 1;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : -1;
}

/** RFC 2045, section 6.7. An equals sign with anything but two digits or a line's end behind it is damage. */
function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== EQUALS) {
      out[length++] = bytes[at++]!;
      continue;
    }
    const [high, low] = [digit(bytes[at + 1]), digit(bytes[at + 2])];
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      at += 3;
    } else {
      at = behindLineEnd(bytes, at + 1);
      if (at < 0) throw new PageLeftOut('damaged');
    }
  }
  return out.subarray(0, length);
}

/** RFC 2045, section 6.8, by the browser's own decoder, which refuses what is damaged and passes over white space. */
function fromBase64(bytes: Uint8Array): Uint8Array {
  try {
    const text = atob(new TextDecoder('latin1').decode(bytes));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch {
    throw new PageLeftOut('damaged');
  }
}

/**
 * The bytes of a part of a MIME message as they were before they were sent.
 *
 * @param encoding `Content-Transfer-Encoding`, in lower case; empty where the part names none
 * @throws PageLeftOut `damaged` for bytes that the encoding does not allow, and for an encoding that is not known
 */
export function fromTransferEncoding(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') return fromQuotedPrintable(bytes);
  if (encoding === 'base64') return fromBase64(bytes);
  if (['', '7bit', '8bit', 'binary'].includes(encoding)) return bytes;
  throw new PageLeftOut('damaged');
}
