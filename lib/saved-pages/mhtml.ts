/**
 * A page that a browser saved with all its parts in one file (MHTML, RFC 2557): its HTML, and what the file tells of
 * the page. Pictures and styles are passed over.
 */
import { PageLeftOut } from './page-left-out';
import { fromTransferEncoding } from './transfer-encoding';

/** The HTML of a page as it was saved, with what the file around it tells. */
export interface SavedHtml {
  bytes: Uint8Array;
  /** As named beside it; null where nothing names one. */
  charset: string | null;
  /** Where the page was; null where it is not told. As it stands there. */
  address: string | null;
  /** When it was saved; null where it is not told. As it stands there. */
  date: string | null;
}

/** Longer headers are none. Bytes. */
const MOST_HEADER = 65_536;

/** Messages in messages deeper than this hold no page. */
const DEEPEST = 3;

type Fields = ReadonlyMap<string, string>;

interface Message {
  fields: Fields;
  /** Index of its first byte after the header. */
  body: number;
  end: number;
}

/** What every MIME message has, and no page. */
const OF_MESSAGE = ['mime-version', 'content-type'];

/** Every byte as one character, whatever it stands for. */
const asciiOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

function fieldsOf(header: string): Fields {
  const lines = header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const fields = lines.map((line) => /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/.exec(line));
  if (!fields.every((field) => field !== null)) return new Map();
  return new Map(fields.map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]));
}

/** The message that begins at `from`; without fields where there is no header. */
function messageIn(bytes: Uint8Array, from: number, end: number): Message {
  const text = asciiOf(bytes.subarray(from, Math.min(end, from + MOST_HEADER)));
  const [gap] = /^\r?\n|\r?\n\r?\n/.exec(text) ?? [];
  if (gap === undefined) return { fields: new Map(), body: end, end };
  const at = text.indexOf(gap);
  return { fields: fieldsOf(text.slice(0, at)), body: from + at + gap.length, end };
}

/** Whether a file is a MIME message rather than a page by itself. */
export function isMhtml(bytes: Uint8Array): boolean {
  const { fields } = messageIn(bytes, 0, bytes.length);
  return OF_MESSAGE.every((name) => fields.has(name));
}

/** A parameter of a field, such as `boundary`; null where it has none of this name. */
function parameterOf(field: string, name: string): string | null {
  const [, quoted, plain] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(field) ?? [];
  return quoted ?? plain ?? null;
}

const kindOf = ({ fields }: Message) => (fields.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase();

/** Index of `wanted` in `bytes` from `from` on; -1 where it does not stand before `end`. */
function indexIn(bytes: Uint8Array, wanted: Uint8Array, from: number, end: number): number {
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first, from); at >= 0 && at + wanted.length <= end; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

/** A line that parts a message: where it begins, its line's end before it counted, and what comes after it. */
interface Delimiter {
  at: number;
  next: number;
  isLast: boolean;
}

/** The next line that is the delimiter and nothing more; null where there is none. */
function delimiterIn(bytes: Uint8Array, line: Uint8Array, from: number, end: number): Delimiter | null {
  for (let at = indexIn(bytes, line, from, end); at >= 0; at = indexIn(bytes, line, at + 1, end)) {
    const isAtStart = at === from || bytes[at - 1] === 0x0a;
    const rest = asciiOf(bytes.subarray(at + line.length, Math.min(end, at + line.length + 80)));
    const [behind, dashes] = /^(--)?[ \t]*(?:\r?\n|$)/.exec(rest) ?? [];
    if (!isAtStart || behind === undefined) continue;
    const before = bytes[at - 1] === 0x0a ? (bytes[at - 2] === 0x0d ? 2 : 1) : 0;
    return { at: Math.max(from, at - before), next: at + line.length + behind.length, isLast: dashes !== undefined };
  }
  return null;
}

/**
 * The parts of a message in their order.
 *
 * @throws PageLeftOut `cut-off` when the message ends within the part that is asked for
 */
function* partsOf(bytes: Uint8Array, { body, end }: Message, boundary: string): Generator<Message> {
  const line = new TextEncoder().encode(`--${boundary}`);
  let before = delimiterIn(bytes, line, body, end);
  while (before !== null && !before.isLast) {
    const after = delimiterIn(bytes, line, before.next, end);
    if (after === null) throw new PageLeftOut('cut-off');
    yield messageIn(bytes, before.next, after.at);
    before = after;
  }
}

/** The page of a message: the part that it names as its start, else the first that is one, as browsers open them. */
function pageIn(bytes: Uint8Array, message: Message, depth = 0): Message | null {
  const kind = kindOf(message);
  if (kind === 'text/html' || kind === 'application/xhtml+xml') return message;
  const type = message.fields.get('content-type') ?? '';
  const boundary = parameterOf(type, 'boundary');
  if (!kind.startsWith('multipart/') || !boundary || depth === DEEPEST) return null;
  const start = parameterOf(type, 'start');
  let first: Message | null = null;
  for (const part of partsOf(bytes, message, boundary)) {
    const page = pageIn(bytes, part, depth + 1);
    if (page !== null && (start === null || part.fields.get('content-id') === start)) return page;
    first ??= page;
  }
  return first;
}

/** An address as a header has it: long ones are cut into lines. Null unless it is one of the web. */
function addressIn(field: string | undefined): string | null {
  const address = field?.replace(/\s+/g, '') ?? '';
  return /^https?:/i.test(address) ? address : null;
}

/**
 * Reads the page of a file.
 *
 * @param bytes a file for which {@link isMhtml} holds
 * @throws PageLeftOut `not-a-page` when it holds none, `cut-off` when it ends within it, `damaged` when the page cannot
 * be decoded
 */
export function readMhtml(bytes: Uint8Array): SavedHtml {
  const message = messageIn(bytes, 0, bytes.length);
  const page = pageIn(bytes, message);
  if (page === null) throw new PageLeftOut('not-a-page');
  const { fields } = page;
  const encoding = (fields.get('content-transfer-encoding') ?? '').toLowerCase();
  return {
    bytes: fromTransferEncoding(bytes.subarray(page.body, page.end), encoding),
    charset: parameterOf(fields.get('content-type') ?? '', 'charset'),
    address:
      addressIn(message.fields.get('snapshot-content-location')) ??
      addressIn(fields.get('content-location')) ??
      addressIn(message.fields.get('content-location')),
    date: message.fields.get('date') ?? null,
  };
}
