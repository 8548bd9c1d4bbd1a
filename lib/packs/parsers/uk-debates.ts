/** A day of debates in the UK Parliament, as the XML that TheyWorkForYou makes of Hansard. */
import type { PackHeader } from '../../model/pack';
import { decodeEntities } from '../../text/html-entities';
import { type BytesRead, readBytes } from '../lines/read-bytes';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { passagesIn } from './passages';
import { type Entry, packOfDocument } from './rows-of-document';

/** A day is a few megabytes. Bytes, unpacked. */
const LARGEST = 64 * 1024 * 1024;

/** Houses by how the ids of their speeches begin, with where a speech is shown. */
const HOUSES: Readonly<Record<string, { name: string; path: string }>> = {
  debate: { name: 'House of Commons', path: 'debates' },
  lords: { name: 'House of Lords', path: 'lords' },
  westminhall: { name: 'Westminster Hall', path: 'whall' },
};

/** A speech of the day. */
interface Speech {
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

const NEWER = 'There is a newer edition of this day: fetch the file with the next letter before “.xml”.';
const NONE = 'There is no debate of the UK Parliament in this file.';
const BREAKS_OFF = 'The file breaks off. Fetch it again.';

/** The text of the file, in the encoding that it tells. */
async function textOf(source: Blob): Promise<string> {
  const read: BytesRead = { packed: 0, unpacked: 0 };
  const reader = (await readBytes(source, read)).getReader();
  let decoder: TextDecoder | null = null;
  let text = '';
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (read.unpacked > LARGEST) throw new PackRefused('This is larger than a day of debates can be.');
      decoder ??= decoderFor(piece.value);
      text += decoder.decode(piece.value, { stream: true });
    }
    return text + (decoder?.decode() ?? '');
  } catch (error) {
    if (error instanceof PackRefused) throw error;
    throw new PackRefused('The text is not in the encoding that the file tells.');
  } finally {
    reader.cancel().catch(() => {});
  }
}

function decoderFor(first: Uint8Array): TextDecoder {
  const head = new TextDecoder('latin1').decode(first.subarray(0, 200));
  const told = /^[^>]*\bencoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(told, { fatal: true });
}

function attributesOf(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/([a-z_-]+)="([^"]*)"/gi)].map(([, name, value]) => [name!, decodeEntities(value!)]));
}

/** Words between tags, without them. */
const plain = (xml: string): string =>
  decodeEntities(xml.replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** Elements of one kind of `body`, each with its attributes and what stands in it. @throws PackRefused where one is not closed */
function* elementsIn(body: string, opening: RegExp): Generator<{ tag: string; attributes: string; inside: string }> {
  opening.lastIndex = 0;
  for (let found = opening.exec(body); found !== null; found = opening.exec(body)) {
    const [whole, tag, attributes] = found as unknown as [string, string, string];
    if (whole.endsWith('/>')) continue;
    const end = body.indexOf(`</${tag}>`, opening.lastIndex);
    if (end < 0) throw new PackRefused(BREAKS_OFF);
    yield { tag, attributes, inside: body.slice(opening.lastIndex, end) };
    opening.lastIndex = end;
  }
}

function* speechesIn(text: string): Generator<Speech> {
  let [outer, inner] = ['', ''];
  for (const { tag, attributes, inside } of elementsIn(
    text,
    /<(major-heading|minor-heading|oral-heading|speech)\b([^>]*)>/g,
  )) {
    if (tag === 'minor-heading') inner = plain(inside);
    else if (tag !== 'speech') [outer, inner] = [plain(inside), ''];
    else {
      const told = attributesOf(attributes);
      const [, house, gid] =
        /^uk\.org\.publicwhip\/([a-z]+)\/(\d{4}-\d\d-\d\d[a-z]?\.[\d.]+)$/.exec(told.get('id') ?? '') ?? [];
      if (house === undefined || gid === undefined || !Object.hasOwn(HOUSES, house)) continue;
      const member = /^uk\.org\.publicwhip\/person\/(\d+)$/.exec(told.get('person_id') ?? '')?.[1] ?? null;
      const headings = [outer, inner].filter(Boolean);
      yield { house, gid, member, name: told.get('speakername') ?? '', headings, body: inside };
    }
  }
}

const QUOTED = 'It is set in as a quotation: somebody else’s words.';
const HAPPENED = 'It tells what happened, not what was said.';
const NOBODY = 'No one person is named as its speaker.';

/** Nothing but a note in brackets, or in italics as the clerks write. */
const isNote = (inside: string): boolean => /^\s*(?:<i>[\s\S]*<\/i>|\[[^[\]]*\])[\s.]*$/.test(inside.trim());

function entriesOf(speech: Speech, people: Readonly<Record<string, string>>): Entry[] {
  const { name: title, path } = HOUSES[speech.house]!;
  return [...elementsIn(speech.body, /<(p)\b([^>]*)>/g)].flatMap(({ attributes, inside }, at): Entry[] => {
    const text = plain(inside);
    if (text === '') return [];
    if (/\bclass="[^"]*indent/.test(attributes)) return [{ leftOut: QUOTED }];
    if (isNote(inside) || /\[Interruption/i.test(text)) return [{ leftOut: HAPPENED }];
    if (speech.member === null) return [{ leftOut: NOBODY }];
    return passagesIn(text).map((passage, i) => ({
      row: {
        id: `twfy:${speech.house}/${speech.gid}:${at + 1}.${i + 1}`,
        speaker: speech.name,
        speakerId: Object.hasOwn(people, speech.member!) ? people[speech.member!] : null,
        date: speech.gid.slice(0, 10),
        kind: 'speech',
        text: passage,
        sourceTitle: [title, ...speech.headings].join(': '),
        sourceUrl: `https://www.theyworkforyou.com/${path}/?id=${speech.gid}`,
      },
    }));
  });
}

/** Somebody who speaks in a file, by their number at TheyWorkForYou. */
export interface DebateMember {
  number: string;
  name: string;
}

/** A whole edition of a day, as text. @throws PackRefused when it is none, or not the newest */
async function dayIn(source: Blob): Promise<string> {
  const text = await textOf(source);
  const root = /<publicwhip\b([^>]*)>/.exec(text.slice(0, 4_000));
  if (root === null) throw new PackRefused(NONE);
  if (attributesOf(root[1]!).get('latest') === 'no') throw new PackRefused(NEWER);
  if (!text.trimEnd().endsWith('</publicwhip>')) throw new PackRefused(BREAKS_OFF);
  return text;
}

/** Everybody who speaks, once each. @throws PackRefused as {@link readUkDebates} */
export async function debateMembers(source: Blob): Promise<DebateMember[]> {
  const found = new Map<string, DebateMember>();
  for (const { member, name } of speechesIn(await dayIn(source)))
    if (member !== null) found.set(member, { number: member, name });
  return [...found.values()];
}

/**
 * Opens a day of debates; each paragraph of a speech is a statement, or several where it is long.
 *
 * @param people who the speakers are, by their number at TheyWorkForYou; the words of others are nobody's
 * @throws PackRefused when the file is none, breaks off, is not the newest edition, or the header lacks something
 */
export async function readUkDebates(
  source: Blob,
  said: Partial<PackHeader>,
  people: Readonly<Record<string, string>>,
): Promise<OpenedPack> {
  const header = { ...completeHeader({ ...said, kind: 'statements' }), kind: 'statements' as const };
  const entries = [...speechesIn(await dayIn(source))].flatMap((speech) => entriesOf(speech, people));
  if (entries.length === 0) throw new PackRefused(NONE);
  return packOfDocument(header, entries, source.size);
}
