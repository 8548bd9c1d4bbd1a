/** Days of debates in the UK Parliament, as the XML that TheyWorkForYou makes of Hansard, cut into speeches. */
import { decodeEntities } from '../../text/html-entities';
import { type BytesRead, readBytes } from '../lines/read-bytes';
import { PackRefused } from '../pack-refused';

/** A speech of a day. */
export interface DebateSpeech {
  /** `debate`, `lords` or `westminhall`. */
  house: string;
  /** `2024-07-30a.1149.1`: names the speech at TheyWorkForYou. */
  gid: string;
  /** The speaker's number at TheyWorkForYou; null where no one person is named. */
  member: string | null;
  name: string;
  /** Headings over it, the outer first. */
  headings: string[];
  /** What stands between its tags. */
  body: string;
}

/** Some speeches, in the order of the file. */
export interface SpeechesRead {
  speeches: DebateSpeech[];
  /** Bytes of the file that were read so far, as they lie in it. */
  bytes: number;
}

/** Why an edition that is not the newest is refused. */
export const NEWER = 'There is a newer edition of this day: fetch the file with the next letter before “.xml”.';

/** Why a file that ends too early is refused. */
export const BREAKS_OFF = 'The file breaks off. Fetch it again.';

/** Why a file without any speech is refused. */
export const NO_DEBATE = 'There is no debate of the UK Parliament in this file.';

/** A file begins with its root after less than this. UTF-16 units. */
const LONGEST_HEAD = 4_000;

/** A speech longer than this is another schema, and would have to be held in memory whole. UTF-16 units. */
const LONGEST = 4 * 1024 * 1024;

const TAGS = /<(\/?publicwhip|major-heading|minor-heading|oral-heading|speech)\b([^>]*)>/g;

/** The attributes of a tag by name, decoded. */
function attributesOf(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/([a-z_-]+)="([^"]*)"/gi)].map(([, name, value]) => [name!, decodeEntities(value!)]));
}

/** Words between tags, without them; gaps are one space. */
export const plainText = (xml: string): string =>
  decodeEntities(xml.replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A decoder for the encoding that the file's first bytes tell; UTF-8 where they tell none.
 *
 * @throws RangeError when nobody knows the encoding
 */
function decoderFor(first: Uint8Array): TextDecoder {
  const head = new TextDecoder('latin1').decode(first.subarray(0, 200));
  const told = /^[^>]*\bencoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(told, { fatal: true });
}

/** Cuts days into speeches, whatever pieces their text comes in. */
export class SpeechCutter {
  private rest = '';
  private days = 0;
  private isOpen = false;
  private outer = '';
  private inner = '';

  /** @throws PackRefused when it is no debate, not the newest edition, or a speech has no end */
  take(text: string): DebateSpeech[] {
    const all = this.rest + text;
    const speeches: DebateSpeech[] = [];
    let done = 0;
    TAGS.lastIndex = 0;
    for (let found = TAGS.exec(all); found !== null; found = TAGS.exec(all)) {
      const end = this.endOf(found, all);
      if (end < 0) break;
      const [whole, tag, attributes] = found as unknown as [string, string, string];
      if (tag.endsWith('publicwhip')) this.root(tag, attributes);
      else if (this.isOpen && !whole.endsWith('/>'))
        speeches.push(...this.element(tag, attributes, all.slice(TAGS.lastIndex, end)));
      TAGS.lastIndex = end;
      done = end;
    }
    this.keep(all, done);
    return speeches;
  }

  /** Where what was found ends; below zero when that is not here yet. */
  private endOf([whole, tag]: RegExpExecArray, all: string): number {
    const isWhole = tag!.endsWith('publicwhip') || whole.endsWith('/>');
    return isWhole ? TAGS.lastIndex : all.indexOf(`</${tag}>`, TAGS.lastIndex);
  }

  private root(tag: string, attributes: string): void {
    this.isOpen = tag === 'publicwhip';
    if (!this.isOpen) return;
    if (attributesOf(attributes).get('latest') === 'no') throw new PackRefused(NEWER);
    this.days += 1;
    [this.outer, this.inner] = ['', ''];
  }

  private element(tag: string, attributes: string, inside: string): DebateSpeech[] {
    if (tag === 'minor-heading') this.inner = plainText(inside);
    else if (tag !== 'speech') [this.outer, this.inner] = [plainText(inside), ''];
    else return speechOf(attributesOf(attributes), [this.outer, this.inner].filter(Boolean), inside);
    return [];
  }

  private keep(all: string, done: number): void {
    this.rest = all.slice(done);
    if (this.days === 0 && this.rest.length > LONGEST_HEAD) throw new PackRefused(NO_DEBATE);
    if (this.rest.length > LONGEST) throw new PackRefused(BREAKS_OFF);
  }

  /** @throws PackRefused when there was no day, or the last one has no end */
  finish(): void {
    if (this.days === 0) throw new PackRefused(NO_DEBATE);
    if (this.isOpen) throw new PackRefused(BREAKS_OFF);
  }
}

function speechOf(told: ReadonlyMap<string, string>, headings: string[], body: string): DebateSpeech[] {
  const id = /^uk\.org\.publicwhip\/([a-z]+)\/(\d{4}-\d\d-\d\d[a-z]?\.[\d.]+)$/.exec(told.get('id') ?? '');
  if (id === null) return [];
  const member = /^uk\.org\.publicwhip\/person\/(\d+)$/.exec(told.get('person_id') ?? '')?.[1] ?? null;
  return [{ house: id[1]!, gid: id[2]!, member, name: told.get('speakername') ?? '', headings, body }];
}

/** A piece of a file's text, decoded. */
export interface TextRead {
  text: string;
  /** Bytes of the file that were read so far, as they lie in it. */
  bytes: number;
}

/**
 * The text of a file in pieces, in the encoding that its first bytes tell.
 *
 * @throws PackRefused when it is not in that encoding
 */
export async function* debateTexts(source: Blob): AsyncGenerator<TextRead> {
  const read: BytesRead = { packed: 0, unpacked: 0 };
  const reader = (await readBytes(source, read)).getReader();
  let decoder: TextDecoder | null = null;
  const decode = (piece?: Uint8Array): string => {
    try {
      if (piece) decoder ??= decoderFor(piece);
      return decoder?.decode(piece, { stream: piece !== undefined }) ?? '';
    } catch {
      throw new PackRefused('The text is not in the encoding that the file tells.');
    }
  };
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read())
      yield { text: decode(piece.value), bytes: read.packed };
    yield { text: decode(), bytes: read.packed };
  } finally {
    reader.cancel().catch(() => {});
  }
}

/**
 * The speeches of a file of one day, or of several days one after the other: never more than a piece of it is in
 * memory, however many there are.
 *
 * @throws PackRefused when the file is none, breaks off, is not the newest edition, or is not in the encoding it tells
 */
export async function* debateSpeeches(source: Blob): AsyncGenerator<SpeechesRead> {
  const cutter = new SpeechCutter();
  for await (const { text, bytes } of debateTexts(source)) yield { speeches: cutter.take(text), bytes };
  cutter.finish();
}
