/** Days of debates in the UK Parliament: a paragraph of a speech is a statement. */
import type { PackHeader } from '../../model/pack';
import type { OpenedPack, PackBatch } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { BREAKS_OFF, type DebateSpeech, debateSpeeches, NO_DEBATE, plainText } from './debate-speeches';
import { passagesIn } from './passages';
import { addEntry, type Entry } from './rows-of-document';

/** Houses by how the ids of their speeches begin, with where a speech is shown. */
const HOUSES: Readonly<Record<string, { name: string; path: string }>> = {
  debate: { name: 'House of Commons', path: 'debates' },
  lords: { name: 'House of Lords', path: 'lords' },
  westminhall: { name: 'Westminster Hall', path: 'whall' },
};

/** As many entries as are handed on at once. */
const BATCH = 500;

/** A paragraph: the attributes of its tag, and what stands in it. */
const PARAGRAPH = /<p\b([^>]*[^>/]|)>([\s\S]*?)<\/p>/g;

/** What is left of a speech begins a paragraph. */
const BEGINS_ONE = /<p\b(?:[^>]*[^>/]|)>/;

const QUOTED = 'It is set in as a quotation: somebody else’s words.';
const HAPPENED = 'It tells what happened, not what was said.';
const NOBODY = 'No one person is named as its speaker.';

/** Nothing but a note in brackets, or in italics as the clerks write. */
const isNote = (inside: string): boolean => /^\s*(?:<i>[\s\S]*<\/i>|\[[^[\]]*\])[\s.]*$/.test(inside.trim());

function entriesOf(speech: DebateSpeech, people: Readonly<Record<string, string>>): Entry[] {
  if (!Object.hasOwn(HOUSES, speech.house)) return [];
  // Then each that begins has an end after it, and looking for that takes no longer than the speech is.
  if (BEGINS_ONE.test(speech.body.slice(speech.body.lastIndexOf('</p>') + 1))) throw new PackRefused(BREAKS_OFF);
  const { name: title, path } = HOUSES[speech.house]!;
  const { gid, member, name: speaker } = speech;
  const speakerId = member !== null && Object.hasOwn(people, member) ? people[member] : null;
  const said = {
    speaker,
    speakerId,
    date: gid.slice(0, 10),
    kind: 'speech',
    sourceTitle: [title, ...speech.headings].join(': '),
    sourceUrl: `https://www.theyworkforyou.com/${path}/?id=${gid}`,
  };
  return [...speech.body.matchAll(PARAGRAPH)].flatMap(([, attributes, inside], at): Entry[] => {
    const text = plainText(inside!);
    if (text === '') return [];
    if (/\bclass="[^"]*indent/.test(attributes!)) return [{ leftOut: QUOTED }];
    if (isNote(inside!) || /\[Interruption/i.test(text)) return [{ leftOut: HAPPENED }];
    if (member === null) return [{ leftOut: NOBODY }];
    return passagesIn(text).map((passage, i) => ({
      row: { ...said, id: `twfy:${speech.house}/${gid}:${at + 1}.${i + 1}`, text: passage },
    }));
  });
}

/** Somebody who speaks in a file, by their number at TheyWorkForYou. */
export interface DebateMember {
  number: string;
  name: string;
}

/** Everybody who speaks, once each. @throws PackRefused as {@link readUkDebates} */
export async function debateMembers(source: Blob): Promise<DebateMember[]> {
  const found = new Map<string, DebateMember>();
  for await (const { speeches } of debateSpeeches(source))
    for (const { house, member, name } of speeches)
      if (member !== null && Object.hasOwn(HOUSES, house)) found.set(member, { number: member, name });
  return [...found.values()];
}

const emptyBatch = (): PackBatch<'statements'> => ({ rows: [], lines: [], leftOut: [], line: 0, bytes: 0 });

/**
 * Opens a day of debates, or several one after the other, read as a stream; each paragraph of a speech is a statement,
 * or several where it is long.
 *
 * @param people who the speakers are, by their number at TheyWorkForYou; the words of others are nobody's
 * @returns what fails with PackRefused while it is read: when the file is none, breaks off, or is not the newest
 * edition
 * @throws PackRefused when the header lacks something
 */
export function readUkDebates(
  source: Blob,
  said: Partial<PackHeader>,
  people: Readonly<Record<string, string>>,
): OpenedPack<'statements'> {
  const header = { ...completeHeader({ ...said, kind: 'statements' }), kind: 'statements' as const };
  async function* batches(afterLine = 0): AsyncGenerator<PackBatch<'statements'>> {
    let line = 0;
    let batch = emptyBatch();
    for await (const { speeches, bytes } of debateSpeeches(source)) {
      for (const speech of speeches)
        for (const entry of entriesOf(speech, people))
          if (++line > afterLine) addEntry(batch, 'statements', entry, line);
      batch = { ...batch, line, bytes };
      if (batch.rows.length + batch.leftOut.length < BATCH) continue;
      yield batch;
      batch = emptyBatch();
    }
    if (line === 0) throw new PackRefused(NO_DEBATE);
    if (line > afterLine) yield batch;
  }
  return { header, batches };
}
